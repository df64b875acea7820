import { html } from 'hono/html';
import { NearDocument } from './documents.ts';
import { link } from './facts.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Page } from './layout.ts';
import { type Reader, Refused } from './reader.ts';

/** The names nearest to what the end of an address says, as far as the reader's line knows them. */
async function near(reader: Reader) {
  const text = decoded(reader.path.split('?')[0] ?? '')
    .replaceAll(/[-_/:]+/g, ' ')
    .trim();
  // Who asks for a character means one.
  const alike = ({ entity }: { entity: { url: string } }) => reader.path.startsWith(entity.url.replace(/[^/]+$/, ''));
  const last = decoded(reader.path.split(/[/?:]/).findLast((part) => part !== '') ?? '').replaceAll(/[-_]+/g, ' ');
  for (const each of [last, text]) {
    try {
      const { view } = await reader.ask(NearDocument, { text: each.slice(0, 200) });
      if (view.search.length > 0) return view.search.toSorted((a, b) => Number(alike(b)) - Number(alike(a)));
    } catch (error) {
      // Nothing to search for; then nothing is near.
      if (!(error instanceof Refused)) throw error;
    }
  }
  return [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page for an address that has none. It does not say what is there beyond the reader's line, nor whether anything is. */
export async function missingPage(reader: Reader): Promise<Page> {
  const hits = await near(reader);
  return {
    title: 'Nothing here',
    description: 'Nothing is at this address.',
    main: html`<h1>Nothing here</h1>
${
  reader.seen
    ? html`<p>As far as you have seen, up to <cite>${reader.seen.name}</cite>, nothing is known at this address. It may be something that comes later; the spoiler line above says how far you are told.</p>`
    : html`<p>Nothing is known at this address.</p>`
}
${
  hits.length > 0 &&
  html`<h2>Did you mean</h2><ul>${hits.map(({ entity }) => html`<li>${link(entity)}, ${kinds[kindOf(entity.id)].noun}</li>`)}</ul>`
}
<p><a href="/">Start at the front page</a>, or ask above.</p>`,
  };
}

/** The page for what the API refuses, in its own words. */
export const refusedPage = ({ message }: Refused): Page => ({
  title: "That can't be asked",
  description: 'The question was refused.',
  main: html`<h1>That can’t be asked</h1><p>${message}</p>`,
});
