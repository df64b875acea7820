import { html } from 'hono/html';
import type { EntityLinkFragment, SourceLinkFragment } from '../documents.ts';
import { dateElement, type Html } from './format.ts';
import { splitAtNames } from './split-at-names.ts';

// Links to the pages of entities and sources.

export type EntityLink = EntityLinkFragment;
export type SourceLink = SourceLinkFragment;

/** The name of an entity with its disambiguation, if it has one: "The Elder (third film)". */
export const labelOf = ({ name, distinction }: Pick<EntityLink, 'name' | 'distinction'>): string =>
  distinction === null ? name : `${name} (${distinction})`;

export const entityLink = (entity: EntityLink): Html => html`<a href="${entity.url}">${labelOf(entity)}</a>`;

export const sourceLink = ({ url, title, publisher, published }: SourceLink): Html =>
  html`<a href="${url}">${title}</a>${publisher && html`, ${publisher}`}${published && html`, ${dateElement(published)}`}`;

/** A sentence with a link at each name. The page's own entity, `subjectId`, gets no link. */
export const linkedSentence = (sentence: string, entities: readonly EntityLink[], subjectId?: string): Html =>
  html`${splitAtNames(sentence, entities).map((piece) => {
    if (typeof piece === 'string') return piece;
    return piece.id === subjectId ? piece.name : html`<a href="${piece.url}">${piece.name}</a>`;
  })}`;
