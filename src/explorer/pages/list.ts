import { html } from 'hono/html';
import type { Html } from '../components/format.ts';
import { entityLink, sourceLink } from '../components/links.ts';
import { type Cursors, pagination } from '../components/pagination.ts';
import * as documents from '../documents.ts';
import { type EntityKindName, entityKinds } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';

// The pages that list all entities of a kind, and all sources.

const pageSize = 50;

/** The pagination arguments: the page before the cursor `before`, after the cursor `after`, or the first page. */
const paginationArguments = ({ after, before }: Cursors) =>
  before === undefined ? { first: pageSize, ...(after !== undefined && { after }) } : { last: pageSize, before };

/** The query of each list page. */
export const listDocuments = {
  Character: documents.CharactersDocument,
  Film: documents.FilmsDocument,
  Series: documents.AllSeriesDocument,
  Person: documents.PeopleDocument,
  Organization: documents.OrganizationsDocument,
  Location: documents.LocationsDocument,
  Event: documents.EventsDocument,
  Franchise: documents.FranchisesDocument,
} satisfies Record<EntityKindName, unknown>;

/** A page of the list of all entities of a kind. */
export async function listPage(context: PageContext, kind: EntityKindName, cursors: Cursors): Promise<Page> {
  const variables = paginationArguments(cursors);
  const { view } = await context.query(listDocuments[kind], variables);
  const { listPath, title } = entityKinds[kind];
  return renderList({
    ...view.list,
    title,
    path: listPath,
    items: view.list.nodes.map(
      (entity) => html`<li>${entityLink(entity)}${entity.summary !== null && html`<p>${entity.summary}</p>`}</li>`,
    ),
    graphiqlUrl: context.graphiqlUrl(listDocuments[kind], variables),
  });
}

/** A page of the list of all sources. */
export async function sourcesPage(context: PageContext, cursors: Cursors): Promise<Page> {
  const variables = paginationArguments(cursors);
  const { view } = await context.query(documents.SourcesDocument, variables);
  return renderList({
    ...view.list,
    title: 'Sources',
    path: '/sources',
    items: view.list.nodes.map((source) => html`<li>${sourceLink(source)}</li>`),
    graphiqlUrl: context.graphiqlUrl(documents.SourcesDocument, variables),
  });
}

interface List {
  title: string;
  path: string;
  totalCount: number;
  items: Html[];
  pageInfo: documents.ListPageInfoFragment;
  graphiqlUrl: string;
}

function renderList({ title, path, totalCount, items, pageInfo, graphiqlUrl }: List): Page {
  return {
    title,
    description: `${title} of the John Wick universe: ${totalCount} in all.`,
    canonicalPath: path,
    main: html`<h1>${title}</h1>
<p>${totalCount} in all.</p>
<ul class="entity-list">${items}</ul>
${pagination(path, pageInfo)}
<ul class="page-links"><li><a href="${graphiqlUrl}">Open in GraphiQL</a></li></ul>`,
  };
}
