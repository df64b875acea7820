import { html } from 'hono/html';
import { factTitles } from '../../schema/index.ts';
import { asset } from '../assets/index.ts';
import { EntityHistoryDocument, EntityPageDocument, type FactKind, type WasFragment } from './documents.ts';
import { dayOf, Footnotes, factItem, type Linked, labelOf, link, linkedSentence, type Told } from './facts.ts';
import { type KindName, kindNames, kindOf, kinds } from './kinds.ts';
import type { Html, Page } from './layout.ts';
import type { Reader } from './reader.ts';
import { type Portrait, structuredDataOf } from './structured.ts';

const pageTypes: Partial<Record<KindName, Page['type']>> = {
  Character: 'profile',
  Person: 'profile',
  Film: 'video.movie',
  Series: 'video.tv_show',
};

/** The page of an entity; null when the reader's line knows none of that id. */
export async function entityPage(reader: Reader, id: string): Promise<Page | null> {
  const [{ view }, { view: then }] = await Promise.all([
    reader.ask(EntityPageDocument, { id }),
    reader.ask(EntityHistoryDocument, { id }),
  ]);
  const entity = view.node;
  if (entity === null || !('name' in entity)) return null;
  const kind = kindOf(entity.id);
  const footnotes = new Footnotes();
  const groups = groupsOf(entity);
  const around = neighboursOf(entity.id, groups.values());
  const { noun, index, title } = kinds[kind];
  const lead = html`
<p class="kind"><a href="${index}">${title}</a></p>
<h1>${entity.name}${entity.distinction !== null && html` <small>(${entity.distinction})</small>`}</h1>
${entity.aliases.length > 0 && html`<p class="aliases">Also ${entity.aliases.map((alias, at) => html`${at > 0 ? ', ' : ''}<b>${alias}</b>`)}</p>`}
${entity.formerNames.length > 0 && html`<p class="aliases">Once called ${entity.formerNames.join(', ')}</p>`}
${summaryOf(entity, groups, footnotes)}
${entity.__typename === 'Person' && lifeOf(entity)}`;
  const listed = [...groups].filter(([each]) => each !== 'SUMMARY');
  return {
    title: labelOf(entity),
    description:
      entity.summary ?? `${labelOf(entity)}, ${noun} of the John Wick universe: what is known, and who says so.`,
    canonical: entity.url,
    type: pageTypes[kind] ?? 'article',
    structured: structuredDataOf(entity, reader.origin),
    drawn: true,
    main: html`<article>
${lead}
<ul class="doors">
<li><a href="/path?from=${encodeURIComponent(entity.id)}">How is this connected to …?</a></li>
<li><a href="${reader.graphiql(EntityPageDocument, { id })}">Open in GraphiQL</a></li>
</ul>
${figure(reader, entity.id, labelOf(entity), neighbourList(around))}
${listed.map(
  ([each, facts]) => html`<section><h2>${factTitles[each]}</h2><ul class="facts">
${facts.map((fact) => factItem(fact, footnotes, entity.id))}
</ul></section>`,
)}
${entity.neighbours.map(
  ({ kind: each, total, facts: { nodes } }) =>
    nodes.length < total &&
    html`<p class="note">${factTitles[each]}: ${total - nodes.length} more, of ${total}, can be asked for in GraphiQL.</p>`,
)}
${changes(then.node ?? {})}
${footnotes.list()}
</article>`,
  };
}

const lifeOf = ({ born, died }: { born: string | null; died: string | null }): Html | string =>
  born === null && died === null
    ? ''
    : html`<p class="life">${born !== null && html`Born ${dayOf(born)}. `}${died !== null && html`Died ${dayOf(died)}.`}</p>`;

/** The facts about an entity by kind, in the order of a page. A fact in which it has several roles stands once. */
function groupsOf({ neighbours }: Portrait): Map<FactKind, Told[]> {
  const groups = new Map<FactKind, Map<string, Told>>(
    // Object.keys forgets that the keys are kinds of fact.
    (Object.keys(factTitles) as FactKind[]).map((kind) => [kind, new Map()]),
  );
  for (const { kind, facts } of neighbours) for (const fact of facts.nodes) groups.get(kind)?.set(fact.id, fact);
  return new Map([...groups].flatMap(([kind, facts]) => (facts.size > 0 ? [[kind, [...facts.values()]]] : [])));
}

/** The summary, with the page of the fact that it is. */
function summaryOf(entity: Portrait, groups: ReadonlyMap<FactKind, Told[]>, footnotes: Footnotes): Html | string {
  if (entity.summary === null) return '';
  const fact = groups.get('SUMMARY')?.[0];
  return html`<p class="summary">${entity.summary}${footnotes.cite(fact?.citations ?? entity.citations)}
${fact && html`<a class="since" href="${fact.url}"><span class="unseen">This fact, known </span>since ${dayOf(fact.since)}</a>`}</p>`;
}

/** Whoever stands in a fact together with it, each once. */
function neighboursOf(id: string, groups: Iterable<Told[]>): Linked[] {
  const found = new Map<string, Linked>();
  for (const fact of [...groups].flat()) for (const { entity } of fact.participants) found.set(entity.id, entity);
  found.delete(id);
  return [...found.values()];
}

/** Neighbours by kind, which also stand where no graph is drawn. */
export const neighbourList = (around: readonly Linked[]): Html =>
  html`<dl class="neighbours">${kindNames.map((kind) => {
    const those = around.filter((each) => kindOf(each.id) === kind);
    return those.length > 0 && html`<dt>${kinds[kind].title}</dt>${those.map((each) => html`<dd>${link(each)}</dd>`)}`;
  })}</dl>`;

/** A graph that is drawn from one entity outwards, where scripts run; a list of what is around it everywhere. */
export const figure = (reader: Reader, id: string, name: string, fallback: Html): Html => html`
<figure class="graph" data-graph="${id}" data-cytoscape="${asset('cytoscape.js')}"${reader.seen && html` data-seen="${reader.seen.slug}"`}>
<figcaption>What is around ${name}</figcaption>
${fallback}
</figure>`;

/** The facts that were replaced, each with the one that replaced it. */
function changes(then: object): Html | string {
  const was = new Map<string, WasFragment>();
  for (const fact of Object.values(then).flatMap(factsIn)) if (fact.until !== null) was.set(fact.id, fact);
  if (was.size === 0) return '';
  const sorted = [...was.values()].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return html`<section class="history"><h2>What changed, and when</h2><ul class="facts">
${sorted.map(
  ({
    sentence,
    url,
    since,
    until,
    supersededBy,
  }) => html`<li><del>${linkedSentence({ sentence, participants: [] })}</del>
<a class="since" href="${url}"><span class="unseen">This fact, known </span>from ${dayOf(since)}${until !== null && html` until ${dayOf(until)}`}</a>
${supersededBy && html`<p>In its place: <a href="${supersededBy.url}">${supersededBy.sentence}</a></p>`}</li>`,
)}
</ul></section>`;
}

/** The facts of one field, which is a list or a connection. */
function factsIn(field: WasFragment[] | { nodes: WasFragment[] }): WasFragment[] {
  return Array.isArray(field) ? field : field.nodes;
}
