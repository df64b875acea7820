import type { EntityPageQuery } from './documents.ts';
import { type KindName, kindOf } from './kinds.ts';

type Node = NonNullable<EntityPageQuery['view']['node']>;
/** An entity as its page asks for it. */
export type Portrait = Extract<Node, { name: string }>;

const types: Record<KindName, string> = {
  Character: 'Person',
  Film: 'Movie',
  Series: 'TVSeries',
  Person: 'Person',
  Organization: 'Organization',
  Location: 'Place',
  Event: 'Event',
  Franchise: 'CreativeWorkSeries',
};

/** What schema.org says of an entity, from what its page tells and nothing else. */
export function structuredDataOf(entity: Portrait, origin: string): object {
  const pointer = ({ id, name, url }: { id: string; name: string; url: string }) => ({
    '@type': types[kindOf(id)],
    name,
    url: origin + url,
  });
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': types[kindOf(entity.id)],
    '@id': origin + entity.url,
    identifier: entity.id,
    name: entity.name,
    alternateName: entity.aliases,
    description: entity.summary,
    disambiguatingDescription: entity.distinction,
    url: origin + entity.url,
    ...particulars(),
  });

  function particulars(): object {
    switch (entity.__typename) {
      case 'Film':
      case 'Series':
        return {
          datePublished: entity.releaseDate,
          contentRating: entity.rating,
          // Of a series the running time is an episode's, for which schema.org has no single word.
          duration:
            entity.__typename === 'Film' && entity.runtimeMinutes ? `PT${entity.runtimeMinutes.most}M` : undefined,
          director: entity.directors.map(pointer),
          author: entity.writers.map(pointer),
          actor: [...new Map(entity.cast.nodes.map(({ person }) => [person.id, pointer(person)])).values()],
          productionCompany: entity.companies.map(pointer),
          sameAs: entity.imdbId === null ? undefined : `https://www.imdb.com/title/${entity.imdbId}/`,
        };
      case 'Person':
        return {
          birthDate: entity.born,
          deathDate: entity.died,
          jobTitle: entity.professions,
          subjectOf: entity.works.map(pointer),
        };
      case 'Location':
        return { containedInPlace: entity.within && pointer(entity.within) };
      case 'Event':
        return { location: entity.location && pointer(entity.location) };
      case 'Franchise':
        return { hasPart: entity.works.map(pointer) };
      default:
        return {};
    }
  }
}

const withoutGaps = (given: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
