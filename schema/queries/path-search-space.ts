// The search space of a path search: which nodes a path may pass through.

import { memo } from '../view/loaders.ts';
import type { SearchSpace } from '../view/shortest-paths.ts';
import { kindOf, type View } from '../view/view.ts';

/** Kinds of node that are connected to nearly everything. A path through such a node says little. */
export type Hub = 'FRANCHISE' | 'COUNTRY' | 'SOURCE';

export interface PathEnds {
  from: string;
  to: string;
  /** The hubs that a path may pass through; it avoids all others. */
  via: readonly Hub[];
}

/** The search space for paths between two nodes. */
export async function searchSpaceFor(view: View, { from, to, via }: PathEnds): Promise<SearchSpace> {
  const closedCountries = via.includes('COUNTRY') ? new Set<string>() : await countriesOf(view);
  const isOpen = { Franchise: via.includes('FRANCHISE'), Source: via.includes('SOURCE') };
  return {
    isPassable: (id) => {
      const kind = kindOf(id);
      return kind === 'Franchise' || kind === 'Source' ? isOpen[kind] : !closedCountries.has(id);
    },
    // It is cheaper to leave out closed sources here than to visit them, because nearly every fact cites a source.
    hopsFrom: (id) =>
      view
        .hopsFrom(id)
        .filter(({ to: end }) => isOpen.Source || kindOf(end) !== 'Source' || end === from || end === to),
  };
}

const countriesOf = memo(async (view): Promise<Set<string>> => {
  const ids = await view.idsSortedByName('Location');
  const details = await Promise.all(ids.map((id) => view.detail('locations', id)));
  return new Set(details.filter(({ kind }) => kind === 'COUNTRY').map(({ entityId }) => entityId));
});
