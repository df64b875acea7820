// What lies around an entity: its facts in groups, and the space in which paths between two nodes are sought.

import { type FactKind, factKinds } from '../tables/index.ts';
import { memo } from './loaders.ts';
import type { SearchSpace } from './shortest-paths.ts';
import { type EntityRef, kindOf, type View } from './view.ts';

/** The facts of one kind in which an entity has the same role. */
export interface NeighbourGroup {
  view: View;
  kind: FactKind;
  role: string;
  facts: string[];
}

interface GroupFilter {
  kinds?: readonly FactKind[] | null | undefined;
  roles?: readonly string[] | null | undefined;
}

/** The current facts about an entity, grouped by kind and role: by the order of the kinds, then by role. */
export function neighbourGroups({ id, view }: EntityRef, { kinds, roles }: GroupFilter): NeighbourGroup[] {
  const groups = new Map<string, NeighbourGroup>();
  for (const { fact, role } of view.factsAbout(id)) {
    const kind = kindOf(fact);
    if (!view.isFactKind(kind) || (kinds && !kinds.includes(kind)) || (roles && !roles.includes(role))) continue;
    const key = `${kind} ${role}`;
    const group = groups.get(key) ?? { view, kind, role, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  const rank = ({ kind }: NeighbourGroup) => factKinds.indexOf(kind);
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || (a.role < b.role ? -1 : 1));
}

/** Nodes that nearly everything is connected to. A path through one says little. */
export type Hub = 'FRANCHISE' | 'COUNTRY' | 'SOURCE';

export interface PathEnds {
  from: string;
  to: string;
  /** The hubs that a path may pass through. */
  via: readonly Hub[];
}

/** The space in which paths between two nodes are sought. Hubs are closed unless `via` opens them. */
export async function searchSpaceFor(view: View, { from, to, via }: PathEnds): Promise<SearchSpace> {
  const closedCountries = via.includes('COUNTRY') ? new Set<string>() : await countriesOf(view);
  const open = { Franchise: via.includes('FRANCHISE'), Source: via.includes('SOURCE') };
  return {
    isPassable: (id) => {
      const kind = kindOf(id);
      return kind === 'Franchise' || kind === 'Source' ? open[kind] : !closedCountries.has(id);
    },
    // Leaving closed sources out here is cheaper than visiting them: nearly every fact cites one.
    hopsFrom: (id) =>
      view.hopsFrom(id).filter(({ to: end }) => open.Source || kindOf(end) !== 'Source' || end === from || end === to),
  };
}

const countriesOf = memo(async (view): Promise<Set<string>> => {
  const ids = await view.byName('Location');
  const details = await Promise.all(ids.map((id) => view.detail('locations', id)));
  return new Set(details.filter(({ kind }) => kind === 'COUNTRY').map(({ entityId }) => entityId));
});
