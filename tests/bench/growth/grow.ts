// A universe as much larger as one likes: copies of the real one, tied to each other. The first copy is the real one
// itself. In every other one slugs and ids end with the copy's number (`charon-x17`), and names
// begin with a made-up word.

import Database from 'better-sqlite3';
import { type FactKind, fold, keyOf } from '../../../schema/tables/index.ts';
import { describe, identityOf } from '../../../schema/tables/manifest.ts';
import { writeManifest } from '../../../seed/dataset/publish.ts';
import { fill } from '../../../seed/dataset/write.ts';
import type { Draft, EntityDraft } from '../../../seed/drafts.ts';
import { Ledger } from '../../../seed/ledger.ts';
import { Problems } from '../../../seed/problems.ts';
import { slugsOf } from '../../../seed/slugs.ts';

/** A slug or an id of the real universe, in one of its copies. */
export const idIn = (copy: number, id: string): string => (copy === 0 ? id : `${id}-x${copy}`);

const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'wo', 'zu', 'xa'];

/**
 * A name of the real universe, in one of its copies: with a word before it that stands for the copy, so that a page of
 * things by name holds the same things as one of the real universe.
 */
export const nameIn = (copy: number, name: string): string =>
  copy === 0 ? name : `${[copy >> 8, copy >> 4, copy].map((each) => syllables[each & 15]).join('')} ${name}`;

/** One in so many facts of these kinds leads to another copy, at the end that plays this role. */
const tiedOneIn = 10;
const tiedEnds: Partial<Record<FactKind, { role: string; column: string }>> = {
  Casting: { role: 'person', column: 'personId' },
  Credit: { role: 'person', column: 'personId' },
  Membership: { role: 'organization', column: 'organizationId' },
  Participation: { role: 'participant', column: 'participantId' },
  Relationship: { role: 'to', column: 'toId' },
};

/**
 * How many copies further on a fact leads. It is the same in all copies of the fact, so that everything has as many
 * facts about it as in the real universe, and another for each fact, so that a copy is tied to many others. Story time
 * is not tied: placements and showings stay within their copy.
 */
function tiesIn({ facts }: Ledger, times: number): Map<string, number> {
  const changed = new Set([...facts.values()].flatMap(({ kind, columns }) => (kind === 'Change' ? columns.ofId : [])));
  const tieable = [...facts.values()].filter(({ id, kind }) => tiedEnds[kind] !== undefined && !changed.has(id));
  const tied = tieable.filter((_, index) => index % tiedOneIn === 0);
  return new Map(tied.map(({ id }, index) => [id, times === 1 ? 0 : 1 + ((37 * index) % (times - 1))]));
}

/** The copies of a universe, one after the other; the sources stand in the first alone, and all cite them. */
export function* grow(ledger: Ledger, times: number): Generator<Ledger> {
  const ties = tiesIn(ledger, times);
  for (let copy = 0; copy < times; copy += 1) {
    const grown = new Ledger(new Problems());
    if (copy === 0) for (const [slug, source] of ledger.sources) grown.sources.set(slug, source);
    for (const entity of ledger.entities.values()) {
      const copied = entityIn(copy, entity, ledger);
      grown.entities.set(copied.id, copied);
    }
    for (const fact of ledger.facts.values()) {
      const copied = factIn(copy, fact, ledger);
      const further = ties.get(fact.id);
      grown.facts.set(copied.id, further === undefined ? copied : leading(fact, copied, (copy + further) % times));
    }
    yield grown;
  }
}

const entityIn = (copy: number, entity: EntityDraft, ledger: Ledger): EntityDraft => ({
  ...entity,
  id: idIn(copy, entity.id),
  slug: idIn(copy, entity.slug),
  formerSlugs: entity.formerSlugs.map((slug) => idIn(copy, slug)),
  dated: slugsOf(ledger, entity).map(({ slug, since }) => ({ slug: idIn(copy, slug), since })),
});

function factIn(copy: number, fact: Draft, { entities, facts }: Ledger): Draft {
  const moved = (value: unknown) =>
    typeof value === 'string' && (entities.has(value) || facts.has(value)) ? idIn(copy, value) : value;
  const columns = Object.fromEntries(Object.entries(fact.columns).map(([name, value]) => [name, moved(value)]));
  if (fact.kind === 'Naming') {
    const name = nameIn(copy, fact.columns.name);
    Object.assign(columns, { name, key: keyOf(name), sortKey: fold(name) });
  }
  // The copy has the same columns as the fact, with other values in them.
  return {
    ...fact,
    id: idIn(copy, fact.id),
    sinceWorkId: fact.sinceWorkId && idIn(copy, fact.sinceWorkId),
    supersededById: fact.supersededById && idIn(copy, fact.supersededById),
    columns,
    participants: fact.participants.map((each) => ({ ...each, entityId: idIn(copy, each.entityId) })),
    tieWorks: fact.tieWorks.map((each) => ({ ...each, workId: idIn(copy, each.workId) })),
  } as Draft;
}

/** A copied fact of which one end lies in another copy. */
function leading(fact: Draft, copied: Draft, copy: number): Draft {
  const end = tiedEnds[fact.kind];
  if (end === undefined) return copied;
  const participants = copied.participants.map((each, index) =>
    each.role === end.role ? { ...each, entityId: idIn(copy, fact.participants[index]?.entityId ?? '') } : each,
  );
  const original = new Map<string, unknown>(Object.entries(fact.columns)).get(end.column);
  // The columns stay the same; one of them has another value.
  return {
    ...copied,
    columns: { ...copied.columns, [end.column]: idIn(copy, String(original)) },
    participants,
  } as Draft;
}

/** Writes a grown universe, a copy at a time: all of it would not fit in memory. */
export function writeGrown(ledger: Ledger, times: number, file: string): void {
  const database = new Database(file);
  try {
    database.pragma('cache_size = -4000000');
    const copies = grow(ledger, times);
    const real = copies.next();
    if (real.done === true) return;
    fill(database, { ledger: real.value, version: '0.0.0-bench', moreLedgers: copies });
    writeManifest(file, describe(identityOf(file), database));
  } finally {
    database.close();
  }
}
