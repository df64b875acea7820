// Dates as precise as they are known: 2025-06-06, 2025-06 or 2025.

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, a month or a year of the calendar. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The last day of a month or a year; a day is its own. Whatever is dated by its month was known by the end of it. */
export function lastDay(date: string): string {
  const [, year = '', month, day] = shape.exec(date) ?? [];
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
