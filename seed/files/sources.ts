// sources.yaml: where facts come from: the article, other pages, and each released work itself.

import { z } from 'zod';
import { sourceKinds } from '../../schema/tables/index.ts';
import { confidence, date, since, slug, words, work } from '../parts/shape.ts';
import { defineFile } from './define.ts';

const shape = z.strictObject({
  slug,
  title: words,
  publisher: words.optional(),
  author: words.optional(),
  kind: z.enum(sourceKinds),
  work: work.optional(),
  published: date.optional(),
  publishedInferred: z.boolean().optional(),
  url: z.url('an address begins with https:// or http://').optional(),
  since,
  note: words.optional(),
  confidence,
});
export type SourceRow = z.infer<typeof shape>;

export const sources = defineFile({
  name: 'sources',
  shape,
  register: (ledger, row) => ledger.addSource(row),
});
