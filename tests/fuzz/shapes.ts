import fc from 'fast-check';

/**
 * A tree of numbers, which a schema reads as a query (see queries.ts): every number stands for a choice among what is
 * valid at its place, so that any tree is a valid query, and a smaller tree a simpler one.
 */
export interface Shape {
  /** What stands here: mostly a field. */
  as: 'field' | 'same' | 'plain' | 'on' | 'fragment' | 'again';
  /** Which field or type. */
  pick: number;
  /** Under which name. */
  name: number;
  /** Under which conditions. */
  guard: number;
  /** With which arguments. */
  values: number[];
  /** What is selected in it. */
  within: Shape[];
}

/** What holds for the whole document. */
export interface Sketch {
  fields: Shape[];
  /** Named or not, alone or beside another operation. */
  frame: number;
}

const any = fc.noBias(fc.nat(9_999));

const shape: fc.Memo<Shape> = fc.memo(
  (depth): fc.Arbitrary<Shape> =>
    fc.record({
      as: fc.oneof(
        { weight: 20, arbitrary: fc.constant('field' as const) },
        { weight: 4, arbitrary: fc.constantFrom('same', 'plain', 'on', 'fragment', 'again') },
      ),
      pick: any,
      name: any,
      guard: any,
      values: fc.noBias(fc.array(any, { minLength: 3, maxLength: 6 })),
      within:
        depth <= 1
          ? fc.constant<Shape[]>([])
          : fc.oneof(
              { weight: 2, arbitrary: fc.constant<Shape[]>([]) },
              { weight: 3, arbitrary: fc.noBias(fc.array(shape(depth - 1), { minLength: 1, maxLength: 3 })) },
            ),
    }),
);

/** How deep a tree is; fragments count, so that fields are less deep. */
const deepest = 9;

export const sketches: fc.Arbitrary<Sketch> = fc.record({
  fields: fc.noBias(fc.array(shape(deepest), { minLength: 1, maxLength: 3 })),
  frame: any,
});
