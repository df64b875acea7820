import { html } from 'hono/html';
import { factItem } from '../components/fact-item.ts';
import { Footnotes } from '../components/footnotes.ts';
import type { Html } from '../components/format.ts';
import { pathFigure } from '../components/graph-figure.ts';
import { type EntityLink, entityLink, labelOf } from '../components/links.ts';
import { EntitiesByIdDocument, PathPageDocument, type PathPageQuery } from '../documents.ts';
import { kindNoun } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import { type PageContext, QueryError } from '../page-context.ts';

/** The two ends of a path as the reader typed them: names or ids. */
interface Ends {
  from: string;
  to: string;
}

const pathForm = ({ from, to }: Ends): Html => html`
<form class="path-form" action="/path">
<div><label for="from">From</label><input id="from" name="from" value="${from}" placeholder="Charon" required></div>
<div><label for="to">To</label><input id="to" name="to" value="${to}" placeholder="Eve Macarro" required></div>
<div><button>Find connections</button></div>
</form>`;

interface Result {
  title: string;
  main: Html;
}

const defaultTitle = 'Connections';

/** The page with the shortest paths between two entities, or with only the form if a name is missing. */
export async function pathPage(context: PageContext, ends: Ends): Promise<Page> {
  const isComplete = ends.from.trim() !== '' && ends.to.trim() !== '';
  const { title, main } = isComplete ? await pathsBetween(context, ends) : { title: defaultTitle, main: html`` };
  return {
    title,
    description: 'How any two things of the John Wick universe are connected, fact by fact.',
    ...(ends.from === '' && ends.to === '' ? { canonicalPath: '/path' } : {}),
    hasGraph: true,
    main: html`<h1>${title}</h1>
<p>Enter any two names: a character and an actor, a film and a dog. Each step of a connection is a fact.</p>
${pathForm(ends)}
${main}`,
  };
}

async function pathsBetween(context: PageContext, ends: Ends): Promise<Result> {
  try {
    const { view } = await context.query(PathPageDocument, ends);
    return pathList(context, view.path, ends);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { title: defaultTitle, main: await explain(context, error, ends) };
  }
}

type Paths = PathPageQuery['view']['path'];
type PathNode = Paths['paths'][number]['hops'][number]['to'];

const statusSentences: Record<Paths['status'], string> = {
  FOUND: 'They are connected.',
  SAME: 'Both are the same thing.',
  BEYOND_MAX_HOPS: 'No path of at most six steps connects them.',
  NONE: 'No known facts connect them.',
};

const nodeLabel = (node: PathNode): string => ('name' in node ? labelOf(node) : node.id);
const nodeLink = (node: PathNode): Html => html`<b>${'name' in node ? entityLink(node) : node.id}</b>`;

function pathList(context: PageContext, { status, length, paths }: Paths, ends: Ends): Result {
  const start = paths[0]?.hops[0]?.from;
  const end = paths[0]?.hops.at(-1)?.to;
  if (start === undefined || end === undefined) {
    return { title: defaultTitle, main: html`<p>${statusSentences[status]}</p>` };
  }
  const footnotes = new Footnotes();
  const figure = pathFigure(context, {
    from: { id: start.id, label: nodeLabel(start) },
    to: { id: end.id, label: nodeLabel(end) },
  });
  return {
    title: `From ${nodeLabel(start)} to ${nodeLabel(end)}`,
    main: html`<p>${length} ${length === 1 ? 'step' : 'steps'}${paths.length > 1 && html`, on ${paths.length} different paths`}.</p>
${figure}
<ol class="paths">
${paths.map(
  ({ hops }) => html`<li>${hops[0] && nodeLink(hops[0].from)}
<ul class="hops">${hops.map(({ fact, to }) => html`${factItem(fact, footnotes)}<li>${nodeLink(to)}</li>`)}</ul></li>`,
)}
</ol>
<ul class="page-links"><li><a href="${context.graphiqlUrl(PathPageDocument, ends)}">Open in GraphiQL</a></li></ul>
${footnotes.list()}`,
  };
}

/** The message of an error. For an ambiguous name (disambiguation): links to the entities that the name can mean. */
async function explain(context: PageContext, error: QueryError, ends: Ends): Promise<Html> {
  const [candidate] = error.candidates;
  if (candidate === undefined) return html`<p role="alert">${error.message}</p>`;
  // The error does not say which name is ambiguous. The same query with an id as `to` fails only if `from` is.
  const errorOfFrom = await context.query(PathPageDocument, { from: ends.from, to: candidate }).then(
    () => null,
    (reason: unknown) => (reason instanceof QueryError && reason.candidates.length > 0 ? reason : null),
  );
  const field = errorOfFrom ? 'from' : 'to';
  const { view } = await context.query(EntitiesByIdDocument, { ids: (errorOfFrom ?? error).candidates });
  const entities = view.nodes.flatMap((node): EntityLink[] => (node && 'name' in node ? [node] : []));
  const pathUrl = (id: string) => `/path?${new URLSearchParams({ ...ends, [field]: id })}`;
  return html`<p role="alert">“${ends[field]}” is the name of several things. Which one do you mean?</p>
<ul>${entities.map((entity) => html`<li><a href="${pathUrl(entity.id)}">${labelOf(entity)}</a>, ${kindNoun(entity.id)}</li>`)}</ul>`;
}
