import type cytoscape from 'cytoscape';
import type { Fact, Thing } from './asking.ts';

export const labelOf = ({ id, title, name = title ?? id, distinction }: Thing): string =>
  distinction ? `${name} (${distinction})` : name;

/** Its page in the explorer; a source's own `url` is where it was published. */
export const pageOf = ({ id, url }: Thing): string => url ?? `/source/${id.replace(/^Source:/, '')}`;

/** A kind of thing or fact, as people write it: "Younger version" rather than "YoungerVersion". */
export const wordFor = (kind: string): string => kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

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

/** What stands on a line: the kinds of its facts, and how many there are when there are several. */
export function wordsOn(facts: readonly Fact[]): string {
  const kinds = [...new Set(facts.map(({ __typename }) => wordFor(__typename)))];
  const words = kinds.length > 2 ? `${kinds.slice(0, 2).join(', ')} …` : kinds.join(', ');
  return facts.length > 1 ? `${words} ×${facts.length}` : words;
}

/** The colours of the stylesheet, which knows light and dark. */
export function styleFor(container: HTMLElement): cytoscape.StylesheetJson {
  const properties = getComputedStyle(container);
  const colour = (name: string) => properties.getPropertyValue(`--${name}`).trim();
  const text = { color: colour('ink'), 'text-outline-color': colour('leaf'), 'font-family': 'system-ui, sans-serif' };
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
        'border-color': colour('leaf'),
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(shapes).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, 'background-color': colour(`graph-${kind.toLowerCase()}`) },
    })),
    { selector: 'node.open', style: { width: 34, height: 34, 'font-size': 14, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        ...text,
        label: 'data(label)',
        width: 1.2,
        'curve-style': 'straight',
        'line-color': colour('graph-line'),
        color: colour('faded'),
        'font-size': 9,
        'min-zoomed-font-size': 8,
        'text-rotation': 'autorotate',
        'text-outline-width': 2,
        'overlay-padding': 8,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.crowded', style: { 'min-zoomed-font-size': 10 } },
    { selector: 'edge.lit', style: { width: 2.5, 'line-color': colour('coin'), color: colour('ink'), 'z-index': 9 } },
    { selector: 'node.lit', style: { 'border-width': 3, 'border-color': colour('coin') } },
    { selector: '.dim', style: { opacity: 0.35 } },
  ];
}
