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

/** Whether a membership or a relationship holds. */
export interface TieState extends Finding {
  tie: AnyFact;
}

/** A character or an organization at a moment of the story. */
export interface State {
  subject: EntityRef;
  moment: Moment;
}

const undetermined: Finding = { decision: 'NOT_DETERMINED', because: [] };

/** A moment of the story: the start or the end of a work or an event. Its methods return null if facts don't decide. */
export class Moment {
  readonly #id: string;
  readonly #end: 'START' | 'END';
  readonly #chronology: Chronology;

  constructor(id: string, end: 'START' | 'END', chronology: Chronology) {
    this.#id = id;
    this.#end = end;
    this.#chronology = chronology;
  }

  /** Whether the start or the end of a work or an event comes no later than this moment. */
  isAfter(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(id, end, this.#id, this.#end);
  }

  /** Whether this moment comes no later than the start or the end of a work or an event. */
  isBefore(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(this.#id, this.#end, id, end);
  }

  /** Whether a change has happened: its event is over. Null for a change without an event. */
  hasHappened({ eventId }: FactOf<'Change'>): boolean | null {
    if (eventId === null) return null;
    if (this.isAfter(eventId, 'END') === true) return true;
    return this.isBefore(eventId, 'START') === true ? false : null;
  }
}

/** Whether a character is alive. NO after their death; YES between two moments at which they are known to be alive. */
export async function isAlive({ id, view }: EntityRef, moment: Moment): Promise<Finding> {
  const [allFates, allParticipations] = await Promise.all([
    view.facts('Fate', 'characterId').load(id),
    view.facts('Participation', 'participantId').load(id),
  ]);
  const [fates, participations] = [currentFacts(allFates), currentFacts(allParticipations)];
  const death = fates.find(({ status }) => status === 'DIES');
  if (death && moment.isAfter(death.eventId ?? death.workId, 'END') === true)
    return { decision: 'NO', because: [death] };
  const deceased = fates.find(
    ({ status, workId }) => status === 'DECEASED' && moment.isAfter(workId, 'START') === true,
  );
  if (deceased) return { decision: 'NO', because: [deceased] };
  const alive = fates.filter(({ status }) => status === 'ALIVE');
  const active = participations.filter(({ role, eventId }) => role !== 'DECEASED' && eventId !== death?.eventId);
  const aliveBefore: AnyFact | undefined =
    active.find(({ eventId }) => moment.isAfter(eventId, 'START') === true) ??
    alive.find(({ workId }) => moment.isAfter(workId, 'END') === true);
  const aliveAfter: AnyFact | undefined =
    alive.find(({ workId }) => moment.isBefore(workId, 'END') === true) ??
    active.find(({ eventId }) => moment.isBefore(eventId, 'START') === true) ??
    (death?.eventId != null && moment.isBefore(death.eventId, 'START') === true ? death : undefined);
  if (!aliveBefore || !aliveAfter) return undetermined;
  return { decision: 'YES', because: aliveBefore.id === aliveAfter.id ? [aliveBefore] : [aliveBefore, aliveAfter] };
}

/** Whether a tie holds at a moment. A tie holds from its beginning to its end, within the works in which it is recorded. */
async function findingOn(tie: AnyFact, moment: Moment): Promise<Finding> {
  const [allChanges, tieWorks] = await Promise.all([
    tie.view.facts('Change', 'ofId').load(tie.id),
    tie.view.worksOfTie(tie.id),
  ]);
  const changes = currentFacts(allChanges);
  const changeOf = (kind: FactOf<'Change'>['change']) => changes.find(({ change }) => change === kind);
  const [begins, ends, resumes] = [changeOf('BEGINS'), changeOf('ENDS'), changeOf('RESUMES')];
  const works = tieWorks.map(({ id }) => id);
  const hasBegun = begins
    ? moment.hasHappened(begins)
    : works.some((id) => moment.isAfter(id, 'START') === true) || null;
  const hasUnfinishedWork = works.some((id) => moment.isBefore(id, 'END') === true);
  const because = (...facts: (AnyFact | undefined)[]): AnyFact[] => [tie, ...facts.flatMap((fact) => fact ?? [])];
  if (begins && hasBegun === false) return { decision: 'NO', because: because(begins) };
  const hasEnded = ends ? moment.hasHappened(ends) : false;
  if (hasEnded === null) return undetermined;
  if (hasEnded) {
    const hasResumed = resumes ? moment.hasHappened(resumes) : false;
    if (hasResumed === null) return undetermined;
    if (!hasResumed) return { decision: 'NO', because: because(ends) };
    return hasUnfinishedWork ? { decision: 'YES', because: because(ends, resumes) } : undetermined;
  }
  if (hasBegun !== true) return undetermined;
  return ends || hasUnfinishedWork ? { decision: 'YES', because: because(begins, ends) } : undetermined;
}

/** Whether each tie holds at a moment. A tie with a dead character does not hold. */
function tieStates<Tie extends AnyFact>(
  ties: readonly Tie[],
  moment: Moment,
  charactersOf: (tie: Tie) => string[],
): Promise<TieState[]> {
  return Promise.all(
    ties.map(async (tie) => {
      const [finding, ...alive] = await Promise.all([
        findingOn(tie, moment),
        ...charactersOf(tie).map((id) => isAlive(tie.view.ref(id), moment)),
      ]);
      if (finding.decision === 'NO') return { tie, ...finding };
      return { tie, ...(alive.find(({ decision }) => decision === 'NO') ?? finding) };
    }),
  );
}

/** The memberships of a character, and whether each holds at the moment. */
export async function membershipsAt({ subject, moment }: State): Promise<TieState[]> {
  const memberships = currentFacts(await subject.view.facts('Membership', 'characterId').load(subject.id));
  return tieStates(memberships, moment, () => [subject.id]);
}

/** The relationships of a character that can hold at a moment, and whether they do: kinship first, then states. */
export async function relationshipsAt({ subject, moment }: State): Promise<TieState[]> {
  const [from, to] = await Promise.all([
    subject.view.facts('Relationship', 'fromId').load(subject.id),
    subject.view.facts('Relationship', 'toId').load(subject.id),
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
  /** Whether to leave out the members of branches. */
  direct: boolean;
}

/** The memberships in an organization, and whether each holds at the moment. */
export async function membersAt({ subject, moment }: State, { roles, direct }: MemberFilter): Promise<TieState[]> {
  const { id, view } = subject;
  const organizations = direct ? [id] : await view.idsWithin('Organization', id);
  const found = await Promise.all(
    organizations.map((organization) => view.facts('Membership', 'organizationId').load(organization)),
  );
  const memberships = currentFacts(found.flat()).filter(({ role }) => !roles || roles.includes(role));
  return tieStates(memberships, moment, ({ characterId }) => [characterId]);
}
