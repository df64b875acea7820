import type { EntityPageQuery } from './documents.ts';
import { type EntityKindName, entityKindOf } from './entity-kinds.ts';

/** An entity with everything that its page shows. */
export type EntityDetails = Extract<NonNullable<EntityPageQuery['view']['node']>, { name: string }>;

type JsonLdValue = string | JsonLd | readonly (string | JsonLd)[] | null | undefined;
/** A JSON-LD object. Its properties are those of schema.org, too many to list. */
export interface JsonLd {
  [property: string]: JsonLdValue;
}

/** The type of schema.org for each kind of entity. */
const types: Record<EntityKindName, string> = {
  Character: 'Person',
  Film: 'Movie',
  Series: 'TVSeries',
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
  Event: 'Event',
  Franchise: 'CreativeWorkSeries',
};

/** An entity as JSON-LD for search engines, with nothing that its page does not show. */
export function structuredDataOf(entity: EntityDetails, origin: string): JsonLd {
  const reference = ({ id, name, url }: { id: string; name: string; url: string }): JsonLd => ({
    '@type': types[entityKindOf(id)],
    name,
    url: origin + url,
  });
  return withoutEmptyValues({
    '@context': 'https://schema.org',
    '@type': types[entityKindOf(entity.id)],
    '@id': origin + entity.url,
    identifier: entity.id,
    name: entity.name,
    alternateName: entity.aliases,
    description: entity.summary,
    disambiguatingDescription: entity.distinction,
    url: origin + entity.url,
    ...propertiesOfType(),
  });

  function propertiesOfType(): JsonLd {
    switch (entity.__typename) {
      case 'Film':
      case 'Series': {
        const people = entity.cast.nodes.map(({ person }) => person);
        return {
          datePublished: entity.releaseDate,
          contentRating: entity.rating,
          // A series' running time is that of an episode, for which TVSeries has no property.
          duration:
            entity.__typename === 'Film' && entity.runtimeMinutes ? `PT${entity.runtimeMinutes.most}M` : undefined,
          director: entity.directors.map(reference),
          author: entity.writers.map(reference),
          // A person with two roles is one actor.
          actor: [...new Map(people.map((person) => [person.id, reference(person)])).values()],
          productionCompany: entity.companies.map(reference),
          sameAs: entity.imdbId === null ? undefined : `https://www.imdb.com/title/${entity.imdbId}/`,
        };
      }
      case 'Person':
        return {
          birthDate: entity.born,
          deathDate: entity.died,
          jobTitle: entity.professions,
          subjectOf: entity.works.map(reference),
        };
      case 'Location':
        return { containedInPlace: entity.within && reference(entity.within) };
      case 'Event':
        return { location: entity.location && reference(entity.location) };
      case 'Franchise':
        return { hasPart: entity.works.map(reference) };
      default:
        return {};
    }
  }
}

const withoutEmptyValues = (object: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
