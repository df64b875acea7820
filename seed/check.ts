// Checks what no single row can show: that facts agree with each other.

import { relationshipTraits } from '../schema/tables/index.ts';
import { type Draft, farFuture } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { didYouMean, formatLine } from './problems.ts';
import { checkStory } from './story.ts';

/** Reports the facts that contradict others, cite nothing, or use what is not known on their day. */
export function checkFacts(ledger: Ledger): void {
  const named = firstNames(ledger);
  for (const fact of ledger.facts.values()) {
    if (fact.since === farFuture) continue;
    checkSuccessor(ledger, fact);
    checkDays(ledger, fact);
    checkCitations(ledger, fact);
    checkNames(ledger, fact, named);
    checkEnds(ledger, fact);
  }
  checkNoRing(ledger, 'BRANCH_OF', (fact) =>
    fact.kind === 'Affiliation' && fact.columns.kind === 'BRANCH_OF'
      ? [fact.columns.organizationId, fact.columns.toId]
      : undefined,
  );
  checkNoRing(ledger, 'situations', (fact) =>
    fact.kind === 'Situation' ? [fact.columns.entityId, fact.columns.locationId] : undefined,
  );
  checkOneEnd(ledger);
  checkStory(ledger);
}

/** Every released work is a source too: it is cited for what it shows without being named again. */
export function checkWorksAreSources({ entities, workDays, sources, unread, problems }: Ledger): void {
  for (const { kind, slug, lineOf } of entities.values()) {
    if (kind !== 'Film' && kind !== 'Series') continue;
    if (!workDays.has(slug) || sources.has(slug) || unread.has('sources', slug)) continue;
    problems.add(
      lineOf('slug'),
      `"${slug}" is released, so it is a source as well; add it to sources.yaml by that slug`,
    );
  }
}

function checkSuccessor({ facts, problems, unread }: Ledger, fact: Draft): void {
  const { id, since, supersededById } = fact;
  if (supersededById === null) return;
  const line = fact.lineOf('supersededBy');
  const successor = facts.get(supersededById);
  if (successor === undefined) {
    if (unread.any) return;
    const near = didYouMean(supersededById, facts.keys(), 'write the id of the fact that replaced it');
    problems.add(line, `superseded by "${supersededById}", which is no fact${near}`);
  } else if (successor === fact) {
    problems.add(line, `${id} is superseded by itself; write the id of the fact that replaced it`);
  } else if (successor.since <= since) {
    problems.add(
      line,
      `${id} is known since ${since}, yet superseded by ${successor.id}, known since ${successor.since}; ` +
        'what replaces a fact must be known later: mend one since',
    );
  }
}

/** A fact that another one is about: the tie that changes, or the fact that a note remarks on. */
function aboutId(fact: Draft): string | null {
  if (fact.kind === 'Change') return fact.columns.ofId;
  return (fact.kind === 'Note' && fact.columns.aboutId) || null;
}

function checkDays({ facts, problems }: Ledger, fact: Draft): void {
  const { id, since, disputedSince, lineOf } = fact;
  if (disputedSince !== null && disputedSince < since) {
    problems.add(
      lineOf('disputed'),
      `${id} is known since ${since}, yet disputed since ${disputedSince}; mend one of them`,
    );
  }
  const about = facts.get(aboutId(fact) ?? '');
  if (about !== undefined && about.since !== farFuture && about.since > since) {
    problems.add(
      lineOf('since'),
      `${id} is known since ${since}, but ${about.id}, which it is about, only since ${about.since}; mend one since`,
    );
  }
}

function checkCitations({ sources, problems }: Ledger, { citations, since, lineOf, id }: Draft): void {
  if (citations.length === 0) problems.add(lineOf('citations'), `${id} cites nothing; add a source under citations`);
  const days = citations.map(({ sourceId }) => sources.get(sourceId.slice('Source:'.length))?.day ?? '');
  if (days.length > 0 && days.every((day) => day > since)) {
    problems.add(
      lineOf('since'),
      `${id} is known since ${since}, but none of its sources before ${days.toSorted()[0]}; cite what told it, or mend its since`,
    );
  }
}

/** The day on which each entity has its first name. */
function firstNames({ facts }: Ledger): Map<string, string> {
  const first = new Map<string, string>();
  for (const { kind, since, columns } of facts.values()) {
    if (kind !== 'Naming' || since === farFuture) continue;
    const before = first.get(columns.entityId);
    if (before === undefined || since < before) first.set(columns.entityId, since);
  }
  return first;
}

/** A fact uses only what has a name on its day. */
function checkNames(
  { problems }: Ledger,
  { id, lineOf, participants, holds }: Draft,
  named: Map<string, string>,
): void {
  const uses = [
    ...participants.map(({ entityId, since, lineOf: ownLineOf = lineOf }) => ({
      entityId,
      since,
      line: ownLineOf('since'),
    })),
    ...holds.map(({ workId, since }) => ({ entityId: workId, since, line: lineOf('works') })),
  ];
  for (const { entityId, since, line } of uses) {
    const first = named.get(entityId);
    if (first !== undefined && first > since) {
      problems.add(
        line,
        `${id} is known since ${since}, but ${entityId} has no name before ${first}; ` +
          'write a later since, or add a name known by then',
      );
    }
  }
}

/** No tie leads from a thing to itself. */
function checkEnds({ problems }: Ledger, { id, kind, participants, lineOf }: Draft): void {
  if (kind !== 'Relationship' && kind !== 'Affiliation' && kind !== 'Situation') return;
  const [from, to] = participants;
  if (from?.entityId === to?.entityId)
    problems.add(lineOf(), `${id} leads from ${from?.entityId} to itself; mend one end`);
}

type Ends = [from: string, to: string];

/** No chain of these facts leads back to where it began: an organization is no branch of its own branch. */
function checkNoRing({ facts, problems }: Ledger, name: string, endsOf: (fact: Draft) => Ends | undefined): void {
  const above = new Map<string, { to: string; fact: Draft }[]>();
  for (const fact of facts.values()) {
    const [from, to] = endsOf(fact) ?? [];
    if (from !== undefined && to !== undefined && from !== to)
      above.set(from, [...(above.get(from) ?? []), { to, fact }]);
  }
  const done = new Set<string>();
  const climb = (id: string, path: string[]): void => {
    for (const { to, fact } of above.get(id) ?? []) {
      if (path.includes(to)) {
        const ring = [...path.slice(path.indexOf(to)), to].join(' -> ');
        problems.add(fact.lineOf(), `${name} goes round in a ring: ${ring}; remove one of them`);
      } else if (!done.has(to)) climb(to, [...path, to]);
    }
    done.add(id);
  };
  for (const id of above.keys()) if (!done.has(id)) climb(id, [id]);
}

/** A relationship is stored once and read from both ends. */
function checkOneEnd({ facts, problems }: Ledger): void {
  const stored = new Map<string, Draft>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'Relationship') continue;
    const { kind, fromId, toId } = fact.columns;
    const { symmetric, inverse = kind } = relationshipTraits[kind];
    const ends = [fromId, toId];
    if (symmetric) ends.sort();
    // A kind and its inverse share a key: that of the first in the alphabet.
    if (inverse < kind) ends.reverse();
    const key = [inverse < kind ? inverse : kind, ...ends].join(' ');
    const other = stored.get(key);
    if (other === undefined) stored.set(key, fact);
    else {
      problems.add(
        fact.lineOf(),
        `${fact.id} says the same as ${other.id} (${formatLine(other.lineOf())}); keep one, it is read from both ends`,
      );
    }
  }
}
