// The day in an address: /character/charon@2023-04-30 is the page of Charon as the public knew him on that day.

const dayAtEnd = /@(\d{4}-\d{2}-\d{2})$/;

/** The day at the end of a path or an id; undefined if there is none, or none that is in the calendar. */
function dayOf(text: string): string | undefined {
  const day = dayAtEnd.exec(text)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day ?? '') ? undefined : day;
}

/** A path or an id without its day. */
export const withoutDay = (text: string): string => (dayOf(text) === undefined ? text : text.replace(dayAtEnd, ''));

/** The day in the path or in an id in the query string; the earliest if there are several; null if there is none. */
export function dayIn(url: URL): string | null {
  const texts = [url.pathname.replace('%40', '@'), ...url.searchParams.values()];
  return texts.flatMap((text) => dayOf(text) ?? []).toSorted()[0] ?? null;
}
