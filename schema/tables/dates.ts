// Partial dates: a day (2025-06-06), a month (2025-06) or a year (2025).

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a valid day, month or year, such as 2025-06-06, 2025-06 or 2025. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = datePattern.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The last day that a date covers: a fact dated by its month was public by the end of that month. */
export function lastDay(date: string): string {
  const [, year = '', month, day] = datePattern.exec(date) ?? [];
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
