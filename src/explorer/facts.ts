import { html } from 'hono/html';
import type { CitedFragment, Confidence, LinkedFragment } from './documents.ts';
import type { Html } from './layout.ts';

export type Linked = LinkedFragment;
export type Cited = CitedFragment;

export interface Citation {
  locator: string | null;
  confidence: Confidence;
  source: Cited;
}

/** A fact as every page asks for it. */
export interface Told {
  id: string;
  url: string;
  sentence: string;
  since: string;
  until: string | null;
  disputed: boolean;
  participants: { entity: Linked }[];
  citations: Citation[];
}

/** A name, told from others of the same name. */
export const labelOf = ({ name, distinction }: Pick<Linked, 'name' | 'distinction'>): string =>
  distinction === null ? name : `${name} (${distinction})`;

export const link = (entity: Linked): Html => html`<a href="${entity.url}">${labelOf(entity)}</a>`;

/** Links with commas between them. */
export const links = (entities: readonly Linked[]): Html[] =>
  entities.map((entity, index) => html`${index > 0 ? ', ' : ''}${link(entity)}`);

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
/** A day or a month as people write it; a year stays as it is. */
export const dayText = (day: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return formats.day.format(new Date(day));
  return /^\d{4}-\d\d$/.test(day) ? formats.month.format(new Date(day)) : day;
};
export const dayOf = (day: string): Html => html`<time datetime="${day}">${dayText(day)}</time>`;

/** Constants as words: NOT_GREENLIT is "not greenlit". */
export const words = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/**
 * A sentence cut where it names somebody, once each: the longest name first, so that "John Wick: Chapter 2" is not taken
 * for the man, and of two with one name, each its own place.
 */
export function cutAtNames<Named extends { name: string }>(
  sentence: string,
  named: readonly Named[],
): (string | Named)[] {
  const pieces: (string | Named)[] = [sentence];
  for (const each of named.toSorted((a, b) => b.name.length - a.name.length)) {
    for (const [index, piece] of pieces.entries()) {
      const at = typeof piece === 'string' ? wholeWord(piece, each.name) : -1;
      if (typeof piece !== 'string' || at < 0) continue;
      pieces.splice(index, 1, piece.slice(0, at), each, piece.slice(at + each.name.length));
      break;
    }
  }
  return pieces.filter((piece) => piece !== '');
}

/** Where a name stands in a text, not inside another word; -1 when nowhere. */
function wholeWord(text: string, name: string): number {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return at;
  }
  return -1;
}

/** A sentence in which whoever it names is linked, but not the page's own subject. */
export const linkedSentence = (
  { sentence, participants }: Pick<Told, 'sentence' | 'participants'>,
  self = '',
): Html => {
  const others = new Map(participants.map(({ entity }) => [entity.id, entity]));
  const pieces = cutAtNames(sentence, [...others.values()]);
  return html`${pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    return piece.id === self ? piece.name : html`<a href="${piece.url}">${piece.name}</a>`;
  })}`;
};

/** The sources of a page, numbered in the order in which they are first cited. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Cited[] = [];

  cite(citations: readonly Citation[]): Html[] {
    const perSource = new Map(citations.map((citation) => [citation.source.id, citation]));
    return [...perSource.values()].map(({ source, locator }) => {
      let number = this.#numbers.get(source.id);
      if (number === undefined) {
        number = this.#sources.push(source);
        this.#numbers.set(source.id, number);
      }
      const where = locator === null ? source.title : `${source.title}: ${locator}`;
      return html`<sup><a href="#source-${number}" title="${where}">${number}</a></sup>`;
    });
  }

  list(): Html {
    if (this.#sources.length === 0) return html``;
    return html`<section class="sources"><h2 id="sources">Sources</h2><ol>
${this.#sources.map((source, index) => html`<li id="source-${index + 1}">${sourceLine(source)}</li>`)}
</ol></section>`;
  }
}

export const sourceLine = ({ slug, title, publisher, published }: Cited): Html =>
  html`<a href="/source/${slug}">${title}</a>${publisher && html`, ${publisher}`}${published && html`, ${dayOf(published)}`}`;

/** A fact as an item of a list: its sentence, its page, since when it is known, and its sources. */
export const factItem = (fact: Told, footnotes: Footnotes, self?: string): Html => html`<li class="fact">
${linkedSentence(fact, self)}${footnotes.cite(fact.citations)}
${fact.disputed && html`<em class="disputed">disputed</em>`}
<a class="since" href="${fact.url}"><span class="unseen">This fact, known </span>since ${dayOf(fact.since)}</a>
</li>`;
