// The registry of seed files. Everything that reads, checks or writes the seed uses this list.

import { z } from 'zod';
import type { EntityKind } from '../../schema/tables/index.ts';
import { castings } from './castings.ts';
import { characters } from './characters.ts';
import { claims } from './claims.ts';
import { completeness } from './completeness.ts';
import { credits } from './credits.ts';
import type { EntityFile, SeedFile } from './define.ts';
import { events } from './events.ts';
import { films } from './films.ts';
import { franchises } from './franchises.ts';
import { locations } from './locations.ts';
import { memberships } from './memberships.ts';
import { notes } from './notes.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { placements } from './placements.ts';
import { relationships } from './relationships.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { unknowns } from './unknowns.ts';

/** The file of each kind of entity, in the order in which they are read. */
export const entityFiles = {
  Film: films,
  Series: series,
  Franchise: franchises,
  Character: characters,
  Person: people,
  Organization: organizations,
  Location: locations,
  Event: events,
} as const satisfies { [Kind in EntityKind]: EntityFile<Kind> };

/** The other files, in the order in which they are read. */
const factFiles = [
  castings,
  credits,
  memberships,
  relationships,
  placements,
  notes,
  claims,
  completeness,
  unknowns,
  sources,
] as const;

export type FileName = ((typeof entityFiles)[EntityKind] | (typeof factFiles)[number])['name'];

/** All files, in the order in which they are read. Facts keep this order. */
export const seedFiles: readonly SeedFile<FileName>[] = [...Object.values(entityFiles), ...factFiles];

export const fileNames: readonly FileName[] = seedFiles.map(({ name }) => name);

/** The JSON Schema of a seed file, in draft 7, which all editors support. */
export const jsonSchema = ({ name, shape }: SeedFile): string => {
  const schema = z.toJSONSchema(z.array(shape), { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: name, ...schema }, null, 2)}\n`;
};
