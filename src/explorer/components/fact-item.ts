import { html } from 'hono/html';
import type { FactItemFragment } from '../documents.ts';
import type { Footnotes } from './footnotes.ts';
import { dateElement, type Html } from './format.ts';
import { type EntityLink, linkedSentence } from './links.ts';

// A fact in a list: its sentence, footnotes, and the day since when it is known.

export type FactItem = FactItemFragment;

/** The entities in these facts, without duplicates. */
export function participantsOf(facts: readonly Pick<FactItem, 'participants'>[]): EntityLink[] {
  const entities = facts.flatMap(({ participants }) => participants.map(({ entity }) => entity));
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/** The sentence of a fact, with links to its participants. */
export const factSentence = (fact: Pick<FactItem, 'sentence' | 'participants'>, subjectId?: string): Html =>
  linkedSentence(fact.sentence, participantsOf([fact]), subjectId);

/** A link to the page of a fact, with the day since when the fact is known. */
export const sinceLink = ({ url, since }: Pick<FactItem, 'url' | 'since'>): Html =>
  html`<a class="since" href="${url}"><span class="visually-hidden">Open this fact, </span>known since ${dateElement(since)}</a>`;

/** A list item with a fact. `subjectId` is the page's own entity, which gets no link. */
export const factItem = (fact: FactItem, footnotes: Footnotes, subjectId?: string): Html => html`<li class="fact">
${factSentence(fact, subjectId)}${footnotes.cite(fact.citations)}
${fact.disputed && html`<em class="disputed">disputed</em>`}
${sinceLink(fact)}
</li>`;
