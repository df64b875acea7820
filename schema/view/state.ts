// What the facts decide about characters and organizations at one moment of the story. Nothing is guessed.

import type { Chronology } from '../chronology/solver.ts';
import { relationshipTraits } from '../tables/index.ts';
import { type AnyFact, currentFacts, type EntityRef, type FactOf } from './view.ts';

export type Decision = 'YES' | 'NO' | 'NOT_DETERMINED';

/** A decision, and the facts that make it. */
export interface Finding {
  decision: Decision;
  because: AnyFact[];
}

/** A membership or a relationship, and whether it holds. */
export interface TieState extends Finding {
  tie: AnyFact;
}

/** A character or an organization at a moment of the story. */
export interface State {
  of: EntityRef;
  moment: Moment;
}

const undetermined: Finding = { decision: 'NOT_DETERMINED', because: [] };

/** The start or the end of a work or an event, and what has happened by then. Null means that it is undecided. */
export class Moment {
  readonly #of: string;
  readonly #end: 'START' | 'END';
  readonly #chronology: Chronology;

  constructor(of: string, end: 'START' | 'END', chronology: Chronology) {
    this.#of = of;
    this.#end = end;
    this.#chronology = chronology;
  }

  /** Whether something has started, or is over. */
  isAfter(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(id, end, this.#of, this.#end);
  }

  /** Whether something is still to start, or to end. */
  isBefore(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(this.#of, this.#end, id, end);
  }

  /** Whether a change has happened: it has when its event is over. A change without an event has no place in time. */
  hasHappened({ eventId }: FactOf<'Change'>): boolean | null {
    if (eventId === null) return null;
    if (this.isAfter(eventId, 'END') === true) return true;
    return this.isBefore(eventId, 'START') === true ? false : null;
  }
}

/** Whether a character is alive: no after their death, yes between two moments at which they are known to live. */
export async function isAlive({ id, view }: EntityRef, moment: Moment): Promise<Finding> {
  const [allFates, allParts] = await Promise.all([
    view.facts('Fate', 'characterId').load(id),
    view.facts('Participation', 'participantId').load(id),
  ]);
  const [fates, parts] = [currentFacts(allFates), currentFacts(allParts)];
  const death = fates.find(({ status }) => status === 'DIES');
  if (death && moment.isAfter(death.eventId ?? death.workId, 'END') === true)
    return { decision: 'NO', because: [death] };
  const deceased = fates.find(
    ({ status, workId }) => status === 'DECEASED' && moment.isAfter(workId, 'START') === true,
  );
  if (deceased) return { decision: 'NO', because: [deceased] };
  const alive = fates.filter(({ status }) => status === 'ALIVE');
  const active = parts.filter(({ role, eventId }) => role !== 'DECEASED' && eventId !== death?.eventId);
  const before: AnyFact | undefined =
    active.find(({ eventId }) => moment.isAfter(eventId, 'START') === true) ??
    alive.find(({ workId }) => moment.isAfter(workId, 'END') === true);
  const after: AnyFact | undefined =
    alive.find(({ workId }) => moment.isBefore(workId, 'END') === true) ??
    active.find(({ eventId }) => moment.isBefore(eventId, 'START') === true) ??
    (death?.eventId != null && moment.isBefore(death.eventId, 'START') === true ? death : undefined);
  if (before && after) return { decision: 'YES', because: before.id === after.id ? [before] : [before, after] };
  return undetermined;
}

/** Whether a tie holds: from its beginning to its end, within the works in which it is known to hold. */
async function holds(tie: AnyFact, moment: Moment): Promise<Finding> {
  const changes = currentFacts(await tie.view.facts('Change', 'ofId').load(tie.id));
  const changeOf = (kind: FactOf<'Change'>['change']) => changes.find(({ change }) => change === kind);
  const [begins, ends, resumes] = [changeOf('BEGINS'), changeOf('ENDS'), changeOf('RESUMES')];
  const works = (await tie.view.holds(tie.id)).map(({ id }) => id);
  const hasBegun = begins
    ? moment.hasHappened(begins)
    : works.some((id) => moment.isAfter(id, 'START') === true) || null;
  const lasts = works.some((id) => moment.isBefore(id, 'END') === true);
  const because = (...facts: (AnyFact | undefined)[]): AnyFact[] => [tie, ...facts.flatMap((fact) => fact ?? [])];
  if (begins && hasBegun === false) return { decision: 'NO', because: because(begins) };
  const hasEnded = ends ? moment.hasHappened(ends) : false;
  if (hasEnded === null) return undetermined;
  if (hasEnded) {
    const hasResumed = resumes ? moment.hasHappened(resumes) : false;
    if (hasResumed === null) return undetermined;
    if (!hasResumed) return { decision: 'NO', because: because(ends) };
    return lasts ? { decision: 'YES', because: because(ends, resumes) } : undetermined;
  }
  if (hasBegun !== true) return undetermined;
  return ends || lasts ? { decision: 'YES', because: because(begins, ends) } : undetermined;
}

/** Whether each tie holds. A tie that may hold does not when one of its characters is dead. */
function tieStates<Tie extends AnyFact>(
  ties: readonly Tie[],
  moment: Moment,
  charactersOf: (tie: Tie) => string[],
): Promise<TieState[]> {
  return Promise.all(
    ties.map(async (tie) => {
      const finding = await holds(tie, moment);
      if (finding.decision === 'NO') return { tie, ...finding };
      const alive = await Promise.all(charactersOf(tie).map((id) => isAlive(tie.view.ref(id), moment)));
      return { tie, ...(alive.find(({ decision }) => decision === 'NO') ?? finding) };
    }),
  );
}

/** The memberships of a character. */
export async function membershipsAt({ of, moment }: State): Promise<TieState[]> {
  const memberships = currentFacts(await of.view.facts('Membership', 'characterId').load(of.id));
  return tieStates(memberships, moment, () => [of.id]);
}

/** The relationships of a character that can hold at a moment: kinship first, then states. */
export async function relationshipsAt({ of, moment }: State): Promise<TieState[]> {
  const [from, to] = await Promise.all([
    of.view.facts('Relationship', 'fromId').load(of.id),
    of.view.facts('Relationship', 'toId').load(of.id),
  ]);
  const relationships = currentFacts([...from, ...to]);
  const kinship = relationships.filter(({ kind }) => relationshipTraits[kind].nature === 'kinship');
  const states = relationships.filter(({ kind }) => relationshipTraits[kind].nature === 'state');
  return [
    ...kinship.map((tie): TieState => ({ tie, decision: 'YES', because: [tie] })),
    ...(await tieStates(states, moment, ({ fromId, toId }) => [fromId, toId])),
  ];
}

interface MemberFilter {
  roles?: readonly string[] | null | undefined;
  /** Only its own members, not those of its branches. */
  direct: boolean;
}

/** The memberships in an organization. */
export async function membersAt({ of, moment }: State, { roles, direct }: MemberFilter): Promise<TieState[]> {
  const { id, view } = of;
  const organizations = direct ? [id] : await view.within('Organization', id);
  const found = await Promise.all(organizations.map((each) => view.facts('Membership', 'organizationId').load(each)));
  const memberships = currentFacts(found.flat()).filter(({ role }) => !roles || roles.includes(role));
  return tieStates(memberships, moment, ({ characterId }) => [characterId]);
}
