// Checked by the compiler (npm run check): what a seed module may write into the table of its kind.

import { expectTypeOf, test } from 'vitest';
import type { Columns, Draft } from '../../seed/drafts.ts';
import { Ledger } from '../../seed/ledger.ts';
import { Problems } from '../../seed/problems.ts';

type Casting = Columns<'Casting'>;

const ledger = new Ledger(new Problems());
type NewCasting = Parameters<typeof ledger.addFact<'Casting'>>[0];

test('the columns of a fact are those of its table', () => {
  expectTypeOf<NewCasting['columns']>().toEqualTypeOf<Casting>();
  expectTypeOf<keyof Casting>().toEqualTypeOf<'personId' | 'characterId' | 'workId' | 'billedAs' | 'qualifiers'>();
  expectTypeOf<Casting['qualifiers']>().items.toExtend<string>();
});

test('a misspelt column does not compile, nor does a missing one, even if it may be null', () => {
  type Misspelt = Omit<Casting, 'billedAs'> & { biledAs: string | null };
  expectTypeOf<Misspelt>().not.toExtend<Casting>();
  expectTypeOf<Omit<Casting, 'billedAs'>>().not.toExtend<Casting>();
});

test('a value that the column does not take does not compile', () => {
  type Wrong = Omit<Casting, 'qualifiers'> & { qualifiers: ['YOUNG'] };
  expectTypeOf<Wrong>().not.toExtend<Casting>();
});

test('the kind of a draft tells which columns it has', () => {
  expectTypeOf<Draft<'Casting'>['columns']>().toEqualTypeOf<Casting>();
  expectTypeOf<Extract<Draft, { kind: 'Change' }>['columns']>().toEqualTypeOf<Columns<'Change'>>();
});
