import { html } from 'hono/html';
import { formatDate, type Html } from './format.ts';
import { type EntityLink, labelOf } from './links.ts';

/** A film, a series or a prologue, at its place in the story. */
export interface TimelineEntry {
  part: 'MAIN' | 'PROLOGUE';
  /** Whether the facts leave open if it comes before or after the entry before it. */
  undecided: boolean;
  work: EntityLink & { releaseDate: string | null; released: boolean };
}

export const entryLabel = ({ part, work }: TimelineEntry): string =>
  part === 'PROLOGUE' ? `${labelOf(work)}, prologue` : labelOf(work);

// In SVG units: wide enough for two columns of titles, narrow enough to read on a phone.
const width = 360;
const axes = { release: 132, story: 228 };
const top = 18;
const rowHeight = 54;
const lineHeight = 13;
const rowCentre = (row: number): number => top + row * rowHeight + rowHeight / 2;

/** The diagram of the timeline: an axis in release order, one in story order, and curves that join the same work on both. */
export function timelineDiagram(entries: readonly TimelineEntry[]): Html {
  const works = [...new Map(entries.map(({ work }) => [work.id, work])).values()].toSorted((a, b) =>
    (a.releaseDate ?? '9999') < (b.releaseDate ?? '9999') ? -1 : 1,
  );
  const releaseRows = new Map(works.map(({ id }, row) => [id, row]));
  const releasedCount = works.filter(({ released }) => released).length;
  const height = top + Math.max(works.length, entries.length) * rowHeight + 8;
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="timeline-title timeline-description">
<title id="timeline-title">Release order and story order</title>
<desc id="timeline-description">${describeOrders(works, entries)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" y2="6"/></pattern></defs>
<text class="column-title" x="${axes.release + 6}" y="14" font-size="12.5" text-anchor="end">Release order</text>
<text class="column-title" x="${axes.story - 6}" y="14" font-size="12.5">Story order</text>
${works.slice(1).map((_, row) => axisSegment(axes.release, row, row + 1 >= releasedCount))}
${entries.slice(1).map(({ undecided }, row) => [axisSegment(axes.story, row, undecided), undecided && undecidedGap(row)])}
${entries.map(({ part, work }, row) => connector(releaseRows.get(work.id) ?? 0, row, part === 'PROLOGUE'))}
${works.map(
  (work, row) => html`<a href="${work.url}">${marker(axes.release, row)}
${rowLabel({
  text: labelOf(work),
  x: axes.release - 12,
  row,
  anchor: 'end',
  date: work.releaseDate === null ? 'no date yet' : formatDate(work.releaseDate),
})}</a>`,
)}
${entries.map(
  (entry, row) => html`${marker(axes.story, row)}
${rowLabel({ text: entryLabel(entry), x: axes.story + 12, row, anchor: 'start' })}`,
)}
</svg>`;
}

/** The line on an axis from one row to the next. */
const axisSegment = (x: number, row: number, isDashed: boolean): Html =>
  html`<line class="axis${isDashed ? ' dashed' : ''}" x1="${x}" x2="${x}" y1="${rowCentre(row)}" y2="${rowCentre(row + 1)}"/>`;

/** The mark between two rows of the story in undecided order. */
function undecidedGap(row: number): Html {
  const [from, to] = [rowCentre(row), rowCentre(row + 1)];
  return html`<rect class="hatch" x="${axes.story - 7}" y="${from + 8}" width="14" height="${to - from - 16}"/>
<text class="undecided-label" x="${axes.story + 12}" y="${(from + to) / 2 + 4}" font-size="10">order undecided</text>`;
}

/** The curve from a work's row in release order to its row in story order. */
function connector(releaseRow: number, storyRow: number, isPrologue: boolean): Html {
  const [left, right] = [axes.release + 6, axes.story - 6];
  const [from, to] = [rowCentre(releaseRow), rowCentre(storyRow)];
  const bend = (right - left) / 2;
  return html`<path class="connector${isPrologue ? ' prologue' : ''}" d="M${left} ${from}C${left + bend} ${from} ${right - bend} ${to} ${right} ${to}"/>`;
}

const marker = (x: number, row: number): Html =>
  html`<circle class="marker" cx="${x}" cy="${rowCentre(row)}" r="5.5"/>`;

interface RowLabel {
  text: string;
  x: number;
  row: number;
  anchor: 'start' | 'end';
  date?: string;
}

/** A title in lines beside an axis, centred on its row, with the date as the last line. */
function rowLabel({ text, x, row, anchor, date }: RowLabel): Html {
  const lines = wrapped(text);
  const lineCount = lines.length + (date === undefined ? 0 : 1);
  const firstBaseline = rowCentre(row) - ((lineCount - 1) * lineHeight) / 2 + 4;
  const line = (content: string, index: number, className = '') =>
    html`<tspan x="${x}" y="${firstBaseline + index * lineHeight}" class="${className}">${content}</tspan>`;
  return html`<text font-size="11.5" text-anchor="${anchor}">${lines.map((content, index) => line(content, index))}${
    date !== undefined && line(date, lines.length, 'date')
  }</text>`;
}

/** A title in lines of about twenty characters; a number stays with the word before it: "Chapter 2". */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\d)/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= 19) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Both orders in words, for screen readers. */
function describeOrders(works: readonly EntityLink[], entries: readonly TimelineEntry[]): string {
  const story = entries.map(
    (entry, index) =>
      `${entryLabel(entry)}${entry.undecided && index > 0 ? ' (undecided whether before or after the previous one)' : ''}`,
  );
  return `Release order: ${works.map(labelOf).join('; ')}. Story order: ${story.join('; ')}.`;
}
