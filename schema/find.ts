// Resolves the names, slugs and ids in arguments to entities, sources and facts.

import { builder, type Context, type RootValue, viewOf } from './builder.ts';
import { AmbiguousName, BadUserInput, InvalidId } from './errors.ts';
import { isDate } from './tables/dates.ts';
import { type EntityKind, entityKinds, keyOf } from './tables/index.ts';
import { labelOf, type NameOptions } from './view/names.ts';
import { maxSearchLength, search } from './view/search.ts';
import { sourcesOf } from './view/statements.ts';
import { type EntityRef, kindOf, type SourceRef, View } from './view/view.ts';
import { changeDayOn, type Views } from './view/views.ts';
import { withArticle } from './with-article.ts';

/** The `name:` argument of a root field. */
export const nameArgs = builder.args((t) => ({
  name: t.string({
    required: true,
    description: "A name, an alias, a slug or an id. Case, accents and punctuation don't count.",
  }),
}));

const maxNameLength = 200;

function checkLength(text: string): void {
  if (text.length <= maxNameLength) return;
  throw new BadUserInput(`A name may have ${maxNameLength} characters; this one has ${text.length}.`);
}

/** An id with the day of the view in which it was met: Character:charon@2023-04-30. */
const idWithDay = /^([A-Z][A-Za-z]+:[^@\s]+)@(\d{4}-\d{2}-\d{2})$/;

/** An id without its day, if it has one. */
export const bareId = (id: string): string => idWithDay.exec(id)?.[1] ?? id;

/** The view that an id with a day means, and the id without its day; null for every other text. */
function viewMeantBy(views: Views, text: string): { view: View; id: string } | null {
  const [, id, day] = idWithDay.exec(text) ?? [];
  if (id === undefined || day === undefined) return null;
  const { latest } = views;
  if (isDate(day) && day <= latest.day) return { view: views.asOf(day), id };
  throw new InvalidId(
    `"${text.slice(0, 200)}" names a day that the graph does not have; its last day is ${latest.day}.`,
  );
}

/** What a root look-up reads: the view of the field, or the view of the day that an id names; and the id without its day. */
export function lookUpIn(root: RootValue, context: Context, text: string): { view: View; text: string } {
  // Inside asOf the day is settled.
  const meant = root instanceof View ? null : viewMeantBy(context.views, text);
  return meant === null ? { view: viewOf(root, context), text } : { view: meant.view, text: meant.id };
}

/** An id without its day. Throws `InvalidId` for the day of another view. */
export function withoutDay(view: View, text: string): string {
  const [, id, day] = idWithDay.exec(text) ?? [];
  if (id === undefined || day === undefined) return text;
  if (isDate(day) && changeDayOn(view.store.dataset.changeDays, day) === view.day) return id;
  throw new InvalidId(
    `"${text.slice(0, 200)}" is an id of ${day}, and this is read as of ${view.day}. Leave out the day, or ask inside asOf(date: "${day}").`,
  );
}

/** The id in a text, without its day; undefined if it is none. Throws `InvalidId` for an id that the field does not take. */
function idIn(view: View, kinds: readonly string[], text: string): string | undefined {
  const kind = [...entityKinds, 'Source'].find((name) => text.startsWith(`${name}:`));
  if (kind === undefined || text.includes(' ')) return undefined;
  if (kinds.includes(kind)) return withoutDay(view, text);
  throw new InvalidId(
    `"${text.slice(0, 200)}" is the id of ${withArticle(kind.toLowerCase())}. Here a name, a slug, or an id that begins with ${kinds.map((name) => `${name}:`).join(' or ')} is wanted.`,
  );
}

/** The entity with a name, a slug or an id; null when there is none. Throws `AmbiguousName` when several match. */
export async function entityNamed(
  view: View,
  kinds: readonly EntityKind[],
  text: string,
  options: NameOptions = {},
): Promise<EntityRef | null> {
  checkLength(text);
  const id = idIn(view, kinds, text);
  if (id !== undefined) return view.entity(id);
  const found = await view.named(kinds, text, options);
  if (found.length > 1) {
    const candidates = found.map(async ({ id }) => ({ id: view.idOf(id), label: labelOf(await view.names(id)) }));
    throw new AmbiguousName(text, await Promise.all(candidates));
  }
  return found[0] ?? null;
}

/** The entity that a root field looks up by a name, a slug or an id; null when there is none. */
export function lookUpEntity(
  root: RootValue,
  context: Context,
  { kinds, name }: { kinds: readonly EntityKind[]; name: string },
): Promise<EntityRef | null> {
  const { view, text } = lookUpIn(root, context, name);
  return entityNamed(view, kinds, text);
}

/** No entity has the name. The message has no "did you mean", because the search for a similar name is expensive. */
export class UnknownName extends BadUserInput {
  readonly #subject: string;
  readonly #suggestion: () => Promise<string | undefined>;

  /** `subject` is the first half of the message. `suggestion` searches for the most similar name. */
  constructor(subject: string, day: string, suggestion: () => Promise<string | undefined>) {
    super(`${subject}, as far as is known on ${day}.`);
    this.#subject = subject;
    this.#suggestion = suggestion;
  }

  /** The message with "did you mean", unless no name is similar. Every call searches again. */
  async hint(): Promise<string> {
    const name = await this.#suggestion();
    return name === undefined ? this.message : `${this.#subject}; did you mean "${name}"?`;
  }
}

/** The error for a name that no entity of some kinds has. */
export function unknownName(view: View, kinds: readonly EntityKind[], text: string): UnknownName {
  const works = kinds.includes('Film') && kinds.includes('Series');
  const noun = works ? `work${kinds.includes('Event') ? ' or event' : ''}` : (kinds[0] ?? '').toLowerCase();
  const nothing = kinds.length === entityKinds.length ? 'Nothing' : `No ${noun}`;
  // An id is no name, although the search would read its kind as a word.
  const isId = entityKinds.some((kind) => text.startsWith(`${kind}:`)) && !text.includes(' ');
  const isSearchable = keyOf(text) !== '' && text.length <= maxSearchLength && !isId;
  const suggestion = async () =>
    isSearchable ? (await search(view, text, { kinds, limit: 1 }))[0]?.matched : undefined;
  return new UnknownName(`${nothing} is called "${text.slice(0, 60)}"`, view.day, suggestion);
}

/**
 * Promise.all, except that it always throws the error of the first failed promise in the list. Promise.all throws
 * the error that happens first, and which one that is depends on the caches.
 */
export async function allOrFirstError<const T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/**
 * The ids of the entities named in a filter, each once. Throws for the first wrong name in the list, because an empty
 * result would hide the typo.
 */
export async function idsNamed(view: View, kinds: readonly EntityKind[], texts: readonly string[]): Promise<string[]> {
  const results = await Promise.allSettled(texts.map((text) => entityNamed(view, kinds, text)));
  const ids = new Set<string>();
  for (const [index, result] of results.entries()) {
    if (result.status === 'rejected') throw result.reason;
    if (result.value === null) throw unknownName(view, kinds, texts[index] ?? '');
    ids.add(result.value.id);
  }
  return [...ids];
}

/** The source with a title, a slug or an id; null when there is none. */
export async function sourceNamed(view: View, text: string): Promise<SourceRef | null> {
  checkLength(text);
  const id = idIn(view, ['Source'], text);
  if (id !== undefined) return view.source(id);
  const bySlug = /^[a-z0-9-]+$/.test(text) ? await view.source(`Source:${text}`) : null;
  if (bySlug !== null) return bySlug;
  const found = (await sourcesOf(view)).filter(({ title }) => keyOf(title) === keyOf(text));
  if (found.length > 1) {
    throw new AmbiguousName(
      text,
      found.map(({ id, title }) => ({ id: view.idOf(id), label: title })),
    );
  }
  return found[0] ?? null;
}

/**
 * An entity, a fact or a source by its id, with or without the day of the view; null when the view knows none. Throws
 * `InvalidId` for other texts.
 */
export async function nodeById(view: View, text: string): Promise<{ id: string; view?: View } | null> {
  if (text.length > 300 || !/^[A-Z][A-Za-z]+:.+$/s.test(text)) {
    throw new InvalidId(
      `"${text.slice(0, 60)}" is not an id. Write Kind:slug, such as "Film:john-wick"; ${kindsOfIds}.`,
    );
  }
  const id = withoutDay(view, text);
  const kind = kindOf(id);
  if (kind === 'Source') return view.source(id);
  if (entityKinds.some((each) => each === kind)) return view.entity(id);
  if (view.isFactKind(kind)) return view.fact(id);
  throw new InvalidId(`"${id.slice(0, 60)}" has no kind we know; ${kindsOfIds}.`);
}

const kindsOfIds = `the kinds are ${entityKinds.join(', ')}, Source, and those of facts, such as Casting`;
