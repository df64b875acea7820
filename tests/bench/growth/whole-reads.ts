const firstOf = (list: string, asked = ''): string => `{ ${list}(first: 1${asked}) { nodes { id } } }`;

/**
 * What the graph reads without keys, or by the keys of everything, when it is first asked for; a view keeps most of it.
 * What an earlier one has read is not read again: castings are all that actors add to people.
 */
const documents = {
  'nothing: the code of a first question': '{ __typename }',
  'counts: entities, facts, sources': '{ dataset { counts { total } } }',
  'tally: facts and their citations': '{ dataset { uncited } }',
  'sources by title': firstOf('sources'),
  'works by release': firstOf('works'),
  'works by name': firstOf('works', ', orderBy: NAME'),
  'works of a status, by keys': firstOf('works', ', where: { status: [ANNOUNCED] }'),
  'characters by name': firstOf('characters'),
  'characters of a species, by keys': firstOf('characters', ', where: { species: [DOG] }'),
  'people by name': firstOf('people'),
  'people of a job, by keys': firstOf('people', ', where: { job: [DIRECTOR] }'),
  'actors: castings': firstOf('actors'),
  'organizations by name': firstOf('organizations'),
  'organizations of a kind, by keys': firstOf('organizations', ', where: { fictional: true }'),
  'characters of a role, by keys': firstOf('characters', ', where: { role: "CONCIERGE" }'),
  'places by name': firstOf('locations'),
  'places of a kind, by keys': firstOf('locations', ', where: { kind: [CITY] }'),
  'events by name': firstOf('events'),
  'story time: placements, showings': '{ timeline(first: 1) { nodes { position } } }',
  'works by chronology': firstOf('works', ', orderBy: CHRONOLOGY'),
  'comparisons of a work with all works': '{ film(name: "john-wick") { comparisons(first: 1) { nodes { verdict } } } }',
  'search of two letters: all such names': '{ search(text: "jo", first: 1) { matched } }',
  'search by trigrams: all such names': '{ search(text: "jhon wick", first: 1) { matched } }',
  'ask: searches of names': '{ ask(question: "who killed charron?") { reading } }',
};

export const wholeReads = Object.entries(documents).map(([name, document]) => ({ name, document }));
