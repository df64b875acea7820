// Slugs that are known since a day, like names: an earlier view shows, and takes, the slug of its day.

/** A slug of an entity, and the day from which it is known. Only entities whose slug has changed have such rows. */
export interface DatedSlug {
  /** The key of the entity: its kind and its slug in the data files. */
  entityId: string;
  slug: string;
  since: string;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** The public ids of entities on a day, and the entities that public ids mean. Read once, so an id costs no statement. */
export class Slugs {
  readonly #byEntity: ReadonlyMap<string, readonly DatedSlug[]>;
  readonly #byId: ReadonlyMap<string, readonly DatedSlug[]>;
  readonly #texts: ReadonlySet<string>;

  constructor(rows: readonly DatedSlug[]) {
    const newestFirst = rows.toSorted((a, b) => (a.since < b.since ? 1 : -1));
    this.#byEntity = Map.groupBy(newestFirst, ({ entityId }) => entityId);
    this.#texts = new Set(rows.map(({ slug }) => slug));
    this.#byId = Map.groupBy(newestFirst, ({ entityId, slug }) => `${kindOf(entityId)}:${slug}`);
  }

  /** The public id of an entity on a day: its kind, and its slug of that day. The id of anything else is its key. */
  idOn(key: string, day: string): string {
    const slugs = this.#byEntity.get(key);
    if (slugs === undefined) return key;
    const { slug } = slugs.find(({ since }) => since <= day) ?? slugs.at(-1) ?? { slug: '' };
    return `${kindOf(key)}:${slug}`;
  }

  /** Whether a text is a slug of an entity whose slug has changed. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** The key of the entity that a public id means on a day. Earlier slugs go on leading to it; later ones mean nothing yet. */
  keyOn(id: string, day: string): string | null {
    const known = this.#byId.get(id)?.find(({ since }) => since <= day);
    if (known !== undefined) return known.entityId;
    return this.#byId.has(id) || this.#byEntity.has(id) ? null : id;
  }
}
