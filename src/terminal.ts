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
  const [line = '', ...facts] = sentences;
  const sources = [...new Set(citations.map(({ source }) => source.title))];
  const names = recognised.flatMap(({ text, entity }) => (entity ? [`${text} (${entity.id})`] : [text]));
  const others = otherReadings.map((each) => each.reading);
  const paragraphs = [
    reading === null ? [] : [reading],
    [line, ...facts.map((each) => `  ${each}`)],
    headed('It names', reading === null ? names : []),
    headed('I could read', suggestions),
    headed(reading === null ? 'It may mean' : 'It may also mean', others),
    headed('Sources', sources),
  ];
  return paragraphs
    .filter((each) => each.length > 0)
    .map((each) => each.join('\n'))
    .join('\n\n');
}

const headed = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${head}:`, ...lines.map((each) => `  ${each}`)];
