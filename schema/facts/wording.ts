// Formats dates, durations, countries and names in plain English, for the sentences of facts.

import { durationParts } from '../chronology/duration.ts';
import { kindOf } from '../view/view.ts';

type Value = string | number | Promise<string>;

/** A template tag that awaits its values: say`${name(id)} is released.` */
export async function say(strings: TemplateStringsArray, ...values: Value[]): Promise<string> {
  const loaded = await Promise.all(values);
  return strings.map((text, index) => text + (loaded[index] ?? '')).join('');
}

/** An enum value in lower-case words: NIGHT_CLERK becomes "night clerk". */
export const enumInWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

// Created once, because creating a formatter costs as much time as a query.
const formatOptions: Intl.DateTimeFormatOptions[] = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }];
const dateFormats = formatOptions.map(
  (options) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC', ...options }),
);
const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** A date in words: 2025-06-06 becomes "6 June 2025", 2025-06 becomes "June 2025". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const format = dateFormats[day === undefined ? (month === undefined ? 0 : 1) : 2];
  return format?.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) ?? date;
}

/** A country's name, with an article if it needs one: "the United States". */
export const theCountry = (name: string): string => (/^(United|Czech Rep)/.test(name) ? `the ${name}` : name);

/** The territory of a release in words: US becomes "in the United States". */
export const inCountry = (code: string): string =>
  code === 'INTL' ? 'outside the United States' : `in ${theCountry(countryNames.of(code) ?? code)}`;

/** An ISO 8601 duration in words that can precede "after": P6M becomes "6 months", PT0S becomes "right". */
export function durationInWords(iso: string): string {
  const parts = durationParts(iso);
  if (parts.every(({ count }) => count === 0)) return 'right';
  return parts.map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' and ');
}

/** An organization's name with one article. A name that begins with a possessive gets none. */
export const theOrganization = (name: string): string =>
  /^The |'s /.test(name) ? name.replace(/^The /, 'the ') : `the ${name}`;

/** An entity's name for use in a sentence. An event's name is in quotes, because it reads like part of a sentence. */
export const nameInSentence = async (id: string, name: (id: string) => Promise<string>): Promise<string> =>
  kindOf(id) === 'Event' ? `"${await name(id)}"` : name(id);
