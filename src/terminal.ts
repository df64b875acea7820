// Formats answers for the terminal.

import type { AskQuery } from './documents.ts';

/** Formats an answer to a question: how the question was understood, the sentences, and their sources. */
export function formatAnswer({
  reading,
  sentences,
  citations,
  otherReadings,
  recognised,
  suggestions,
}: AskQuery['ask']): string {
  const [first = '', ...facts] = sentences;
  const sources = [...new Set(citations.map(({ source }) => source.title))];
  const names = recognised.flatMap(({ text, entity }) => (entity ? [`${text} (${entity.id})`] : [text]));
  const others = otherReadings.map((other) => other.reading);
  const paragraphs = [
    reading === null ? [] : [reading],
    [first, ...facts.map((sentence) => `  ${sentence}`)],
    section('It names', reading === null ? names : []),
    section('I could read', suggestions),
    section(reading === null ? 'It may mean' : 'It may also mean', others),
    section('Sources', sources),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** A heading with indented lines; empty if there are no lines. */
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];
