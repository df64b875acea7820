// Lengths of story time, as ISO 8601 durations and in seconds.

export const second = 1;
export const day = 86_400;
const secondsPer = { year: 365.25 * day, month: 30.4375 * day, day, hour: 3_600, minute: 60, second };
type Unit = keyof typeof secondsPer;

const isoDuration =
  /^P(?:(?<year>\d+)Y)?(?:(?<month>\d+)M)?(?:(?<day>\d+)D)?(?:T(?:(?<hour>\d+)H)?(?:(?<minute>\d+)M)?(?:(?<second>\d+)S)?)?$/;

/** The parts of an ISO 8601 duration, largest unit first: P1Y6M is 1 year and 6 months. */
export function durationParts(duration: string): { count: number; unit: Unit }[] {
  const counts: Partial<Record<string, string>> = isoDuration.exec(duration)?.groups ?? {};
  const units: Unit[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];
  return units.flatMap((unit) => (counts[unit] === undefined ? [] : [{ count: Number(counts[unit]), unit }]));
}

/** Seconds in an ISO 8601 duration. A month is a twelfth of a year of 365.25 days. */
export const secondsIn = (duration: string): number =>
  durationParts(duration).reduce((sum, { count, unit }) => sum + count * secondsPer[unit], 0);
