import type cytoscape from 'cytoscape';
import { type Link, linksAround, wayBetween } from './asking.ts';
import { Drawing } from './drawing.ts';
import { labelOf } from './look.ts';
import { button, Words } from './words.ts';

const hint = 'Choose a thing to draw what is around it; point at a line to read it.';

/** Draws a figure's graph: what is around one thing, or the ways between two; either grows from any of its things. */
async function draw(figure: HTMLElement): Promise<void> {
  const { graph: start, pathFrom, pathTo, seen, cytoscape: library = '' } = figure.dataset;
  const between = pathFrom !== undefined && pathTo !== undefined;
  const first = start === undefined ? Promise.resolve([]) : linksAround(start, seen);
  const way = between ? wayBetween(pathFrom, pathTo, seen) : undefined;
  const [{ default: create }, links, ways] = await Promise.all([
    // The address is the library's; an import of an address has no type of its own.
    import(library) as Promise<{ default: typeof cytoscape }>,
    first,
    way,
  ]);

  const words = new Words(figure);
  const drawing = new Drawing(create, words.canvas);
  const asked = new Map<string, Link[]>();
  if (start !== undefined) asked.set(start, links);
  const narrow = figure.clientWidth < 600;

  /** Draws what is around a thing: its lines to what is there already, and the next things that are not. */
  function spread(id: string, around: readonly Link[], room: number): string {
    const fresh = around.filter(({ to }) => !drawing.has(to.id));
    for (const link of around) if (drawing.has(link.to.id)) drawing.addLink(link);
    for (const link of fresh.slice(0, room)) drawing.addLink(link);
    drawing.cy.getElementById(id).addClass('open');
    words.listThings(drawing.things(), { point, grow: (each) => void grow(each) });
    const left = fresh.length - room;
    if (fresh.length === 0) return 'All that is around it is drawn.';
    return left > 0
      ? `${room} more drawn; ${left} are left: choose it again for the next.`
      : `${fresh.length} more drawn.`;
  }

  function point(id: string, remark = ''): void {
    const node = drawing.cy.getElementById(id);
    if (node.empty()) return;
    drawing.light(node);
    words.readThing(node.data('thing'), drawing.factsOf(node), remark);
  }

  async function grow(id: string): Promise<void> {
    const node = drawing.cy.getElementById(id);
    try {
      const around = asked.get(id) ?? (await linksAround(id, seen));
      asked.set(id, around);
      const before = drawing.cy.elements().length;
      const remark = spread(id, around, narrow ? 6 : 10);
      if (drawing.cy.elements().length > before) drawing.settle();
      point(id, remark);
    } catch (error) {
      words.say(`What is around ${labelOf(node.data('thing'))} could not be drawn: ${messageOf(error)}`);
    }
  }

  function begin(): void {
    drawing.cy.elements().remove();
    if (ways) {
      for (const link of ways.links) drawing.addLink(link);
      words.listThings(drawing.things(), { point, grow: (each) => void grow(each) });
      drawing.layAlong(ways);
    }
    if (start !== undefined) {
      const [link] = links;
      if (link) drawing.addThing(link.from);
      spread(start, links, narrow ? 8 : 16);
      drawing.layAround(start);
    }
    words.say(hint);
  }

  drawing.cy.on('tap', 'node', ({ target }) => void grow(target.id()));
  drawing.cy.on('mouseover', 'node', ({ target }) => point(target.id()));
  drawing.cy.on('tap mouseover', 'edge', ({ target }) => {
    drawing.light(target);
    words.readLine(drawing.factsOf(target));
  });
  drawing.cy.on('mouseout', 'node, edge', () => drawing.dim());
  words.tools.append(
    button('−', () => drawing.zoomBy(1 / 1.4), 'Smaller'),
    button('+', () => drawing.zoomBy(1.4), 'Larger'),
    button('Fit', () => drawing.fit()),
    button('Start over', begin),
  );
  begin();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Draws a figure when it comes into view; what can't be drawn is said where it would have been. */
const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watch.unobserve(target);
      draw(target).catch((error: unknown) => {
        const note = document.createElement('p');
        note.role = 'alert';
        note.textContent = `The graph could not be drawn: ${messageOf(error)}`;
        target.append(note);
      });
    }
  },
  { rootMargin: '200px' },
);
for (const figure of document.querySelectorAll('figure.graph')) watch.observe(figure);
