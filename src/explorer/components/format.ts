import { html } from 'hono/html';

// Formats dates and enum values for pages.

/** HTML in which every inserted value has been escaped. */
export type Html = ReturnType<typeof html>;

const formats = {
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** "2014-10-24" as "24 October 2014", and "2014-10" as "October 2014"; a year stays as it is. */
export function formatDate(date: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return formats.day.format(new Date(date));
  return /^\d{4}-\d\d$/.test(date) ? formats.month.format(new Date(date)) : date;
}

/** A <time> element: the date in words, and in ISO 8601 for programs. */
export const dateElement = (date: string): Html => html`<time datetime="${date}">${formatDate(date)}</time>`;

/** An enum value as words: NOT_GREENLIT becomes "not greenlit". */
export const formatEnumValue = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
