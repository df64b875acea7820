// Finds what the arguments of a query name: entities, sources and facts, by name, slug or id.

import { builder } from './builder.ts';
import { AmbiguousName, BadUserInput, InvalidId } from './errors.ts';
import { type EntityKind, entityKinds, keyOf } from './tables/index.ts';
import { labelOf, type NameOptions } from './view/names.ts';
import { longestText, search } from './view/search.ts';
import { type EntityRef, kindOf, type SourceRef, type View } from './view/view.ts';

/** The `name:` argument of a root field. */
export const nameArgs = builder.args((t) => ({
  name: t.string({
    required: true,
    description: "A name, an alias, a slug or an id. Case, accents and punctuation don't count.",
  }),
}));

const longestName = 200;

function checkLength(text: string): void {
  if (text.length <= longestName) return;
  throw new BadUserInput(`A name may have ${longestName} characters; this one has ${text.length}.`);
}

const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** The text itself when it is an id of one of some kinds; an id of another kind is refused. */
function idIn(kinds: readonly string[], text: string): string | undefined {
  const kind = [...entityKinds, 'Source'].find((each) => text.startsWith(`${each}:`));
  if (kind === undefined || text.includes(' ')) return undefined;
  if (kinds.includes(kind)) return text;
  throw new InvalidId(
    `"${text.slice(0, 200)}" is the id of ${withArticle(kind.toLowerCase())}. Here a name, a slug, or an id that begins with ${kinds.map((each) => `${each}:`).join(' or ')} is wanted.`,
  );
}

/** The one entity of some kinds that a text names; null when there is none. Throws `AmbiguousName` for several. */
export async function oneNamed(
  view: View,
  kinds: readonly EntityKind[],
  text: string,
  options: NameOptions = {},
): Promise<EntityRef | null> {
  checkLength(text);
  const id = idIn(kinds, text);
  if (id !== undefined) return view.entity(id);
  const found = await view.named(kinds, text, options);
  if (found.length > 1) {
    const candidates = found.map(async (each) => ({ id: each.id, label: labelOf(await view.names(each.id)) }));
    throw new AmbiguousName(text, await Promise.all(candidates));
  }
  return found[0] ?? null;
}

/** No entity bears a name. Its message is complete without a suggestion, as the search for one is expensive. */
export class UnknownName extends BadUserInput {
  readonly #subject: string;
  readonly #suggestion: () => string | undefined;

  /** `subject` is the beginning of the message; `suggestion` searches for the most similar name. */
  constructor(subject: string, day: string, suggestion: () => string | undefined) {
    super(`${subject}, as far as is known on ${day}.`);
    this.#subject = subject;
    this.#suggestion = suggestion;
  }

  /** The message with the most similar name; the same message when no name is similar. Searches each time. */
  hint(): string {
    const name = this.#suggestion();
    return name === undefined ? this.message : `${this.#subject}; did you mean "${name}"?`;
  }
}

/** The error for a name that no entity of some kinds bears. */
export function nothingCalled(view: View, kinds: readonly EntityKind[], text: string): UnknownName {
  const works = kinds.includes('Film') && kinds.includes('Series');
  const noun = works ? `work${kinds.includes('Event') ? ' or event' : ''}` : (kinds[0] ?? '').toLowerCase();
  const nothing = kinds.length === entityKinds.length ? 'Nothing' : `No ${noun}`;
  const isSearchable = keyOf(text) !== '' && text.length <= longestText;
  const suggestion = () => (isSearchable ? search(view, text, { kinds, limit: 1 })[0]?.matched : undefined);
  return new UnknownName(`${nothing} is called "${text.slice(0, 60)}"`, view.day, suggestion);
}

/**
 * Promise.all, except that of several errors it throws the first in the order of the list. Which promise rejects
 * first depends on the caches.
 */
export async function together<const T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/**
 * The ids of the entities that the names in a filter stand for, each once. Throws for the first name in the list that
 * is wrong: an empty result would hide the mistake.
 */
export async function idsNamed(view: View, kinds: readonly EntityKind[], texts: readonly string[]): Promise<string[]> {
  const found = await Promise.allSettled(texts.map((text) => oneNamed(view, kinds, text)));
  const ids = new Set<string>();
  for (const [at, each] of found.entries()) {
    if (each.status === 'rejected') throw each.reason;
    if (each.value === null) throw nothingCalled(view, kinds, texts[at] ?? '');
    ids.add(each.value.id);
  }
  return [...ids];
}

/** The source that a title, a slug or an id names; null when there is none. */
export async function sourceNamed(view: View, text: string): Promise<SourceRef | null> {
  checkLength(text);
  const id = idIn(['Source'], text);
  if (id !== undefined) return view.source(id);
  const bySlug = /^[a-z0-9-]+$/.test(text) ? await view.source(`Source:${text}`) : null;
  if (bySlug !== null) return bySlug;
  const found = (await view.sources()).filter(({ title }) => keyOf(title) === keyOf(text));
  if (found.length > 1) {
    throw new AmbiguousName(
      text,
      found.map((each) => ({ id: each.id, label: each.title })),
    );
  }
  return found[0] ?? null;
}

/** An entity, a fact or a source by its id; null when it isn't known. Throws `InvalidId` for anything else. */
export async function byId(view: View, id: string): Promise<{ id: string } | null> {
  const kind = kindOf(id);
  if (id.length > 300 || !/^[A-Z][A-Za-z]+:.+$/s.test(id)) {
    throw new InvalidId(`"${id.slice(0, 60)}" is not an id. Write Kind:slug, such as "Film:john-wick"; ${kindsOfIds}.`);
  }
  if (kind === 'Source') return view.source(id);
  if (entityKinds.some((each) => each === kind)) return view.entity(id);
  if (view.isFactKind(kind)) return view.fact(id);
  throw new InvalidId(`"${id.slice(0, 60)}" has no kind we know; ${kindsOfIds}.`);
}

const kindsOfIds = `the kinds are ${entityKinds.join(', ')}, Source, and those of facts, such as Casting`;
