import type cytoscape from 'cytoscape';
import type { Fact, GraphEdge, GraphNode, Paths } from './queries.ts';
import { edgeLabel, labelOf, styleSheet } from './style.ts';

const paddingPx = 24;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
const darkScheme = matchMedia('(prefers-color-scheme: dark)');

/** The drawing of a graph with Cytoscape: nodes, edges and layouts. Pointer events come from `cy`. */
export class GraphCanvas {
  readonly cy: cytoscape.Core;

  constructor(createCytoscape: typeof cytoscape, container: HTMLElement) {
    // Cytoscape would add a <style>, which the content security policy forbids. It doesn't if an element has this id.
    document.head.id ||= '__________cytoscape_stylesheet';
    // The wheel scrolls the page. With ctrl the wheel zooms the graph; browsers report a pinch in the same way.
    container.addEventListener('wheel', (event) => event.ctrlKey || event.stopImmediatePropagation(), true);
    this.cy = createCytoscape({
      container,
      style: styleSheet(container),
      minZoom: 0.2,
      maxZoom: 3,
      boxSelectionEnabled: false,
    });
    darkScheme.addEventListener('change', () => this.cy.style(styleSheet(container)));
    new ResizeObserver(() => this.cy.resize().fit(undefined, paddingPx)).observe(container);
    // A finger scrolls the page, unless part of the graph is outside the canvas; then a finger moves the graph.
    if (matchMedia('(pointer: coarse)').matches) {
      this.cy.on('viewport', () => this.cy.userPanningEnabled(this.isOverflowing()));
    }
  }

  private isOverflowing(): boolean {
    const { w, h } = this.cy.elements().renderedBoundingBox();
    return w > this.cy.width() || h > this.cy.height();
  }

  nodes(): GraphNode[] {
    return this.cy.nodes().map((node): GraphNode => node.data('node'));
  }

  /** The edges in a collection, and the edges of the nodes in it. */
  private edgesOf(elements: cytoscape.CollectionReturnValue): cytoscape.EdgeCollection {
    return elements.edges().union(elements.nodes().connectedEdges()).edges();
  }

  /** The facts of an edge, or of all edges of a node, without duplicates. */
  factsOf(elements: cytoscape.CollectionReturnValue): Fact[] {
    const facts = this.edgesOf(elements)
      .toArray()
      .flatMap((edge): Fact[] => edge.data('facts'));
    return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  }

  has(id: string): boolean {
    return this.cy.getElementById(id).nonempty();
  }

  addNode(node: GraphNode, position = { x: 0, y: 0 }): void {
    if (this.has(node.id)) return;
    const data = { id: node.id, label: labelOf(node), type: node.__typename, node };
    this.cy.add({ group: 'nodes', data, position });
  }

  /** Adds an edge and its nodes. Two nodes share one edge, whichever of them is `from`. */
  addEdge({ from, to, facts }: GraphEdge): void {
    this.addNode(from);
    const { x, y } = this.cy.getElementById(from.id).position();
    // The golden angle places each node in another direction. Nodes at the same position would be separated at random.
    const angle = this.cy.nodes().length * 2.4;
    this.addNode(to, { x: x + 60 * Math.cos(angle), y: y + 60 * Math.sin(angle) });
    const id = [from.id, to.id].sort().join(' ');
    const edge = this.cy.getElementById(id);
    const existing: Fact[] = edge.nonempty() ? edge.data('facts') : [];
    const mergedFacts = [...existing, ...facts.filter((fact) => !existing.some((other) => other.id === fact.id))];
    const data = { facts: mergedFacts, label: edgeLabel(mergedFacts) };
    if (edge.nonempty()) edge.data(data);
    else this.cy.add({ group: 'edges', data: { id, source: from.id, target: to.id, ...data } });
    // Many labels overlap, so they are shown only after zooming in.
    this.cy.edges().toggleClass('crowded', this.cy.edges().length > 20);
  }

  /** Highlights a node or an edge and everything connected to it, and dims all other elements. */
  highlight(elements: cytoscape.CollectionReturnValue): void {
    this.resetHighlight();
    const edges = this.edgesOf(elements);
    const connected = elements.union(edges).union(edges.connectedNodes());
    this.cy.elements().not(connected).addClass('dimmed');
    edges.union(elements).addClass('highlighted');
  }

  resetHighlight(): void {
    this.cy.elements().removeClass('highlighted dimmed');
  }

  /** Puts a node in the middle and the others around it. They alternate between two distances, so labels do not overlap. */
  layoutAround(id: string): void {
    const others = this.cy.nodes().filter((node) => node.id() !== id);
    const stretch = Math.min(2, Math.max(0.6, this.aspectRatio()));
    const radius = (130 + others.length * 5) / Math.sqrt(stretch);
    this.cy.getElementById(id).position({ x: 0, y: 0 });
    others.forEach((node, index) => {
      const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
      const distance = radius * (others.length > 6 && index % 2 === 1 ? 0.66 : 1);
      node.position({ x: distance * stretch * Math.cos(angle), y: distance * Math.sin(angle) });
    });
    this.fit();
  }

  private aspectRatio(): number {
    return this.cy.width() / this.cy.height();
  }

  /** Lays paths out from left to right, or from top to bottom if that makes the graph much larger. */
  layoutPaths({ steps }: Paths): void {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const lastStep = Math.max(1, ...steps.values());
    const columns = Array.from({ length: lastStep + 1 }, (_, step) =>
      [...steps].filter(([, nodeStep]) => nodeStep === step),
    );
    const lanes = Math.max(...columns.map((column) => column.length));
    const stepWidth = Math.min(230, Math.max(115, width / (lastStep + 0.5)));
    const scaleAcross = Math.min(width / (lastStep * stepWidth + 115), height / (lanes * 90));
    const scaleDown = Math.min(width / (lanes * 115), height / (lastStep * 105 + 70));
    const isVertical = scaleDown > scaleAcross * 1.25;
    columns.forEach((column, step) => {
      column.forEach(([id], index) => {
        const lane = index - (column.length - 1) / 2;
        const position = isVertical ? { x: lane * 115, y: step * 105 } : { x: step * stepWidth, y: lane * 90 };
        this.cy.getElementById(id).position(position);
      });
    });
    this.fit();
  }

  /** Computes the layout again after nodes were added, and moves every node to its new position (animated). */
  relayout(): void {
    const nodes = this.cy.nodes();
    const oldPositions = new Map(nodes.map((node) => [node.id(), { ...node.position() }]));
    const options: cytoscape.CoseLayoutOptions = {
      name: 'cose',
      randomize: false,
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => 90,
      nodeRepulsion: () => 12_000,
      numIter: 400,
    };
    this.cy.layout(options).run();
    // A force-directed layout is roughly a circle. Stretch it to the shape of the canvas.
    const { w, h } = nodes.boundingBox();
    const stretch = Math.sqrt((this.aspectRatio() * h) / w);
    const stretched = ({ x, y }: cytoscape.Position) => ({ x: x * stretch, y: y / stretch });
    const newPositions = Object.fromEntries(nodes.map((node) => [node.id(), stretched(node.position())]));
    nodes.positions((node) => oldPositions.get(node.id()) ?? node.position());
    this.cy
      .layout({
        name: 'preset',
        positions: newPositions,
        padding: paddingPx,
        animate: !reducedMotion.matches,
        animationDuration: 400,
      })
      .run();
  }

  fit(): void {
    this.cy.fit(undefined, paddingPx);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }
}
