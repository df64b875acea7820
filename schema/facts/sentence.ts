// The field `sentence` of all facts. It is not in `fact.ts`, because it needs the registry, and the registry imports that.

import { builder } from '../builder.ts';
import { Fact } from '../interfaces.ts';
import type { FactKind } from '../tables/index.ts';
import { type AnyFact, type FactOf, kindOf } from '../view/view.ts';
import type { Wording } from './definition.ts';
import { factDefinitions } from './registry.ts';
import { capitalized, dateInWords, inForm, nameInSentence } from './wording.ts';

const wordingOf = (fact: AnyFact): Wording => ({
  name: async (id) => nameInSentence(id, await fact.view.names(id)),
  verb: async (words, subjectId, past = fact.until !== null) => {
    const [text, isPast, { plural }] = await Promise.all([words, past, fact.view.names(subjectId)]);
    return inForm(text, { past: isPast, plural });
  },
  clause: async (other) => (await plainSentence(other)).replace(/\.$/, ''),
});

/** The sentence of a fact, without "Until" and "Sources disagree", and with the first letter as inside a sentence. */
async function plainSentence(fact: AnyFact): Promise<string> {
  const ofKind = <K extends FactKind>(kind: K) =>
    // A fact's id begins with its kind, and the view has read it from the table of that kind.
    factDefinitions[kind].sentence(fact as FactOf<K>, wordingOf(fact));
  return ofKind(kindOf(fact.id) as FactKind);
}

async function fullSentence(fact: AnyFact): Promise<string> {
  const sentence = await plainSentence(fact);
  const dispute = fact.disputedSince === null ? '' : ' Sources disagree about this.';
  return `${capitalized(fact.until === null ? sentence : `until ${dateInWords(fact.until)}, ${sentence}`)}${dispute}`;
}

// Memoized per fact object. When a view drops a fact, its sentence goes too.
const sentences = new WeakMap<AnyFact, Promise<string>>();

/** A fact as a plain sentence. The sentence says when the fact has ended or is disputed. */
export function sentenceOf(fact: AnyFact): Promise<string> {
  let sentence = sentences.get(fact);
  if (sentence === undefined) {
    sentence = fullSentence(fact);
    sentences.set(fact, sentence);
  }
  return sentence;
}

builder.interfaceField(Fact, 'sentence', (t) =>
  t.string({ description: 'The fact as a plain sentence.', resolve: sentenceOf }),
);
