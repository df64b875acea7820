import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Fields that tell of the file and not of the world. */
const aside = new Set(['contentHash', 'version', 'day', 'seed', 'dataset', 'asOf', 'at']);

const needsArguments = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything that can be read of a type without arguments, so many entities deep; `history` is asked for as well. */
export function selectionOf(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields.`);
  const selected = Object.values(type.getFields()).flatMap((field) => {
    if (aside.has(field.name) || field.name === 'edges' || needsArguments(field)) return [];
    const named = getNamedType(field.type);
    const history = field.args.some(({ name }) => name === 'history') ? '(history: true)' : '';
    if (isLeafType(named)) return [field.name];
    const passes =
      /Connection$|^(PageInfo|Range|Citation|Participant|Count|NeighbourGroup|TimelineEntry|TieState|PathResult|Path|Hop|(Character|Organization)State)$/.test(
        named.name,
      );
    if (!passes && depth === 0) return [];
    return [`${field.name}${history} { ${selectionOf(schema, named.name, passes ? depth : depth - 1)} }`];
  });
  return ['__typename', ...selected].join(' ');
}
