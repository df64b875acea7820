import { around, slugOf } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { entitySubject, stateRemarks } from './notes.ts';
import type { Placed } from './read.ts';
import type { Row } from './shapes.ts';

export function stateCasting(ledger: Ledger, placed: Placed<Row<'castings'>>): void {
  const { row, at } = placed;
  const personId = ledger.entity('Person', row.person, at('person'));
  const workId = ledger.entity('Work', row.work, at('work'));
  const characterId = row.character === undefined ? null : ledger.entity('Character', row.character, at('character'));
  const casting = ledger.addFact(
    'Casting',
    `${row.person}--${row.character ?? 'undisclosed'}--${row.work}`,
    row,
    { personId, characterId, workId, billedAs: row.billedAs ?? null, qualifiers: row.qualifiers ?? [] },
    { person: personId, character: characterId, work: workId },
    around(placed),
  );
  const before =
    row.undisclosed &&
    ledger.addFact(
      'Casting',
      `${row.person}--undisclosed--${row.work}`,
      row.undisclosed,
      { personId, characterId: null, workId, billedAs: null, qualifiers: [] },
      { person: personId, work: workId },
      around(placed, 'undisclosed'),
    );
  if (before) before.supersededById = casting.id;
  stateRemarks(ledger, placed, entitySubject(workId), casting, before);
}

export function stateCredit(ledger: Ledger, placed: Placed<Row<'credits'>>): void {
  const { row, at } = placed;
  const personId = ledger.entity('Person', row.person, at('person'));
  const workId = ledger.entity('Work', row.work, at('work'));
  const columns = {
    personId,
    workId,
    job: row.job,
    episodes: row.episodes ?? null,
    uncredited: row.uncredited ?? false,
    unverified: row.unverified ?? false,
  };
  const about = { person: personId, work: workId };
  const slug = `${row.person}--${row.work}--${slugOf(row.job)}`;
  const credit = ledger.addFact('Credit', slug, row, columns, about, around(placed));
  const before =
    row.announced &&
    ledger.addFact('Credit', `${slug}--announced`, row.announced, columns, about, around(placed, 'announced'));
  if (before) before.supersededById = credit.id;
  stateRemarks(ledger, placed, entitySubject(workId), credit, before);
}
