// sources.yaml: the provenance of facts: the article that this graph started from, other pages, and released works.

import { z } from 'zod';
import { sourceKinds } from '../../schema/tables/index.ts';
import { confidence, date, laterWords, nonEmptyText, since, slug, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

const shape = z.strictObject({
  slug,
  title: nonEmptyText,
  publisher: nonEmptyText.optional(),
  author: nonEmptyText.optional(),
  kind: z.enum(sourceKinds),
  work: work.optional(),
  published: date.optional(),
  publishedInferred: z.boolean().optional(),
  url: z.url('a URL begins with https:// or http://').optional(),
  since,
  note: nonEmptyText.optional(),
  laterWords,
  confidence,
});
export type SourceRow = z.infer<typeof shape>;

export const sources = defineFile({
  name: 'sources',
  shape,
  register: (ledger, row) => ledger.addSource(row),
});
