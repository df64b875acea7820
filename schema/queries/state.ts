import { builder, enumOf } from '../builder.ts';
import type { Chronology } from '../chronology/solver.ts';
import { BadUserInput } from '../errors.ts';
import { nothingCalled, oneNamed } from '../find.ts';
import { Entity, Fact, Tie } from '../interfaces.ts';
import { relationshipTraits } from '../tables/index.ts';
import { type AnyFact, type EntityRef, type FactOf, inForce, type View } from '../view/view.ts';
import { chronologyOf } from './timeline.ts';

type Decision = 'YES' | 'NO' | 'NOT_DETERMINED';

/** An instant of story time: the start or the end of a work or an event. */
export interface Instant {
  of: EntityRef;
  end: 'START' | 'END';
}

interface Finding {
  decision: Decision;
  /** The facts that decide it. */
  because: AnyFact[];
}

const undecided: Finding = { decision: 'NOT_DETERMINED', because: [] };

/** One instant of the story, and what the facts decide as of it. Nothing is guessed. */
class Moment {
  readonly at: Instant;
  readonly #chronology: Chronology;

  constructor(at: Instant, chronology: Chronology) {
    this.at = at;
    this.#chronology = chronology;
  }

  /** Whether something had started, or was over, by now; null when that is not decided. */
  past(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(id, end, this.at.of.id, this.at.end);
  }

  /** Whether something was still to start, or to end. */
  ahead(id: string, end: 'START' | 'END'): boolean | null {
    return this.#chronology.precedes(this.at.of.id, this.at.end, id, end);
  }

  /** Whether a change has come about: with the end of its event. What has no event is not placed. */
  came({ eventId }: FactOf<'Change'>): boolean | null {
    if (eventId === null) return null;
    if (this.past(eventId, 'END') === true) return true;
    return this.ahead(eventId, 'START') === true ? false : null;
  }
}

/** Whether a tie holds: from its beginning to its end, and within the works in which it is told to hold. */
async function holds(tie: AnyFact, moment: Moment): Promise<Finding> {
  const changes = inForce(await tie.view.facts('Change', 'ofId').load(tie.id));
  const change = (kind: 'BEGINS' | 'ENDS' | 'RESUMES') => changes.find((each) => each.change === kind);
  const [begins, ends, resumes] = [change('BEGINS'), change('ENDS'), change('RESUMES')];
  const works = (await tie.view.holds(tie.id)).map(({ id }) => id);
  const started = begins ? moment.came(begins) : works.some((id) => moment.past(id, 'START') === true) || null;
  const lasts = works.some((id) => moment.ahead(id, 'END') === true);
  const because = (...facts: (AnyFact | undefined)[]): AnyFact[] => [tie, ...facts.flatMap((fact) => fact ?? [])];
  if (begins && started === false) return { decision: 'NO', because: because(begins) };
  const over = ends ? moment.came(ends) : false;
  if (over === null) return undecided;
  if (over) {
    const again = resumes ? moment.came(resumes) : false;
    if (again === null) return undecided;
    if (!again) return { decision: 'NO', because: because(ends) };
    return lasts ? { decision: 'YES', because: because(ends, resumes) } : undecided;
  }
  if (started !== true) return undecided;
  return ends || lasts ? { decision: 'YES', because: because(begins, ends) } : undecided;
}

/** Whether somebody is alive: not after they die, and between any two points at which they are known to live. */
async function lives({ id, view }: EntityRef, moment: Moment): Promise<Finding> {
  const [fates, parts] = await Promise.all([
    view.facts('Fate', 'characterId').load(id),
    view.facts('Participation', 'participantId').load(id),
  ]);
  const death = inForce(fates).find(({ status }) => status === 'DIES');
  if (death !== undefined) {
    const over = death.eventId === null ? moment.past(death.workId, 'END') : moment.past(death.eventId, 'END');
    if (over === true) return { decision: 'NO', because: [death] };
  }
  for (const fate of inForce(fates)) {
    if (fate.status === 'DECEASED' && moment.past(fate.workId, 'START') === true)
      return { decision: 'NO', because: [fate] };
  }
  const alive = inForce(fates).filter(({ status }) => status === 'ALIVE');
  const active = inForce(parts).filter(({ role, eventId }) => role !== 'DECEASED' && eventId !== death?.eventId);
  const before: AnyFact | undefined =
    active.find(({ eventId }) => moment.past(eventId, 'START') === true) ??
    alive.find(({ workId }) => moment.past(workId, 'END') === true);
  const after: AnyFact | undefined =
    alive.find(({ workId }) => moment.ahead(workId, 'END') === true) ??
    active.find(({ eventId }) => moment.ahead(eventId, 'START') === true) ??
    (death?.eventId != null && moment.ahead(death.eventId, 'START') === true ? death : undefined);
  if (before && after) return { decision: 'YES', because: before.id === after.id ? [before] : [before, after] };
  return undecided;
}

const Decided = enumOf<Decision>('Decision', 'What the facts decide.', {
  YES: 'It is so.',
  NO: 'It is not so.',
  NOT_DETERMINED: 'The facts leave it open.',
});

const MomentEnum = enumOf<'BEFORE' | 'AFTER'>('Moment', 'Which side of an event.', {
  BEFORE: 'As it starts.',
  AFTER: 'When it is over.',
});

interface TieState extends Finding {
  tie: AnyFact;
}
const TieStateType = builder.objectRef<TieState>('TieState');
TieStateType.implement({
  description: 'Whether a membership or a relationship holds at a point of the story.',
  fields: (t) => ({
    tie: t.field({ type: Tie, description: 'The membership or the relationship.', resolve: ({ tie }) => tie }),
    holds: t.field({ type: Decided, description: 'Whether it holds then.', resolve: ({ decision }) => decision }),
    because: t.field({ type: [Fact], description: 'The facts that decide it.', resolve: ({ because }) => because }),
  }),
});

interface State {
  of: EntityRef;
  moment: Moment;
}

/** The state of each tie; of the dead none but kinship holds. */
async function statesOf(
  ties: readonly AnyFact[],
  { moment }: State,
  who: (tie: AnyFact) => EntityRef[],
): Promise<TieState[]> {
  return Promise.all(
    ties.map(async (tie) => {
      const found = await holds(tie, moment);
      if (found.decision === 'NO') return { tie, ...found };
      const dead = (await Promise.all(who(tie).map((each) => lives(each, moment)))).find(
        ({ decision }) => decision === 'NO',
      );
      return dead ? { tie, ...dead } : { tie, ...found };
    }),
  );
}

const withDecision = (all: TieState[], wanted: readonly Decision[] | null | undefined): TieState[] =>
  all.filter(({ decision }) => !wanted || wanted.includes(decision));

const character = (tie: AnyFact, id: string): EntityRef => tie.view.ref(id);

const holdsArgs = builder.args((t) => ({
  holds: t.field({ type: [Decided], description: 'Only those of which this is decided.' }),
}));

export const CharacterState = builder.objectRef<State>('CharacterState');
CharacterState.implement({
  description: 'Somebody at a point of the story, as far as the facts decide it.',
  fields: (t) => ({
    character: t.field({ type: Entity, description: 'Who.', resolve: ({ of }) => of }),
    alive: t.field({
      type: Decided,
      description: 'Whether they are alive then.',
      resolve: async ({ of, moment }) => (await lives(of, moment)).decision,
    }),
    aliveBecause: t.field({
      type: [Fact],
      description: 'The facts that decide it.',
      resolve: async ({ of, moment }) => (await lives(of, moment)).because,
    }),
    memberships: t.field({
      type: [TieStateType],
      args: holdsArgs,
      description: 'What they belong to then, offices included.',
      resolve: async (state, { holds: wanted }) => {
        const ties = inForce(await state.of.view.facts('Membership', 'characterId').load(state.of.id));
        return withDecision(await statesOf(ties, state, () => [state.of]), wanted);
      },
    }),
    relationships: t.field({
      type: [TieStateType],
      args: holdsArgs,
      description: 'Their ties to others then. Deeds are events, and are not listed; kinship holds always.',
      resolve: async (state, { holds: wanted }) => {
        const { id, view } = state.of;
        const [out, back] = await Promise.all([
          view.facts('Relationship', 'fromId').load(id),
          view.facts('Relationship', 'toId').load(id),
        ]);
        const ties = inForce([...out, ...back]);
        const kin: TieState[] = ties
          .filter(({ kind }) => relationshipTraits[kind].nature === 'kinship')
          .map((tie) => ({ tie, decision: 'YES', because: [tie] }));
        const bonds = ties.filter(({ kind }) => relationshipTraits[kind].nature === 'state');
        const ends = new Map(bonds.map((tie) => [tie.id, [tie.fromId, tie.toId]]));
        const who = (tie: AnyFact) => (ends.get(tie.id) ?? []).map((end) => character(tie, end));
        return withDecision([...kin, ...(await statesOf(bonds, state, who))], wanted);
      },
    }),
  }),
});

export const OrganizationState = builder.objectRef<State>('OrganizationState');
OrganizationState.implement({
  description: 'An organization at a point of the story, as far as the facts decide it.',
  fields: (t) => ({
    organization: t.field({ type: Entity, description: 'Which.', resolve: ({ of }) => of }),
    members: t.field({
      type: [TieStateType],
      args: {
        ...holdsArgs,
        roles: t.arg.stringList({ description: 'Only these roles, such as MANAGER or CONCIERGE.' }),
        direct: t.arg.boolean({ defaultValue: false, description: 'Only its own members, not those of its branches.' }),
      },
      description: 'Who belongs to it then, in which office.',
      resolve: async (state, { holds: wanted, roles, direct }) => {
        const { id, view } = state.of;
        const houses = direct ? [id] : await view.within('Organization', id);
        const found = await Promise.all(houses.map((each) => view.facts('Membership', 'organizationId').load(each)));
        const ties = inForce(found.flat()).filter(({ role }) => !roles || roles.includes(role));
        const members = new Map(ties.map((tie) => [tie.id, tie.characterId]));
        const who = (tie: AnyFact) => [character(tie, members.get(tie.id) ?? '')];
        return withDecision(await statesOf(ties, state, who), wanted);
      },
    }),
  }),
});

/** The instant that is asked for: the end of a work, or either side of an event. */
async function momentOf(
  view: View,
  asked: {
    work?: string | null | undefined;
    event?: string | null | undefined;
    moment?: 'BEFORE' | 'AFTER' | null | undefined;
  },
): Promise<Moment> {
  const { work, event } = asked;
  if ((work == null) === (event == null)) {
    throw new BadUserInput(`at wants exactly one of work and event; ${work == null ? 'none is' : 'both are'} given.`);
  }
  if (work != null && asked.moment != null)
    throw new BadUserInput('moment goes with event; of a work its end is meant.');
  const text = work ?? event ?? '';
  const kinds = work == null ? (['Event'] as const) : (['Film', 'Series'] as const);
  const of = await oneNamed(view, kinds, text);
  if (of === null) throw nothingCalled(view, kinds, text);
  const chronology = await chronologyOf(view);
  return new Moment({ of, end: asked.moment === 'BEFORE' ? 'START' : 'END' }, chronology);
}

export const stateArgs = builder.args((t) => ({
  work: t.string({ description: 'At the end of this film or series.' }),
  event: t.string({ description: 'At this event.' }),
  moment: t.field({ type: MomentEnum, description: 'Before the event or after it; after it, unless given.' }),
}));

export const stateOf = async (of: EntityRef, asked: Parameters<typeof momentOf>[1]): Promise<State> => ({
  of,
  moment: await momentOf(of.view, asked),
});
