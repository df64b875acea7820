/** Story time is counted in seconds. */
export const second = 1;
export const day = 86_400;
const units: Record<string, number> = { Y: 365.25 * day, M: 30.4375 * day, D: day, H: 3_600, m: 60, S: second };

/** Seconds in an ISO 8601 duration; a month is a twelfth of a year of 365.25 days. */
export function secondsIn(duration: string): number {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const parts = `${date}${time.replace('M', 'm')}`.matchAll(/(\d+)([A-Za-z])/g);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}
