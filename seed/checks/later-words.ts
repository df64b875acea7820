// Texts tell nothing from the future: a view shows a text from its day on, so its words may not come from a later day.

import type { FactKind } from '../../schema/tables/index.ts';
import { farFuture } from '../drafts.ts';
import type { Ledger } from '../ledger.ts';
import type { SeedLine } from '../problems.ts';

/** The columns of facts that are texts. Each has the name of its field in the YAML files. */
const textColumns: Partial<Record<FactKind, readonly string[]>> = {
  Naming: ['name', 'distinction'],
  Summary: ['text'],
  Attribute: ['value'],
  Release: ['note'],
  Casting: ['billedAs'],
  Fate: ['detail'],
  Note: ['text', 'otherTitle'],
  Unknown: ['question'],
};

/** Words that tell of an entity or a source without its name. They are known from its first day. */
const tellingWords: readonly [words: RegExp, id: string][] = [
  [/\b(?:first|second) (?:film|chapter)|\bfilms\b|\bthe series\b|\bchapter 1\b/, 'Film:john-wick-chapter-2'],
  [/\bthird (?:film|chapter)|\bfirst two films\b/, 'Film:john-wick-chapter-3-parabellum'],
  [/\bfourth (?:film|chapter)|\bfirst three films\b/, 'Film:john-wick-chapter-4'],
  [/\bfifth (?:film|chapter)/, 'Film:john-wick-chapter-5'],
  [/\b[Ss]pin-?off|\bheroine\b/, 'Film:ballerina'],
  [/\b[Tt]elevision\b|\bprequel\b/, 'Series:the-continental'],
  [/\b[Aa]nimated\b/, 'Film:john-wick-animated-prequel'],
  [/\bthe (?:seed )?article\b|\b(?:first|second|third) teaser\b|\bteaser blurb/, 'Source:dt-ballerina-guide'],
];

/** Words of somebody who looks back. They need a reason on any day. */
const hindsight =
  /\b[Ll]ater (?:films?|projects?|sources?|pages?|reports?|works?|reshoots)\b|\b(?:at|with|for) the release\b|\bat that time\b|\bwas then\b|\bstill to come\b|\bturned out\b/;

/** A text that views show, the day from which they do, and the fact or the source that it belongs to. */
interface DatedText {
  text: string;
  day: string;
  line: SeedLine;
  id: string;
}

function* textsOf({ facts, sources }: Ledger): Generator<DatedText> {
  for (const { id, kind, since, columns, citations, lineOf } of facts.values()) {
    for (const [column, text] of Object.entries(columns)) {
      if (typeof text === 'string' && textColumns[kind]?.includes(column))
        yield { text, day: since, line: lineOf(column), id };
    }
    for (const { locator, since: citedSince, lineOf: lineOfCitation } of citations) {
      const day = citedSince > since ? citedSince : since;
      if (locator !== null) yield { text: locator, day, line: lineOfCitation('at'), id };
    }
  }
  for (const { id, day, title, note, url, published, publishedInferred, lineOf } of sources.values()) {
    if (note !== undefined) yield { text: note, day, line: lineOf('note'), id };
    // A page with a date can't know what came later.
    if (published !== undefined && !publishedInferred) continue;
    yield { text: title, day, line: lineOf('title'), id };
    if (url !== undefined) yield { text: url.replaceAll(/[-_/]/g, ' '), day, line: lineOf('url'), id };
  }
}

/** Whether something is known only after a day. A day that could not be read is reported elsewhere. */
const isLater = (since: string, day: string): boolean => since > day && since !== farFuture;

/** The names of entities, by their first word. */
class KnownNames {
  /** The first day of each word that is in a name, and of each whole name. */
  readonly #days = new Map<string, string>();
  readonly #phrases = new Map<string, Set<string>>();
  readonly #commonWords: ReadonlySet<string>;

  constructor({ facts }: Ledger, texts: readonly DatedText[]) {
    this.#commonWords = new Set(texts.flatMap(({ text }) => text.match(/\b\p{Ll}+\b/gu) ?? []));
    for (const fact of facts.values()) {
      if (fact.kind !== 'Naming') continue;
      const name = fact.columns.name.replace(/^(?:The|A) /, '');
      const words = name.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
      for (const phrase of [name, ...words]) this.#addDay(phrase, fact.since);
      const isPersonal = /^(?:Person|Character):/.test(fact.columns.entityId);
      for (const phrase of [name, ...(isPersonal ? words : [])]) this.#addPhrase(phrase);
    }
  }

  #addDay(phrase: string, day: string): void {
    const earlier = this.#days.get(phrase);
    if (earlier === undefined || day < earlier) this.#days.set(phrase, day);
  }

  #addPhrase(phrase: string): void {
    const [firstWord] = phrase.match(/^\p{Lu}[\p{L}\p{N}]+/u) ?? [];
    if (firstWord === undefined) return;
    this.#phrases.set(firstWord, (this.#phrases.get(firstWord) ?? new Set()).add(phrase));
  }

  /** The names in a text that are not known on its day, each with the day on which it is. */
  *laterIn({ text, day }: DatedText): Generator<{ name: string; since: string }> {
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)) {
      if (index < end) continue;
      const found = [...(this.#phrases.get(word) ?? [])].filter(
        (phrase) => text.startsWith(phrase, index) && !/[\p{L}\p{N}]/u.test(text[index + phrase.length] ?? ''),
      );
      const [name] = found.toSorted((a, b) => b.length - a.length);
      if (name === undefined) continue;
      end = index + name.length;
      const since = this.#days.get(name) ?? '';
      if (isLater(since, day) && !this.#isOther(name, text.slice(0, index), text.slice(end))) yield { name, since };
    }
  }

  /** Whether the word of a name is something else here: a word at the start of a sentence, or a part of another name. */
  #isOther(name: string, before: string, after: string): boolean {
    if (name.includes(' ')) return false;
    const isPlain = this.#commonWords.has(name.toLowerCase());
    return (
      isPlain &&
      (/(?:^|[.!?:;] )["“]?$/.test(before) || /\p{Lu}[\p{L}\p{N}]*[- ]$/u.test(before) || /^[- ]\p{Lu}/u.test(after))
    );
  }
}

/** The first day of each entity and source that `tellingWords` tell of. */
function daysOf({ facts, sources }: Ledger): Map<string, string> {
  const days = new Map([...sources.values()].map(({ id, day }) => [id, day]));
  for (const { kind, since, columns } of facts.values()) {
    if (kind !== 'Naming') continue;
    const earlier = days.get(columns.entityId);
    if (earlier === undefined || since < earlier) days.set(columns.entityId, since);
  }
  return days;
}

/** Reports texts that tell of something that came later than their day, unless the row says why that is right. */
export function checkLaterWords(ledger: Ledger): void {
  if (ledger.unread.hasAny) return; // Names may be in the rows that could not be read.
  const texts = [...textsOf(ledger)];
  const names = new KnownNames(ledger, texts);
  const days = daysOf(ledger);
  const excused = new Set<string>();
  const report = ({ id, line, day }: DatedText, what: string) => {
    if (ledger.laterWords.has(id)) excused.add(id);
    else {
      const remedy = 'tell it in a text of a later day, or say under laterWords why it is right';
      ledger.problems.add(line, `the text is shown from ${day} on, but ${what}; ${remedy}`);
    }
  };
  for (const dated of texts) {
    const { text, day } = dated;
    for (const { name, since } of names.laterIn(dated)) report(dated, `"${name}" is known since ${since}`);
    for (const [words, id] of tellingWords) {
      const since = days.get(id) ?? '';
      const [found] = isLater(since, day) ? (text.match(words) ?? []) : [];
      if (found !== undefined) report(dated, `"${found}" tells of ${id}, which is known since ${since}`);
    }
    for (const [year] of text.matchAll(/\b20\d\d\b/g))
      if (year > day.slice(0, 4)) report(dated, `${year} is a later year`);
    const [found] = text.match(hindsight) ?? [];
    if (found !== undefined) report(dated, `"${found}" looks back`);
  }
  for (const [id, lineOf] of ledger.laterWords) {
    if (!excused.has(id))
      ledger.problems.add(lineOf('laterWords'), 'no text has words of a later day; remove the reason');
  }
}
