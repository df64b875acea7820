// Finds the dates in a question.

import { isDate } from '../tables/dates.ts';
import type { ChartEdge, Word } from './chart.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Chart edges for the dates in a question: a year (2023), a month (May 2023, 2023-05) or a day (2 May 2023). */
export function datesIn(words: readonly Word[]): ChartEdge[] {
  const texts = words.map(({ text }) => text);
  const yearAt = (index: number) => (/^(19|20)\d\d$/.test(texts[index] ?? '') ? texts[index] : undefined);
  const monthOf = (text = '') => {
    const index = months.findIndex(
      (month) =>
        month === text ||
        (text.length >= 3 && month.slice(0, 3) === text) ||
        (text === 'sept' && month === 'september'),
    );
    return index < 0 ? undefined : String(index + 1).padStart(2, '0');
  };
  const dayOf = (text = '') => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.exec(text)?.[1]?.padStart(2, '0');
  const edge = (from: number, to: number, value: string): ChartEdge => ({ from, to, label: 'date', value, cost: 0 });
  return words.flatMap((_, start) => {
    const found: ChartEdge[] = [];
    const [first = '', second = ''] = [texts[start], texts[start + 1]];
    const year = yearAt(start);
    if (year !== undefined) {
      found.push(edge(start, start + 1, year));
      if (/^(0\d|1[0-2])$/.test(second)) {
        found.push(edge(start, start + 2, `${year}-${second}`));
        if (/^\d\d$/.test(texts[start + 2] ?? ''))
          found.push(edge(start, start + 3, `${year}-${second}-${texts[start + 2]}`));
      }
    }
    const month = monthOf(first);
    const day = dayOf(first);
    if (month !== undefined && yearAt(start + 1)) found.push(edge(start, start + 2, `${yearAt(start + 1)}-${month}`));
    if (month !== undefined && second === 'of' && yearAt(start + 2))
      found.push(edge(start, start + 3, `${yearAt(start + 2)}-${month}`));
    if (month !== undefined && dayOf(second) && yearAt(start + 2)) {
      found.push(edge(start, start + 3, `${yearAt(start + 2)}-${month}-${dayOf(second)}`));
    }
    if (day !== undefined) {
      const monthIndex = second === 'of' ? start + 2 : start + 1;
      const monthAfter = monthOf(texts[monthIndex]);
      if (monthAfter !== undefined && yearAt(monthIndex + 1))
        found.push(edge(start, monthIndex + 2, `${yearAt(monthIndex + 1)}-${monthAfter}-${day}`));
    }
    return found.filter(({ value }) => isDate(value));
  });
}
