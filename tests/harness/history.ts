import {
  assertInterfaceType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { factKinds } from '../../schema/tables/index.ts';
import { graph } from './graph.ts';

const kinds: readonly string[] = factKinds;

interface Listing {
  /** Where the kind of its facts stands among all kinds. */
  rank: number;
  selection: string;
}

/** A field with all its facts, or nothing when the field does not list facts or has no history. */
function listingOf({ name, args, type }: GraphQLField<unknown, unknown>): Listing[] {
  if (!args.some((arg) => arg.name === 'history')) return [];
  const listed = getNamedType(type);
  const nodes = isObjectType(listed) ? listed.getFields().nodes : undefined;
  const fact = nodes === undefined ? listed : getNamedType(nodes.type);
  const rank = kinds.indexOf(fact.name);
  if (rank < 0) return [];
  // A film's credits are a connection and a person's are a list: one response name can't be both.
  const [alias, facts] = nodes === undefined ? ['', '...HistoryFact'] : [`${name}Page: `, 'nodes { ...HistoryFact }'];
  return [{ rank, selection: `${alias}${name}(history: true) { ${facts} }` }];
}

/** The fragment for the fields that a type adds to those of its interfaces, in the order of the kinds of fact. */
function fragmentOn(type: GraphQLObjectType | GraphQLInterfaceType): string {
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  const fields = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
  const listings = fields.flatMap(listingOf).toSorted((a, b) => a.rank - b.rank);
  if (listings.length === 0) return '';
  return `... on ${type.name} { ${listings.map(({ selection }) => selection).join(' ')} }`;
}

/** The query for all facts in the lists of an entity, including those that other facts have replaced. */
export function historyQuery(): string {
  const entity = assertInterfaceType(graph.schema.getType('Entity'));
  const { interfaces, objects } = graph.schema.getImplementations(entity);
  const fragments = [entity, ...interfaces, ...objects].map(fragmentOn);
  return print(
    parse(`
      query EntityHistory($id: ID!, $film: String, $date: Date) {
        view: asOf(film: $film, date: $date) { node(id: $id) { ${fragments.join(' ')} } }
      }
      fragment HistoryFact on Fact { id url sentence since until supersededBy { url sentence } }`),
  );
}
