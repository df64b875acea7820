import { z } from 'zod';
import * as t from '../schema/tables/index.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens, such as charon')
  .describe('A slug: lower-case words joined by hyphens. It never changes once published.');
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2025-06-06, 2025-06 or 2025')
  .describe('A day, a month or a year: 2025-06-06, 2025-06 or 2025.');
const words = z.string().min(1, 'must say something');
const since = words.describe(
  'The slug of the work that shows it, or the day from which the public could know it (2023-04-30).',
);
const confidence = z.enum(['high', 'medium', 'low']).describe('How well the sources bear it out.');
const citation = z
  .strictObject({
    source: slug.describe('The slug of a source in sources.yaml.'),
    at: words.nullish().describe('Where in the source: a section, a paragraph, an episode.'),
  })
  .describe('A source, and where in it.');
const citations = z.array(citation);
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

const entity = {
  slug,
  formerSlugs: z.array(slug).optional().describe('Slugs that still lead here.'),
  names: z
    .array(
      part({
        name: words,
        kind: z.enum(t.nameKinds).exclude(['PRIMARY']).optional(),
        distinction: words.optional().describe('What tells it from another of the same name.'),
      }),
    )
    .min(1, 'give it at least one name')
    .describe('Names without a kind are primary; each replaces the primary name above it.'),
  summaries: z
    .array(part({ text: words }))
    .optional()
    .describe('Each replaces the one above it, so that an earlier view spoils nothing.'),
  attributes: z.array(part({ attribute: z.enum(t.attributeNames), value: words, medium: words.optional() })).optional(),
  notes: remarks,
  confidence,
  citations: citations.min(1, 'cite at least one source'),
};
const situations = z
  .array(part({ location: slug }))
  .optional()
  .describe('Where it is.');

const work = z.strictObject({
  ...entity,
  statuses: z.array(part({ status: z.enum(t.productionStatuses) })).min(1, 'say how far it has come'),
  releases: z
    .array(
      part({
        date: partialDate.nullish(),
        territory: words,
        type: z.enum(t.releaseTypes),
        service: slug.optional(),
        planned: z.boolean().optional().describe('Announced and not known to have come about.'),
        note: words.optional(),
      }),
    )
    .optional(),
  productions: z.array(part({ organization: slug, role: z.enum(t.productionRoles) })).optional(),
  episodes: z.array(part({ number: z.int().positive(), title: words, date: partialDate, director: slug })).optional(),
});
/** A fact with a row to itself. */
const row = { ...factual, notes: remarks, confidence, citations: citations.min(1, 'cite at least one source') };
const held = {
  works: z.array(slug).min(1, 'name the works it holds in'),
  changes: z
    .array(part({ change: z.enum(t.changeKinds), event: slug.nullish() }))
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
  films: work,
  series: work,
  franchises: z.strictObject({
    ...entity,
    productions: z.array(
      part({ organization: slug.optional(), person: slug.optional(), role: z.enum(t.productionRoles) }),
    ),
    works: z.array(part({ work: slug })),
  }),
  characters: z.strictObject({
    ...entity,
    species: z.enum(t.species),
    gender: z.enum(t.genders).optional(),
    fates: z.array(part({ work: slug, status: z.enum(t.fateStatuses), detail: words.optional() })).optional(),
  }),
  people: z.strictObject(entity),
  organizations: z.strictObject({
    ...entity,
    kind: z.enum(t.organizationKinds),
    fictional: z.boolean(),
    affiliations: z.array(part({ kind: z.enum(t.affiliationKinds), organization: slug })).optional(),
    situations,
  }),
  locations: z.strictObject({ ...entity, kind: z.enum(t.locationKinds), fictional: z.boolean(), situations }),
  events: z.strictObject({
    ...entity,
    showings: z.array(part({ work: slug, told: z.boolean().optional() })).min(1, 'say which work shows or tells it'),
    situations,
    participants: z.array(part({ character: slug.optional(), organization: slug.optional(), role: words })).optional(),
    placements: z.array(part({ ...placing, event: slug })).optional(),
  }),
  castings: z.strictObject({
    ...row,
    person: slug,
    character: slug.optional().describe('Leave it out while the part is undisclosed.'),
    work: slug,
    qualifiers: z.array(z.enum(t.castingQualifiers)).optional(),
    billedAs: words.optional(),
    undisclosed: known.optional().describe('Since when the player was known without the part.'),
  }),
  credits: z.strictObject({
    ...row,
    person: slug,
    work: slug,
    job: z.enum(t.jobs),
    episodes: z.array(z.int().positive()).optional(),
    uncredited: z.boolean().optional(),
    unverified: z.boolean().optional(),
    announced: known.optional().describe('Since when it was reported, before the work confirmed it.'),
  }),
  memberships: z.strictObject({ ...row, ...held, character: slug, organization: slug, role: words }),
  relationships: z.strictObject({ ...row, ...held, from: slug, kind: z.enum(t.relationshipKinds), to: slug }),
  placements: z.strictObject({
    ...row,
    ...placing,
    slug,
    work: slug,
    part: z.enum(t.parts).optional(),
    relativeTo: slug,
  }),
  notes: z.strictObject({
    slug,
    subject: words.describe('The id of an entity or a source: Film:ballerina.'),
    topic: z.enum(t.noteTopics),
    texts: z
      .array(part({ text: words }))
      .min(1, 'say it')
      .describe('Each replaces the one above it.'),
    mentions: z.array(z.strictObject({ entity: words, role: words, since: since.optional() })).optional(),
    date: partialDate.optional(),
    otherTitle: words.optional(),
    notes: remarks,
    confidence,
    citations: citations.min(1, 'cite at least one source'),
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
  sources: z.strictObject({
    slug,
    title: words,
    publisher: words.optional(),
    author: words.optional(),
    kind: z.enum(t.sourceKinds),
    work: slug.optional(),
    published: partialDate.optional(),
    publishedInferred: z.boolean().optional(),
    url: z.url('an address begins with https:// or http://').optional(),
    since,
    note: words.optional(),
    confidence,
  }),
} as const;

export type FileName = keyof typeof shapes;
export type Row<F extends FileName> = z.infer<(typeof shapes)[F]>;
export type EntityRow = z.infer<typeof shapes.people>;
export type Factual = z.infer<typeof known>;
export type Remark = Factual & { text: string; replaces?: boolean | undefined };

/** The JSON Schema of one seed file, as an editor reads it. */
export const jsonSchema = (file: FileName): string =>
  `${JSON.stringify({ title: file, ...z.toJSONSchema(z.array(shapes[file]), { io: 'input' }) }, null, 2)}\n`;
