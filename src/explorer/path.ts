import { html } from 'hono/html';
import { asset } from '../assets/index.ts';
import { PathPageDocument, type PathPageQuery, ThingsDocument } from './documents.ts';
import { Footnotes, factItem, type Linked, labelOf, link } from './facts.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Html, Page } from './layout.ts';
import { type Reader, Refused } from './reader.ts';

type Ways = PathPageQuery['view']['path'];
type Node = Ways['paths'][number]['hops'][number]['to'];

const form = (from: string, to: string): Html => html`
<form class="between" action="/path">
<div><label for="from">From</label><input id="from" name="from" value="${from}" placeholder="Charon" required></div>
<div><label for="to">To</label><input id="to" name="to" value="${to}" placeholder="Eve Macarro" required></div>
<div><button>Find the way</button></div>
</form>`;

/** How two things are connected. The form alone, until both are given. */
export async function pathPage(reader: Reader, from: string, to: string): Promise<Page> {
  const found =
    from.trim() === '' || to.trim() === '' ? { main: html``, title: 'Connections' } : await ways(reader, from, to);
  return {
    title: found.title,
    description: 'How any two things of the John Wick universe are connected, fact by fact.',
    ...(from === '' && to === '' ? { canonical: '/path' } : {}),
    drawn: true,
    main: html`<h1>${found.title}</h1>
<p>Any two: a character and an actor, a film and a dog. Each step is a fact.</p>
${form(from, to)}
${found.main}`,
  };
}

async function ways(reader: Reader, from: string, to: string): Promise<{ title: string; main: Html }> {
  try {
    const { view } = await reader.ask(PathPageDocument, { from, to });
    return told(reader, view.path, from, to);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { title: 'Connections', main: await refused(reader, error, from, to) };
  }
}

function told(
  reader: Reader,
  { status, length, paths }: Ways,
  from: string,
  to: string,
): { title: string; main: Html } {
  const footnotes = new Footnotes();
  const start = paths[0]?.hops[0]?.from;
  const end = paths[0]?.hops.at(-1)?.to;
  if (start === undefined || end === undefined)
    return { title: 'Connections', main: html`<p>${sentences[status]}</p>` };
  return {
    title: `From ${nameOf(start)} to ${nameOf(end)}`,
    main: html`<p>${length} ${length === 1 ? 'step' : 'steps'}${paths.length > 1 && html`, in ${paths.length} ways`}.</p>
<figure class="graph" data-path-from="${start.id}" data-path-to="${end.id}" data-cytoscape="${asset('cytoscape.js')}"${reader.seen && html` data-seen="${reader.seen.slug}"`}>
<figcaption>The ways from ${nameOf(start)} to ${nameOf(end)}</figcaption>
</figure>
<ol class="ways">
${paths.map(
  ({ hops }) => html`<li>${hops[0] && stop(hops[0].from)}
<ul class="hops">${hops.map(({ fact, to: next }) => html`${factItem(fact, footnotes)}<li>${stop(next)}</li>`)}</ul></li>`,
)}
</ol>
<ul class="doors"><li><a href="${reader.graphiql(PathPageDocument, { from, to })}">Open in GraphiQL</a></li></ul>
${footnotes.list()}`,
  };
}

const sentences: Record<Ways['status'], string> = {
  FOUND: 'They are connected.',
  SAME: 'Both are the same thing.',
  BEYOND_MAX_HOPS: 'No way is as short as six steps.',
  NONE: 'Nothing that is known connects them.',
};

const nameOf = (node: Node): string => ('name' in node ? labelOf(node) : node.id);
const stop = (node: Node): Html => html`<b>${'name' in node ? link(node) : node.id}</b>`;

/** What the API says of the names, and what an ambiguous one may mean. */
async function refused(reader: Reader, error: Refused, from: string, to: string): Promise<Html> {
  const one = error.candidates[0];
  if (one === undefined) return html`<p role="alert">${error.message}</p>`;
  // Which of the two names is ambiguous shows when the other is replaced by something that isn't.
  const again = await reader.ask(PathPageDocument, { from, to: one }).then(
    () => null,
    (other: unknown) => (other instanceof Refused && other.candidates.length > 0 ? other : null),
  );
  const field = again ? 'from' : 'to';
  const { view } = await reader.ask(ThingsDocument, { ids: (again ?? error).candidates });
  const meant = view.nodes.flatMap((node): Linked[] => (node && 'name' in node ? [node] : []));
  const address = (id: string) => `/path?${new URLSearchParams({ from, to, [field]: id })}`;
  return html`<p role="alert">“${field === 'from' ? from : to}” is the name of several things. Which is meant?</p>
<ul>${meant.map((each) => html`<li><a href="${address(each.id)}">${labelOf(each)}</a>, ${kinds[kindOf(each.id)].noun}</li>`)}</ul>`;
}
