import { builder, enumOf, viewOf } from '../builder.ts';
import { connectionOf, pageArgs, pageOf } from '../connection.ts';
import { nameArgs, sourceNamed } from '../find.ts';
import { Node, Work } from '../interfaces.ts';
import type { confidences, sourceKinds } from '../tables/index.ts';
import type { CitationRef, SourceRef } from '../view/view.ts';
import { factList } from './fact.ts';
import { Note } from './note.ts';

export const Confidence = enumOf<(typeof confidences)[number]>('Confidence', 'How well a source supports a fact.', {
  HIGH: 'Read on a public page or seen in the work itself, and not contradicted.',
  MEDIUM: 'Found in one place, inferred, or common knowledge.',
  LOW: 'Weak or disputed.',
});

const SourceKind = enumOf<(typeof sourceKinds)[number]>('SourceKind', 'What kind of source it is.', {
  ARTICLE: 'The article that this graph started from, and its teasers.',
  INTERVIEW: 'An interview.',
  NEWS: 'News, reviews and recaps.',
  REFERENCE: 'An encyclopedia, a database, or common knowledge.',
  WORK: 'A released film or series: the best source for what it shows.',
});

export const Source = builder.objectRef<SourceRef>('Source');
Source.implement({
  description: 'Where facts come from: the article, other pages, and each released film or series itself.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The end of its id.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    kind: t.expose('kind', { type: SourceKind, description: 'What kind of source it is.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who published it; null when it has no publisher.',
    }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it; null when no author is named.' }),
    published: t.expose('published', {
      type: 'Date',
      nullable: true,
      description: 'When it was published, as precisely as it is known; null when it has no date.',
    }),
    publishedInferred: t.exposeBoolean('publishedInferred', {
      description: 'Whether the date is an estimate from what the source says.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Its address on the web; null when it has none.' }),
    work: t.field({
      type: Work,
      nullable: true,
      description: 'The film or series, when that itself is the source; null for all other sources.',
      resolve: ({ workId, view }) => (workId === null ? null : view.ref(workId)),
    }),
    since: t.expose('since', { type: 'Date', description: 'The day from which facts can cite it.' }),
    note: t.exposeString('note', { nullable: true, description: 'A remark about it; null when there is none.' }),
    notes: t.field(factList(Note, 'Note', 'sourceId', 'Notes about it.')),
  }),
});

export const Citation = builder.objectRef<CitationRef>('Citation');
Citation.implement({
  description: 'A source of a fact: where in it, and how well it supports the fact.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source.',
      resolve: async ({ sourceId, view }) => {
        const source = await view.source(sourceId);
        if (source === null) throw new Error(`${sourceId} is cited before its day.`);
        return source;
      },
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source: a chapter, a scene, a time … Null for the source as a whole.',
    }),
    confidence: t.expose('confidence', { type: Confidence, description: 'How well it supports the fact.' }),
  }),
});

const SourceConnection = connectionOf(Source, 'Source', 'sources');

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which sources to list. All conditions must hold.',
  fields: (t) => ({ kind: t.field({ type: [SourceKind], description: 'Sources of any of these kinds.' }) }),
});

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    args: nameArgs,
    description: 'A source by its title, slug or id.',
    resolve: (root, { name }, context) => sourceNamed(viewOf(root, context), name),
  }),
  sources: t.field({
    type: SourceConnection,
    args: { ...pageArgs, where: t.arg({ type: SourceFilter, description: 'Which sources.' }) },
    description: 'The sources that are known on the day of the view, by title.',
    resolve: async (root, { where, ...page }, context) => {
      const all = await viewOf(root, context).sources();
      const ids = all.filter(({ kind }) => !where?.kind || where.kind.includes(kind)).map(({ id }) => id);
      const cut = pageOf(ids, 'title', page);
      const byId = new Map(all.map((each) => [each.id, each]));
      return { ...cut, nodes: cut.nodes.flatMap((id) => byId.get(id) ?? []) };
    },
  }),
}));
