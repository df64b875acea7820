import { html } from 'hono/html';
import { factItem } from '../components/fact-item.ts';
import { Footnotes } from '../components/footnotes.ts';
import { dateElement, formatEnumValue } from '../components/format.ts';
import { entityLink } from '../components/links.ts';
import { SourcePageDocument } from '../documents.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';

/** Only http and https URLs become links, because a URL such as javascript: could run code. */
const isHttpUrl = (url: string): boolean => /^https?:\/\//.test(url);

/** The page of a source; null if the reader's view has no source with that id. */
export async function sourcePage(context: PageContext, id: string): Promise<Page | null> {
  const { view } = await context.query(SourcePageDocument, { id });
  const source = view.node;
  if (source === null || !('title' in source)) return null;
  const {
    title,
    kind,
    author,
    publisher,
    published,
    publishedInferred,
    note: remark,
    webAddress,
    work,
    notes,
  } = source;
  const footnotes = new Footnotes();
  return {
    title,
    description: `A source of the facts: ${title}${publisher === null ? '' : `, ${publisher}`}.`,
    canonicalPath: source.url,
    ogType: 'article',
    main: html`<article>
<p class="kind"><a href="/sources">Sources</a></p>
<h1>${title}</h1>
${remark !== null && html`<p class="note">${remark}</p>`}
<dl class="details">
<dt>Kind</dt><dd>${formatEnumValue(kind)}</dd>
${work && html`<dt>Work</dt><dd>${entityLink(work)}</dd>`}
${author !== null && html`<dt>Author</dt><dd>${author}</dd>`}
${publisher !== null && html`<dt>Publisher</dt><dd>${publisher}</dd>`}
${published !== null && html`<dt>Published</dt><dd>${dateElement(published)}${publishedInferred && ' (inferred from the text)'}</dd>`}
${webAddress !== null && html`<dt>Address</dt><dd>${isHttpUrl(webAddress) ? html`<a href="${webAddress}" rel="external noreferrer">${webAddress}</a>` : webAddress}</dd>`}
</dl>
${notes.length > 0 && html`<h2>Notes</h2><ul class="facts">${notes.map((fact) => factItem(fact, footnotes))}</ul>`}
<ul class="page-links"><li><a href="${context.graphiqlUrl(SourcePageDocument, { id })}">Open in GraphiQL</a></li></ul>
${footnotes.list()}
</article>`,
  };
}
