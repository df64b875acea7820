import { html } from 'hono/html';
import { TimelineEventsDocument, TimelinePageDocument, type TimelinePageQuery } from './documents.ts';
import { type Stop, stopName, timelineDrawing } from './drawing.ts';
import { Footnotes, factItem, labelOf, link } from './facts.ts';
import type { Html, Page } from './layout.ts';
import type { Reader } from './reader.ts';

type Entries = TimelinePageQuery['view']['timeline']['nodes'];

/** The works among the entries, as the drawing wants them. */
const stopsOf = (entries: Entries) =>
  entries.flatMap(({ part, undecided, entity, placements }) =>
    'released' in entity ? [{ part, undecided, work: entity, placements }] : [],
  );

const drawn = (stops: readonly Stop[]): Html => html`<figure class="timeline">
${timelineDrawing(stops)}
<figcaption>Left as released, right as it happens; what is joined is the same. Dashed and hatched: the facts leave the order open.</figcaption>
</figure>`;

/** The timeline as the front page shows it. */
export async function timelineFigure(reader: Reader): Promise<Html> {
  const { view } = await reader.ask(TimelinePageDocument, {});
  return drawn(stopsOf(view.timeline.nodes));
}

/** Whether a thing comes before or after the one told before it, when that is not known. */
const openTo = (before: string | undefined, undecided: boolean): Html | string =>
  undecided && before !== undefined
    ? html`<span class="undecided">Whether this is before or after ${before} is undecided.</span>`
    : '';

/** Everything in the order of the story. */
export async function timelinePage(reader: Reader, after?: string): Promise<Page> {
  const [{ view }, events] = await Promise.all([
    reader.ask(TimelinePageDocument, {}),
    reader.ask(TimelineEventsDocument, after === undefined ? {} : { after }),
  ]);
  const stops = stopsOf(view.timeline.nodes);
  const names = stops.map(stopName);
  const { nodes, pageInfo } = events.view.timeline;
  const footnotes = new Footnotes();
  return {
    title: 'Timeline',
    description:
      'The John Wick films and series in the order of the story against the order of release, and what proves it.',
    canonical: '/timeline',
    main: html`<h1>Timeline</h1>
<p>Nobody typed this order in: it is solved from what the films and their makers say, and stays open where they don’t.</p>
${drawn(stops)}
<h2>Films and series, in the order of the story</h2>
<ol class="told">
${stops.map(
  (stop, index) => html`<li>${link(stop.work)}${stop.part === 'PROLOGUE' && ', the prologue'}
${openTo(names[index - 1], stop.undecided)}
${stop.placements.length > 0 && html`<ul>${stop.placements.map((fact) => factItem(fact, footnotes, stop.work.id))}</ul>`}</li>`,
)}
</ol>
<h2>What happens, in the order of the story</h2>
<ol class="told">
${nodes.map(({ entity, undecided }, index) => {
  const before = nodes[index - 1]?.entity;
  return html`<li>${link(entity)}${'works' in entity && entity.works.length > 0 && html`, in ${entity.works.map((work, at) => html`${at > 0 ? ' and ' : ''}<cite>${work.name}</cite>`)}`}
${openTo(before && labelOf(before), undecided)}</li>`;
})}
</ol>
${pageInfo.hasNextPage && pageInfo.endCursor !== null && html`<nav class="turn" aria-label="Pages of the list"><a rel="next" href="/timeline?after=${encodeURIComponent(pageInfo.endCursor)}">Further</a></nav>`}
<ul class="doors"><li><a href="${reader.graphiql(TimelinePageDocument, {})}">Open in GraphiQL</a></li></ul>
${footnotes.list()}`,
  };
}
