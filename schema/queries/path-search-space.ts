// The search space of a path search: which nodes a path may pass through, and how many rows the search may read.

import { CodedError } from '../errors.ts';
import type { Meter } from '../meter.ts';
import type { HopsQuery } from '../view/hops.ts';
import type { SearchSpace } from '../view/shortest-paths.ts';
import { kindOf, type View } from '../view/view.ts';

/** Kinds of node that are connected to nearly everything. A path through such a node says little. */
export type Hub = 'FRANCHISE' | 'COUNTRY' | 'SOURCE';

/** About a second of work. In the real facts, a path through sources reads some 6,000 rows, and any other path under 1,000. */
export const maxPathRows = 200_000;

/** A row takes about five microseconds, and a unit of the meter is one. Cached rows are charged alike. */
const unitsPerRow = 5;

export interface PathEnds {
  from: string;
  to: string;
  /** The hubs that a path may pass through; it avoids all others. */
  via: readonly Hub[];
}

interface SpaceOptions {
  /** Charged for each row. */
  meter?: Meter | undefined;
  /** How many rows the search may read. */
  maxRows?: number;
}

/**
 * The search space for paths between two nodes. Its `hopsFrom` throws TOO_MANY_VALUES when a search needs more than
 * `maxRows` rows. Rows from a cache count too, so that the same search always ends in the same way.
 */
export function searchSpaceFor(
  view: View,
  { from, to, via }: PathEnds,
  { meter, maxRows = maxPathRows }: SpaceOptions = {},
): SearchSpace {
  const closedCountries = new Set<string>();
  const isOpen = {
    Franchise: via.includes('FRANCHISE'),
    Source: via.includes('SOURCE'),
    Country: via.includes('COUNTRY'),
  };
  // It is cheaper to leave out closed sources here than to visit them, because nearly every fact cites a source.
  const sources = isOpen.Source ? 'ALL' : [from, to].filter((id) => kindOf(id) === 'Source');
  let rows = 0;
  return {
    isPassable: (id) => {
      const kind = kindOf(id);
      return kind === 'Franchise' || kind === 'Source' ? isOpen[kind] : !closedCountries.has(id);
    },
    hopsFrom: async (ids, expandsAll) => {
      const query: HopsQuery = { ids, sources, expandsAll, maxRows: maxRows - rows + 1 };
      const expansion = await view.hops.from(query);
      let read = 0;
      for (const links of expansion.links.values()) {
        read += links.length;
        if (!isOpen.Country)
          for (const { to: end, leadsToCountry } of links) if (leadsToCountry) closedCountries.add(end);
      }
      rows += read;
      if (!expansion.isComplete || rows > maxRows) throw tooManyRows(maxRows);
      await meter?.charge(read * unitsPerRow);
      return expansion;
    },
  };
}

const tooManyRows = (maxRows: number) =>
  new CodedError(
    'TOO_MANY_VALUES',
    `A path search may read ${maxRows} rows; this one needs more. Give a smaller maxHops, fewer hubs in via, or other ends.`,
  );
