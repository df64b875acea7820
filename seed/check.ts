import type { Draft, Ledger } from './ledger.ts';
import { nearest } from './problems.ts';

/** Kinds of relationship that read the same from both ends. */
const symmetric = new Set(['SPOUSE', 'SIBLING', 'ADOPTIVE_SIBLING', 'FRIEND', 'ALLY', 'ENEMY', 'COLLEAGUE']);

/** Everything that no single row can show to be wrong. */
export function checkAll(ledger: Ledger): void {
  const known = firstNames(ledger);
  for (const fact of ledger.facts.values()) {
    checkSuccessor(ledger, fact);
    checkCitations(ledger, fact);
    checkNames(ledger, fact, known);
  }
  checkNoCycles(ledger);
  checkOneEnd(ledger);
}

/** The day on which each entity has its first name. */
function firstNames(ledger: Ledger): Map<string, string> {
  const first = new Map<string, string>();
  for (const { kind, since, columns } of ledger.facts.values()) {
    if (kind !== 'Naming') continue;
    const id = String(columns.entityId);
    const before = first.get(id);
    if (before === undefined || since < before) first.set(id, since);
  }
  return first;
}

function checkSuccessor({ facts, problems }: Ledger, fact: Draft): void {
  if (fact.supersededById === null) return;
  const successor = facts.get(fact.supersededById);
  if (successor === undefined) {
    const near = nearest(fact.supersededById, facts.keys());
    problems.add(fact.place, `superseded by "${fact.supersededById}", which is no fact${near}`);
  } else if (successor.since <= fact.since) {
    problems.add(
      fact.place,
      `known since ${fact.since}, yet superseded by ${successor.id}, known since ${successor.since}; ` +
        'what replaces a fact must be known later',
    );
  }
}

function checkCitations({ sources, problems }: Ledger, { citations, since, place, id }: Draft): void {
  if (citations.length === 0) problems.add(place, `${id} cites nothing; add a citation`);
  const days = citations.map(({ sourceId }) => sources.get(sourceId.slice('Source:'.length))?.day ?? '');
  if (citations.length > 0 && days.every((day) => day > since)) {
    problems.add(
      place,
      `${id} is known since ${since}, but none of its sources before ${days.toSorted()[0]}; cite what told it, or mend its since`,
    );
  }
}

function checkNames({ problems }: Ledger, { participants, place, id }: Draft, known: Map<string, string>): void {
  for (const { entityId, since } of participants) {
    const first = known.get(entityId);
    if (first !== undefined && first > since) {
      problems.add(place, `${id} is known since ${since}, but ${entityId} has no name before ${first}; mend one since`);
    }
  }
}

/** An organization can't be a branch of itself, however many houses lie between. */
function checkNoCycles({ facts, problems }: Ledger): void {
  const above = new Map<string, Draft[]>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'Affiliation' || fact.columns.kind !== 'BRANCH_OF') continue;
    const from = String(fact.columns.organizationId);
    above.set(from, [...(above.get(from) ?? []), fact]);
  }
  const done = new Set<string>();
  const climb = (id: string, path: string[]): void => {
    for (const fact of above.get(id) ?? []) {
      const to = String(fact.columns.toId);
      if (path.includes(to)) {
        const ring = [...path.slice(path.indexOf(to)), to].join(' -> ');
        problems.add(fact.place, `BRANCH_OF goes round in a ring: ${ring}; remove one of them`);
      } else if (!done.has(to)) climb(to, [...path, to]);
    }
    done.add(id);
  };
  for (const id of above.keys()) if (!done.has(id)) climb(id, [id]);
}

/** A relationship is stored once and read from both ends. */
function checkOneEnd({ facts, problems }: Ledger): void {
  for (const fact of facts.values()) {
    if (fact.kind !== 'Relationship' || !symmetric.has(String(fact.columns.kind))) continue;
    const [kind, rest] = fact.id.split(':', 2);
    const [from, relation, to] = (rest ?? '').split('--');
    const mirror = facts.get(`${kind}:${to}--${relation}--${from}`);
    if (mirror !== undefined && fact.id < mirror.id) {
      problems.add(mirror.place, `${mirror.id} says the same as ${fact.id}; keep one, it is read from both ends`);
    }
  }
}
