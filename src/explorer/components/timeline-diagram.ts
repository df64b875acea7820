import { html } from 'hono/html';
import { formatDate, type Html } from './format.ts';
import { type EntityLink, labelOf } from './links.ts';

/** A film, a series or a prologue, at its place in story order. */
export interface TimelineEntry {
  part: 'MAIN' | 'PROLOGUE';
  /** True if the facts don't say whether this entry comes before or after the previous entry. */
  undecided: boolean;
  work: EntityLink & { releaseDate: string | null; released: boolean };
}

export const entryLabel = ({ part, work }: TimelineEntry): string =>
  part === 'PROLOGUE' ? `${labelOf(work)}, prologue` : labelOf(work);

// All sizes are in SVG units. The width fits two columns of titles, and the screen of a phone.
const width = 360;
const axisX = { release: 132, story: 228 };
const marginTop = 18;
const rowHeight = 54;
const lineHeight = 13;
/** In characters. */
const maxLineLength = 19;
const rowCentre = (row: number): number => marginTop + row * rowHeight + rowHeight / 2;

/** The timeline as an SVG diagram: one axis in release order, one in story order. A curve joins each work on both axisX. */
export function timelineDiagram(entries: readonly TimelineEntry[]): Html {
  const works = [...new Map(entries.map(({ work }) => [work.id, work])).values()].toSorted((a, b) =>
    (a.releaseDate ?? '9999') < (b.releaseDate ?? '9999') ? -1 : 1,
  );
  const releaseRows = new Map(works.map(({ id }, row) => [id, row]));
  const releasedCount = works.filter(({ released }) => released).length;
  const height = marginTop + Math.max(works.length, entries.length) * rowHeight + 8;
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="timeline-title timeline-description">
<title id="timeline-title">Release order and story order</title>
<desc id="timeline-description">${describeOrders(works, entries)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" y2="6"/></pattern></defs>
<text class="column-title" x="${axisX.release + 6}" y="14" font-size="12.5" text-anchor="end">Release order</text>
<text class="column-title" x="${axisX.story - 6}" y="14" font-size="12.5">Story order</text>
${works.slice(1).map((_, row) => axisSegment(axisX.release, row, row + 1 >= releasedCount))}
${entries.slice(1).map(({ undecided }, row) => [axisSegment(axisX.story, row, undecided), undecided && undecidedGap(row)])}
${entries.map(({ part, work }, row) => connector(releaseRows.get(work.id) ?? 0, row, part === 'PROLOGUE'))}
${works.map(
  (work, row) => html`<a href="${work.url}">${marker(axisX.release, row)}
${rowLabel({
  text: labelOf(work),
  x: axisX.release - 12,
  row,
  anchor: 'end',
  date: work.releaseDate === null ? 'no date yet' : formatDate(work.releaseDate),
})}</a>`,
)}
${entries.map(
  (entry, row) => html`${marker(axisX.story, row)}
${rowLabel({ text: entryLabel(entry), x: axisX.story + 12, row, anchor: 'start' })}`,
)}
</svg>`;
}

/** The line on an axis from one row to the next. */
const axisSegment = (x: number, row: number, isDashed: boolean): Html =>
  html`<line class="axis${isDashed ? ' dashed' : ''}" x1="${x}" x2="${x}" y1="${rowCentre(row)}" y2="${rowCentre(row + 1)}"/>`;

/** The hatched box between two neighbouring entries of the story axis whose order is not known. */
function undecidedGap(row: number): Html {
  const [from, to] = [rowCentre(row), rowCentre(row + 1)];
  return html`<rect class="hatch" x="${axisX.story - 7}" y="${from + 8}" width="14" height="${to - from - 16}"/>
<text class="undecided-label" x="${axisX.story + 12}" y="${(from + to) / 2 + 4}" font-size="10">order undecided</text>`;
}

/** The curve from a work's row in release order to its row in story order. */
function connector(releaseRow: number, storyRow: number, isPrologue: boolean): Html {
  const [left, right] = [axisX.release + 6, axisX.story - 6];
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

/** A title beside an axis, wrapped and centred on its row. The date, if given, is the last line. */
function rowLabel({ text, x, row, anchor, date }: RowLabel): Html {
  const lines = wrapLines(text);
  const lineCount = lines.length + (date === undefined ? 0 : 1);
  const firstBaseline = rowCentre(row) - ((lineCount - 1) * lineHeight) / 2 + 4;
  const line = (content: string, index: number, className = '') =>
    html`<tspan x="${x}" y="${firstBaseline + index * lineHeight}" class="${className}">${content}</tspan>`;
  return html`<text font-size="11.5" text-anchor="${anchor}">${lines.map((content, index) => line(content, index))}${
    date !== undefined && line(date, lines.length, 'date')
  }</text>`;
}

/** Wraps a title at `maxLineLength` characters, but never between a word and a number, as in "Chapter 2". */
function wrapLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\d)/)) {
    const extendedLine = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && extendedLine.length <= maxLineLength) lines[lines.length - 1] = extendedLine;
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
