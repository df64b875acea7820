import { html } from 'hono/html';
import { factItem } from '../components/fact-item.ts';
import { Footnotes } from '../components/footnotes.ts';
import type { Html } from '../components/format.ts';
import { entityLink, labelOf } from '../components/links.ts';
import { pagination } from '../components/pagination.ts';
import { entryLabel, type TimelineEntry, timelineDiagram } from '../components/timeline-diagram.ts';
import { TimelineEventsDocument, TimelinePageDocument, type TimelinePageQuery } from '../documents.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';

type TimelineNodes = TimelinePageQuery['view']['timeline']['nodes'];

const entriesOf = (nodes: TimelineNodes) =>
  nodes.flatMap(({ part, undecided, entity, placements }) =>
    'released' in entity ? [{ part, undecided, work: entity, placements }] : [],
  );

const diagramFigure = (entries: readonly TimelineEntry[]): Html => html`<figure class="timeline">
${timelineDiagram(entries)}
<figcaption>A line joins the same film or series in both orders. Dashed and hatched: the order is not known.</figcaption>
</figure>`;

/** The diagram of the timeline, for the home page. */
export async function timelineFigure(context: PageContext): Promise<Html> {
  const { view } = await context.query(TimelinePageDocument, {});
  return diagramFigure(entriesOf(view.timeline.nodes));
}

/** A note that an entry may also come before the previous entry. */
const undecidedNote = (isUndecided: boolean, previous: string | undefined): Html | false =>
  isUndecided &&
  previous !== undefined &&
  html`<span class="undecided">Whether this is before or after ${previous} is undecided.</span>`;

/** The timeline page: films and series in story order, with the facts that place them, then a page of the events. */
export async function timelinePage(context: PageContext, after?: string): Promise<Page> {
  const [{ view }, events] = await Promise.all([
    context.query(TimelinePageDocument, {}),
    context.query(TimelineEventsDocument, after === undefined ? {} : { after }),
  ]);
  const entries = entriesOf(view.timeline.nodes);
  const { nodes, pageInfo } = events.view.timeline;
  const footnotes = new Footnotes();
  return {
    title: 'Timeline',
    description: 'The John Wick films and series in story order and in release order, with the facts behind it.',
    canonicalPath: '/timeline',
    main: html`<h1>Timeline</h1>
<p>Story order is calculated from what the films and their makers say. If they don't say which of two comes first, their order is undecided.</p>
${diagramFigure(entries)}
<h2>Films and series in story order</h2>
<ol class="story-order">
${entries.map((entry, index) => {
  const previous = entries[index - 1];
  return html`<li>${entityLink(entry.work)}${entry.part === 'PROLOGUE' && ', the prologue'}
${undecidedNote(entry.undecided, previous && entryLabel(previous))}
${entry.placements.length > 0 && html`<ul>${entry.placements.map((fact) => factItem(fact, footnotes, entry.work.id))}</ul>`}</li>`;
})}
</ol>
<h2>Events in story order</h2>
<ol class="story-order">
${nodes.map(({ entity, undecided }, index) => {
  const previous = nodes[index - 1]?.entity;
  return html`<li>${entityLink(entity)}${'works' in entity && workTitles(entity.works)}
${undecidedNote(undecided, previous && labelOf(previous))}</li>`;
})}
</ol>
${pagination('/timeline', pageInfo)}
<ul class="page-links"><li><a href="${context.graphiqlUrl(TimelinePageDocument, {})}">Open in GraphiQL</a></li></ul>
${footnotes.list()}`,
  };
}

const workTitles = (works: readonly { name: string }[]): Html | false =>
  works.length > 0 &&
  html`, in ${works.map(({ name }, index) => html`${index > 0 ? ' and ' : ''}<cite>${name}</cite>`)}`;
