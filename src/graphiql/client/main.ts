import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// Starts GraphiQL in the browser, with a tab per operation of the package, and a tab for the query in the URL.

interface Tab {
  query: string;
  variables?: string;
}

async function fetchAsset(path: string | undefined): Promise<Response> {
  const response = await fetch(path ?? '');
  if (!response.ok) throw new Error(`${path} responded with status ${response.status}.`);
  return response;
}

/** Indents JSON. Invalid JSON is returned unchanged, and GraphiQL marks the error. */
function indentJson(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

/** The query in the URL: ?query=…&variables=… */
function tabFromUrl(): Tab | undefined {
  const search = new URLSearchParams(location.search);
  const query = search.get('query');
  const variables = search.get('variables');
  return query === null ? undefined : { query, ...(variables && { variables: indentJson(variables) }) };
}

/** The active tab of the last visit. GraphiQL restores all tabs, but opens an empty tab unless a query is given. */
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
  const urlTab = tabFromUrl();
  const tabs = operations.map((query): Tab => ({ query }));
  const props = {
    // An introspection result would be thirty times as large, and not cached. The tests have validated the schema.
    schema: buildSchema(schema, { assumeValid: true }),
    dangerouslyAssumeSchemaIsValid: true,
    fetcher: async (parameters: object) => {
      const headers = { accept: 'application/json', 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
      return response.json();
    },
    isHeadersEditorEnabled: false,
    defaultTabs: urlTab ? [urlTab, ...tabs] : tabs,
    ...(urlTab ?? lastActiveTab()),
  };
  createRoot(root).render(createElement(GraphiQL, props));
}

const root = document.getElementById('graphiql');
if (root) await render(root);
