import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

interface Tab {
  query: string;
  variables?: string;
}

async function fetched(path: string | undefined): Promise<Response> {
  const response = await fetch(path ?? '');
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return response;
}

/** JSON as people write it; what is no JSON stays as it is, for GraphiQL to point at. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** What the address asks: ?query=…&variables=… */
function asked(): Tab | undefined {
  const address = new URLSearchParams(location.search);
  const query = address.get('query');
  const variables = address.get('variables');
  return query === null ? undefined : { query, ...(variables && { variables: indented(variables) }) };
}

/** The tab that was open at the last visit. GraphiQL has its tabs still, but opens an empty one unless told which. */
function left(): Tab | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}');
    const { query, variables } = tabs[activeTabIndex];
    return { query: query ?? '', variables: variables ?? '' };
  } catch {
    return;
  }
}

async function open(root: HTMLElement): Promise<void> {
  const [schema, operations] = await Promise.all([
    fetched(root.dataset.schema).then((response) => response.text()),
    fetched(root.dataset.operations).then((response): Promise<string[]> => response.json()),
  ]);
  const first = asked();
  const tabs = operations.map((query): Tab => ({ query }));
  const props = {
    // Asked by introspection, the schema is thirty times as many bytes, at every visit; and it was checked already.
    schema: buildSchema(schema, { assumeValid: true }),
    dangerouslyAssumeSchemaIsValid: true,
    fetcher: async (question: object) => {
      const headers = { accept: 'application/json', 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question) });
      return response.json();
    },
    isHeadersEditorEnabled: false,
    defaultTabs: first ? [first, ...tabs] : tabs,
    ...(first ?? left()),
  };
  createRoot(root).render(createElement(GraphiQL, props));
}

const root = document.getElementById('graphiql');
if (root) await open(root);
