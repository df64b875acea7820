import type cytoscape from 'cytoscape';
import { GraphCanvas } from './canvas.ts';
import { button, GraphPanel } from './panel.ts';
import { fetchNeighbourEdges, fetchPaths, type GraphEdge } from './queries.ts';
import { labelOf } from './style.ts';

// Draws a graph in every figure.graph of the page, when the figure scrolls into view.

const hint = 'Select a node to add its connections. Point at a line to read its facts.';

/** Draws the graph of a figure: the neighbours of one entity, or the paths between two. Selecting a node expands it. */
async function drawGraph(figure: HTMLElement): Promise<void> {
  const { entity, pathFrom, pathTo, view, cytoscape: library = '' } = figure.dataset;
  const loadingEdges = entity === undefined ? Promise.resolve([]) : fetchNeighbourEdges(entity, view);
  const loadingPaths = pathFrom === undefined || pathTo === undefined ? undefined : fetchPaths(pathFrom, pathTo, view);
  const [{ default: createCytoscape }, entityEdges, paths] = await Promise.all([
    // TypeScript has no types for an import by URL; `library` is the URL of Cytoscape.
    import(library) as Promise<{ default: typeof cytoscape }>,
    loadingEdges,
    loadingPaths,
  ]);

  const panel = new GraphPanel(figure);
  const canvas = new GraphCanvas(createCytoscape, panel.canvas);
  const edgesByNode = new Map<string, GraphEdge[]>();
  if (entity !== undefined) edgesByNode.set(entity, entityEdges);
  const isNarrow = figure.clientWidth < 600;
  const actions = { select, expand: (id: string) => void expand(id) };

  /** Adds the edges of a node, with at most `maxNewNodes` new nodes. Returns a message that says how many were added. */
  function addEdges(id: string, edges: readonly GraphEdge[], maxNewNodes: number): string {
    const isNew = ({ to }: GraphEdge) => !canvas.has(to.id);
    const newEdges = edges.filter(isNew);
    for (const edge of edges) if (!isNew(edge)) canvas.addEdge(edge);
    for (const edge of newEdges.slice(0, maxNewNodes)) canvas.addEdge(edge);
    canvas.cy.getElementById(id).addClass('expanded');
    panel.listNodes(canvas.nodes(), actions);
    if (newEdges.length === 0) return 'All its connections are shown.';
    const remaining = newEdges.length - maxNewNodes;
    return remaining > 0
      ? `${maxNewNodes} added, ${remaining} not shown yet. Select it again to add more.`
      : `${newEdges.length} added.`;
  }

  function select(id: string, message = ''): void {
    const node = canvas.cy.getElementById(id);
    if (node.empty()) return;
    canvas.highlight(node);
    panel.showNode(node.data('node'), canvas.factsOf(node), message);
  }

  async function expand(id: string): Promise<void> {
    const node = canvas.cy.getElementById(id);
    try {
      const edges = edgesByNode.get(id) ?? (await fetchNeighbourEdges(id, view));
      edgesByNode.set(id, edges);
      const countBefore = canvas.cy.elements().length;
      const message = addEdges(id, edges, isNarrow ? 6 : 10);
      if (canvas.cy.elements().length > countBefore) canvas.relayout();
      select(id, message);
    } catch (error) {
      panel.showMessage(`The connections of ${labelOf(node.data('node'))} could not be loaded: ${messageOf(error)}`);
    }
  }

  function reset(): void {
    canvas.cy.elements().remove();
    if (paths) {
      for (const edge of paths.edges) canvas.addEdge(edge);
      panel.listNodes(canvas.nodes(), actions);
      canvas.layoutPaths(paths);
    }
    if (entity !== undefined) {
      const [edge] = entityEdges;
      if (edge) canvas.addNode(edge.from);
      addEdges(entity, entityEdges, isNarrow ? 8 : 16);
      canvas.layoutAround(entity);
    }
    panel.showMessage(hint);
  }

  canvas.cy.on('tap', 'node', ({ target }) => void expand(target.id()));
  canvas.cy.on('mouseover', 'node', ({ target }) => select(target.id()));
  canvas.cy.on('tap mouseover', 'edge', ({ target }) => {
    canvas.highlight(target);
    panel.showEdge(canvas.factsOf(target));
  });
  canvas.cy.on('mouseout', 'node, edge', () => canvas.resetHighlight());
  panel.toolbar.append(
    button('−', () => canvas.zoomBy(1 / 1.4), 'Zoom out'),
    button('+', () => canvas.zoomBy(1.4), 'Zoom in'),
    button('Fit', () => canvas.fit()),
    button('Reset', reset),
  );
  reset();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lazy loading: loads the library and the data of a graph only when its figure is near the viewport. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      drawGraph(target).catch((error: unknown) => {
        const alert = document.createElement('p');
        alert.role = 'alert';
        alert.textContent = `The graph could not be loaded: ${messageOf(error)}`;
        target.append(alert);
      });
    }
  },
  { rootMargin: '200px' },
);
for (const figure of document.querySelectorAll('figure.graph')) observer.observe(figure);
