import { html } from 'hono/html';
import { FactPageDocument } from './documents.ts';
import { dayOf, link, linkedSentence, sourceLine, words } from './facts.ts';
import type { Page } from './layout.ts';
import type { Reader } from './reader.ts';

/** The page of a fact; null when the reader's line knows none of that id. */
export async function factPage(reader: Reader, id: string): Promise<Page | null> {
  const { view } = await reader.ask(FactPageDocument, { id });
  const { fact } = view;
  if (fact === null) return null;
  const kind = fact.__typename;
  const { sinceWork, until, supersededBy, seed } = fact;
  return {
    title: fact.sentence,
    description: `${kind}, known since ${fact.since}: ${fact.sentence}`,
    canonical: fact.url,
    type: 'article',
    main: html`<article>
<p class="kind">${kind}</p>
<h1 class="sentence">${linkedSentence(fact)}</h1>
${until !== null && html`<p class="note">This held until ${dayOf(until)}.</p>`}
${supersededBy && html`<p class="note">In its place: <a href="${supersededBy.url}">${supersededBy.sentence}</a></p>`}
${fact.disputed && html`<p class="note"><em class="disputed">disputed</em> Sources disagree about it.</p>`}
<dl class="particulars">
<dt>Known since</dt><dd>${dayOf(fact.since)}${sinceWork && html`, shown by ${link(sinceWork)}`}</dd>
${fact.roles.map(({ role, entity }) => html`<dt>${words(role)}</dt><dd>${link(entity)}</dd>`)}
<dt>Written down in</dt><dd><code>seed/${seed.file}:${seed.line}</code></dd>
<dt>Lasting id</dt><dd><code>${fact.id}</code></dd>
</dl>
<h2>Who says so</h2>
<ul class="facts">
${fact.citations.map(
  ({ source, locator, confidence }) => html`<li>${sourceLine(source)}${locator !== null && html`, at: ${locator}`}
<span class="since">${words(confidence)} confidence</span></li>`,
)}
</ul>
<ul class="doors"><li><a href="${reader.graphiql(FactPageDocument, { id })}">Open in GraphiQL</a></li></ul>
</article>`,
  };
}
