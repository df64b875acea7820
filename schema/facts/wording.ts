// Words for the sentences of facts: dates, durations, countries and names in plain English.

import { durationParts } from '../chronology/duration.ts';
import { kindOf } from '../view/view.ts';

type Value = string | number | Promise<string>;

/** A template string whose values may still be loading. */
export async function say(strings: TemplateStringsArray, ...values: Value[]): Promise<string> {
  const loaded = await Promise.all(values);
  return strings.map((text, index) => text + (loaded[index] ?? '')).join('');
}

/** An enum value in words: NIGHT_CLERK is "night clerk". */
export const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

// Made once, since making one costs as much as a query.
const precisions: Intl.DateTimeFormatOptions[] = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }];
const dates = precisions.map((each) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC', ...each }));
const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A date in words: 2025-06-06 is "6 June 2025", 2025-06 is "June 2025". */
export function readable(date: string): string {
  const [year, month, day] = date.split('-');
  const format = dates[day === undefined ? (month === undefined ? 0 : 1) : 2];
  return format?.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) ?? date;
}

/** A country's name with the article that some take: "the United States". */
export const theCountry = (name: string): string => (/^(United|Czech Rep)/.test(name) ? `the ${name}` : name);

/** A territory of a release in words: US is "in the United States". */
export const inCountry = (code: string): string =>
  code === 'INTL' ? 'outside the United States' : `in ${theCountry(countries.of(code) ?? code)}`;

/** An ISO 8601 duration in words, as it stands before "after": P6M is "6 months", PT0S is "right". */
export function duration(iso: string): string {
  const parts = durationParts(iso);
  if (parts.every(({ count }) => count === 0)) return 'right';
  return parts.map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' and ');
}

/** An organization's name with an article, unless it has one or begins with a possessive. */
export const theOrganization = (name: string): string =>
  /^The |'s /.test(name) ? name.replace(/^The /, 'the ') : `the ${name}`;

/** An entity's name, in quotes when it is an event, whose title is half a sentence. */
export const quoted = async (id: string, name: (id: string) => Promise<string>): Promise<string> =>
  kindOf(id) === 'Event' ? `"${await name(id)}"` : name(id);
