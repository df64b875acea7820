import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { lookUpIn, nameArgs, sourceNamed } from '../find.ts';
import { Named, Node, Root, Work } from '../interfaces.ts';
import type { confidences, sourceKinds } from '../tables/index.ts';
import { sourcesOf } from '../view/statements.ts';
import type { CitationRef, SourceRef, View } from '../view/view.ts';
import { factList } from './fact.ts';
import { Note } from './note.ts';

export const Confidence = enumOf<(typeof confidences)[number]>('Confidence', 'How well a source supports a fact.', {
  HIGH: 'Seen in the film or series itself, or stated by a public page, and not contradicted.',
  MEDIUM: 'Stated by one source only, inferred, or common knowledge.',
  LOW: 'Weak or disputed.',
});

const SourceKind = enumOf<(typeof sourceKinds)[number]>('SourceKind', 'The kinds of source.', {
  ARTICLE: 'The Digital Trends guide that this graph started from, and the short texts that announce it.',
  INTERVIEW: 'An interview.',
  NEWS: 'News, reviews and recaps.',
  REFERENCE: 'An encyclopedia, a database, or common knowledge.',
  WORK: 'A released film or series: the best source for what it shows.',
});

export const Source = builder.objectRef<SourceRef>('Source');
Source.implement({
  description: 'Where facts come from: articles, other web pages, and each released film or series itself.',
  interfaces: [Named, Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The part of the id after the colon.' }),
    title: t.exposeString('title', { description: 'The title of the source.' }),
    kind: t.expose('kind', { type: SourceKind, description: 'The kind of source.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who published it; null when there is no publisher.',
    }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it; null when no author is named.' }),
    published: t.expose('published', {
      type: 'Date',
      nullable: true,
      description: 'When the source was published, as precisely as it is known; null when it has no date.',
    }),
    publishedInferred: t.exposeBoolean('publishedInferred', {
      description: 'Whether the date is an estimate, made from what the source says.',
    }),
    webAddress: t.exposeString('url', {
      nullable: true,
      description: 'Where the source is on the web; null when it is not.',
    }),
    work: t.field({
      type: Work,
      nullable: true,
      description: 'The film or series, if the source is one; null for all other sources.',
      resolve: ({ workId, view }) => (workId === null ? null : view.ref(workId)),
    }),
    since: t.expose('since', { type: 'Date', description: 'The day from which facts can cite the source.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark about the source; null when there is none.',
    }),
    notes: t.field(factList(Note, 'Note', 'sourceId', 'Notes about the source.')),
  }),
});

/** The citations of some facts, without duplicates. Two citations are equal if source and locator are. */
export async function citationsOf(view: View, factIds: readonly string[]): Promise<CitationRef[]> {
  const citations = (await Promise.all(factIds.map((id) => view.citations(id)))).flat();
  return [...new Map(citations.map((citation) => [`${citation.sourceId} ${citation.locator}`, citation])).values()];
}

export const Citation = builder.objectRef<CitationRef>('Citation');
Citation.implement({
  description: 'A source that supports a fact: where in the source, and how well.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source that is cited.',
      resolve: async ({ sourceId, view }) => {
        const source = await view.source(sourceId);
        if (source === null) throw new Error(`${sourceId} is cited before its day.`);
        return source;
      },
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'The place in the source: a chapter, a scene, a time … Null when the whole source is cited.',
    }),
    confidence: t.expose('confidence', { type: Confidence, description: 'How well the source supports the fact.' }),
  }),
});

const SourceConnection = connectionOf(Source, 'Source', 'sources');

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Selects sources. A source has to meet all conditions.',
  fields: (t) => ({ kind: t.field({ type: [SourceKind], description: 'Sources of one of these kinds.' }) }),
});

builder.interfaceFields(Root, (t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    args: nameArgs,
    description: 'Looks up a source by its title, slug or id. Null when none matches.',
    resolve: (root, { name }, context) => {
      const { view, text } = lookUpIn(root, context, name);
      return sourceNamed(view, text);
    },
  }),
  sources: t.field({
    type: SourceConnection,
    args: { ...pageArgs, where: t.arg({ type: SourceFilter, description: 'Selects sources.' }) },
    description: 'All sources, sorted by title; inside `asOf`, those published by its date.',
    resolve: async (root, { where, ...page }, context) => {
      const sources = await sourcesOf(viewOf(root, context));
      const ids = sources.filter(({ kind }) => !where?.kind || where.kind.includes(kind)).map(({ id }) => id);
      const pageOfIds = pageOf(ids, 'title', page);
      const sourcesById = new Map(sources.map((source) => [source.id, source]));
      return { ...pageOfIds, nodes: pageOfIds.nodes.flatMap((id) => sourcesById.get(id) ?? []) };
    },
  }),
}));
