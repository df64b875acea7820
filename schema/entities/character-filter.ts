// The filter of characters. A name that matches nothing is an error, because an empty result would hide a typo.

import { builder } from '../builder.ts';
import { BadUserInput } from '../errors.ts';
import { allOrFirstError, idsNamed } from '../find.ts';
import { intersect } from '../view/sorting.ts';
import { currentFacts, type View } from '../view/view.ts';
import { charactersIn, type WorkKind } from '../view/works.ts';
import { Species } from './character.ts';

export const CharacterFilter = builder.inputType('CharacterFilter', {
  description: 'Selects characters. All conditions must be met. In a list of values, one match is enough.',
  fields: (t) => ({
    film: t.stringList({ description: 'A film they are in.' }),
    series: t.stringList({ description: 'A series they are in.' }),
    work: t.stringList({ description: 'A film or a series they are in.' }),
    organization: t.stringList({
      description: 'An organization they belong or belonged to, directly or through one of its branches.',
    }),
    direct: t.boolean({ description: 'Only with `organization`: leave out the members of its branches.' }),
    role: t.stringList({
      description:
        'Their role in an organization, such as CONCIERGE. With `organization`, their role in that organization.',
    }),
    actor: t.stringList({ description: 'Somebody who plays them.' }),
    event: t.stringList({ description: 'An event they take part in.' }),
    species: t.field({ type: [Species], description: 'Whether they are a human or a dog.' }),
  }),
});

type Filter = typeof CharacterFilter.$inferInput;

async function inWorks(view: View, kinds: WorkKind[], names: readonly string[]): Promise<string[]> {
  const works = await idsNamed(view, kinds, names);
  return (await Promise.all(works.map((id) => charactersIn(view.ref(id))))).flat();
}

async function inOrganizations(view: View, { organization, direct, role }: Filter): Promise<string[]> {
  const roots = organization
    ? await idsNamed(view, ['Organization'], organization)
    : await view.idsSortedByName('Organization');
  const organizations = direct
    ? roots
    : (await Promise.all(roots.map((id) => view.idsWithin('Organization', id)))).flat();
  const memberships = await Promise.all(organizations.map((id) => view.facts('Membership', 'organizationId').load(id)));
  return currentFacts(memberships.flat())
    .filter((membership) => !role || role.includes(membership.role))
    .map(({ characterId }) => characterId);
}

async function playedBy(view: View, names: readonly string[]): Promise<string[]> {
  const people = await idsNamed(view, ['Person'], names);
  const castings = await Promise.all(people.map((id) => view.facts('Casting', 'personId').load(id)));
  return currentFacts(castings.flat()).flatMap(({ characterId }) => characterId ?? []);
}

async function inEvents(view: View, names: readonly string[]): Promise<string[]> {
  const events = await idsNamed(view, ['Event'], names);
  const participations = await Promise.all(events.map((id) => view.facts('Participation', 'eventId').load(id)));
  return currentFacts(participations.flat()).map(({ participantId }) => participantId);
}

/** The ids of the characters that match a filter, sorted by name. */
export async function charactersWhere(view: View, where: Filter): Promise<string[]> {
  if (where.direct && !where.organization) {
    throw new BadUserInput('where.direct needs where.organization. Add an organization.');
  }
  const conditions = await allOrFirstError([
    where.film && inWorks(view, ['Film'], where.film),
    where.series && inWorks(view, ['Series'], where.series),
    where.work && inWorks(view, ['Film', 'Series'], where.work),
    (where.organization || where.role) && inOrganizations(view, where),
    where.actor && playedBy(view, where.actor),
    where.event && inEvents(view, where.event),
  ]);
  const ids = intersect(await view.idsSortedByName('Character'), ...conditions);
  const { species } = where;
  if (!species) return ids;
  const details = await Promise.all(ids.map((id) => view.detail('characters', id)));
  return details.filter((detail) => species.includes(detail.species)).map(({ entityId }) => entityId);
}
