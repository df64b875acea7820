import { html } from 'hono/html';
import { factSentence } from '../components/fact-item.ts';
import { dateElement, formatEnumValue } from '../components/format.ts';
import { entityLink, sourceLink } from '../components/links.ts';
import { FactPageDocument } from '../documents.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';

/** The page of a fact; null if the reader's view has no fact with that id. */
export async function factPage(context: PageContext, id: string): Promise<Page | null> {
  const { view } = await context.query(FactPageDocument, { id });
  const { fact } = view;
  if (fact === null) return null;
  const { __typename: kind, sentence, since, sinceWork, until, supersededBy, seed } = fact;
  return {
    title: sentence,
    description: `${kind}, known since ${since}: ${sentence}`,
    canonicalPath: fact.url,
    ogType: 'article',
    main: html`<article>
<p class="kind">${kind}</p>
<h1 class="sentence">${factSentence(fact)}</h1>
${until !== null && html`<p class="note">Outdated since ${dateElement(until)}.</p>`}
${supersededBy && html`<p class="note">Replaced by: <a href="${supersededBy.url}">${supersededBy.sentence}</a></p>`}
${fact.disputed && html`<p class="note"><em class="disputed">disputed</em> Sources disagree about this fact.</p>`}
<dl class="details">
<dt>Known since</dt><dd>${dateElement(since)}${sinceWork && html`, first shown in ${entityLink(sinceWork)}`}</dd>
${fact.roles.map(({ role, entity }) => html`<dt>${formatEnumValue(role)}</dt><dd>${entityLink(entity)}</dd>`)}
<dt>Seed file</dt><dd><code>seed/${seed.file}:${seed.line}</code></dd>
<dt>Permanent id</dt><dd><code>${fact.id}</code></dd>
</dl>
<h2>Sources</h2>
<ul class="facts">
${fact.citations.map(
  ({ source, locator, confidence }) => html`<li>${sourceLink(source)}${locator !== null && html`: ${locator}`}
<span class="since">${formatEnumValue(confidence)} confidence</span></li>`,
)}
</ul>
<ul class="page-links"><li><a href="${context.graphiqlUrl(FactPageDocument, { id })}">Open in GraphiQL</a></li></ul>
</article>`,
  };
}
