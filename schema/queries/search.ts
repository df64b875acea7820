// The query for the fuzzy search by name. It checks the arguments; `view/search.ts` finds and ranks.

import { builder, viewOf } from '../builder.ts';
import { checkRange } from '../connection.ts';
import { EntityKinds } from '../entities/entity.ts';
import { BadUserInput } from '../errors.ts';
import { Entity, Root } from '../interfaces.ts';
import { entityKinds, keyOf } from '../tables/index.ts';
import { maxHits, maxSearchLength, search } from '../view/search.ts';
import type { EntityRef } from '../view/view.ts';

const SearchHit = builder.objectRef<{ entity: EntityRef; matched: string }>('SearchHit');
SearchHit.implement({
  description: 'Something that the search found.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'What was found.', resolve: ({ entity }) => entity }),
    matched: t.exposeString('matched', { description: 'The name that matches the text.' }),
  }),
});

function checkText(text: string): void {
  if (text.length > maxSearchLength) {
    throw new BadUserInput(`A search may have ${maxSearchLength} characters; this one has ${text.length}.`);
  }
  if (keyOf(text) === '') throw new BadUserInput('There is nothing to search for. Write a name, or a part of one.');
}

builder.interfaceField(Root, 'search', (t) =>
  t.field({
    type: [SearchHit],
    args: {
      text: t.arg.string({
        required: true,
        description: `A name or a part of a name, at most ${maxSearchLength} characters. Typos are fine.`,
      }),
      kinds: t.arg({ type: [EntityKinds], description: 'Only these kinds.' }),
      first: t.arg.int({ defaultValue: 20, description: `The greatest number of hits: from 1 to ${maxHits}.` }),
    },
    description: 'Searches the names of everything and forgives typos. The best match comes first.',
    resolve: async (root, { text, kinds, first }, context) => {
      const view = viewOf(root, context);
      const limit = first ?? 20;
      checkRange('first', limit, { min: 1, max: maxHits });
      checkText(text);
      const hits = await search(view, text, { kinds: kinds ?? entityKinds, limit });
      return hits.map(({ id, matched }) => ({ entity: view.ref(id), matched }));
    },
  }),
);
