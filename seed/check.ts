// Integrity checks across rows: facts must not contradict each other, and need a citation and known names.

import { relationshipTraits } from '../schema/tables/index.ts';
import { checkLaterWords } from './checks/later-words.ts';
import { checkStory } from './checks/story.ts';
import { type Draft, farFuture } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { didYouMean, formatLine } from './problems.ts';
import { checkSlugs } from './slugs.ts';

/** Reports facts that contradict others, cite nothing, or use a name or a fact that is not known on their day. */
export function checkFacts(ledger: Ledger): void {
  const firstNameDays = firstNameDaysOf(ledger);
  for (const fact of ledger.facts.values()) {
    if (fact.since === farFuture) continue;
    checkSuccessor(ledger, fact);
    checkDays(ledger, fact);
    checkCitations(ledger, fact);
    checkNames(ledger, fact, firstNameDays);
    checkEndsDiffer(ledger, fact);
  }
  checkNoCycles(ledger, 'BRANCH_OF', (fact) =>
    fact.kind === 'Affiliation' && fact.columns.kind === 'BRANCH_OF'
      ? [fact.columns.organizationId, fact.columns.toId]
      : undefined,
  );
  checkNoCycles(ledger, 'situations', (fact) =>
    fact.kind === 'Situation' ? [fact.columns.entityId, fact.columns.locationId] : undefined,
  );
  checkStoredOnce(ledger);
  checkSlugs(ledger);
  checkLaterWords(ledger);
  checkStory(ledger);
}

/** Reports released works without a source of the same slug. A fact that a work shows cites that source automatically. */
export function checkWorksAreSources({ entities, workDays, sources, unread, problems }: Ledger): void {
  for (const { kind, slug, lineOf } of entities.values()) {
    if (kind !== 'Film' && kind !== 'Series') continue;
    if (!workDays.has(slug) || sources.has(slug) || unread.has('sources', slug)) continue;
    problems.add(
      lineOf('slug'),
      `"${slug}" is released, so it is a source as well; add a row with that slug to sources.yaml`,
    );
  }
}

function checkSuccessor({ facts, problems, unread }: Ledger, fact: Draft): void {
  const { id, since, supersededById } = fact;
  if (supersededById === null) return;
  const line = fact.lineOf('supersededBy');
  const successor = facts.get(supersededById);
  if (successor === undefined) {
    if (unread.hasAny) return;
    const near = didYouMean(supersededById, facts.keys(), 'write the id of the fact that replaced it');
    problems.add(line, `superseded by "${supersededById}", which is not a fact${near}`);
  } else if (successor === fact) {
    problems.add(line, `${id} is superseded by itself; write the id of the fact that replaced it`);
  } else if (successor.since <= since) {
    problems.add(
      line,
      `${id} is known since ${since}, but the fact that supersedes it, ${successor.id}, since ${successor.since}; ` +
        'a fact must be superseded by a later one: correct one of the two since dates',
    );
  }
}

/** The id of the fact that another fact is about: the tie of a change, or the fact of a note. */
function aboutId(fact: Draft): string | null {
  if (fact.kind === 'Change') return fact.columns.ofId;
  return (fact.kind === 'Note' && fact.columns.aboutId) || null;
}

function checkDays({ facts, problems }: Ledger, fact: Draft): void {
  const { id, since, disputedSince, lineOf } = fact;
  if (disputedSince !== null && disputedSince < since) {
    problems.add(
      lineOf('disputed'),
      `${id} is known since ${since}, but disputed since ${disputedSince}, which is earlier; correct one of the two dates`,
    );
  }
  const about = facts.get(aboutId(fact) ?? '');
  if (about !== undefined && about.since !== farFuture && about.since > since) {
    problems.add(
      lineOf('since'),
      `${id} is known since ${since}, but the fact that it is about, ${about.id}, only since ${about.since}; ` +
        'correct one of the two since dates',
    );
  }
}

function checkCitations({ problems }: Ledger, { citations, since, lineOf, id }: Draft): void {
  if (citations.length === 0) problems.add(lineOf('citations'), `${id} cites nothing; add a source under citations`);
  const days = citations.map((citation) => citation.since);
  if (days.length > 0 && days.every((day) => day > since)) {
    problems.add(
      lineOf('since'),
      `${id} is known since ${since}, but its earliest source is from ${days.toSorted()[0]}; cite an earlier source, or correct since`,
    );
  }
}

/** The day on which each entity has its first name. */
function firstNameDaysOf({ facts }: Ledger): Map<string, string> {
  const firstDays = new Map<string, string>();
  for (const { kind, since, columns } of facts.values()) {
    if (kind !== 'Naming' || since === farFuture) continue;
    const earlier = firstDays.get(columns.entityId);
    if (earlier === undefined || since < earlier) firstDays.set(columns.entityId, since);
  }
  return firstDays;
}

/** Reports a fact about an entity that has no name yet on the day of the fact. */
function checkNames(
  { problems }: Ledger,
  { id, lineOf, participants, tieWorks }: Draft,
  firstNameDays: Map<string, string>,
): void {
  const usedEntities = [
    ...participants.map(({ entityId, since, lineOf: ownLineOf = lineOf }) => ({
      entityId,
      since,
      line: ownLineOf('since'),
    })),
    ...tieWorks.map(({ workId, since }) => ({ entityId: workId, since, line: lineOf('works') })),
  ];
  for (const { entityId, since, line } of usedEntities) {
    const firstNameDay = firstNameDays.get(entityId);
    if (firstNameDay !== undefined && firstNameDay > since) {
      problems.add(
        line,
        `${id} is known since ${since}, but ${entityId} has no name before ${firstNameDay}; ` +
          'write a later since, or add a name known by then',
      );
    }
  }
}

/** Reports a fact that connects an entity to itself. */
function checkEndsDiffer({ problems }: Ledger, { id, kind, participants, lineOf }: Draft): void {
  if (kind !== 'Relationship' && kind !== 'Affiliation' && kind !== 'Situation') return;
  const [from, to] = participants;
  if (from?.entityId === to?.entityId)
    problems.add(lineOf(), `${id} connects ${from?.entityId} to itself; correct one of its two ends`);
}

type Ends = [from: string, to: string];

/** Reports cycles, such as an organization that is a branch of its own branch. */
function checkNoCycles({ facts, problems }: Ledger, name: string, endsOf: (fact: Draft) => Ends | undefined): void {
  const edgesFrom = new Map<string, { to: string; fact: Draft }[]>();
  for (const fact of facts.values()) {
    const [from, to] = endsOf(fact) ?? [];
    if (from !== undefined && to !== undefined && from !== to)
      edgesFrom.set(from, [...(edgesFrom.get(from) ?? []), { to, fact }]);
  }
  const visited = new Set<string>();
  const climb = (id: string, path: string[]): void => {
    for (const { to, fact } of edgesFrom.get(id) ?? []) {
      if (path.includes(to)) {
        const cycle = [...path.slice(path.indexOf(to)), to].join(' -> ');
        problems.add(fact.lineOf(), `${name} has a cycle: ${cycle}; remove one of these facts`);
      } else if (!visited.has(to)) climb(to, [...path, to]);
    }
    visited.add(id);
  };
  for (const id of edgesFrom.keys()) if (!visited.has(id)) climb(id, [id]);
}

/** Reports a relationship that is stored twice, once from each end. A stored relationship is read from both ends. */
function checkStoredOnce({ facts, problems }: Ledger): void {
  const stored = new Map<string, Draft>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'Relationship') continue;
    const { kind, fromId, toId } = fact.columns;
    const { symmetric, inverse = kind } = relationshipTraits[kind];
    const ends = [fromId, toId];
    if (symmetric) ends.sort();
    // A kind and its inverse share one key, made with the alphabetically first of the two.
    if (inverse < kind) ends.reverse();
    const key = [inverse < kind ? inverse : kind, ...ends].join(' ');
    const other = stored.get(key);
    if (other === undefined) stored.set(key, fact);
    else {
      problems.add(
        fact.lineOf(),
        `${fact.id} says the same as ${other.id} (${formatLine(other.lineOf())}); ` +
          'keep one, because a relationship is read from both ends',
      );
    }
  }
}
