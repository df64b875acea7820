// Provenance: which sources support a fact.

import type { Citation } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { Parsed } from './parsed.ts';
import type { FactFields } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

/** The confidence levels: as written in the YAML files, and as stored in the tables. */
export const confidenceLevels = { high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const;

/**
 * The citations of a fact: the work that shows the fact, its own citations, and the citations of the row around it.
 * Sources that are older than the fact are left out, because they can't know the fact. Each place in a source is cited once.
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
  const citations = [
    ...cite(shownIn === undefined ? [] : [{ source: shownIn }], lineOf),
    ...cite(fields.citations, lineOf),
    ...(row === undefined ? [] : cite(row.fields.citations, row.lineOf)),
  ];
  const canKnow = canKnowFact(ledger, since, shownIn !== undefined);
  return [
    ...new Map(
      citations.filter(canKnow).map((citation) => [`${citation.sourceId} ${citation.locator}`, citation]),
    ).values(),
  ];
}

/**
 * Whether a source can know a fact. A reference page always can, and so can a source from the day of the fact or later.
 * The day of a page without a date is the release of the work that the page is about. Such a page may say more than that
 * work, but not what a later work shows.
 */
const canKnowFact =
  ({ sources }: Ledger, since: string, isShown: boolean) =>
  ({ sourceId }: Citation): boolean => {
    const source = sources.get(sourceId.slice('Source:'.length));
    if (source === undefined || source.kind === 'REFERENCE' || source.day >= since) return true;
    return source.published === undefined && !isShown;
  };
