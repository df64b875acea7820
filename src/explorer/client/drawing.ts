import type cytoscape from 'cytoscape';
import type { Fact, Link, Thing, Way } from './asking.ts';
import { labelOf, styleFor, wordsOn } from './look.ts';

const padding = 24;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The things and links on the canvas. What happens when somebody points at them is told by `cy`'s events. */
export class Drawing {
  readonly cy: cytoscape.Core;

  constructor(create: typeof cytoscape, container: HTMLElement) {
    // Cytoscape would add a <style> unless it finds this id. The policy forbids one; ours has what it would say.
    document.head.id ||= '__________cytoscape_stylesheet';
    // The wheel scrolls the page, as everywhere on it; with ctrl, as by pinching, it zooms.
    container.addEventListener('wheel', (event) => event.ctrlKey || event.stopImmediatePropagation(), true);
    this.cy = create({ container, style: styleFor(container), minZoom: 0.2, maxZoom: 3, boxSelectionEnabled: false });
    dark.addEventListener('change', () => this.cy.style(styleFor(container)));
    new ResizeObserver(() => this.cy.resize().fit(undefined, padding)).observe(container);
    // A finger scrolls the page too, until there is more of the drawing than is seen.
    if (matchMedia('(pointer: coarse)').matches) {
      this.cy.on('viewport', () => this.cy.userPanningEnabled(this.isLarger()));
    }
  }

  private isLarger(): boolean {
    const { w, h } = this.cy.elements().renderedBoundingBox();
    return w > this.cy.width() || h > this.cy.height();
  }

  things(): Thing[] {
    return this.cy.nodes().map((node): Thing => node.data('thing'));
  }

  /** The lines of things, and lines themselves. */
  private linesOf(elements: cytoscape.CollectionReturnValue): cytoscape.EdgeCollection {
    return elements.edges().union(elements.nodes().connectedEdges()).edges();
  }

  /** The facts on the lines of a thing, or on a line. */
  factsOf(elements: cytoscape.CollectionReturnValue): Fact[] {
    const facts = this.linesOf(elements)
      .toArray()
      .flatMap((line): Fact[] => line.data('facts'));
    return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  }

  has(id: string): boolean {
    return this.cy.getElementById(id).nonempty();
  }

  addThing(thing: Thing, position = { x: 0, y: 0 }): void {
    if (this.has(thing.id)) return;
    const data = { id: thing.id, label: labelOf(thing), kind: thing.__typename, thing };
    this.cy.add({ group: 'nodes', data, position });
  }

  /** Draws a link; between two things there is one line, whichever of the two it was asked of. */
  addLink({ from, to, facts }: Link): void {
    this.addThing(from);
    const { x, y } = this.cy.getElementById(from.id).position();
    // Each in another direction, by the golden angle: what lies on one spot is pushed apart by chance.
    const angle = this.cy.nodes().length * 2.4;
    this.addThing(to, { x: x + 60 * Math.cos(angle), y: y + 60 * Math.sin(angle) });
    const id = [from.id, to.id].sort().join(' ');
    const drawn = this.cy.getElementById(id);
    const before: Fact[] = drawn.nonempty() ? drawn.data('facts') : [];
    const all = [...before, ...facts.filter((fact) => !before.some((each) => each.id === fact.id))];
    const data = { facts: all, label: wordsOn(all) };
    if (drawn.nonempty()) drawn.data(data);
    else this.cy.add({ group: 'edges', data: { id, source: from.id, target: to.id, ...data } });
    // Words on many lines lie over each other; then they are for those who come nearer.
    this.cy.edges().toggleClass('crowded', this.cy.edges().length > 20);
  }

  /** Shows a thing or a line with what it touches, and lets the rest stand back. */
  light(elements: cytoscape.CollectionReturnValue): void {
    this.dim();
    const lines = this.linesOf(elements);
    const near = elements.union(lines).union(lines.connectedNodes());
    this.cy.elements().not(near).addClass('dim');
    lines.union(elements).addClass('lit');
  }

  /** Lets all be alike again. */
  dim(): void {
    this.cy.elements().removeClass('lit dim');
  }

  /** Lays one thing in the middle, and the others around it, in turn nearer and farther so that names have room. */
  layAround(id: string): void {
    const others = this.cy.nodes().filter((node) => node.id() !== id);
    const ratio = Math.min(2, Math.max(0.6, this.ratio()));
    const radius = (130 + others.length * 5) / Math.sqrt(ratio);
    this.cy.getElementById(id).position({ x: 0, y: 0 });
    others.forEach((node, index) => {
      const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
      const far = radius * (others.length > 6 && index % 2 === 1 ? 0.66 : 1);
      node.position({ x: far * ratio * Math.cos(angle), y: far * Math.sin(angle) });
    });
    this.fit();
  }

  private ratio(): number {
    return this.cy.width() / this.cy.height();
  }

  /** Lays a way from left to right, or downwards where it is much larger so. */
  layAlong({ steps }: Way): void {
    const [width, height] = [this.cy.width(), this.cy.height()];
    const last = Math.max(1, ...steps.values());
    const rows = Array.from({ length: last + 1 }, (_, step) => [...steps].filter(([, each]) => each === step));
    const most = Math.max(...rows.map((row) => row.length));
    const apart = Math.min(230, Math.max(115, width / (last + 0.5)));
    const across = Math.min(width / (last * apart + 115), height / (most * 90));
    const down = Math.min(width / (most * 115), height / (last * 105 + 70)) > across * 1.25;
    rows.forEach((row, step) => {
      row.forEach(([id], index) => {
        const lane = index - (row.length - 1) / 2;
        const place = down ? { x: lane * 115, y: step * 105 } : { x: step * apart, y: lane * 90 };
        this.cy.getElementById(id).position(place);
      });
    });
    this.fit();
  }

  /** Makes room for what was added, and moves everything there from where it is. */
  settle(): void {
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
    // The forces know nothing of the canvas: what they lay out as a circle is stretched to its shape.
    const { w, h } = nodes.boundingBox();
    const stretch = Math.sqrt((this.ratio() * h) / w);
    const placeOf = ({ x, y }: cytoscape.Position) => ({ x: x * stretch, y: y / stretch });
    const after = Object.fromEntries(nodes.map((node) => [node.id(), placeOf(node.position())]));
    nodes.positions((node) => before.get(node.id()) ?? node.position());
    this.cy
      .layout({ name: 'preset', positions: after, padding, animate: !still.matches, animationDuration: 400 })
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
