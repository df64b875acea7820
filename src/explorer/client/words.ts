import type { Fact, Thing } from './asking.ts';
import { labelOf, pageOf, wordFor } from './look.ts';

/** An element with a class, and with texts and elements inside. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...inside);
  return made;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  return link;
}

export function button(text: string, act: () => void, title?: string): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  if (title !== undefined) made.ariaLabel = made.title = title;
  made.addEventListener('click', act);
  return made;
}

/** How many sentences are read out at once; the rest are on the thing's page. */
const enough = 6;

/** What stands around the canvas: tools, what is pointed at in words, the kinds, and everything drawn as a list. */
export class Words {
  readonly canvas = element('div', 'graph-canvas __________cytoscape_container');
  readonly tools = element('div', 'graph-tools');
  private readonly reading = element('div', 'graph-reading');
  private readonly legend = element('ul', 'graph-legend');
  private readonly list = element('ul', '');
  private readonly summary = element('summary', '');

  constructor(figure: HTMLElement) {
    this.canvas.role = 'img';
    this.reading.ariaLive = 'polite';
    this.legend.ariaLabel = 'Kinds';
    const all = element('details', 'graph-list', this.summary, this.list);
    // What stood for the drawing; the list has it now.
    for (const each of figure.querySelectorAll<HTMLElement>(':scope > :not(figcaption)')) each.hidden = true;
    const drawn = element('div', 'graph-drawn', this.tools, this.canvas, this.legend, this.reading);
    figure.append(drawn, all);
  }

  private read(...what: Node[]): void {
    this.reading.replaceChildren(...what);
    this.reading.scrollTop = 0;
  }

  say(text: string): void {
    this.read(element('p', '', text));
  }

  /** Reads a thing out: what it is, the way to its page, and the facts on its lines. */
  readThing(thing: Thing, facts: readonly Fact[], remark: string): void {
    const title = element('p', 'graph-title', linkTo(pageOf(thing), labelOf(thing)), ` ${wordFor(thing.__typename)}`);
    const more = linkTo(pageOf(thing), `and ${facts.length - enough} more on its page`);
    this.read(
      title,
      ...(remark === '' ? [] : [element('p', '', remark)]),
      sentences(facts),
      ...(facts.length > enough ? [element('p', '', more)] : []),
    );
  }

  readLine(facts: readonly Fact[]): void {
    const more = facts.length > enough ? [element('p', '', `and ${facts.length - enough} more`)] : [];
    this.read(sentences(facts), ...more);
  }

  /** Lists everything drawn; what the eye finds on the canvas, a keyboard and a voice find here. */
  listThings(things: readonly Thing[], act: { point: (id: string) => void; grow: (id: string) => void }): void {
    const known = new Map([...this.list.children].map((item) => [item.getAttribute('data-id'), item]));
    const items = things.map((thing) => {
      const item = known.get(thing.id) ?? element('li', '');
      if (known.has(thing.id)) return item;
      item.setAttribute('data-id', thing.id);
      const grow = button(labelOf(thing), () => act.grow(thing.id));
      grow.addEventListener('focus', () => act.point(thing.id));
      item.append(grow, linkTo(pageOf(thing), `${wordFor(thing.__typename)}: open the page`));
      return item;
    });
    // Only what is new is added, so that the button just pressed keeps the focus.
    this.list.append(...items.filter((item) => !item.isConnected));
    for (const [id, item] of known) if (!things.some((thing) => thing.id === id)) item.remove();
    this.summary.textContent = `The ${things.length} things drawn, as a list`;
    this.canvas.ariaLabel = `A drawing of ${things.length} things and the facts between them; the list below has the same.`;
    const kinds = [...new Set(things.map((thing) => thing.__typename))];
    this.legend.replaceChildren(...kinds.map((kind) => element('li', kind.toLowerCase(), wordFor(kind))));
  }
}

function sentences(facts: readonly Fact[]): HTMLUListElement {
  const items = facts.slice(0, enough).map(({ url, sentence }) => element('li', '', linkTo(url, sentence)));
  return element('ul', '', ...items);
}
