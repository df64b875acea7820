import { html } from 'hono/html';
import { factTitles } from '../../../schema/index.ts';
import { type FactItem, factItem, sinceLink } from '../components/fact-item.ts';
import { Footnotes } from '../components/footnotes.ts';
import { dateElement, type Html } from '../components/format.ts';
import { neighbourFigure } from '../components/graph-figure.ts';
import { labelOf } from '../components/links.ts';
import {
  EntityHistoryDocument,
  type EntityHistoryQuery,
  EntityPageDocument,
  type FactKind,
  type HistoryFactFragment,
} from '../documents.ts';
import { type EntityKindName, entityKindOf, entityKinds } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';
import { type EntityDetails, structuredDataOf } from '../structured-data.ts';

const openGraphTypes: Partial<Record<EntityKindName, Page['openGraphType']>> = {
  Character: 'profile',
  Person: 'profile',
  Film: 'video.movie',
  Series: 'video.tv_show',
};

/** The page of an entity; null when the reader's view has no entity of that id. */
export async function entityPage(context: PageContext, id: string): Promise<Page | null> {
  const [{ view }, history] = await Promise.all([
    context.query(EntityPageDocument, { id }),
    context.query(EntityHistoryDocument, { id }),
  ]);
  const entity = view.node;
  if (entity === null || !('name' in entity)) return null;
  const kind = entityKindOf(entity.id);
  const { noun } = entityKinds[kind];
  const label = labelOf(entity);
  const groups = factsByKind(entity);
  const footnotes = new Footnotes();
  return {
    title: label,
    description: entity.summary ?? `${label}, ${noun} of the John Wick universe: everything known, with sources.`,
    canonicalPath: entity.url,
    openGraphType: openGraphTypes[kind] ?? 'article',
    structuredData: structuredDataOf(entity, context.origin),
    hasGraph: true,
    main: html`<article>
${introduction(entity, groups.get('SUMMARY')?.[0], footnotes)}
<ul class="page-links">
<li><a href="/path?from=${encodeURIComponent(entity.id)}">Find connections</a></li>
<li><a href="${context.graphiqlUrl(EntityPageDocument, { id })}">Open in GraphiQL</a></li>
</ul>
${neighbourFigure(context, { id: entity.id, label, facts: [...groups.values()].flat() })}
${[...groups].map(
  ([factKind, facts]) =>
    // The introduction shows the summary.
    factKind !== 'SUMMARY' &&
    html`<section><h2>${factTitles[factKind]}</h2><ul class="facts">
${facts.map((fact) => factItem(fact, footnotes, entity.id))}
</ul></section>`,
)}
${entity.neighbours.map(
  ({ kind: factKind, total, facts: { nodes } }) =>
    nodes.length < total &&
    html`<p class="note">${factTitles[factKind]}: ${nodes.length} of ${total} shown. GraphiQL has the rest.</p>`,
)}
${historySection(history.view.node)}
${footnotes.list()}
</article>`,
  };
}

/** The facts about an entity by kind, in the order of the page. A fact in which it has several roles comes once. */
function factsByKind({ neighbours }: EntityDetails): Map<FactKind, FactItem[]> {
  // Object.keys forgets that the keys are kinds of fact.
  const kinds = Object.keys(factTitles) as FactKind[];
  return new Map(
    kinds.flatMap((kind) => {
      const facts = neighbours.filter((group) => group.kind === kind).flatMap((group) => group.facts.nodes);
      const distinct = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
      return distinct.length > 0 ? [[kind, distinct]] : [];
    }),
  );
}

/** The top of the page: kind, names, summary and dates of life. */
function introduction(entity: EntityDetails, summary: FactItem | undefined, footnotes: Footnotes): Html {
  const { name, distinction, aliases, formerNames } = entity;
  const { listPath, title } = entityKinds[entityKindOf(entity.id)];
  return html`
<p class="kind"><a href="${listPath}">${title}</a></p>
<h1>${name}${distinction !== null && html` <small>(${distinction})</small>`}</h1>
${aliases.length > 0 && html`<p class="aliases">Also known as ${aliases.map((alias, index) => html`${index > 0 ? ', ' : ''}<b>${alias}</b>`)}</p>`}
${formerNames.length > 0 && html`<p class="aliases">Formerly ${formerNames.join(', ')}</p>`}
${
  entity.summary !== null &&
  html`<p class="summary">${entity.summary}${footnotes.cite(summary?.citations ?? entity.citations)}
${summary && sinceLink(summary)}</p>`
}
${entity.__typename === 'Person' && lifeDates(entity)}`;
}

const lifeDates = ({ born, died }: { born: string | null; died: string | null }): Html | false =>
  (born !== null || died !== null) &&
  html`<p class="life">${born !== null && html`Born ${dateElement(born)}. `}${died !== null && html`Died ${dateElement(died)}.`}</p>`;

type EntityHistory = EntityHistoryQuery['view']['node'];

/** The facts that were superseded, each with the fact that superseded it. */
function historySection(history: EntityHistory): Html | false {
  const superseded = historyFacts(history).filter(({ until }) => until !== null);
  if (superseded.length === 0) return false;
  const distinct = [...new Map(superseded.map((fact) => [fact.id, fact])).values()];
  const byDay = distinct.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return html`<section class="history"><h2>History</h2><ul class="facts">
${byDay.map(
  ({ sentence, url, since, until, supersededBy }) => html`<li><del>${sentence}</del>
<a class="since" href="${url}"><span class="visually-hidden">Open this fact, </span>from ${dateElement(since)}${until !== null && html` until ${dateElement(until)}`}</a>
${supersededBy && html`<p>Replaced by: <a href="${supersededBy.url}">${supersededBy.sentence}</a></p>`}</li>`,
)}
</ul></section>`;
}

/** The facts in all lists of an entity's history, which are arrays or connections. */
function historyFacts(history: EntityHistory): HistoryFactFragment[] {
  const lists: (HistoryFactFragment[] | { nodes: HistoryFactFragment[] })[] = Object.values(history ?? {});
  return lists.flatMap((list) => (Array.isArray(list) ? list : list.nodes));
}
