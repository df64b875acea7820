/** After every day: the day of a work that isn't out, and of what the seed gives no day that could be read. */
export const never = '9999-12-31';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a day, a month or a year that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const isDay = (text: string): boolean => text.length === 10 && isDate(text);
