import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../harness/graph.ts';

const articleDay = '2023-04-30';

const expected = { at: z.string().optional(), answer: z.unknown().optional(), includes: z.unknown().optional() };
const expectsOneThing = (each: object) => 'answer' in each !== 'includes' in each;
const Later = z.strictObject({ ask: z.string().optional(), ...expected }).refine(expectsOneThing);
const Fact = z
  .strictObject({
    fact: z.int(),
    says: z.string(),
    claim: z.string().optional(),
    ask: z.string(),
    ...expected,
    later: Later.optional(),
  })
  .refine(expectsOneThing);
const Claim = z.object({ slug: z.string(), change: z.string() });

const read = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const facts = z.array(Fact).parse(read('./article.yaml'));
const claims = z.array(Claim).parse(read('../../seed/claims.yaml'));

/** What stands at a path. A number takes one item of a list, a name goes on in all of its items. */
function currentDescription(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value) && !/^\d+$/.test(step))
    return value.flatMap((item) => currentDescription(item, [step, ...rest]));
  return currentDescription((value as Record<string, unknown> | null | undefined)?.[step], rest);
}

/** Matches what holds at least this: of a list these items, of an object these fields. */
function atLeast(wanted: unknown): unknown {
  if (Array.isArray(wanted)) return expect.arrayContaining(wanted.map(atLeast));
  if (typeof wanted !== 'object' || wanted === null) return wanted;
  return expect.objectContaining(Object.fromEntries(Object.entries(wanted).map(([key, each]) => [key, atLeast(each)])));
}

function check(data: unknown, wanted: z.infer<typeof Later>) {
  const found = currentDescription(data, wanted.at?.split('.') ?? []);
  const { answer, includes } = wanted;
  if ('answer' in wanted) expect(found).toEqual(answer);
  else if (typeof found === 'string') expect(found).toContain(includes);
  else expect(found).toEqual(atLeast(Array.isArray(found) ? [includes].flat() : includes));
}

describe(`as of ${articleDay}`, () => {
  for (const { fact, says, later, ...then } of facts) {
    test(`${fact}. ${says}`, async () => {
      check((await ask(`{ then: asOf(date: "${articleDay}") ${then.ask} }`)).then, then);
      check(await ask(later?.ask ?? then.ask), later ?? then);
    });
  }
});

test('there are 185 facts, each once and in order', () => {
  expect(facts.map(({ fact }) => fact)).toEqual(Array.from({ length: 185 }, (_, index) => index + 1));
});

test('a fact that was overtaken is asked again today', () => {
  const overtaken = claims.filter(({ change }) => ['SUPERSEDED', 'CORRECTED', 'COMPLETED'].includes(change));
  const about = (slug: string) => facts.filter(({ claim }) => claim === slug);
  expect(overtaken.filter(({ slug }) => about(slug).length === 0)).toEqual([]);
  expect(overtaken.flatMap(({ slug }) => about(slug).filter(({ later }) => !later))).toEqual([]);
  expect(facts.filter(({ claim }) => claim && !claims.some(({ slug }) => slug === claim))).toEqual([]);
});
