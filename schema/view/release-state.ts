import type { FactOf } from './view.ts';

/** The state of a release on the day of its view. A superseded plan was postponed if for cinemas, else dropped. */
export function releaseState({ until, date, planned, type, view }: FactOf<'Release'>) {
  if (until !== null) return type === 'THEATRICAL' ? ('POSTPONED' as const) : ('DROPPED' as const);
  return !planned && date !== null && date <= view.day ? ('RELEASED' as const) : ('SCHEDULED' as const);
}
