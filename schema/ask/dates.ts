// The dates in a question.

import { isDate } from '../tables/dates.ts';
import type { Edge, Word } from './chart.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Dates in the question: a year, a month of one, a day. */
export function datesIn(words: readonly Word[]): Edge[] {
  const texts = words.map(({ text }) => text);
  const year = (at: number) => (/^(19|20)\d\d$/.test(texts[at] ?? '') ? texts[at] : undefined);
  const monthOf = (text = '') => {
    const at = months.findIndex(
      (each) =>
        each === text || (text.length >= 3 && each.slice(0, 3) === text) || (text === 'sept' && each === 'september'),
    );
    return at < 0 ? undefined : String(at + 1).padStart(2, '0');
  };
  const dayOf = (text = '') => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.exec(text)?.[1]?.padStart(2, '0');
  const edge = (from: number, to: number, value: string): Edge => ({ from, to, label: 'date', value, cost: 0 });
  return words.flatMap((_, at) => {
    const found: Edge[] = [];
    const [a = '', b = ''] = [texts[at], texts[at + 1]];
    const y = year(at);
    if (y !== undefined) {
      found.push(edge(at, at + 1, y));
      if (/^(0\d|1[0-2])$/.test(b)) {
        found.push(edge(at, at + 2, `${y}-${b}`));
        if (/^\d\d$/.test(texts[at + 2] ?? '')) found.push(edge(at, at + 3, `${y}-${b}-${texts[at + 2]}`));
      }
    }
    const month = monthOf(a);
    const day = dayOf(a);
    if (month !== undefined && year(at + 1)) found.push(edge(at, at + 2, `${year(at + 1)}-${month}`));
    if (month !== undefined && b === 'of' && year(at + 2)) found.push(edge(at, at + 3, `${year(at + 2)}-${month}`));
    if (month !== undefined && dayOf(b) && year(at + 2)) {
      found.push(edge(at, at + 3, `${year(at + 2)}-${month}-${dayOf(b)}`));
    }
    if (day !== undefined) {
      const after = b === 'of' ? at + 2 : at + 1;
      const named = monthOf(texts[after]);
      if (named !== undefined && year(after + 1)) found.push(edge(at, after + 2, `${year(after + 1)}-${named}-${day}`));
    }
    return found.filter(({ value }) => isDate(value));
  });
}
