import type { EntityPageQuery } from './documents.ts';
import { type EntityKindName, entityKindOf } from './entity-kinds.ts';

/** An entity with the data of its page. */
export type EntityDetails = Extract<NonNullable<EntityPageQuery['view']['node']>, { name: string }>;

type JsonLdValue = string | JsonLd | readonly (string | JsonLd)[] | null | undefined;
/** A JSON-LD object. schema.org has too many properties to list here. */
export interface JsonLd {
  [property: string]: JsonLdValue;
}

/** The schema.org type of each kind of entity. */
const schemaOrgTypes: Record<EntityKindName, string> = {
  Character: 'Person',
  Film: 'Movie',
  Series: 'TVSeries',
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
  Event: 'Event',
  Franchise: 'CreativeWorkSeries',
};

/** Structured data for search engines (JSON-LD): the entity with data that its page shows as well. */
export function structuredDataOf(entity: EntityDetails, origin: string): JsonLd {
  const reference = ({ id, name, url }: { id: string; name: string; url: string }): JsonLd => ({
    '@type': schemaOrgTypes[entityKindOf(id)],
    name,
    url: origin + url,
  });
  return withoutEmptyValues({
    '@context': 'https://schema.org',
    '@type': schemaOrgTypes[entityKindOf(entity.id)],
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
          // The running time of a series is per episode, and TVSeries has no property for that.
          duration:
            entity.__typename === 'Film' && entity.runtimeMinutes ? `PT${entity.runtimeMinutes.most}M` : undefined,
          director: entity.directors.map(reference),
          author: entity.writers.map(reference),
          // A person with two roles is listed once.
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
