import type cytoscape from 'cytoscape';
import type { Fact, GraphEdge, GraphNode, Paths } from './queries.ts';
import { edgeLabel, labelOf, styleSheet } from './style.ts';

const padding = 24;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
const darkScheme = matchMedia('(prefers-color-scheme: dark)');

/** The nodes and edges that Cytoscape draws, and their layouts. Pointer events come from `cy`. */
export class GraphCanvas {
  readonly cy: cytoscape.Core;

  constructor(create: typeof cytoscape, container: HTMLElement) {
    // Cytoscape adds a <style>, which the content security policy forbids, unless an element has this id.
    document.head.id ||= '__________cytoscape_stylesheet';
    // The wheel scrolls the page. With ctrl, which is also how a pinch arrives, it zooms the graph.
    container.addEventListener('wheel', (event) => event.ctrlKey || event.stopImmediatePropagation(), true);
    this.cy = create({ container, style: styleSheet(container), minZoom: 0.2, maxZoom: 3, boxSelectionEnabled: false });
    darkScheme.addEventListener('change', () => this.cy.style(styleSheet(container)));
    new ResizeObserver(() => this.cy.resize().fit(undefined, padding)).observe(container);
    // A finger scrolls the page, too, unless part of the graph is outside the canvas.
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

  /** The edges among some elements, and those of the nodes among them. */
  private edgesOf(elements: cytoscape.CollectionReturnValue): cytoscape.EdgeCollection {
    return elements.edges().union(elements.nodes().connectedEdges()).edges();
  }

  /** The facts on the edges of a node, or on an edge. */
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

  /** Adds an edge and its nodes. Two nodes have one edge, whichever of them comes first. */
  addEdge({ from, to, facts }: GraphEdge): void {
    this.addNode(from);
    const { x, y } = this.cy.getElementById(from.id).position();
    // The golden angle puts each node in another direction; the layout would separate nodes on one spot at random.
    const angle = this.cy.nodes().length * 2.4;
    this.addNode(to, { x: x + 60 * Math.cos(angle), y: y + 60 * Math.sin(angle) });
    const id = [from.id, to.id].sort().join(' ');
    const edge = this.cy.getElementById(id);
    const existing: Fact[] = edge.nonempty() ? edge.data('facts') : [];
    const all = [...existing, ...facts.filter((fact) => !existing.some((other) => other.id === fact.id))];
    const data = { facts: all, label: edgeLabel(all) };
    if (edge.nonempty()) edge.data(data);
    else this.cy.add({ group: 'edges', data: { id, source: from.id, target: to.id, ...data } });
    // The labels of many edges overlap, so they show only after zooming in.
    this.cy.edges().toggleClass('crowded', this.cy.edges().length > 20);
  }

  /** Highlights a node or an edge with what it touches, and dims the rest. */
  highlight(elements: cytoscape.CollectionReturnValue): void {
    this.resetHighlight();
    const edges = this.edgesOf(elements);
    const touched = elements.union(edges).union(edges.connectedNodes());
    this.cy.elements().not(touched).addClass('dimmed');
    edges.union(elements).addClass('highlighted');
  }

  resetHighlight(): void {
    this.cy.elements().removeClass('highlighted dimmed');
  }

  /** Puts a node in the middle and the others around it. Every other one is nearer, so that labels do not overlap. */
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

  /** Lays paths out from left to right; from top to bottom where the graph is much larger that way. */
  layoutPaths({ steps }: Paths): void {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const lastStep = Math.max(1, ...steps.values());
    const columns = Array.from({ length: lastStep + 1 }, (_, step) => [...steps].filter(([, other]) => other === step));
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

  /** Lays the graph out anew after nodes were added, and moves every node from its old position to the new one. */
  relayout(): void {
    const nodes = this.cy.nodes();
    const before = new Map(nodes.map((node) => [node.id(), { ...node.position() }]));
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
    // A force layout is roughly a circle; this stretches it to the shape of the canvas.
    const { w, h } = nodes.boundingBox();
    const stretch = Math.sqrt((this.aspectRatio() * h) / w);
    const stretched = ({ x, y }: cytoscape.Position) => ({ x: x * stretch, y: y / stretch });
    const after = Object.fromEntries(nodes.map((node) => [node.id(), stretched(node.position())]));
    nodes.positions((node) => before.get(node.id()) ?? node.position());
    this.cy
      .layout({ name: 'preset', positions: after, padding, animate: !reducedMotion.matches, animationDuration: 400 })
      .run();
  }

  fit(): void {
    this.cy.fit(undefined, padding);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }
}
