// What each kind of fact defines for the schema, the explorer and the sentences.

import type { EnumRef, ObjectRef } from '@pothos/core';
import type { builder } from '../builder.ts';
import type { FactKind, factTables } from '../tables/index.ts';
import type { AnyFact, FactOf } from '../view/view.ts';

/** The texts for a value of an enum. */
export interface Texts<Words = string> {
  /** The description in the schema, for a fan. */
  description: string;
  /** The words of the value in a sentence. */
  words: Words;
}

/**
 * The parts that a sentence may include. A sentence asks for all of them at once, so that what many facts need is loaded in
 * one statement.
 */
export interface Wording {
  /** The name of an entity in the fact's view, as in the middle of a sentence: "the Elder (third film)". */
  name: (id: string) => Promise<string>;
  /** Words that start with a verb, in the number of the subject, and in the past if the fact is superseded. */
  verb: (words: string | Promise<string>, subjectId: string, past?: boolean | Promise<boolean>) => Promise<string>;
  /** Another fact as a clause, which starts with a small letter and has no full stop at the end. */
  clause: (fact: AnyFact) => Promise<string>;
}

/** A column of a kind of fact by which its facts can be filtered. */
export interface Qualifier<K extends FactKind> {
  column: keyof (typeof factTables)[K]['$inferSelect'] & string;
  /** An enum, or how the column is compared. */
  type: EnumRef<typeof builder.$inferSchemaTypes, string> | 'String' | 'Boolean' | 'DateRange' | 'NumberRange';
  description: string;
}

/** The definition of a kind of fact. Each kind has a module in this folder; `registry.ts` collects the definitions. */
export interface FactDefinition<K extends FactKind> {
  /** The GraphQL type of the kind. */
  type: ObjectRef<typeof builder.$inferSchemaTypes, FactOf<K>>;
  /** The heading of such facts on a page of the explorer. */
  title: string;
  /** Describes such facts, for a fan. */
  description: string;
  /** The columns by which facts can be filtered, by the name of the condition. */
  qualifiers: Readonly<Record<string, Qualifier<K>>>;
  /** Writes a fact as a plain sentence, in the past if it is superseded. The first letter is as in the middle of a sentence. */
  sentence: (fact: FactOf<K>, wording: Wording) => string | Promise<string>;
}
