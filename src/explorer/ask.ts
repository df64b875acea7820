import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { html } from 'hono/html';
import { NearDocument } from './documents.ts';
import { cutAtNames, Footnotes, factItem, type Linked, link, type Told } from './facts.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Html, Page } from './layout.ts';
import { type Reader, Refused } from './reader.ts';

/** An answer to a question in plain words. */
interface Answer {
  reading: string | null;
  verdict: 'YES' | 'NO' | 'NOT_RECORDED' | null;
  sentences: string[];
  facts: Told[];
  entities: Linked[];
  url: string | null;
  otherReadings: { reading: string }[];
  recognised: { text: string; entity: Linked | null }[];
  suggestions: string[];
}

interface AskVariables {
  question: string;
  film?: string | null;
  date?: string | null;
}

const AskDocument: TypedDocumentNode<{ view: { ask: Answer } }, AskVariables> = parse(`
query AskPage($question: String!, $film: String, $date: Date) {
  view: asOf(film: $film, date: $date) {
    ask(question: $question) {
      reading verdict sentences url suggestions
      facts { ...Told }
      entities { ...Linked }
      otherReadings { reading }
      recognised { text entity { ...Linked } }
    }
  }
}
fragment Linked on Entity { id name distinction url }
fragment Cited on Source { id slug title publisher published }
fragment Told on Fact {
  id url sentence since until disputed
  participants { entity { ...Linked } }
  citations { locator confidence source { ...Cited } }
}`);

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
    const { view } = await reader.ask(AskDocument, { question });
    return page(answered(view.ask));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === undefined) return page(await sought(reader, question));
    return page(html`<p role="alert">${error.message}</p>`);
  }
}

const verdicts = { YES: 'Yes.', NO: 'No.', NOT_RECORDED: 'Not recorded.' };

function answered({ reading, verdict, sentences, facts, entities, ...more }: Answer): Html {
  const { url, otherReadings, recognised, suggestions } = more;
  const footnotes = new Footnotes();
  return html`<section class="answered" aria-label="The answer">
${reading !== null && html`<p class="note">Read as: ${reading}</p>`}
${verdict !== null && html`<p class="verdict">${verdicts[verdict]}</p>`}
<div class="answer">${sentences.map((sentence) => html`<p>${namesLinked(sentence, entities)}</p>`)}</div>
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

/** What is called like something in the question. */
async function sought(reader: Reader, question: string): Promise<Html> {
  const { view } = await reader.ask(NearDocument, { text: question.slice(0, 200) });
  if (view.search.length === 0) return html`<p>Nothing is called so.</p>`;
  return html`<h2>Found by name</h2><ul>${view.search.map(({ entity }) => html`<li>${link(entity)}, ${kinds[kindOf(entity.id)].noun}</li>`)}</ul>`;
}
