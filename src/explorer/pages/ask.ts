import { html } from 'hono/html';
import { factItem } from '../components/fact-item.ts';
import { Footnotes } from '../components/footnotes.ts';
import type { Html } from '../components/format.ts';
import { entityLink, linkedSentence } from '../components/links.ts';
import { AskPageDocument, type AskPageQuery } from '../documents.ts';
import { kindNoun } from '../entity-kinds.ts';
import type { Page } from '../layout.ts';
import { type PageContext, QueryError } from '../page-context.ts';

export const askForm = (question = '', placeholder = 'Which films is Charon in?'): Html => html`
<form class="ask" action="/ask"><label for="q">Ask a question</label>
<div><input id="q" name="q" type="search" autocomplete="off" value="${question}" placeholder="${placeholder}"><button>Ask</button></div></form>`;

/** A link to the answer of a question. */
export const askLink = (question: string): Html =>
  html`<a href="/ask?q=${encodeURIComponent(question)}">${question}</a>`;

/** The page with the answer to a question, or with only the form if there is no question. */
export async function askPage(context: PageContext, question: string): Promise<Page> {
  const isEmpty = question.trim() === '';
  return {
    title: isEmpty ? 'Ask' : question.slice(0, 100),
    description: 'Answers in sentences, with the facts and sources behind them.',
    main: html`<h1>Ask</h1>${askForm(question)}${!isEmpty && (await answerTo(context, question))}`,
  };
}

async function answerTo(context: PageContext, question: string): Promise<Html> {
  try {
    const { view } = await context.query(AskPageDocument, { question });
    return answerSection(view.ask);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return html`<p role="alert">${error.message}</p>`;
  }
}

type Answer = AskPageQuery['view']['ask'];

function answerSection(answer: Answer): Html {
  const { reading, sentences, facts, entities, url, otherReadings, recognised, suggestions } = answer;
  const footnotes = new Footnotes();
  // The first sentence is the answer. Later sentences that repeat a fact are left out, because the list of facts below
  // has the same sentences with their sources.
  const factSentences = new Set(facts.map(({ sentence }) => sentence));
  const shownSentences = sentences.filter((sentence, index) => index === 0 || !factSentences.has(sentence));
  return html`<section aria-label="The answer">
${reading !== null && html`<p class="note">Read as: ${reading}</p>`}
<div class="answer">${shownSentences.map((sentence) => html`<p>${linkedSentence(sentence, entities)}</p>`)}</div>
${facts.length > 0 && html`<h2>Facts behind the answer</h2><ul class="facts">${facts.map((fact) => factItem(fact, footnotes))}</ul>`}
${recognised.length > 0 && html`<h2>Recognised</h2><ul>${recognised.map(({ text, entity }) => html`<li>“${text}”${entity && html`: ${entityLink(entity)}, ${kindNoun(entity.id)}`}</li>`)}</ul>`}
${otherReadings.length > 0 && html`<h2>Did you mean</h2><ul>${otherReadings.map((other) => html`<li>${askLink(other.reading)}</li>`)}</ul>`}
${suggestions.length > 0 && html`<h2>Questions you can ask</h2><ul>${suggestions.map((suggestion) => html`<li>${askLink(suggestion)}</li>`)}</ul>`}
${url !== null && html`<ul class="page-links"><li><a href="${url}">Open in GraphiQL</a></li></ul>`}
${footnotes.list()}
</section>`;
}
