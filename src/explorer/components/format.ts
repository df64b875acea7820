import { html } from 'hono/html';

// How pages write values: dates and enum values.

/** Markup in which every value has been escaped. */
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

/** A date in words, with the date itself for programs. */
export const dateElement = (date: string): Html => html`<time datetime="${date}">${formatDate(date)}</time>`;

/** An enum value in words: NOT_GREENLIT is "not greenlit". */
export const formatEnumValue = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
