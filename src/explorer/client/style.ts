import type cytoscape from 'cytoscape';
import type { Fact, GraphNode } from './queries.ts';

// The presentation of nodes and edges: labels, links to pages, shapes and colours.

export const labelOf = ({ id, title, name = title ?? id, distinction }: GraphNode): string =>
  distinction ? `${name} (${distinction})` : name;

/**
 * The URL of the page of a node. For a source it is built from the id: the `url` field of a source would be its original
 * web address, so the query does not select that field.
 */
export const pageUrl = ({ id, url }: GraphNode): string => url ?? `/source/${id.replace(/^Source:/, '')}`;

export const typeLabel = (typename: string): string => typename.toLowerCase();

/** The label of an edge: at most two kinds of its facts, and the number of facts if there are several. */
export function edgeLabel(facts: readonly Fact[]): string {
  const kinds = [...new Set(facts.map(({ __typename }) => typeLabel(__typename)))];
  const label = kinds.length > 2 ? `${kinds.slice(0, 2).join(', ')} …` : kinds.join(', ');
  return facts.length > 1 ? `${label} ×${facts.length}` : label;
}

/** The shape of each type of node. The legend in graph.css has the same shapes. */
const shapes: Record<string, cytoscape.Css.NodeShape> = {
  Character: 'ellipse',
  Person: 'diamond',
  Film: 'round-rectangle',
  Series: 'rhomboid',
  Organization: 'hexagon',
  Location: 'triangle',
  Event: 'star',
  Franchise: 'octagon',
  Source: 'rectangle',
};

/** The style sheet for Cytoscape. The colours come from graph.css, which has a light and a dark scheme. */
export function styleSheet(container: HTMLElement): cytoscape.StylesheetJson {
  const properties = getComputedStyle(container);
  const colour = (name: string) => properties.getPropertyValue(`--${name}`).trim();
  const text = {
    color: colour('text'),
    'text-outline-color': colour('surface'),
    'font-family': 'system-ui, sans-serif',
  };
  return [
    {
      selector: 'node',
      style: {
        ...text,
        label: 'data(label)',
        width: 26,
        height: 26,
        'font-size': 12,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': '104px',
        'text-outline-width': 2,
        'line-height': 1.2,
        'border-width': 1.5,
        'border-color': colour('surface'),
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(shapes).map(([type, shape]) => ({
      selector: `node[type = "${type}"]`,
      style: { shape, 'background-color': colour(`graph-${type.toLowerCase()}`) },
    })),
    { selector: 'node.expanded', style: { width: 34, height: 34, 'font-size': 14, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        ...text,
        label: 'data(label)',
        width: 1.2,
        'curve-style': 'straight',
        'line-color': colour('graph-edge'),
        color: colour('muted'),
        'font-size': 9,
        'min-zoomed-font-size': 8,
        'text-rotation': 'autorotate',
        'text-outline-width': 2,
        'overlay-padding': 8,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.crowded', style: { 'min-zoomed-font-size': 10 } },
    {
      selector: 'edge.highlighted',
      style: { width: 2.5, 'line-color': colour('accent'), color: colour('text'), 'z-index': 9 },
    },
    { selector: 'node.highlighted', style: { 'border-width': 3, 'border-color': colour('accent') } },
    { selector: '.dimmed', style: { opacity: 0.35 } },
  ];
}
