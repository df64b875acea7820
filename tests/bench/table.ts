/** The middle of many measurements, and between what the middle half of them lies. */
export interface Spread {
  median: number;
  from: number;
  to: number;
}

export function spreadOf(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** Three digits, whatever the size. */
export const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

export const spread = ({ median, from, to }: Spread): string => `${short(median)} (${short(from)}–${short(to)})`;

/** Rows in columns, the first of them to the left and the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  const [head = [], ...body] = rows;
  const ruled = [head, widths.map((width) => '─'.repeat(width)), ...body];
  return ruled.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
