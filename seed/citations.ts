// Which sources bear out a fact.

import type { Citation } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { Parsed } from './parsed.ts';
import type { FactFields } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

/** The levels of confidence, as the seed writes them and as the tables hold them. */
export const confidenceLevels = { high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const;

/**
 * The citations of a fact: the work that shows it, its own citations, and those of the row around it. Sources that are
 * younger than the fact are left out, and no source is cited twice for the same place.
 */
export function citationsOf(
  ledger: Ledger,
  { fields, lineOf, row }: Parsed<FactFields>,
  { since, shownIn }: { since: string; shownIn: string | undefined },
): Citation[] {
  const confidence = confidenceLevels[fields.confidence ?? row?.fields.confidence ?? 'high'];
  const cite = (citations: FactFields['citations'], within: LineOf): Citation[] =>
    (citations ?? []).map(({ source, at: locator = null }, index) => ({
      sourceId: ledger.resolveSource(source, within('citations', index, 'source')),
      locator,
      confidence,
    }));
  const all = [
    ...cite(shownIn === undefined ? [] : [{ source: shownIn }], lineOf),
    ...cite(fields.citations, lineOf),
    ...(row === undefined ? [] : cite(row.fields.citations, row.lineOf)),
  ];
  const isOldEnough = isOldEnoughFor(ledger, since, shownIn !== undefined);
  return [...new Map(all.filter(isOldEnough).map((each) => [`${each.sourceId} ${each.locator}`, each])).values()];
}

/**
 * Whether a source is old enough to bear out a fact. Reference pages always are. A page without a date counts from the
 * release of the work it is about: it may say more than that work, but not what a later work shows.
 */
const isOldEnoughFor =
  ({ sources }: Ledger, since: string, isShown: boolean) =>
  ({ sourceId }: Citation): boolean => {
    const source = sources.get(sourceId.slice('Source:'.length));
    if (source === undefined || source.kind === 'REFERENCE' || source.day >= since) return true;
    return source.published === undefined && !isShown;
  };
