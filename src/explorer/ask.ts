import { html } from 'hono/html';
import { AskPageDocument, type AskPageQuery } from './documents.ts';
import { cutAtNames, Footnotes, factItem, type Linked, link } from './facts.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Html, Page } from './layout.ts';
import { type Reader, Refused } from './reader.ts';

type Answer = AskPageQuery['view']['ask'];

/** The box to ask in. */
export const askForm = (question = '', placeholder = 'Which films is Charon in?'): Html => html`
<form class="ask" action="/ask"><label for="q">Ask in plain words</label>
<div><input id="q" name="q" type="search" autocomplete="off" value="${question}" placeholder="${placeholder}"><button>Ask</button></div></form>`;

const asking = (question: string): Html => html`<a href="/ask?q=${encodeURIComponent(question)}">${question}</a>`;

/** The answer to a question, or only the box when none is asked. */
export async function askPage(reader: Reader, question: string): Promise<Page> {
  const page = (main: Html): Page => ({
    title: question.trim() === '' ? 'Ask' : question.slice(0, 100),
    description: 'An answer in sentences, with the facts that give it and who says so.',
    main: html`<h1>Ask</h1>${askForm(question)}${main}`,
  });
  if (question.trim() === '') return page(html``);
  try {
    const { view } = await reader.ask(AskPageDocument, { question });
    return page(answered(view.ask));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return page(html`<p role="alert">${error.message}</p>`);
  }
}

function answered({ reading, sentences, facts, entities, ...more }: Answer): Html {
  const { url, otherReadings, recognised, suggestions } = more;
  const footnotes = new Footnotes();
  // The direct answer stands first; what only repeats a fact is left to the facts, where it has its sources.
  const repeated = new Set(facts.map(({ sentence }) => sentence));
  const direct = sentences.filter((sentence, index) => index === 0 || !repeated.has(sentence));
  return html`<section class="answered" aria-label="The answer">
${reading !== null && html`<p class="note">Read as: ${reading}</p>`}
<div class="answer">${direct.map((sentence) => html`<p>${namesLinked(sentence, entities)}</p>`)}</div>
${facts.length > 0 && html`<h2>What it rests on</h2><ul class="facts">${facts.map((fact) => factItem(fact, footnotes))}</ul>`}
${recognised.length > 0 && html`<h2>What was recognised</h2><ul>${recognised.map(({ text, entity }) => html`<li>“${text}”${entity && html`: ${link(entity)}, ${kinds[kindOf(entity.id)].noun}`}</li>`)}</ul>`}
${otherReadings.length > 0 && html`<h2>Or was this meant?</h2><ul>${otherReadings.map((each) => html`<li>${asking(each.reading)}</li>`)}</ul>`}
${suggestions.length > 0 && html`<h2>What can be asked</h2><ul>${suggestions.map((each) => html`<li>${asking(each)}</li>`)}</ul>`}
${url !== null && html`<ul class="doors"><li><a href="${url}">Open in GraphiQL</a></li></ul>`}
${footnotes.list()}
</section>`;
}

const namesLinked = (sentence: string, entities: readonly Linked[]): Html[] =>
  cutAtNames(sentence, entities).map((piece) =>
    typeof piece === 'string' ? html`${piece}` : html`<a href="${piece.url}">${piece.name}</a>`,
  );
