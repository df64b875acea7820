// Provenance: which sources support a fact.

import type { Citation } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { Parsed } from './parsed.ts';
import type { FactFields } from './parts/shape.ts';
import type { LineOf } from './problems.ts';

/** The confidence levels: as written in the YAML files, and as stored in the tables. */
export const confidenceLevels = { high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const;

/** Stands for unnamed reports. A citation of it counts from the day of the row or the part that it is in. */
const reportsOfTheDay = 'reports-of-the-day';

/**
 * The citations of a fact: the work that shows the fact, its own citations, and the citations of the row around it.
 * Sources that are older than the fact are left out, because they can't know the fact. Each place in a source is cited once.
 */
export function citationsOf(
  ledger: Ledger,
  part: Parsed<FactFields>,
  { since, shownIn }: { since: string; shownIn: string | undefined },
): Citation[] {
  const { fields, lineOf, row } = part;
  const confidence = confidenceLevels[fields.confidence ?? row?.fields.confidence ?? 'high'];
  const cite = (citations: FactFields['citations'], within: Parsed<{ since?: string | undefined }>): Citation[] =>
    (citations ?? []).map(({ source, at: locator = null, ...citation }, index) => {
      const ofCitation: LineOf = (...path) => within.lineOf('citations', index, ...path);
      const ownDay = citation.since ?? (source === reportsOfTheDay ? within.fields.since : undefined);
      const days = [
        ledger.sources.get(source)?.day ?? '',
        ownDay === undefined ? '' : ledger.resolveDay(ownDay, ofCitation('since')),
      ];
      return {
        sourceId: ledger.resolveSource(source, ofCitation('source')),
        locator,
        confidence,
        since: days.toSorted().at(-1) ?? '',
        lineOf: ofCitation,
      };
    });
  const citations = [
    ...cite(shownIn === undefined ? [] : [{ source: shownIn }], { fields, lineOf }),
    ...cite(fields.citations, part),
    ...(row === undefined ? [] : cite(row.fields.citations, row)),
  ];
  const canKnow = canKnowFact(ledger, since, shownIn !== undefined);
  const cited = new Map<string, Citation>();
  for (const citation of citations.filter(canKnow)) {
    const place = `${citation.sourceId} ${citation.locator}`;
    if (!cited.has(place)) cited.set(place, citation);
  }
  return [...cited.values()];
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
