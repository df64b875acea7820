// The neighbours of an entity: its current facts, grouped by their kind and by the role of the entity.

import { type FactKind, factKinds } from '../tables/index.ts';
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
