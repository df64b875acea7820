// The neighbours of an entity: its current facts, grouped by their kind and by the role of the entity.

import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { type FactKind, factKinds, facts, participants } from '../tables/index.ts';
import { keys, known, type Store } from './store.ts';
import { type EntityRef, kindOf, type View } from './view.ts';

/** The facts of one kind in which an entity has one role, such as all castings of an actor. */
export interface NeighbourGroup {
  view: View;
  kind: FactKind;
  role: string;
  factIds: string[];
}

interface GroupFilter {
  kinds?: readonly FactKind[] | null | undefined;
  roles?: readonly string[] | null | undefined;
}

/** The current facts about an entity, grouped by kind and role. Groups are sorted by kind, as in `factKinds`, then by role. */
export async function neighbourGroups(
  { id, view }: EntityRef,
  { kinds, roles }: GroupFilter,
): Promise<NeighbourGroup[]> {
  const groups = new Map<string, NeighbourGroup>();
  for (const { factId, role } of await view.factsAbout(id)) {
    const kind = kindOf(factId);
    if (!view.isFactKind(kind) || (kinds && !kinds.includes(kind)) || (roles && !roles.includes(role))) continue;
    const key = `${kind} ${role}`;
    const group = groups.get(key) ?? { view, kind, role, factIds: [] };
    group.factIds.push(factId);
    groups.set(key, group);
  }
  const rank = ({ kind }: NeighbourGroup) => factKinds.indexOf(kind);
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || (a.role < b.role ? -1 : 1));
}

/** A fact about an entity, and the role of the entity in it. */
export interface FactAbout {
  entityId: string;
  factId: string;
  role: string;
}

/** The current facts about entities: by kind, in the order of `factKinds`, then in the order of the seed. */
export async function factsAbout(store: Store, ids: readonly string[], day: string): Promise<FactAbout[]> {
  const { entityId, factId, role, since } = participants;
  const onDay = sql.placeholder('day');
  const rows = await store.all<FactAbout>(
    'facts about',
    () =>
      store.database
        .select({ entityId, factId, role })
        .from(participants)
        .innerJoin(facts, eq(facts.id, factId))
        .where(
          and(sql`${entityId} in ${keys}`, lte(since, onDay), known, or(isNull(facts.until), gt(facts.until, onDay))),
        )
        .orderBy(asc(facts.position), asc(sql`${participants}.rowid`)),
    { keys: JSON.stringify(ids), day },
  );
  const rowsByKind = Map.groupBy(rows, (row) => kindOf(row.factId));
  return factKinds.flatMap((kind) => rowsByKind.get(kind) ?? []);
}
