// ISO 8601 durations in seconds, the unit of story time.

export const second = 1;
export const day = 86_400;

/** Seconds in each unit. A month is a twelfth of a year, and a year is 365.25 days. */
const secondsOf = { year: 365.25 * day, month: 30.4375 * day, day, hour: 3_600, minute: 60, second };
export type DurationUnit = keyof typeof secondsOf;

const dateUnits: readonly DurationUnit[] = ['year', 'month', 'day'];
const timeUnits: readonly DurationUnit[] = ['hour', 'minute', 'second'];

/**
 * The counts and units in an ISO 8601 duration, in its order. M is a month before the T and a minute after it.
 *
 *     durationParts('P1YT5M') // [{ count: 1, unit: 'year' }, { count: 5, unit: 'minute' }]
 */
export function durationParts(duration: string): { count: number; unit: DurationUnit }[] {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const partsOf = (text: string, units: readonly DurationUnit[]) =>
    [...text.matchAll(/(\d+)([A-Z])/g)].flatMap(([, count, letter]) => {
      const unit = units.find((each) => each.startsWith(letter?.toLowerCase() ?? ' '));
      return unit === undefined ? [] : [{ count: Number(count), unit }];
    });
  return [...partsOf(date, dateUnits), ...partsOf(time, timeUnits)];
}

/** Seconds in an ISO 8601 duration. */
export const secondsIn = (duration: string): number =>
  durationParts(duration).reduce((sum, { count, unit }) => sum + count * secondsOf[unit], 0);
