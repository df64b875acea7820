import type { AskQuery } from './documents.ts';

/** Formats an answer for a terminal: how the question was read, the sentences, and their sources. */
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
  const others = otherReadings.map((each) => each.reading);
  const paragraphs = [
    reading === null ? [] : [reading],
    [first, ...facts.map((each) => `  ${each}`)],
    section('It names', reading === null ? names : []),
    section('I could read', suggestions),
    section(reading === null ? 'It may mean' : 'It may also mean', others),
    section('Sources', sources),
  ];
  return paragraphs
    .filter((each) => each.length > 0)
    .map((each) => each.join('\n'))
    .join('\n\n');
}

/** A heading with indented lines; nothing when there are no lines. */
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((each) => `  ${each}`)];
