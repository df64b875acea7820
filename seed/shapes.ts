import { z } from 'zod';
import { isDate } from '../schema/tables/dates.ts';
import * as t from '../schema/tables/index.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens, such as charon')
  .describe('Lower-case words joined by hyphens, such as charon. It never changes once published.');
/** The slug of a row in another file. */
const slugIn = (...files: string[]) =>
  slug.describe(`The slug of a row in ${files.map((file) => `${file}.yaml`).join(' or ')}.`);
const work = slugIn('films', 'series');
const aDate = 'write a day, a month or a year, such as 2025-06-06, 2025-06 or 2025';
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: aDate, abort: true })
  .refine(isDate, { error: ({ input }) => `"${input}" is not in the calendar; ${aDate}` })
  .describe('A day, a month or a year: 2025-06-06, 2025-06 or 2025.');
const words = z.string().min(1, 'must say something');
/** A list in which nothing stands twice. */
const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((items) => new Set(items).size === items.length, 'the same stands here twice; remove one')
    .meta({ uniqueItems: true });
const count = z.int().positive('must be at least 1');
const since = words.describe(
  'The slug of the work that shows it, or the day from which the public could know it (2023-04-30).',
);
const confidence = z.enum(['high', 'medium', 'low']).describe('How well the sources bear it out.');
const citation = z
  .strictObject({
    source: slugIn('sources'),
    at: words.nullish().describe('Where in the source: a section, a paragraph, an episode.'),
  })
  .describe('A source, and where in it.');
const citations = z.array(citation);
const cited = citations.min(1, 'cite at least one source').describe('At least one source, and where in it.');
const factId = z
  .string()
  .regex(/^[A-Z][a-z]+:/, 'an id is Kind:slug, such as Release:ballerina--2025-06-06-us-theatrical');

/** What every fact says of itself. */
const factual = {
  since,
  supersededBy: factId
    .optional()
    .describe('The id of the fact that replaced it. Lists of names, summaries and statuses replace by themselves.'),
  disputed: since.optional().describe('Since when sources are known to disagree.'),
  confidence: confidence.optional().describe("Where it differs from the row's."),
  citations: citations.optional().describe('Besides those of the row. The work named in `since` need not be cited.'),
};
const part = <T extends z.ZodRawShape>(shape: T) => z.strictObject({ ...shape, ...factual });
const remarks = z
  .array(part({ text: words, replaces: z.boolean().optional().describe('It replaces the note above it.') }))
  .optional()
  .describe('Remarks, each with its own day.');

const isAmount = (value: string): boolean => /^\d+(-\d+)?$/.test(value);
type Format = [isRight: (value: string) => boolean, like: string];
/** How the values of some attributes are written. */
const formats: Partial<Record<(typeof t.attributeNames)[number], Format>> = {
  BORN: [isDate, aDate],
  DIED: [isDate, aDate],
  STARTED: [(value) => /^\d{4}$/.test(value), 'write a year, such as "2014"'],
  RUNTIME_MINUTES: [isAmount, 'write minutes, such as "101", or "79-97" from least to most'],
  BUDGET_USD: [isAmount, 'write dollars, such as "20000000", or "20000000-30000000" from least to most'],
  BOX_OFFICE_USD: [isAmount, 'write dollars, such as "86000000"'],
  IMDB_ID: [(value) => /^(tt|nm)\d+$/.test(value), 'write it as in its address, such as tt2911666'],
  TMDB_ID: [(value) => /^\d+$/.test(value), 'write it as in its address, such as "541671"'],
};
const attribute = part({
  attribute: z.enum(t.attributeNames),
  value: words,
  medium: z.enum(['FILM', 'SERIES', 'FRANCHISE']).optional().describe('What a title somebody is known for is.'),
}).superRefine(({ attribute, value }, { addIssue }) => {
  const [isRight, like] = formats[attribute] ?? [];
  if (isRight?.(value) === false) {
    addIssue({ code: 'custom', path: ['value'], message: `"${value}" can't be ${attribute}; ${like}` });
  }
});

const name = part({
  name: words,
  kind: z.enum(t.nameKinds).exclude(['PRIMARY']).optional(),
  distinction: words.optional().describe('What tells it from another of the same name.'),
});
const entity = {
  slug,
  formerSlugs: distinct(slug).optional().describe('Slugs that still lead here.'),
  names: z
    .array(name)
    .refine((names) => names.some(({ kind }) => kind === undefined), 'give it a primary name, one without a kind')
    .describe('At least one name. One without a kind is primary, and replaces the primary name above it.'),
  summaries: z
    .array(part({ text: words }))
    .optional()
    .describe('Each replaces the one above it, so that an earlier view spoils nothing.'),
  attributes: z.array(attribute).optional(),
  notes: remarks,
  confidence,
  citations: cited,
};
const situations = z
  .array(part({ location: slugIn('locations') }))
  .optional()
  .describe('Where it is.');

const workShape = z.strictObject({
  ...entity,
  statuses: z.array(part({ status: z.enum(t.productionStatuses) })).min(1, 'say how far it has come'),
  releases: z
    .array(
      part({
        date: date.nullish(),
        territory: z
          .string()
          .regex(/^([A-Z]{2}|INTL)$/, 'write two letters such as US, or INTL')
          .describe('A country by its two letters (ISO 3166), or INTL for everywhere else.'),
        type: z.enum(t.releaseTypes),
        service: slugIn('organizations').optional(),
        planned: z.boolean().optional().describe('Announced and not known to have come about.'),
        note: words.optional(),
      }),
    )
    .optional(),
  productions: z.array(part({ organization: slugIn('organizations'), role: z.enum(t.productionRoles) })).optional(),
  episodes: z.array(part({ number: count, title: words, date, director: slugIn('people') })).optional(),
});
/** A fact with a row to itself. */
const row = { ...factual, notes: remarks, confidence, citations: cited };
const held = {
  works: distinct(work).min(1, 'name the works it holds in').describe('The works it holds in, at least one.'),
  changes: z
    .array(part({ change: z.enum(t.changeKinds), event: slugIn('events').nullish() }))
    .optional()
    .describe('How it begins, ends and resumes.'),
};
const known = z.strictObject(factual);
const placing = {
  relation: z.enum(t.relations),
  offset: z
    .string()
    .regex(
      /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/,
      'an offset is an ISO 8601 duration such as P6M',
    )
    .optional()
    .describe('From the end of one to the start of the other.'),
  approximate: z.boolean().optional().describe('From half the offset to twice it.'),
  reading: z.enum(['ALTERNATIVE']).optional().describe('A rival reading, which constrains nothing.'),
};

/** What a row of each file looks like; the JSON Schemas that editors use are made from these. */
export const shapes = {
  films: workShape,
  series: workShape,
  franchises: z.strictObject({
    ...entity,
    productions: z.array(
      part({
        organization: slugIn('organizations').optional(),
        person: slugIn('people').optional(),
        role: z.enum(t.productionRoles),
      }).refine(({ organization, person }) => !organization !== !person, 'name an organization or a person, not both'),
    ),
    works: z.array(part({ work })),
  }),
  characters: z.strictObject({
    ...entity,
    species: z.enum(t.species),
    gender: z.enum(t.genders).optional(),
    fates: z
      .array(
        part({ work, status: z.enum(t.fateStatuses), detail: words.optional(), event: slugIn('events').optional() }),
      )
      .optional(),
  }),
  people: z.strictObject(entity),
  organizations: z.strictObject({
    ...entity,
    kind: z.enum(t.organizationKinds),
    fictional: z.boolean(),
    affiliations: z.array(part({ kind: z.enum(t.affiliationKinds), organization: slugIn('organizations') })).optional(),
    situations,
  }),
  locations: z.strictObject({ ...entity, kind: z.enum(t.locationKinds), fictional: z.boolean(), situations }),
  events: z.strictObject({
    ...entity,
    showings: z
      .array(part({ work, part: z.enum(t.parts).optional(), told: z.boolean().optional() }))
      .min(1, 'say which work shows or tells it'),
    situations,
    participants: z
      .array(
        part({
          character: slugIn('characters').optional(),
          organization: slugIn('organizations').optional(),
          role: words,
        }).refine(
          ({ character, organization }) => !character !== !organization,
          'name a character or an organization, not both',
        ),
      )
      .optional(),
    placements: z.array(part({ ...placing, event: slugIn('events') })).optional(),
  }),
  castings: z.strictObject({
    ...row,
    person: slugIn('people'),
    character: slug
      .optional()
      .describe('The slug of a row in characters.yaml. Leave it out while the part is undisclosed.'),
    work,
    qualifiers: distinct(z.enum(t.castingQualifiers)).optional(),
    billedAs: words.optional(),
    undisclosed: known.optional().describe('Since when the player was known without the part.'),
  }),
  credits: z.strictObject({
    ...row,
    person: slugIn('people'),
    work,
    job: z.enum(t.jobs),
    episodes: distinct(count).optional(),
    uncredited: z.boolean().optional(),
    unverified: z.boolean().optional(),
    announced: known.optional().describe('Since when it was reported, before the work confirmed it.'),
  }),
  memberships: z.strictObject({
    ...row,
    ...held,
    character: slugIn('characters'),
    organization: slugIn('organizations'),
    role: words,
  }),
  relationships: z.strictObject({
    ...row,
    ...held,
    from: slugIn('characters'),
    kind: z.enum(t.relationshipKinds),
    to: slugIn('characters'),
  }),
  placements: z.strictObject({
    ...row,
    ...placing,
    slug,
    work,
    part: z.enum(t.parts).optional(),
    relativeTo: work,
  }),
  notes: z.strictObject({
    slug,
    subject: words.describe('The id of an entity or a source, such as Film:ballerina.'),
    topic: z.enum(t.noteTopics),
    texts: z
      .array(part({ text: words }))
      .min(1, 'say it')
      .describe('What it says; each text replaces the one above it.'),
    mentions: z.array(z.strictObject({ entity: words, role: words, since: since.optional() })).optional(),
    date: date.optional(),
    otherTitle: words.optional(),
    notes: remarks,
    confidence,
    citations: cited,
  }),
  claims: z.strictObject({
    slug,
    subject: words,
    about: factId.optional(),
    aspect: words,
    change: z.enum(t.claimChanges),
    article: part({ text: words }),
    later: part({ text: words }),
    notes: remarks,
    confidence,
  }),
  completeness: z.strictObject({
    ...row,
    slug,
    subject: words.describe('The id of an entity: Character:charon.'),
    list: z.enum(t.listNames).describe('Which list of it.'),
    complete: z.boolean().describe('Whether the list is whole.'),
  }),
  unknowns: z.strictObject({
    ...row,
    slug,
    subject: words.describe('The id of an entity: Event:bounty-on-eve.'),
    question: words.describe('What is not known, after "It is not known": who put the price on Eve.'),
  }),
  sources: z.strictObject({
    slug,
    title: words,
    publisher: words.optional(),
    author: words.optional(),
    kind: z.enum(t.sourceKinds),
    work: work.optional(),
    published: date.optional(),
    publishedInferred: z.boolean().optional(),
    url: z.url('an address begins with https:// or http://').optional(),
    since,
    note: words.optional(),
    confidence,
  }),
} as const;

export type FileName = keyof typeof shapes;
// Object.keys gives strings; these are the keys of an object written out above.
export const fileNames = Object.keys(shapes) as FileName[];
/** The file in which entities of a kind stand. */
export const files: Record<t.EntityKind, FileName> = {
  Film: 'films',
  Series: 'series',
  Character: 'characters',
  Person: 'people',
  Organization: 'organizations',
  Location: 'locations',
  Event: 'events',
  Franchise: 'franchises',
};

export type Row<F extends FileName> = z.infer<(typeof shapes)[F]>;
export type EntityRow = z.infer<typeof shapes.people>;
export type Factual = z.infer<typeof known>;
export type Remark = Factual & { text: string; replaces?: boolean | undefined };

/** The JSON Schema of one seed file, as an editor reads it; draft 7 is what all editors know. */
export const jsonSchema = (file: FileName): string =>
  `${JSON.stringify({ title: file, ...z.toJSONSchema(z.array(shapes[file]), { io: 'input', target: 'draft-7' }) }, null, 2)}\n`;
