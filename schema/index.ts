// The executable schema, and everything else that the other folders of the project may import from this one.

import { builder } from './builder.ts';
import './ask/ask.ts';
import './entities/character.ts';
import './queries/as-of.ts';
import './queries/comparison.ts';
import './queries/dataset.ts';
import './entities/entity.ts';
import './entities/event.ts';
import './entities/film.ts';
import './entities/franchise.ts';
import './entities/location.ts';
import './entities/organization.ts';
import './queries/neighbours.ts';
import './queries/nodes.ts';
import './queries/path.ts';
import './entities/person.ts';
import './queries/query.ts';
import './queries/search.ts';
import './entities/series.ts';
import './queries/state.ts';
import './facts/sentence.ts';
import './facts/tie.ts';
import './queries/timeline.ts';
import './entities/work.ts';
import './entities/work-attributes.ts';
import { metered } from './meter.ts';

export type { Context, OperationResult, Query, Variables } from './builder.ts';
export { type ErrorCode, errorCodes, isErrorCode } from './error-codes.ts';
export { CodedError } from './errors.ts';
export { factTitles } from './facts/kinds.ts';
export { UnknownName } from './find.ts';
export { Meter } from './meter.ts';
export { applicationId, type DatasetVersion, type DatedSlug, schemaVersion } from './tables/index.ts';
export type { Yielder } from './view/event-loop.ts';
export { type Database, Store } from './view/store.ts';
export { Views } from './view/views.ts';

/** The executable schema. Each execution passes its views and its meter in the context. */
export const schema = metered(builder.toSchema());
