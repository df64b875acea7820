import fc from 'fast-check';
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { Arguments, odd } from './arguments.ts';
import { type Shape, type Sketch, sketches } from './shapes.ts';
import { type Choose, choosing, type Known, oneOf } from './values.ts';

/** A valid query. */
export interface Query {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  /** How many fields it has, with those of a fragment counted where it is spread, and those of a query that it asks. */
  fields: number;
  /** What stands under each name in the answer, wherever that is: no name is given to two different things. */
  types: ReadonlyMap<string, GraphQLOutputType>;
  /** As a failure shows it. */
  [fc.toStringMethod]: () => string;
}

type Field = GraphQLField<unknown, unknown>;

/** How much may still be asked at a place. */
interface Room {
  /** Fields. */
  fields: number;
  /** Levels of fields within fields. */
  levels: number;
  /** How many of the things around it there may be in the answer. */
  many: number;
  /** How many are on the page around it. */
  page: number;
  /** Whether asOf is around it. */
  past: boolean;
}

/** A fragment that has been written, and the room it was written for. */
interface Fragment {
  name: string;
  on: GraphQLCompositeType;
  text: string;
  fields: number;
  levels: number;
  many: number;
}

const mostFields = 40;
const fieldsOfQuestion = 12;
const mostLevels = 8;
const mostMany = 500;
const mostDirectives = 8;
/** About how many there are in a list without pages. */
const usualList = 8;
/** And on a page of which no size is asked for. */
const usualPage = 60;
/** In how many of a hundred fields an argument is given that need not be; half of them unless said here. */
const shares: Record<string, number> = { first: 80, last: 4, after: 2, before: 2 };

/** Random valid queries over all of a schema, with names that are known in the dataset, and some that are not. */
export function queriesOver(schema: GraphQLSchema, known: Known): fc.Arbitrary<Query> {
  const overlapping = overlapsOf(schema);
  return sketches.map((sketch) => {
    const query = new Writing(schema, known, overlapping).of(sketch);
    const shown = () => `${query.query}\nwith ${JSON.stringify(query.variables)}`;
    return { ...query, [fc.toStringMethod]: shown };
  });
}

type Overlapping = (type: GraphQLCompositeType) => readonly GraphQLCompositeType[];

function overlapsOf(schema: GraphQLSchema): Overlapping {
  const all = Object.values(schema.getTypeMap()).filter(isCompositeType);
  const kept = new Map<string, GraphQLCompositeType[]>();
  return (type) => {
    const found = kept.get(type.name) ?? all.filter((each) => doTypesOverlap(schema, type, each));
    kept.set(type.name, found);
    return found;
  };
}

/** One query being written. */
class Writing {
  readonly #schema: GraphQLSchema;
  readonly #arguments: Arguments;
  readonly #overlapping: Overlapping;
  readonly #fragments: Fragment[] = [];
  /** What each name in the answer stands for: field, arguments, type. */
  readonly #names = new Map<string, string>();
  readonly #types = new Map<string, GraphQLOutputType>();
  #directives = 0;
  #fields = 0;

  constructor(schema: GraphQLSchema, known: Known, overlapping: Overlapping) {
    this.#schema = schema;
    this.#arguments = new Arguments(known);
    this.#overlapping = overlapping;
  }

  of({ fields, frame }: Sketch): Omit<Query, typeof fc.toStringMethod> {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('Nothing can be asked.');
    const room = { fields: mostFields, levels: mostLevels, many: 1, page: usualList, past: false };
    const selection = this.#selection(root, fields, room);
    const declarations = this.#arguments.declarations();
    const fragments = this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    const asked = { variables: this.#arguments.given, fields: this.#fields, types: this.#types };
    if (frame % 8 === 7) {
      const operations = [`query Other { dataset { viewDay } }`, `query Asked${declarations} ${selection}`];
      const query = [...(frame % 16 === 15 ? operations : operations.toReversed()), ...fragments].join('\n');
      return { query, operationName: 'Asked', ...asked };
    }
    const head = frame % 3 === 0 ? 'query Asked' : declarations === '' && frame % 3 === 1 ? '' : 'query ';
    return { query: [`${head}${declarations}${head && ' '}${selection}`, ...fragments].join('\n'), ...asked };
  }

  #selection(type: GraphQLCompositeType, shapes: readonly Shape[], room: Room): string {
    const share = { ...room, fields: Math.floor(room.fields / Math.max(1, shapes.length)) };
    const parts: string[] = [];
    let before: { field: Field; asked: string } | undefined;
    for (const shape of share.fields > 0 ? shapes : []) {
      if (shape.as === 'field' || shape.as === 'same') {
        const field: { field: Field; asked: string } =
          shape.as === 'same' && before ? before : this.#chosen(type, shape, share);
        const written = this.#field(field, shape, share);
        if (isCompositeType(getNamedType(field.field.type))) before = { field: field.field, asked: written.asked };
        parts.push(written.text);
      } else parts.push(this.#fragment(type, shape, share));
    }
    return `{ ${parts.join(' ') || this.#typename()} }`;
  }

  #typename(): string {
    this.#fields += 1;
    this.#types.set('__typename', TypeNameMetaFieldDef.type);
    return '__typename';
  }

  /** A field of a type: one that has fields, if fields are to be within. */
  #chosen(type: GraphQLCompositeType, { pick, within }: Shape, room: Room): { field: Field; asked: string } {
    const isRoot = type === this.#schema.getQueryType();
    if (isRoot && pick % 97 === 0) return { field: SchemaMetaFieldDef, asked: '' };
    if (isRoot && pick % 97 === 1) return { field: TypeMetaFieldDef, asked: '(name: "Film")' };
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const goesOn = within.length > 0 && room.levels > 1 && room.many < mostMany;
    const fitting = fields.filter(
      (field) =>
        isCompositeType(getNamedType(field.type)) === (goesOn || isRoot) &&
        // asOf can't stand in asOf; now and then it does. A question in words takes as long as many queries.
        (field.name !== 'asOf' || !room.past || pick % 7 === 0) &&
        (field.name !== 'ask' || pick % 5 === 0),
    );
    return { field: fitting[pick % fitting.length] ?? TypeNameMetaFieldDef, asked: '' };
  }

  #field({ field, asked }: { field: Field; asked: string }, shape: Shape, room: Room): { text: string; asked: string } {
    // A question in words asks a query of the project's own.
    this.#fields += field.name === 'ask' ? fieldsOfQuestion : 1;
    const choose = choosing([shape.name, ...shape.values]);
    const { page, text: words } = asked === '' ? this.#asked(field, choose) : { page: usualList, text: asked };
    const name = this.#name(field, words, shape.name);
    const guard = this.#guard(shape.guard);
    const head = `${name === field.name ? '' : `${name}: `}${field.name}${words}${guard}`;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return { text: head, asked: words };
    const isPage = field.name === 'nodes' || field.name === 'edges';
    const times = isListType(getNullableType(field.type)) ? (isPage ? room.page : usualList) : 1;
    const isIntrospection = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const inside = {
      fields: room.fields - 1,
      // Lists in lists of what the schema says of itself are refused.
      levels: isIntrospection ? 2 : room.levels - 1,
      many: room.many * Math.max(1, times),
      page,
      past: room.past || field.name === 'asOf',
    };
    const goesOn = inside.levels > 0 && inside.many <= mostMany;
    const last = { ...shape, as: 'field' as const, pick: shape.name, guard: 0, within: [] };
    const within = shape.within.length === 0 ? [last] : shape.within;
    const shapes = goesOn ? within : within.map((each) => ({ ...each, within: [] }));
    return { text: `${head} ${this.#selection(named, shapes, inside)}`, asked: words };
  }

  /** The arguments of a field, and about how many it will give. */
  #asked(field: Field, choose: Choose): { text: string; page: number } {
    const kind = getNamedType(field.type).name;
    const only = field.name === 'asOf' && choose(8) !== 7 ? oneOf(choose, field.args).name : undefined;
    let page = usualPage;
    const parts = field.args.flatMap(({ name, type }) => {
      const isWanted = only === undefined ? isNonNullType(type) || choose(100) < (shares[name] ?? 50) : name === only;
      if (!isWanted) return [];
      const { text, value } = this.#arguments.for(type, name, kind, choose);
      if (name === 'first' && typeof value === 'number') page = Math.min(Math.max(value, 1), usualPage);
      return [`${name}: ${text}`];
    });
    return { text: parts.length === 0 ? '' : `(${parts.join(', ')})`, page };
  }

  /** The name of a field in the answer: its own, unless that stands for something else already or another is wished for. */
  #name(field: Field, asked: string, wish: number): string {
    const meant = `${field.name}${asked} ${field.type}`;
    const wished = wish % 25 === 24 ? odd[wish % odd.length] : wish % 5 === 4 ? `a${wish % 3}` : undefined;
    for (const name of [...(wished ? [wished] : []), field.name, ...letters]) {
      const taken = this.#names.get(name);
      if (taken !== undefined && taken !== meant) continue;
      this.#names.set(name, meant);
      this.#types.set(name, field.type);
      return name;
    }
    throw new Error('There are too few names.');
  }

  #guard(guard: number): string {
    if (guard % 12 !== 11 || this.#directives >= mostDirectives) return '';
    const choose = choosing([guard, guard >> 3, guard >> 5, guard >> 7]);
    const names = guard % 5 === 4 ? ['include', 'skip'] : [guard % 3 === 0 ? 'skip' : 'include'];
    this.#directives += names.length;
    // Most of what is asked should be answered.
    const condition = (name: string) => this.#arguments.condition(choose, (name === 'include') === choose(4) > 0);
    return names.map((name) => ` @${name}(if: ${condition(name).text})`).join('');
  }

  /** A fragment of some kind, in a selection of a type. */
  #fragment(type: GraphQLCompositeType, shape: Shape, room: Room): string {
    const { as, pick, within } = shape;
    if (as === 'plain') return `...${this.#guard(shape.guard)} ${this.#selection(type, within, room)}`;
    const types = this.#overlapping(type);
    if (as === 'again') {
      const fits = this.#fragments.find(
        ({ on, fields, levels, many }) =>
          types.includes(on) && fields <= room.fields && levels <= room.levels && room.many <= many,
      );
      if (fits) {
        this.#fields += fits.fields;
        return `...${fits.name}${this.#guard(shape.guard)}`;
      }
    }
    const on = types[pick % types.length] ?? type;
    if (as !== 'fragment') return `... on ${on.name}${this.#guard(shape.guard)} ${this.#selection(on, within, room)}`;
    const before = this.#fields;
    const text = this.#selection(on, within, room);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, on, text, fields: this.#fields - before, levels: room.levels, many: room.many });
    return `...${name}${this.#guard(shape.guard)}`;
  }
}

const letters = Array.from({ length: 2 * mostFields }, (_, index) => `b${index}`);
