import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// GraphiQL in the browser: one tab for each operation of the package, and one for the query in the address.

interface Tab {
  query: string;
  variables?: string;
}

async function fetchAsset(path: string | undefined): Promise<Response> {
  const response = await fetch(path ?? '');
  if (!response.ok) throw new Error(`${path} responded with status ${response.status}.`);
  return response;
}

/** JSON with indentation. Invalid JSON stays as it is, and GraphiQL marks the error. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** The query in the address: ?query=…&variables=… */
function tabFromAddress(): Tab | undefined {
  const search = new URLSearchParams(location.search);
  const query = search.get('query');
  const variables = search.get('variables');
  return query === null ? undefined : { query, ...(variables && { variables: indented(variables) }) };
}

/** The active tab of the last visit. GraphiQL restores its tabs, but opens an empty one unless it is given a query. */
function lastActiveTab(): Tab | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}');
    const { query, variables } = tabs[activeTabIndex];
    return { query: query ?? '', variables: variables ?? '' };
  } catch {
    return;
  }
}

async function render(root: HTMLElement): Promise<void> {
  const [schema, operations] = await Promise.all([
    fetchAsset(root.dataset.schema).then((response) => response.text()),
    fetchAsset(root.dataset.operations).then((response): Promise<string[]> => response.json()),
  ]);
  const addressTab = tabFromAddress();
  const tabs = operations.map((query): Tab => ({ query }));
  const props = {
    // An introspection result is thirty times as large, and not cached. The schema was validated by the tests.
    schema: buildSchema(schema, { assumeValid: true }),
    dangerouslyAssumeSchemaIsValid: true,
    fetcher: async (parameters: object) => {
      const headers = { accept: 'application/json', 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
      return response.json();
    },
    isHeadersEditorEnabled: false,
    defaultTabs: addressTab ? [addressTab, ...tabs] : tabs,
    ...(addressTab ?? lastActiveTab()),
  };
  createRoot(root).render(createElement(GraphiQL, props));
}

const root = document.getElementById('graphiql');
if (root) await render(root);
