// Formats dates, durations, countries and names in plain English, for the sentences of facts.

import { durationParts } from '../chronology/duration.ts';
import { labelOf, type Names } from '../view/names.ts';
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

/** A text that starts with a capital letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that starts with a small letter. */
export const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Several numbers in words: "1, 2 and 3". */
export const listInWords = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/**
 * An entity's name as it stands in the middle of a sentence: "the Ruska Roma", "the filling station". A film or a series
 * keeps the article of its title. An event's name is in quotes, because it reads like part of a sentence.
 */
export function nameInSentence(id: string, names: Names): string {
  const label = labelOf(names);
  const kind = kindOf(id);
  if (kind === 'Event') return `"${label}"`;
  if (kind === 'Franchise') return `the ${label} franchise`;
  if (names.article !== null) return `the ${names.article === 'COMMON' ? uncapitalized(label) : label}`;
  return kind === 'Film' || kind === 'Series' ? label : label.replace(/^The /, 'the ');
}

/** The forms of verbs that the rules of `inForm` don't give: plural, past, and past plural. */
const irregularVerbs: Readonly<Record<string, readonly [plural: string, past: string, pastPlural?: string]>> = {
  is: ['are', 'was', 'were'],
  has: ['have', 'had'],
  was: ['were', 'was', 'were'],
  does: ['do', 'did'],
  tries: ['try', 'tried'],
  leads: ['lead', 'led'],
  holds: ['hold', 'held'],
  gives: ['give', 'gave'],
  shoots: ['shoot', 'shot'],
  takes: ['take', 'took'],
  may: ['may', 'might'],
  comes: ['come', 'came'],
  goes: ['go', 'went'],
  runs: ['run', 'ran'],
  lends: ['lend', 'lent'],
  sends: ['send', 'sent'],
  sells: ['sell', 'sold'],
  loses: ['lose', 'lost'],
  buys: ['buy', 'bought'],
  wins: ['win', 'won'],
};

export interface VerbForm {
  past: boolean;
  plural: boolean;
}

/** Words that start with a verb in the present ("works for"), in another tense or number ("worked for"). */
export function inForm(words: string, { past, plural }: VerbForm): string {
  const [verb = '', ...rest] = words.split(' ');
  const base = verb.replace(/s$/, '');
  // A verb that is already in the past stays as it is.
  const regular: readonly [string, string] = verb === base ? [verb, verb] : [base, base.replace(/e?$/, 'ed')];
  const [inPlural, inPast, inPastPlural = inPast] = irregularVerbs[verb] ?? regular;
  const form = past ? (plural ? inPastPlural : inPast) : plural ? inPlural : verb;
  return [form, ...rest].join(' ');
}
