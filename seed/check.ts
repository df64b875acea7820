import { relationshipKinds, relationshipTraits } from '../schema/tables/index.ts';
import { never } from './days.ts';
import type { Draft } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { hint, spot } from './problems.ts';
import { checkStory } from './story.ts';

/** Everything that no single row can show to be wrong. */
export function checkAll(ledger: Ledger): void {
  const named = firstNames(ledger);
  for (const fact of ledger.facts.values()) {
    if (fact.since === never) continue;
    checkSuccessor(ledger, fact);
    checkDays(ledger, fact);
    checkCitations(ledger, fact);
    checkNames(ledger, fact, named);
    checkEnds(ledger, fact);
  }
  checkNoRing(ledger, 'BRANCH_OF', ({ kind, columns }) =>
    kind === 'Affiliation' && columns.kind === 'BRANCH_OF' ? [columns.organizationId, columns.toId] : undefined,
  );
  checkNoRing(ledger, 'situations', ({ kind, columns }) =>
    kind === 'Situation' ? [columns.entityId, columns.locationId] : undefined,
  );
  checkOneEnd(ledger);
  checkStory(ledger);
}

function checkSuccessor({ facts, problems, unread }: Ledger, fact: Draft): void {
  const { id, since, supersededById } = fact;
  if (supersededById === null) return;
  const place = fact.at('supersededBy');
  const successor = facts.get(supersededById);
  if (successor === undefined) {
    if (unread.any) return;
    const near = hint(supersededById, facts.keys(), 'write the id of the fact that replaced it');
    problems.add(place, `superseded by "${supersededById}", which is no fact${near}`);
  } else if (successor === fact) {
    problems.add(place, `${id} is superseded by itself; write the id of the fact that replaced it`);
  } else if (successor.since <= since) {
    problems.add(
      place,
      `${id} is known since ${since}, yet superseded by ${successor.id}, known since ${successor.since}; ` +
        'what replaces a fact must be known later: mend one since',
    );
  }
}

function checkDays({ facts, problems }: Ledger, { id, kind, since, disputedSince, columns, at }: Draft): void {
  if (disputedSince !== null && disputedSince < since) {
    problems.add(
      at('disputed'),
      `${id} is known since ${since}, yet disputed since ${disputedSince}; mend one of them`,
    );
  }
  const about = facts.get(String(kind === 'Change' ? columns.ofId : columns.aboutId));
  if (about !== undefined && about.since !== never && about.since > since) {
    problems.add(
      at('since'),
      `${id} is known since ${since}, but ${about.id}, which it is about, only since ${about.since}; mend one since`,
    );
  }
}

function checkCitations({ sources, problems }: Ledger, { citations, since, at, id }: Draft): void {
  if (citations.length === 0) problems.add(at('citations'), `${id} cites nothing; add a source under citations`);
  const days = citations.map(({ sourceId }) => sources.get(sourceId.slice('Source:'.length))?.day ?? '');
  if (days.length > 0 && days.every((day) => day > since)) {
    problems.add(
      at('since'),
      `${id} is known since ${since}, but none of its sources before ${days.toSorted()[0]}; cite what told it, or mend its since`,
    );
  }
}

/** The day on which each entity has its first name. */
function firstNames({ facts }: Ledger): Map<string, string> {
  const first = new Map<string, string>();
  for (const { kind, since, columns } of facts.values()) {
    if (kind !== 'Naming' || since === never) continue;
    const id = String(columns.entityId);
    const before = first.get(id);
    if (before === undefined || since < before) first.set(id, since);
  }
  return first;
}

function checkNames({ problems }: Ledger, { id, at, participants, holds }: Draft, named: Map<string, string>): void {
  const uses = [
    ...participants.map(({ entityId, since, at: own = at }) => ({ entityId, since, place: own('since') })),
    ...holds.map(({ workId, since }) => ({ entityId: workId, since, place: at('works') })),
  ];
  for (const { entityId, since, place } of uses) {
    const first = named.get(entityId);
    if (first !== undefined && first > since) {
      problems.add(
        place,
        `${id} is known since ${since}, but ${entityId} has no name before ${first}; ` +
          'write a later since, or add a name known by then',
      );
    }
  }
}

/** No tie leads from a thing to itself. */
function checkEnds({ problems }: Ledger, { id, kind, participants, at }: Draft): void {
  if (kind !== 'Relationship' && kind !== 'Affiliation' && kind !== 'Situation') return;
  const [from, to] = participants;
  if (from?.entityId === to?.entityId) problems.add(at(), `${id} leads from ${from?.entityId} to itself; mend one end`);
}

/** An organization can't be a branch of itself, however many houses lie between; nor can a place lie in itself. */
function checkNoRing({ facts, problems }: Ledger, name: string, ends: (fact: Draft) => unknown[] | undefined): void {
  const above = new Map<string, { to: string; fact: Draft }[]>();
  for (const fact of facts.values()) {
    const [from, to] = ends(fact)?.map(String) ?? [];
    if (from !== undefined && to !== undefined && from !== to)
      above.set(from, [...(above.get(from) ?? []), { to, fact }]);
  }
  const done = new Set<string>();
  const climb = (id: string, path: string[]): void => {
    for (const { to, fact } of above.get(id) ?? []) {
      if (path.includes(to)) {
        const ring = [...path.slice(path.indexOf(to)), to].join(' -> ');
        problems.add(fact.at(), `${name} goes round in a ring: ${ring}; remove one of them`);
      } else if (!done.has(to)) climb(to, [...path, to]);
    }
    done.add(id);
  };
  for (const id of above.keys()) if (!done.has(id)) climb(id, [id]);
}

/** A relationship is stored once and read from both ends. */
function checkOneEnd({ facts, problems }: Ledger): void {
  const said = new Map<string, Draft>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'Relationship') continue;
    const kind = relationshipKinds.find((each) => each === fact.columns.kind);
    if (kind === undefined) continue;
    const { symmetric, inverse = kind } = relationshipTraits[kind];
    const ends = [String(fact.columns.fromId), String(fact.columns.toId)];
    if (symmetric) ends.sort();
    // A kind and its inverse share a key: that of the first in the alphabet.
    if (inverse < kind) ends.reverse();
    const key = [inverse < kind ? inverse : kind, ...ends].join(' ');
    const other = said.get(key);
    if (other === undefined) said.set(key, fact);
    else {
      problems.add(
        fact.at(),
        `${fact.id} says the same as ${other.id} (${spot(other.at())}); keep one, it is read from both ends`,
      );
    }
  }
}
