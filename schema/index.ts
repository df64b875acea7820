import { builder } from './builder.ts';
import './facts/affiliation.ts';
import './ask/ask.ts';
import './facts/attribute.ts';
import './facts/casting.ts';
import './facts/change.ts';
import './entities/character.ts';
import './queries/comparison.ts';
import './facts/completeness.ts';
import './facts/credit.ts';
import './entities/entity.ts';
import './facts/episode.ts';
import './entities/event.ts';
import './facts/fact.ts';
import './facts/fate.ts';
import './entities/film.ts';
import './entities/franchise.ts';
import './facts/inclusion.ts';
import './entities/location.ts';
import './facts/membership.ts';
import './facts/naming.ts';
import './facts/note.ts';
import './entities/organization.ts';
import './queries/neighbours.ts';
import './facts/participation.ts';
import './queries/path.ts';
import './entities/person.ts';
import './facts/placement.ts';
import './facts/production.ts';
import './queries/query.ts';
import './facts/relationship.ts';
import './facts/release.ts';
import './entities/series.ts';
import './facts/showing.ts';
import './facts/situation.ts';
import './facts/source.ts';
import './queries/state.ts';
import './facts/status.ts';
import './facts/summary.ts';
import './facts/tie.ts';
import './queries/timeline.ts';
import './entities/work.ts';
import './entities/work-filter.ts';
import { metered } from './meter.ts';

export type { Context, OperationResult, Query, Variables } from './builder.ts';
export { UnknownName } from './find.ts';
export { Meter } from './meter.ts';
export {
  applicationId,
  type Description,
  describe,
  type Identity,
  identityOf,
  manifestOf,
  readManifest,
  schemaVersion,
  sha256,
  standing,
} from './tables/index.ts';
export type { Turns } from './view/event-loop.ts';
export { Store } from './view/store.ts';
export { Views } from './view/views.ts';

/** The schema: what can be asked, with what to answer it from given in the context. */
export const schema = metered(builder.toSchema());
