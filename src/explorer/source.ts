import { html } from 'hono/html';
import { SourcePageDocument } from './documents.ts';
import { dayOf, Footnotes, factItem, link, words } from './facts.ts';
import type { Page } from './layout.ts';
import type { Reader } from './reader.ts';

/** Only an address of the web is linked; whatever else a source's may be is shown as it is. */
const isWeb = (address: string): boolean => /^https?:\/\//.test(address);

/** The page of a source; null when the reader's line knows none of that id. */
export async function sourcePage(reader: Reader, id: string): Promise<Page | null> {
  const { view } = await reader.ask(SourcePageDocument, { id });
  const source = view.node;
  if (source === null || !('title' in source)) return null;
  const { title, kind, author, publisher, published, publishedInferred, note, url, work, notes, slug } = source;
  const footnotes = new Footnotes();
  return {
    title,
    description: `A source of the facts: ${title}${publisher === null ? '' : `, ${publisher}`}.`,
    canonical: `/source/${slug}`,
    type: 'article',
    main: html`<article>
<p class="kind"><a href="/sources">Sources</a></p>
<h1>${title}</h1>
${note !== null && html`<p class="note">${note}</p>`}
<dl class="particulars">
<dt>What it is</dt><dd>${words(kind)}</dd>
${work && html`<dt>The work itself</dt><dd>${link(work)}</dd>`}
${author !== null && html`<dt>By</dt><dd>${author}</dd>`}
${publisher !== null && html`<dt>Put out by</dt><dd>${publisher}</dd>`}
${published !== null && html`<dt>On</dt><dd>${dayOf(published)}${publishedInferred && ', worked out from what it says'}</dd>`}
${url !== null && html`<dt>At</dt><dd>${isWeb(url) ? html`<a href="${url}" rel="external noreferrer">${url}</a>` : url}</dd>`}
</dl>
${notes.length > 0 && html`<h2>What is said of it</h2><ul class="facts">${notes.map((each) => factItem(each, footnotes))}</ul>`}
<ul class="doors"><li><a href="${reader.graphiql(SourcePageDocument, { id })}">Open in GraphiQL</a></li></ul>
${footnotes.list()}
</article>`,
  };
}
