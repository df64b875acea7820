import type { Fact, GraphNode } from './queries.ts';
import { labelOf, pageUrl, typeLabel } from './style.ts';

/** Creates an element with a class and children. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  created.append(...children);
  return created;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  return link;
}

export function button(text: string, onClick: () => void, title?: string): HTMLButtonElement {
  const created = element('button', '', text);
  created.type = 'button';
  if (title !== undefined) created.ariaLabel = created.title = title;
  created.addEventListener('click', onClick);
  return created;
}

/** The details show at most this many sentences. The page of a node has all of them. */
const maxSentences = 6;

/** The callbacks of the list of nodes. Both get the id of a node. */
export interface NodeActions {
  select: (id: string) => void;
  expand: (id: string) => void;
}

/** The elements around the canvas: toolbar, details of the selection, legend, and the graph as a list. */
export class GraphPanel {
  readonly canvas = element('div', 'graph-canvas');
  readonly toolbar = element('div', 'graph-toolbar');
  private readonly details = element('div', 'graph-details');
  private readonly legend = element('ul', 'graph-legend');
  private readonly list = element('ul', '');
  private readonly summary = element('summary', '');

  constructor(figure: HTMLElement) {
    this.canvas.role = 'img';
    this.details.ariaLive = 'polite';
    this.legend.ariaLabel = 'Kinds';
    // Hide the content for readers without scripts; the list of nodes replaces it.
    for (const fallback of figure.querySelectorAll<HTMLElement>(':scope > :not(figcaption)')) fallback.hidden = true;
    figure.append(
      element('div', 'graph-layout', this.toolbar, this.canvas, this.legend, this.details),
      element('details', 'graph-list', this.summary, this.list),
    );
  }

  private showDetails(...children: Node[]): void {
    this.details.replaceChildren(...children);
    this.details.scrollTop = 0;
  }

  showMessage(text: string): void {
    this.showDetails(element('p', '', text));
  }

  /** Shows the details of a node: a link to its page, a message, and the facts of its edges. */
  showNode(node: GraphNode, facts: readonly Fact[], message: string): void {
    const title = element('p', 'graph-title', linkTo(pageUrl(node), labelOf(node)), ` ${typeLabel(node.__typename)}`);
    const pageLink = linkTo(pageUrl(node), `and ${facts.length - maxSentences} more on its page`);
    this.showDetails(
      title,
      ...(message === '' ? [] : [element('p', '', message)]),
      sentenceList(facts),
      ...(facts.length > maxSentences ? [element('p', '', pageLink)] : []),
    );
  }

  /** Shows the facts of an edge. */
  showEdge(facts: readonly Fact[]): void {
    const hiddenCount =
      facts.length > maxSentences ? [element('p', '', `and ${facts.length - maxSentences} more`)] : [];
    this.showDetails(sentenceList(facts), ...hiddenCount);
  }

  /** Lists all nodes, so that the graph can be used by keyboard and with a screen reader. */
  listNodes(nodes: readonly GraphNode[], actions: NodeActions): void {
    const existing = new Map([...this.list.children].map((item) => [item.getAttribute('data-id'), item]));
    const items = nodes.map((node) => existing.get(node.id) ?? listItem(node, actions));
    // Existing items stay where they are, so that a button that was just pressed keeps the focus.
    this.list.append(...items.filter((item) => !item.isConnected));
    for (const [id, item] of existing) if (!nodes.some((node) => node.id === id)) item.remove();
    this.summary.textContent = `Show as a list (${nodes.length})`;
    this.canvas.ariaLabel = `A graph of ${nodes.length} things and the facts that connect them. The list below has the same.`;
    const types = [...new Set(nodes.map((node) => node.__typename))];
    this.legend.replaceChildren(...types.map((type) => element('li', type.toLowerCase(), typeLabel(type))));
  }
}

function listItem(node: GraphNode, { select, expand }: NodeActions): HTMLLIElement {
  const expandButton = button(labelOf(node), () => expand(node.id));
  expandButton.addEventListener('focus', () => select(node.id));
  const item = element('li', '', expandButton, linkTo(pageUrl(node), `${typeLabel(node.__typename)}: open the page`));
  item.setAttribute('data-id', node.id);
  return item;
}

function sentenceList(facts: readonly Fact[]): HTMLUListElement {
  const items = facts.slice(0, maxSentences).map(({ url, sentence }) => element('li', '', linkTo(url, sentence)));
  return element('ul', '', ...items);
}
