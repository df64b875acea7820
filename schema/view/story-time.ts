// Story time in a view: the solved chronology, and what it says about works and events.

import { chronologyFrom, entityOf, intervalOf, type Part } from '../chronology/facts.ts';
import type { Bounds, Verdict } from '../chronology/solver.ts';
import { memo, memoByKinds } from './loaders.ts';
import { type AnyFact, currentFacts, type EntityRef, kindOf } from './view.ts';
import { releasedWorks } from './works.ts';

/** The chronology, solved from the current placements and showings. */
export const chronologyOf = memo(async (view) => {
  const [placements, showings] = await Promise.all([view.factsOfKind('Placement'), view.factsOfKind('Showing')]);
  return chronologyFrom(currentFacts(placements), currentFacts(showings));
});

export type TimelineKind = 'WORK' | 'EVENT';

/** The intervals of works, of events, or of both, in the order of the story. */
export const timelineOf = memoByKinds(async (view, ...kinds: TimelineKind[]): Promise<readonly string[]> => {
  const { order } = await chronologyOf(view);
  return order.filter((interval) => kinds.includes(kindOf(interval) === 'Event' ? 'EVENT' : 'WORK'));
});

/** When each interval starts, in days after the start of the first film that was released. */
export const boundsOf = memo(async (view): Promise<ReadonlyMap<string, Bounds>> => {
  const [firstFilm] = await releasedWorks(view, 'Film');
  const chronology = await chronologyOf(view);
  return firstFilm !== undefined && chronology.has(firstFilm) ? chronology.boundsFrom(firstFilm) : new Map();
});

/** The facts that place a work, its prologue or an event: its placements, placements relative to it, and showings. */
export async function factsPlacing({ id, view }: EntityRef, part: Part): Promise<AnyFact[]> {
  const [own, others, shownIn, shows] = await Promise.all([
    view.facts('Placement', 'subjectId').load(id),
    view.facts('Placement', 'relativeToId').load(id),
    view.facts('Showing', 'eventId').load(id),
    view.facts('Showing', 'workId').load(id),
  ]);
  const ownPlacements = currentFacts(own).filter((placement) => !placement.alternative && placement.part === part);
  // Placements are relative to a work itself, never to its prologue.
  const relativePlacements = part === 'MAIN' ? currentFacts(others).filter(({ alternative }) => !alternative) : [];
  const showings = currentFacts([...shownIn, ...shows]).filter(
    (showing) => !showing.told && (kindOf(id) === 'Event' || showing.part === part),
  );
  return [...ownPlacements, ...relativePlacements, ...showings];
}

/** How two works or events relate to each other in story time. */
export interface StoryComparison {
  a: EntityRef;
  b: EntityRef;
  verdict: Verdict;
  /** The facts that prove the verdict, from `a` to `b`. */
  chain: AnyFact[];
}

export async function compareInStory(a: EntityRef, b: EntityRef): Promise<StoryComparison> {
  const chronology = await chronologyOf(a.view);
  const { verdict, facts } = chronology.compare(intervalOf(a.id, 'MAIN'), intervalOf(b.id, 'MAIN'));
  const chain = await Promise.all(facts.map((fact) => a.view.fact(fact)));
  return { a, b, verdict, chain: chain.flatMap((fact) => fact ?? []) };
}

/** A work compared with every other work, in the order of the story. */
export async function comparisonsOf(work: EntityRef): Promise<StoryComparison[]> {
  const works = (await timelineOf(work.view, 'WORK')).map(entityOf);
  const others = works.filter(({ id, part }) => part === 'MAIN' && id !== work.id);
  return Promise.all(others.map(({ id }) => compareInStory(work, work.view.ref(id))));
}
