// The interface Entity: the fields that all entities share.

import { builder } from '../builder.ts';
import { Attribute } from '../facts/attribute.ts';
import { factList, historyArgs } from '../facts/fact.ts';
import { Naming } from '../facts/naming.ts';
import { Note, NoteTopic } from '../facts/note.ts';
import { Citation, citationsOf } from '../facts/source.ts';
import { Summary } from '../facts/summary.ts';
import { Entity, Named, Node } from '../interfaces.ts';
import type { EntityKind } from '../tables/index.ts';
import { currentFacts, currentOrAll, kindOf } from '../view/view.ts';

export const EntityKinds = builder.enumType('EntityKind', {
  description: 'The kinds of entity: everything in the graph that has a name and a page of its own.',
  values: {
    FILM: { value: 'Film', description: 'A film.' },
    SERIES: { value: 'Series', description: 'A series.' },
    CHARACTER: { value: 'Character', description: 'Somebody in the story, dogs included.' },
    PERSON: { value: 'Person', description: 'An actor, a member of the crew, or an author of a source.' },
    ORGANIZATION: { value: 'Organization', description: 'An organization of the story or of the real world.' },
    LOCATION: { value: 'Location', description: 'A place.' },
    EVENT: { value: 'Event', description: 'Something that happens in the story.' },
    FRANCHISE: { value: 'Franchise', description: 'Films and series that belong together.' },
  } as const satisfies Record<string, { value: EntityKind; description: string }>,
});

Entity.implement({
  description:
    'Anything with a name and a page of its own. It is in the graph from the day on which the first fact about it became known.',
  interfaces: [Named, Node],
  resolveType: ({ id }) => kindOf(id),
  fields: (t) => ({
    slug: t.string({
      description: 'The part of the id between the colon and the day: charon in Character:charon@2023-04-30.',
      resolve: ({ id, view }) => view.publicId(id).slice(id.indexOf(':') + 1),
    }),
    distinction: t.string({
      nullable: true,
      description:
        'A disambiguation from others with the same name, such as "third film". Null when no other has this name.',
      resolve: async ({ id, view }) => (await view.names(id)).distinction,
    }),
    aliases: t.stringList({
      description: "Its other names, in the order of the project's data files.",
      resolve: async ({ id, view }) => (await view.names(id)).aliases,
    }),
    formerNames: t.stringList({
      description: 'Names that are no longer used. Look-ups and the search still accept them.',
      resolve: async ({ id, view }) => (await view.names(id)).formerNames,
    }),
    summary: t.string({
      nullable: true,
      description:
        'What it is, in one to three sentences, without spoilers from after the date in `asOf`. Null when there is none.',
      resolve: async ({ id, view }) => currentFacts(await view.facts('Summary', 'entityId').load(id))[0]?.text ?? null,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The sources of its names and its summary.',
      resolve: async ({ id, view }) => {
        const [namings, summaries] = await Promise.all([
          view.facts('Naming', 'entityId').load(id),
          view.facts('Summary', 'entityId').load(id),
        ]);
        return citationsOf(
          view,
          currentFacts([...namings, ...summaries]).map(({ id: factId }) => factId),
        );
      },
    }),
    namings: t.field(
      factList(Naming, 'Naming', 'entityId', "Its names as facts, in the order of the project's data files."),
    ),
    summaries: t.field(
      factList(Summary, 'Summary', 'entityId', 'Its summary as a fact. With `history`, earlier summaries too.'),
    ),
    attributes: t.field(
      factList(
        Attribute,
        'Attribute',
        'entityId',
        "Single values known about it, such as a birthday or a running time, in the order of the project's data files.",
      ),
    ),
    notes: t.field({
      type: [Note],
      args: { ...historyArgs, topics: t.arg({ type: [NoteTopic], description: 'Only these topics.' }) },
      description:
        "Everything that has no field of its own: style, reception, interviews, claims and more, in the order of the project's data files.",
      resolve: async ({ id, view }, { history, topics }) => {
        const notes = currentOrAll(await view.facts('Note', 'subjectId').load(id), history);
        return notes.filter(({ topic }) => !topics || topics.includes(topic));
      },
    }),
  }),
});
