// The names of an entity on a day, and the entities that a name means.

import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import * as t from '../tables/index.ts';
import { memoByKinds } from './loaders.ts';
import { keys, known, type Store } from './store.ts';
import { currentFacts, type FactOf, kindOf, type View } from './view.ts';

/** The names of an entity, in one view. */
export interface Names {
  name: string;
  /** A disambiguation from other entities with the same name, such as "third film". */
  distinction: string | null;
  article: FactOf<'Naming'>['article'];
  plural: boolean;
  fullTitle: string | null;
  aliases: string[];
  formerNames: string[];
}

/** The name with its disambiguation: "The Elder (third film)". */
export const labelOf = ({ name, distinction }: Names): string => (distinction ? `${name} (${distinction})` : name);

/** The names of an entity, from its namings. Without a primary name, `name` is the first current name. */
export function namesFrom(id: string, namings: readonly FactOf<'Naming'>[]): Names {
  const current = currentFacts(namings);
  const primary = current.find(({ kind }) => kind === 'PRIMARY') ?? current[0];
  const name = primary?.name ?? id;
  const aliases = current.filter((naming) => t.keyOf(naming.name) !== t.keyOf(name)).map((naming) => naming.name);
  const former = namings.filter((naming) => naming.until !== null && !aliases.includes(naming.name));
  return {
    name,
    distinction: primary?.distinction ?? null,
    article: primary?.article ?? null,
    plural: primary?.plural ?? false,
    fullTitle: current.find(({ kind }) => kind === 'FULL_TITLE')?.name ?? null,
    aliases: [...new Set(aliases)],
    formerNames: [...new Set(former.map((naming) => naming.name))].filter((text) => t.keyOf(text) !== t.keyOf(name)),
  };
}

/** An entity that a text names, and which of its names matches the text. */
export interface NameMatch {
  text: string;
  id: string;
  matchedBy: 'SLUG' | 'PRIMARY_NAME' | 'OTHER_NAME' | 'FORMER_NAME';
}

export interface NameOptions {
  /** Whether a match by primary name ranks above a match by another current name. Default: both rank the same. */
  primaryNamesFirst?: boolean;
}

/** The ids of the best matches of some kinds. Slugs rank above current names, and current names above former names. */
export function bestMatches(
  matches: readonly NameMatch[],
  kinds: readonly t.EntityKind[],
  { primaryNamesFirst = false }: NameOptions = {},
): string[] {
  const ofKinds = matches.filter(({ id }) => kinds.some((kind) => kind === kindOf(id)));
  const currentTiers: NameMatch['matchedBy'][][] = primaryNamesFirst
    ? [['PRIMARY_NAME'], ['OTHER_NAME']]
    : [['PRIMARY_NAME', 'OTHER_NAME']];
  for (const tier of [['SLUG'], ...currentTiers, ['FORMER_NAME']]) {
    const ids = new Set(ofKinds.filter(({ matchedBy }) => tier.includes(matchedBy)).map(({ id }) => id));
    if (ids.size > 0) return [...ids];
  }
  return [];
}

/** The entities of any kind that the texts name. A slug must match exactly; names are compared by their `keyOf`. */
export async function entitiesNamed(store: Store, texts: readonly string[], day: string): Promise<NameMatch[]> {
  const keyByText = new Map(texts.map((text) => [text, t.keyOf(text)]));
  const nameKeys = [...new Set(keyByText.values())].filter((key) => key !== '');
  const rows = await store.all<{ id: string; key: string; slug: number; primary: number; until: string | null }>(
    'entities named',
    () =>
      store.database
        .select({
          id: sql<string>`id`,
          key: sql<string>`key`,
          slug: sql<number>`slug`,
          primary: sql<number>`is_primary`,
          until: sql<string | null>`until`,
        })
        .from(
          sql`(select ${t.namings.entityId} as id, ${t.namings.key} as key, 0 as slug, ${t.namings.kind} = 'PRIMARY' as is_primary, ${t.facts.until} as until
            from ${t.namings} join ${t.facts} on ${t.facts.id} = ${t.namings.factId}
            where ${t.namings.key} in ${keys} and ${known}
            union all
            select ${t.entities.id}, ${t.entities.slug}, 1, 0, null from ${t.entities}
            where ${t.entities.slug} in (select value from json_each(${sql.placeholder('texts')}))
              and ${t.entities.since} <= ${sql.placeholder('day')})`,
        ),
    { keys: JSON.stringify(nameKeys), texts: JSON.stringify(texts), day },
  );
  const matchedByOf = ({ slug, primary, until }: (typeof rows)[number]): NameMatch['matchedBy'] => {
    if (slug === 1) return 'SLUG';
    if (until !== null && until <= day) return 'FORMER_NAME';
    return primary === 1 ? 'PRIMARY_NAME' : 'OTHER_NAME';
  };
  // A slug that became known later means nothing yet, and an earlier slug goes on leading to its entity.
  const isSlugOfDay = ({ id, slug }: (typeof rows)[number]) => slug === 0 || store.slugs.keyOn(id, day) === id;
  const byDatedSlug = texts.flatMap((text) =>
    t.entityKinds.flatMap((kind) => {
      const key = store.slugs.keyOn(`${kind}:${text}`, day);
      return key === null || key === `${kind}:${text}` ? [] : { id: key, key: text, slug: 1, primary: 0, until: null };
    }),
  );
  const rowsByKey = Map.groupBy([...rows.filter(isSlugOfDay), ...byDatedSlug], ({ slug, key }) => `${slug} ${key}`);
  return texts.flatMap((text) =>
    [`0 ${keyByText.get(text)}`, `1 ${text}`]
      .flatMap((key) => rowsByKey.get(key) ?? [])
      .map((row) => ({ text, id: row.id, matchedBy: matchedByOf(row) })),
  );
}

/** The ids of all entities of some kinds, sorted by their names in the view. */
export const idsSortedByName = memoByKinds(
  async ({ store, day }: View, ...kinds: t.EntityKind[]): Promise<string[]> => {
    const rows = await store.all<{ id: string; kind: string; name: string; until: string | null }>(
      `ids by name ${kinds}`,
      () =>
        store.database
          .select({ id: t.entities.id, kind: t.namings.kind, name: t.namings.name, until: t.facts.until })
          .from(t.entities)
          .innerJoin(t.namings, eq(t.namings.entityId, t.entities.id))
          .innerJoin(t.facts, and(eq(t.facts.id, t.namings.factId), known))
          .where(inArray(t.entities.kind, kinds))
          .orderBy(asc(t.facts.position)),
      { day },
    );
    const names = new Map<string, { name: string; isPrimary: boolean }>();
    for (const { id, kind, name, until } of rows) {
      if (until !== null && until <= day) continue;
      const isPrimary = kind === 'PRIMARY';
      if (!names.has(id) || (isPrimary && !names.get(id)?.isPrimary)) names.set(id, { name: t.fold(name), isPrimary });
    }
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return [...names].toSorted(([a, x], [b, y]) => compare(x.name, y.name) || compare(a, b)).map(([id]) => id);
  },
);
