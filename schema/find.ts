import { LRUCache } from 'lru-cache';
import { builder } from './builder.ts';
import { AmbiguousName, BadUserInput, InvalidId } from './errors.ts';
import { type EntityKind, entityKinds, keyOf } from './tables/index.ts';
import { labelOf, type NameOptions } from './view/names.ts';
import { type Hit, longestText, search } from './view/search.ts';
import { type EntityRef, kindOf, type SourceRef, type View } from './view/view.ts';

/** The `name:` argument of a root field. */
export const nameArgs = builder.args((t) => ({
  name: t.string({
    required: true,
    description: "A name, an alias, a slug or an id. Case, accents and punctuation don't count.",
  }),
}));

const an = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** The id, when the text is one of some kinds; an id of another kind is refused. */
function idIn(kinds: readonly string[], text: string): string | undefined {
  const kind = [...entityKinds, 'Source'].find((each) => text.startsWith(`${each}:`));
  if (kind === undefined || text.includes(' ')) return undefined;
  if (kinds.includes(kind)) return text;
  throw new InvalidId(
    `"${text.slice(0, 200)}" is the id of ${an(kind.toLowerCase())}. Here a name, a slug, or an id that begins with ${kinds.map((each) => `${each}:`).join(' or ')} is wanted.`,
  );
}

/** The one entity of some kinds that a text names; null when none does. Several are refused, and named. */
export async function oneNamed(
  view: View,
  kinds: readonly EntityKind[],
  text: string,
  options: NameOptions = {},
): Promise<EntityRef | null> {
  if (text.length > 200) throw new BadUserInput(`A name may have 200 characters; this one has ${text.length}.`);
  const id = idIn(kinds, text);
  if (id !== undefined) return view.entity(id);
  const found = await view.named(kinds, text, options);
  if (found.length > 1) {
    const candidates = found.map(async (each) => ({ id: each.id, label: labelOf(await view.names(each.id)) }));
    throw new AmbiguousName(text, await Promise.all(candidates));
  }
  return found[0] ?? null;
}

const nearestIn = new WeakMap<View, LRUCache<string, Hit[]>>();

/** The nearest name, searched for once in a view: a wrong name in a list is asked for again by each thing in the list. */
function nearest(view: View, kinds: readonly EntityKind[], text: string): Hit | undefined {
  const kept = nearestIn.get(view) ?? new LRUCache<string, Hit[]>({ max: 100 });
  nearestIn.set(view, kept);
  const key = `${kinds} ${text}`;
  const found = kept.get(key) ?? search(view, text, { kinds, limit: 1 });
  kept.set(key, found);
  return found[0];
}

/** The error for a name that fits nothing, with the nearest one that does. */
export function nothingCalled(view: View, kinds: readonly EntityKind[], text: string): BadUserInput {
  const works = kinds.includes('Film') && kinds.includes('Series');
  const noun = works ? `work${kinds.includes('Event') ? ' or event' : ''}` : (kinds[0] ?? '').toLowerCase();
  const near = keyOf(text) === '' || text.length > longestText ? undefined : nearest(view, kinds, text);
  const hint = near ? `; did you mean "${near.matched}"?` : `, as far as is known on ${view.day}.`;
  const nothing = kinds.length === entityKinds.length ? 'Nothing' : `No ${noun}`;
  return new BadUserInput(`${nothing} is called "${text.slice(0, 60)}"${hint}`);
}

/**
 * As Promise.all, but where several fail, the first of them is told and not the quickest, which would depend on what
 * others have had read before.
 */
export async function together<const T extends readonly unknown[]>(
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/** The ids that the names in a filter stand for. A name that fits nothing is refused: an empty answer would hide it. */
export async function idsNamed(view: View, kinds: readonly EntityKind[], texts: readonly string[]): Promise<string[]> {
  const found = await together(
    texts.map(async (text) => {
      const entity = await oneNamed(view, kinds, text);
      if (entity !== null) return entity.id;
      throw nothingCalled(view, kinds, text);
    }),
  );
  return [...new Set(found)];
}

/** The source that a title, a slug or an id names; null when none does. */
export async function sourceNamed(view: View, text: string): Promise<SourceRef | null> {
  if (text.length > 200) throw new BadUserInput(`A name may have 200 characters; this one has ${text.length}.`);
  const id = idIn(['Source'], text);
  if (id !== undefined) return view.source(id);
  const bySlug = /^[a-z0-9-]+$/.test(text) ? await view.source(`Source:${text}`) : null;
  if (bySlug !== null) return bySlug;
  const found = (await view.sources()).filter(({ title }) => keyOf(title) === keyOf(text));
  if (found.length > 1)
    throw new AmbiguousName(
      text,
      found.map((each) => ({ id: each.id, label: each.title })),
    );
  return found[0] ?? null;
}

/** A thing by its id: entity, fact or source. Null when it isn't known; what is no id is refused. */
export async function byId(view: View, id: string): Promise<{ id: string } | null> {
  const kind = kindOf(id);
  if (id.length > 300 || !/^[A-Z][A-Za-z]+:.+$/s.test(id)) {
    throw new InvalidId(`"${id.slice(0, 60)}" is not an id. Write Kind:slug, such as "Film:john-wick"; ${kinds()}.`);
  }
  if (kind === 'Source') return view.source(id);
  if (entityKinds.some((each) => each === kind)) return view.entity(id);
  if (view.isFactKind(kind)) return view.fact(id);
  throw new InvalidId(`"${id.slice(0, 60)}" has no kind we know; ${kinds()}.`);
}

const kinds = (): string => `the kinds are ${entityKinds.join(', ')}, Source, and those of facts, such as Casting`;
