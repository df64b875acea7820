import { html } from 'hono/html';
import { askForm } from './ask.ts';
import { FrontPageDocument } from './documents.ts';
import { figure, neighbourList } from './entity.ts';
import { dayText, type Linked } from './facts.ts';
import { kindNames, kinds } from './kinds.ts';
import type { Page } from './layout.ts';
import type { Reader } from './reader.ts';
import { timelineFigure } from './timeline.ts';

export async function frontPage(reader: Reader): Promise<Page> {
  const [{ view }, timeline] = await Promise.all([reader.ask(FrontPageDocument, {}), timelineFigure(reader)]);
  const total = (kind: string) => view.dataset.counts.find((count) => count.kind === kind)?.total ?? 0;
  const last = view.works.nodes.at(-1)?.name ?? 'John Wick';
  const questions = ['Which films is Charon in?', 'Who plays Winston?', `Who directed ${last}?`];
  const around = new Map<string, Linked>();
  for (const { facts } of view.character?.neighbours ?? [])
    for (const { participants } of facts.nodes) for (const { entity } of participants) around.set(entity.id, entity);
  around.delete(view.character?.id ?? '');
  return {
    title: 'Wickgraph',
    description:
      'The John Wick universe, fact by fact: who is in what, who killed whom, when it takes place, and who says so.',
    canonical: '/',
    drawn: true,
    main: html`<section class="hero">
<h1>The world of John Wick, fact by fact</h1>
<p>Every fact here is a sentence, says who bears it out, and knows since when it could be known.</p>
${askForm('', questions[0])}
<p class="examples">${questions.map((each) => html`<a href="/ask?q=${encodeURIComponent(each)}">${each}</a> `)}</p>
</section>
<ul class="counts">${kindNames.map((kind) => html`<li><a href="${kinds[kind].index}"><b>${total(kind)}</b> ${kinds[kind].title}</a></li>`)}</ul>
<section><h2>In the order of the story</h2>
${timeline}
<p><a href="/timeline">The timeline in words, with what proves it</a></p>
</section>
<section><h2>Begin with Charon</h2>
${figure(reader, 'Character:charon', 'Charon', neighbourList([...around.values()]))}
</section>
<p class="stand">As of ${dayText(view.dataset.viewDay)}.</p>`,
  };
}
