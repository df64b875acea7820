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

const ogTypes: Partial<Record<EntityKindName, Page['ogType']>> = {
  Character: 'profile',
  Person: 'profile',
  Film: 'video.movie',
  Series: 'video.tv_show',
};

/** The page of an entity; null if the reader's view has no entity with that id. */
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
    ogType: ogTypes[kind] ?? 'article',
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
    // The introduction already shows the summary.
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

/** The facts about an entity by kind, in the order of the page. A fact in which the entity has two roles comes once. */
function factsByKind({ neighbours }: EntityDetails): Map<FactKind, FactItem[]> {
  // Object.keys loses the type of the keys.
  const kinds = Object.keys(factTitles) as FactKind[];
  return new Map(
    kinds.flatMap((kind) => {
      const facts = neighbours.filter((group) => group.kind === kind).flatMap((group) => group.facts.nodes);
      const distinctFacts = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
      return distinctFacts.length > 0 ? [[kind, distinctFacts]] : [];
    }),
  );
}

/** The top of the page: kind, names, summary, and the dates of birth and death. */
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

/** The superseded facts, each with the fact that replaced it. */
function historySection(history: EntityHistory): Html | false {
  const superseded = historyFacts(history).filter(({ until }) => until !== null);
  if (superseded.length === 0) return false;
  const distinctFacts = [...new Map(superseded.map((fact) => [fact.id, fact])).values()];
  const sortedByDay = distinctFacts.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return html`<section class="history"><h2>History</h2><ul class="facts">
${sortedByDay.map(
  ({ sentence, url, since, until, supersededBy }) => html`<li><del>${sentence}</del>
<a class="since" href="${url}"><span class="visually-hidden">Open this fact, </span>from ${dateElement(since)}${until !== null && html` until ${dateElement(until)}`}</a>
${supersededBy && html`<p>Replaced by: <a href="${supersededBy.url}">${supersededBy.sentence}</a></p>`}</li>`,
)}
</ul></section>`;
}

/** The facts of all lists in the history of an entity. The lists are arrays or connections. */
function historyFacts(history: EntityHistory): HistoryFactFragment[] {
  const lists: (HistoryFactFragment[] | { nodes: HistoryFactFragment[] })[] = Object.values(history ?? {});
  return lists.flatMap((list) => (Array.isArray(list) ? list : list.nodes));
}
