import { html } from 'hono/html';
import { asset } from '../../assets/index.ts';
import { entityKindNames, entityKindOf, entityKinds } from '../entity-kinds.ts';
import type { PageContext } from '../page-context.ts';
import { type FactItem, participantsOf } from './fact-item.ts';
import type { Html } from './format.ts';
import { type EntityLink, entityLink } from './links.ts';

// The figures in which client/graph.ts draws a graph if scripts are enabled.

/** The neighbours of an entity: a graph if scripts are enabled, otherwise a list. */
export function neighbourFigure(
  context: PageContext,
  { id, label, facts }: { id: string; label: string; facts: readonly FactItem[] },
): Html {
  const neighbours = participantsOf(facts).filter((entity) => entity.id !== id);
  return html`
<figure class="graph" data-entity="${id}"${commonAttributes(context)}>
<figcaption>Connections of ${label}</figcaption>
${neighbourList(neighbours)}
</figure>`;
}

interface PathEnd {
  id: string;
  label: string;
}

/** The shortest paths between two entities as a graph. The page also lists the paths in words. */
export const pathFigure = (context: PageContext, { from, to }: { from: PathEnd; to: PathEnd }): Html => html`
<figure class="graph" data-path-from="${from.id}" data-path-to="${to.id}"${commonAttributes(context)}>
<figcaption>Shortest paths from ${from.label} to ${to.label}</figcaption>
</figure>`;

const commonAttributes = ({ view }: PageContext): Html =>
  html` data-cytoscape="${asset('cytoscape.js')}"${view && html` data-view="${JSON.stringify(view)}"`}`;

const neighbourList = (neighbours: readonly EntityLink[]): Html =>
  html`<dl class="neighbours">${entityKindNames.map((kind) => {
    const neighboursOfKind = neighbours.filter(({ id }) => entityKindOf(id) === kind);
    return (
      neighboursOfKind.length > 0 &&
      html`<dt>${entityKinds[kind].title}</dt>${neighboursOfKind.map((entity) => html`<dd>${entityLink(entity)}</dd>`)}`
    );
  })}</dl>`;
