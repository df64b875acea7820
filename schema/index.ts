import { builder } from './builder.ts';
import './affiliation.ts';
import './ask/ask.ts';
import './attribute.ts';
import './casting.ts';
import './change.ts';
import './character.ts';
import './comparison.ts';
import './completeness.ts';
import './credit.ts';
import './entity.ts';
import './episode.ts';
import './event.ts';
import './fact.ts';
import './fate.ts';
import './film.ts';
import './franchise.ts';
import './inclusion.ts';
import './location.ts';
import './membership.ts';
import './naming.ts';
import './note.ts';
import './organization.ts';
import './neighbours.ts';
import './participation.ts';
import './path.ts';
import './person.ts';
import './placement.ts';
import './production.ts';
import './query.ts';
import './relationship.ts';
import './release.ts';
import './series.ts';
import './showing.ts';
import './situation.ts';
import './source.ts';
import './state.ts';
import './status.ts';
import './summary.ts';
import './tie.ts';
import './timeline.ts';
import './work.ts';
import './work-list.ts';
import { metered } from './meter.ts';

export type { Context, Ran } from './builder.ts';
export { Meter } from './meter.ts';
export { Store } from './store.ts';
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
export type { Turns } from './turns.ts';
export { Views } from './views.ts';

/** The schema: what can be asked, with what to answer it from given in the context. */
export const schema = metered(builder.toSchema());
