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
import { graph } from './graph.ts';

const isFact = (type: unknown): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Fact');

/** A field with all its facts; nothing for a field that does not list facts, or has no history. */
function withHistory({ name, args, type }: GraphQLField<unknown, unknown>): string[] {
  if (!args.some((arg) => arg.name === 'history')) return [];
  const listed = getNamedType(type);
  if (isFact(listed)) return [`${name}(history: true) { ...HistoryFact }`];
  const nodes = isObjectType(listed) ? listed.getFields().nodes : undefined;
  // A film's credits are a connection and a person's are a list: one response name can't be both.
  return nodes && isFact(getNamedType(nodes.type))
    ? [`${name}Page: ${name}(history: true) { nodes { ...HistoryFact } }`]
    : [];
}

/** The fragment for the fields that a type adds to those of its interfaces. */
function fragmentOn(type: GraphQLObjectType | GraphQLInterfaceType): string {
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  const fields = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
  const selected = fields.flatMap(withHistory);
  return selected.length === 0 ? '' : `... on ${type.name} { ${selected.join(' ')} }`;
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
