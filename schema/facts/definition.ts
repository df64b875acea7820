import type { ObjectRef } from '@pothos/core';
import type { builder } from '../builder.ts';
import type { FactKind } from '../tables/index.ts';
import type { AnyFact, FactOf } from '../view/view.ts';

/** The texts for a value of an enum. */
export interface Texts<Words = string> {
  /** For a fan, in the schema. */
  description: string;
  /** For a sentence. */
  words: Words;
}

/** What a sentence can use besides its own fact. */
export interface Wording {
  /** The name of an entity in the fact's view, with its distinction: "The Elder (third film)". */
  name: (id: string) => Promise<string>;
  /** The sentence of another fact, whether or not that still holds. */
  sentence: (fact: AnyFact) => Promise<string>;
}

/** What a module of this folder says about its kind of fact. The registry gathers them. */
export interface FactDefinition<K extends FactKind> {
  /** Its type in the schema. */
  type: ObjectRef<typeof builder.$inferSchemaTypes, FactOf<K>>;
  /** The heading of such facts on a page of the explorer. */
  title: string;
  /** What such a fact says, for a fan. */
  description: string;
  /** Such a fact as a plain sentence. */
  sentence: (fact: FactOf<K>, wording: Wording) => string | Promise<string>;
}
