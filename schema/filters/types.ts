// The input types of the filters of entities. Only declared here, to avoid circular imports; entities.ts implements them.

import { builder } from '../builder.ts';
import type { Filter } from './condition.ts';

export const CharacterFilter = builder.inputRef<Filter>('CharacterFilter');
export const PersonFilter = builder.inputRef<Filter>('PersonFilter');
export const WorkFilter = builder.inputRef<Filter>('WorkFilter');
export const OrganizationFilter = builder.inputRef<Filter>('OrganizationFilter');
export const LocationFilter = builder.inputRef<Filter>('LocationFilter');
export const EventFilter = builder.inputRef<Filter>('EventFilter');
export const FranchiseFilter = builder.inputRef<Filter>('FranchiseFilter');
/** Of any kind. */
export const AnyFilter = builder.inputRef<Filter>('EntityFilter');
