import { html } from 'hono/html';
import { formatDate } from '../components/format.ts';
import { neighbourFigure } from '../components/graph-figure.ts';
import { HomePageDocument } from '../documents.ts';
import { entityKindNames, entityKinds } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import type { PageContext } from '../page-context.ts';
import { askForm, askLink } from './ask.ts';
import { timelineFigure } from './timeline.ts';

/** The home page: a form for questions, the number of entities per kind, the timeline, and a graph around Charon. */
export async function homePage(context: PageContext): Promise<Page> {
  const [{ view }, timeline] = await Promise.all([context.query(HomePageDocument, {}), timelineFigure(context)]);
  const { counts, viewDay } = view.dataset;
  const totals = new Map(counts.map(({ kind, total }) => [kind, total]));
  const latestWork = view.works.nodes.at(-1)?.name ?? 'John Wick';
  const questions = ['Which films is Charon in?', 'Who plays Winston?', `Who directed ${latestWork}?`];
  const facts = (view.character?.neighbours ?? []).flatMap((group) => group.facts.nodes);
  return {
    title: 'Wickgraph',
    description:
      'The John Wick universe, fact by fact: who is in what, who killed whom, and when it takes place, with sources.',
    canonicalPath: '/',
    hasGraph: true,
    main: html`<section class="hero">
<h1>The world of John Wick, fact by fact</h1>
<p>Every fact is a sentence with its sources and the day it became known.</p>
${askForm('', questions[0])}
<p class="examples">${questions.map((question) => html`${askLink(question)} `)}</p>
</section>
<ul class="counts">${entityKindNames.map((kind) => html`<li><a href="${entityKinds[kind].listPath}"><b>${totals.get(kind) ?? 0}</b> ${entityKinds[kind].title}</a></li>`)}</ul>
<section><h2>Timeline</h2>
${timeline}
<p><a href="/timeline">The full timeline, with sources</a></p>
</section>
<section><h2>Start with Charon</h2>
${neighbourFigure(context, { id: 'Character:charon', label: 'Charon', facts })}
</section>
<p class="data-date">Data as of ${formatDate(viewDay)}.</p>`,
  };
}
