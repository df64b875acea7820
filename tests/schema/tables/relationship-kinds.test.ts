import { describe, expect, test } from 'vitest';
import { relationshipKinds, relationshipTraits } from '../../../schema/tables/index.ts';

describe.each(relationshipKinds)('%s', (kind) => {
  const { words, description, symmetric, inverse } = relationshipTraits[kind];

  test('has words that fit between two names, and a sentence for a fan', () => {
    expect(words).toMatch(/^[a-z][a-z ,]*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  });

  test('is the inverse of its inverse', () => {
    if (inverse !== undefined) expect(relationshipTraits[inverse].inverse).toBe(kind);
    expect(inverse).not.toBe(kind);
  });

  test('has no inverse when it reads the same from both ends', () => {
    if (symmetric) expect(inverse).toBeUndefined();
  });
});

test('a kind and its inverse have one nature', () => {
  for (const kind of relationshipKinds) {
    const { nature, inverse } = relationshipTraits[kind];
    if (inverse !== undefined) expect(relationshipTraits[inverse].nature, kind).toBe(nature);
  }
});
