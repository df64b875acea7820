import { html } from 'hono/html';
import { dayText, type Linked, labelOf } from './facts.ts';
import type { Html } from './layout.ts';

/** A work or its prologue, at its place in the story. */
export interface Stop {
  part: 'MAIN' | 'PROLOGUE';
  /** Whether the facts leave open how it stands to the stop before it. */
  undecided: boolean;
  work: Linked & { releaseDate: string | null; released: boolean };
}

export const stopName = ({ part, work }: Stop): string =>
  part === 'PROLOGUE' ? `${labelOf(work)}, prologue` : labelOf(work);

// Wide enough for two columns of names, narrow enough to be read on a phone.
const width = 360;
const rails = { release: 132, story: 228 };
const top = 18;
const row = 54;
const y = (place: number): number => top + place * row + row / 2;

/** Lines of at most some twenty letters, cut between words, but not before a chapter's number. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\d)/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= 19) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name beside a rail, centred on its stop, with a line in other letters below it. */
function label(lines: readonly string[], x: number, middle: number, anchor: 'start' | 'end', below?: string): Html {
  const first = middle - ((lines.length + (below === undefined ? 0 : 1) - 1) * 13) / 2 + 4;
  const line = (text: string, index: number, name = '') =>
    html`<tspan x="${x}" y="${first + index * 13}" class="${name}">${text}</tspan>`;
  return html`<text font-size="11.5" text-anchor="${anchor}">${lines.map((text, index) => line(text, index))}${
    below !== undefined && line(below, lines.length, 'day')
  }</text>`;
}

/** Two rails with the same works on them, once in the order of release and once in that of the story, and what joins them. */
export function timelineDrawing(stops: readonly Stop[]): Html {
  const works = [...new Map(stops.map(({ work }) => [work.id, work])).values()].toSorted((a, b) =>
    (a.releaseDate ?? '9999') < (b.releaseDate ?? '9999') ? -1 : 1,
  );
  const placeOf = new Map(works.map(({ id }, index) => [id, index]));
  const out = works.filter(({ released }) => released).length;
  const tallest = Math.max(works.length, stops.length);
  const height = top + tallest * row + 8;
  const between = (at: number) => ({ from: y(at - 1), to: y(at) });
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="drawing-title drawing-text">
<title id="drawing-title">The order of release against the order of the story</title>
<desc id="drawing-text">${inWords(works, stops)}</desc>
<defs><pattern id="undecided" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatching" y2="6"/></pattern></defs>
<text class="head" x="${rails.release + 6}" y="14" font-size="12.5" text-anchor="end">As released</text>
<text class="head" x="${rails.story - 6}" y="14" font-size="12.5">As it happens</text>
${works
  .slice(1)
  .map(
    (_, index) =>
      html`<line class="rail${index + 1 >= out ? ' open' : ''}" x1="${rails.release}" x2="${rails.release}" y1="${y(index)}" y2="${y(index + 1)}"/>`,
  )}
${stops.slice(1).map(({ undecided }, index) => {
  const { from, to } = between(index + 1);
  return html`<line class="rail${undecided ? ' open' : ''}" x1="${rails.story}" x2="${rails.story}" y1="${from}" y2="${to}"/>
${
  undecided &&
  html`<rect class="hatch" x="${rails.story - 7}" y="${from + 8}" width="14" height="${to - from - 16}"/>
<text class="word" x="${rails.story + 12}" y="${(from + to) / 2 + 4}" font-size="10">order undecided</text>`
}`;
})}
${stops.map((stop, index) => {
  const from = y(placeOf.get(stop.work.id) ?? 0);
  const to = y(index);
  const [left, right] = [rails.release + 6, rails.story - 6];
  const bend = (right - left) / 2;
  return html`<path class="thread${stop.part === 'PROLOGUE' ? ' prologue' : ''}" d="M${left} ${from}C${left + bend} ${from} ${right - bend} ${to} ${right} ${to}"/>`;
})}
${works.map(
  (work, index) => html`<a href="${work.url}"><circle class="stop" cx="${rails.release}" cy="${y(index)}" r="5.5"/>
${label(wrapped(labelOf(work)), rails.release - 12, y(index), 'end', work.releaseDate === null ? 'no date yet' : dayText(work.releaseDate))}</a>`,
)}
${stops.map(
  (stop, index) => html`<circle class="stop" cx="${rails.story}" cy="${y(index)}" r="5.5"/>
${label(wrapped(stopName(stop)), rails.story + 12, y(index), 'start')}`,
)}
</svg>`;
}

/** What the drawing shows, for those who don't see it. */
function inWords(works: readonly Linked[], stops: readonly Stop[]): string {
  const story = stops.map(
    (stop, index) =>
      `${stopName(stop)}${stop.undecided && index > 0 ? ' (whether before or after the one before it is undecided)' : ''}`,
  );
  return `As released: ${works.map(labelOf).join('; ')}. As it happens: ${story.join('; ')}.`;
}
