import { builder } from '../builder.ts';
import { Attribute } from '../facts/attribute.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { Naming } from '../facts/naming.ts';
import { Note, NoteTopic } from '../facts/note.ts';
import { Citation, citationsOf } from '../facts/source.ts';
import { Summary } from '../facts/summary.ts';
import { Entity, Node } from '../interfaces.ts';
import type { EntityKind } from '../tables/index.ts';
import { inForce, kindOf } from '../view/view.ts';

export const EntityKinds = builder.enumType('EntityKind', {
  description: 'The kinds of thing that have a name and an address.',
  values: {
    FILM: { value: 'Film', description: 'A film.' },
    SERIES: { value: 'Series', description: 'A series.' },
    CHARACTER: { value: 'Character', description: 'Somebody in the story; dogs too.' },
    PERSON: { value: 'Person', description: 'An actor, somebody of the crew, or a writer about them.' },
    ORGANIZATION: { value: 'Organization', description: 'An organization of the story or of the real world.' },
    LOCATION: { value: 'Location', description: 'A place.' },
    EVENT: { value: 'Event', description: 'Something that happens in the story.' },
    FRANCHISE: { value: 'Franchise', description: 'Works that belong together.' },
  } as const satisfies Record<string, { value: EntityKind; description: string }>,
});

Entity.implement({
  description: 'A thing with a name and an address. It is there from the day on which some fact about it was known.',
  interfaces: [Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The end of its id.' }),
    name: t.string({
      description: 'What it is called.',
      resolve: async ({ id, view }) => (await view.names(id)).name,
    }),
    distinction: t.string({
      nullable: true,
      description: 'What tells it from another of the same name ("third film"); null when nothing needs to.',
      resolve: async ({ id, view }) => (await view.names(id)).distinction,
    }),
    aliases: t.stringList({
      description: 'What else it is called, in the order of the seed.',
      resolve: async ({ id, view }) => (await view.names(id)).aliases,
    }),
    formerNames: t.stringList({
      description: 'What it was called once; look-ups and the search still find it so.',
      resolve: async ({ id, view }) => (await view.names(id)).formerNames,
    }),
    summary: t.string({
      nullable: true,
      description: 'What it is, in a sentence or three, without what was told later; null when nothing is said.',
      resolve: async ({ id, view }) => inForce(await view.facts('Summary', 'entityId').load(id))[0]?.text ?? null,
    }),
    url: t.string({
      description: 'Its page in the explorer, such as /character/charon.',
      resolve: ({ id, slug }) => `/${kindOf(id).toLowerCase()}/${slug}`,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The sources for its name and its summary.',
      resolve: async ({ id, view }) => {
        const [namings, summaries] = await Promise.all([
          view.facts('Naming', 'entityId').load(id),
          view.facts('Summary', 'entityId').load(id),
        ]);
        return citationsOf(
          view,
          inForce([...namings, ...summaries]).map(({ id: factId }) => factId),
        );
      },
    }),
    namings: t.field(factList(Naming, 'Naming', 'entityId', 'Its names, as facts.')),
    summaries: t.field(
      factList(Summary, 'Summary', 'entityId', 'Its summary, as a fact; earlier ones with `history`.'),
    ),
    attributes: t.field(factList(Attribute, 'Attribute', 'entityId', 'Single things known of it, as facts.')),
    notes: t.field({
      type: [Note],
      args: { ...historyArgs, topics: t.arg({ type: [NoteTopic], description: 'Only these topics.' }) },
      description: 'What fits nowhere else: style, reception, interviews, claims …, in the order of the seed.',
      resolve: async ({ id, view }, { history, topics }) =>
        inForce(await view.facts('Note', 'subjectId').load(id), history ?? false).filter(
          ({ topic }) => !topics || topics.includes(topic),
        ),
    }),
  }),
});
