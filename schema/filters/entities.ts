// The filter of each kind of entity, and the SQL that a filter means.

import { type SQL, sql } from 'drizzle-orm';
import { EntityKinds } from '../entities/entity.ts';
import { type EntityKind, entityKinds } from '../tables/index.ts';
import { actor, character, person } from './cast.ts';
import { type Conditions, condition, type Filter, inputFields, type Subject } from './condition.ts';
import { relationConditions } from './facts.ts';
import { event, location, organization } from './places.ts';
import { joined, type Scope } from './scope.ts';
import {
  AnyFilter,
  CharacterFilter,
  EventFilter,
  FranchiseFilter,
  LocationFilter,
  OrganizationFilter,
  PersonFilter,
  WorkFilter,
} from './types.ts';
import { work } from './works.ts';

/** A filter: the kinds of entity that it selects, and its conditions. */
export interface EntityFilter {
  kinds: readonly EntityKind[];
  /** Made once, when the schema is built: facts and entities are loaded by then. */
  conditions: () => Conditions;
}

const works = ['Film', 'Series'] as const;
/** Conditions on facts that both kinds of work have. */
const workRelations = (): Conditions => ({ ...relationConditions('Film'), ...relationConditions('Series') });

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export const filters = {
  character: { kinds: ['Character'], conditions: once(() => ({ ...relationConditions('Character'), ...character() })) },
  person: { kinds: ['Person'], conditions: once(() => ({ ...relationConditions('Person'), ...person() })) },
  /** People who act: the same conditions, but a film they are in is one they act in. */
  actor: { kinds: ['Person'], conditions: once(() => ({ ...relationConditions('Person'), ...actor() })) },
  film: { kinds: ['Film'], conditions: once(() => ({ ...workRelations(), ...work() })) },
  series: { kinds: ['Series'], conditions: once(() => ({ ...workRelations(), ...work() })) },
  work: { kinds: works, conditions: once(() => ({ ...workRelations(), ...work() })) },
  organization: {
    kinds: ['Organization'],
    conditions: once(() => ({ ...relationConditions('Organization'), ...organization() })),
  },
  location: { kinds: ['Location'], conditions: once(() => ({ ...relationConditions('Location'), ...location() })) },
  event: { kinds: ['Event'], conditions: once(() => ({ ...relationConditions('Event'), ...event() })) },
  franchise: { kinds: ['Franchise'], conditions: once(() => relationConditions('Franchise')) },
} as const satisfies Record<string, EntityFilter>;

/** The filters that have a type of their own, with the plural of what they select. */
const typed = [
  [CharacterFilter, filters.character, 'characters'],
  [PersonFilter, filters.person, 'people'],
  [WorkFilter, filters.work, 'films and series'],
  [OrganizationFilter, filters.organization, 'organizations'],
  [LocationFilter, filters.location, 'places'],
  [EventFilter, filters.event, 'events'],
  [FranchiseFilter, filters.franchise, 'franchises'],
] as const;

const nameDescription =
  'One of these names, aliases, slugs or ids. A name that nothing has is an error, because an empty answer would hide a typo.';

for (const [ref, { conditions }, plural] of typed) {
  ref.implement({
    description: `Selects ${plural}. All conditions must be met; in a list of values, one match is enough.`,
    fields: (t) =>
      ({
        and: t.field({ type: [ref], description: 'All of these.' }),
        or: t.field({ type: [ref], description: 'At least one of these.' }),
        not: t.field({
          type: ref,
          description: 'Not this: no fact says so. It need not be false; `complete` tells whether a list is whole.',
        }),
        name: t.stringList({ description: nameDescription }),
        ...inputFields(t as never, conditions()),
      }) as never,
  });
}

/** The conditions of a filter for entities of several kinds: that it is of one kind, and meets the filter of that kind. */
const narrowing: Conditions = Object.fromEntries(
  typed.map(([ref, filter]) => [
    filter.kinds.length > 1 ? 'work' : (filter.kinds[0] ?? '').toLowerCase(),
    condition<Filter>(
      ref,
      `It is a ${filter.kinds.join(' or ').toLowerCase()} that meets this.`,
      (value, { sql: id }, scope) =>
        joined('and', [isOfKind(id, filter.kinds), conditionsOf(filter, value, id, scope)]),
      (value) => isNarrow(filter, value),
    ),
  ]),
);
const any: EntityFilter = {
  kinds: entityKinds,
  conditions: () => ({
    kind: condition<EntityKind[]>(
      [EntityKinds],
      'Of one of these kinds.',
      // Bound, unlike in `isOfKind`: a client's values must not change the shape of the statement.
      (kinds, { sql: id }, scope) => sql`substr(${id}, 1, instr(${id}, ':') - 1) in ${scope.list(kinds)}`,
    ),
    ...narrowing,
  }),
};

AnyFilter.implement({
  description: 'Selects entities of any kind. All conditions must be met.',
  fields: (t) =>
    ({ name: t.stringList({ description: nameDescription }), ...inputFields(t as never, any.conditions()) }) as never,
});

/** The condition that an id is of some kinds. An id begins with its kind. */
function isOfKind(id: SQL, kinds: readonly EntityKind[]): SQL {
  const ranges = kinds.map((kind) => sql`(${id} >= ${sql.raw(`'${kind}:'`)} and ${id} < ${sql.raw(`'${kind};'`)})`);
  return joined('or', ranges);
}

/** The input type of a filter for entities of some kinds. */
export function filterOf(kinds: readonly EntityKind[]) {
  const [kind] = kinds;
  if (kinds.every((each) => each === 'Film' || each === 'Series')) return WorkFilter;
  const found = kinds.length === 1 && typed.find(([, filter]) => filter.kinds.some((each) => each === kind));
  return found ? found[0] : AnyFilter;
}

/** The filter of the entities at the end of a fact. */
export function filterAtEnd(kinds: readonly EntityKind[]): EntityFilter {
  const ref = filterOf(kinds);
  const shape = typed.find(([each]) => each === ref)?.[1] ?? any;
  return { kinds, conditions: shape.conditions };
}

/** Whether a filter selects what leads to a named thing. Then its wide conditions are asked of few. */
export const isNarrow = (shape: EntityFilter, filter: Filter): boolean =>
  Object.entries(filter).some(([name, value]) => {
    if (value == null || name === 'not') return false;
    // GraphQL has checked the types of all values.
    if (name === 'and') return (value as Filter[]).some((part) => isNarrow(shape, part));
    if (name === 'or') return (value as Filter[]).every((part) => isNarrow(shape, part));
    return name === 'name' || (shape.conditions()[name]?.isNarrow(value as never) ?? false);
  });

/** The condition that an entity meets a filter. */
export function conditionsOf(shape: EntityFilter, filter: Filter, id: SQL, scope: Scope): SQL {
  const all = (place: string, parts: readonly Filter[]) =>
    parts.map((part, index) => conditionsOf(shape, part, id, scope.logic(`.${place}[${index}]`)));
  const subject: Subject = { sql: id, filter };
  const conditions = Object.entries(filter).flatMap(([name, value]) => {
    if (value == null) return [];
    // GraphQL has checked the types of all values.
    if (name === 'and') return joined('and', all('and', value as Filter[]));
    if (name === 'or') return joined('or', all('or', value as Filter[]));
    if (name === 'not') return sql`(${conditionsOf(shape, value as Filter, id, scope.logic('.not'))}) is not true`;
    const place = scope.at(name);
    if (name === 'name') return sql`${id} in ${place.ids(shape.kinds, value as string[])}`;
    return shape.conditions()[name]?.sql(value as never, subject, place) ?? [];
  });
  return joined('and', conditions);
}
