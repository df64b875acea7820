import { html } from 'hono/html';
import type { FactItemFragment } from '../documents.ts';
import type { Html } from './format.ts';
import { type SourceLink, sourceLink } from './links.ts';

export type Citation = FactItemFragment['citations'][number];

/** The footnotes of a page: its sources, numbered in the order of their first citation. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: SourceLink[] = [];

  /** Links to the footnotes of these citations. A source has the same number everywhere on the page. */
  cite(citations: readonly Citation[]): Html[] {
    const citationBySource = new Map(citations.map((citation) => [citation.source.id, citation]));
    return [...citationBySource.values()].map(({ source, locator }) => {
      let number = this.#numbers.get(source.id);
      if (number === undefined) {
        number = this.#sources.push(source);
        this.#numbers.set(source.id, number);
      }
      const title = locator === null ? source.title : `${source.title}: ${locator}`;
      return html`<sup><a href="#source-${number}" title="${title}">${number}</a></sup>`;
    });
  }

  /** The list of the cited sources, to put at the end of the page. */
  list(): Html {
    if (this.#sources.length === 0) return html``;
    return html`<section class="sources"><h2 id="sources">Sources</h2><ol>
${this.#sources.map((source, index) => html`<li id="source-${index + 1}">${sourceLink(source)}</li>`)}
</ol></section>`;
  }
}
