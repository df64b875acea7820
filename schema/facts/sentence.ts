import type { FactKind } from '../tables/index.ts';
import type { AnyFact, FactOf, View } from '../view/view.ts';
import { kindOf } from '../view/view.ts';

type Value = string | number | Promise<string>;

/** A template whose values may still be on their way. */
async function say(strings: TemplateStringsArray, ...values: Value[]): Promise<string> {
  const told = await Promise.all(values);
  return strings.map((text, index) => text + (told[index] ?? '')).join('');
}

/** `NIGHT_CLERK` as one reads it: night clerk. */
export const words = (token: string): string => token.toLowerCase().replaceAll('_', ' ');

// Made once: to make one costs as much as a query.
const parts: Intl.DateTimeFormatOptions[] = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }];
const dates = parts.map((each) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC', ...each }));
const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** 2025-06-06 as one reads it: 6 June 2025; less where less is known. */
export function readable(date: string): string {
  const [year, month, day] = date.split('-');
  const precise = dates[day === undefined ? (month === undefined ? 0 : 1) : 2];
  return precise?.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) ?? date;
}

/** With the article that some countries take. */
const theCountry = (name: string): string => (/^(United|Czech Rep)/.test(name) ? `the ${name}` : name);

/** Where a country is, from its code. */
export function country(code: string): string {
  if (code === 'INTL') return 'outside the United States';
  const name = countries.of(code) ?? code;
  return `in ${theCountry(name)}`;
}

/** An ISO 8601 duration as one reads it before "after": P6M is 6 months, and none at all is right. */
export function duration(iso: string): string {
  if (/^P(T?0[A-Z])+$/.test(iso)) return 'right';
  const [date = '', time = ''] = iso.slice(1).split('T');
  const names: Record<string, string> = { Y: 'year', M: 'month', D: 'day', H: 'hour', S: 'second', m: 'minute' };
  const parts = [...`${date}${time.replace('M', 'm')}`.matchAll(/(\d+)([A-Za-z])/g)];
  return parts
    .map(([, count, unit]) => `${count} ${names[unit ?? ''] ?? unit}${count === '1' ? '' : 's'}`)
    .join(' and ');
}

/** Scheduled until its day, released from then on; postponed or dropped where another plan took its place. */
export function releaseState({ until, date, planned, type, view }: FactOf<'Release'>) {
  if (until !== null) return type === 'THEATRICAL' ? ('POSTPONED' as const) : ('DROPPED' as const);
  return !planned && date !== null && date <= view.day ? ('RELEASED' as const) : ('SCHEDULED' as const);
}

const openings = {
  PREMIERE: ['has its premiere', 'had its premiere', 'is to have its premiere', 'was to have its premiere'],
  THEATRICAL: ['opens in cinemas', 'opened in cinemas', 'is to open in cinemas', 'was to open in cinemas'],
  STREAMING: ['streams', 'came out to stream', 'is to stream', 'was to stream'],
  VIDEO_ON_DEMAND: ['is sold', 'came out on demand', 'is to come out on demand', 'was to come out on demand'],
} as const;

const relationshipWords: Record<FactOf<'Relationship'>['kind'], string> = {
  SPOUSE: 'is married to',
  SIBLING: 'is a sibling of',
  ADOPTIVE_SIBLING: 'is an adoptive sibling of',
  PARENT: 'is a parent of',
  GRANDPARENT: 'is a grandparent of',
  UNCLE: 'is an uncle of',
  FRIEND: 'is a friend of',
  ALLY: 'is an ally of',
  ENEMY: 'is an enemy of',
  COLLEAGUE: 'is a colleague of',
  MENTOR: 'is a mentor of',
  WORKS_FOR: 'works for',
  FORMERLY_WORKED_FOR: 'once worked for',
  EMPLOYS: 'employs',
  OWNS: 'owns',
  GAVE: 'gives, as a present,',
  KILLS: 'kills',
  ORDERS_DEATH_OF: 'orders the death of',
  SHOOTS: 'shoots',
  WOUNDS: 'wounds',
  SPARES: 'spares',
  RESCUES: 'rescues',
  BETRAYS: 'betrays',
  BLACKMAILS: 'blackmails',
  HOLDS_MARKER_OF: 'holds a marker of',
  OWES_MARKER_TO: 'owes a marker to',
};

/** Roles that are no office one is "of". */
const membershipWords: Record<string, string> = {
  MEMBER: 'is a member of',
  GUEST_MEMBER: 'is a guest of',
  FORMER_MEMBER: 'was once a member of',
  BORN_INTO: 'was born into',
  DEFECTOR: 'is a defector from',
  CLIENT: 'is a client of',
  TRAINEE: 'is a trainee of',
  SEAT_HOLDER: 'holds a seat at',
  ELDER: 'is the Elder above',
  FORMER_ASSASSIN: 'was once an assassin of',
  COERCED_AGENT: 'is forced to act for',
  EMISSARY: 'is an emissary of',
};

/** With an article, unless the name brings one or is a possessive. */
const theOrganization = (name: string): string =>
  /^The |'s /.test(name) ? name.replace(/^The /, 'the ') : `the ${name}`;

const jobWords: Record<FactOf<'Credit'>['job'], string> = {
  DIRECTOR: 'directs',
  CO_DIRECTOR: 'co-directs',
  ADDITIONAL_PHOTOGRAPHY_DIRECTOR: 'directs additional photography of',
  SHOWRUNNER: 'is a showrunner of',
  DEVELOPER: 'develops',
  SCREENWRITER: 'writes the screenplay of',
  STORY: 'writes the story of',
  CHARACTERS: 'creates characters of',
  PRODUCER: 'produces',
  EXECUTIVE_PRODUCER: 'is an executive producer of',
  CINEMATOGRAPHER: 'photographs',
  EDITOR: 'edits',
  COMPOSER: 'composes the music of',
};

const statusWords: Record<FactOf<'Status'>['status'], string> = {
  NOT_GREENLIT: 'has not been ordered',
  IN_DEVELOPMENT: 'is in development',
  ANNOUNCED: 'is announced',
  SCHEDULED: 'has a date',
  IN_PRODUCTION: 'is in production',
  POST_PRODUCTION: 'is in post-production',
  AIRING: 'is being shown night by night',
  RELEASED: 'is released',
};

const fateWords: Record<FactOf<'Fate'>['status'], string> = {
  ALIVE: 'is alive at the end of',
  DIES: 'dies in',
  DECEASED: 'is already dead in',
  FATE_AMBIGUOUS: 'may or may not survive',
  UNSEEN: 'stays unseen in',
  MENTIONED: 'is only spoken of in',
  UNKNOWN: 'has no known fate in',
};

const attributeWords: Record<FactOf<'Attribute'>['attribute'], (value: string) => string> = {
  BORN: (value) => `was born ${value.length === 10 ? 'on' : 'in'} ${readable(value)}`,
  DIED: (value) => `died on ${readable(value)}`,
  PROFESSION: (value) =>
    value === 'STUNTS' ? 'works in stunts' : `works as ${/^[AEIOU]/.test(value) ? 'an' : 'a'} ${words(value)}`,
  KNOWN_FOR: (value) => `is known for ${value}`,
  OCCUPATION: (value) => `has the occupation: ${value}`,
  RUNTIME_MINUTES: (value) => `runs ${value.replace('-', ' to ')} minutes`,
  RATING: (value) => `is rated ${value}`,
  BUDGET_USD: (value) => `cost ${value.split('-').map(dollars).join(' to ')}`,
  BOX_OFFICE_USD: (value) => `took ${dollars(value)} at the box office`,
  IMDB_ID: (value) => `is ${value} on IMDb`,
  TMDB_ID: (value) => `is ${value} on TMDB`,
  STARTED: (value) => `started in ${value}`,
};

const dollars = (value: string): string => `${Number(value) / 1e6} million dollars`;

const relationWords = {
  BEFORE: 'before',
  AFTER: 'after',
  DURING: 'during',
  OVERLAPS: 'partly at the same time as',
  STARTS_DURING: 'from within',
};

const productionWords = {
  CREATOR: 'created',
  OWNER: 'owns',
  DISTRIBUTOR: 'distributes',
  PRODUCTION_COMPANY: 'is a production company of',
};

/** The title of an event in quotes, as it is half a sentence; any other name as it is. */
export const quoted = async (id: string, name: (id: string) => Promise<string>): Promise<string> =>
  kindOf(id) === 'Event' ? `"${await name(id)}"` : name(id);

type Template<K extends FactKind> = (
  fact: FactOf<K>,
  name: (id: string) => Promise<string>,
  view: View,
) => string | Promise<string>;

const templates: { [K in FactKind]: Template<K> } = {
  Naming: async ({ entityId, name, kind, distinction }, called) => {
    const noun = words(kindOf(entityId));
    const present = await called(entityId);
    const label = distinction ? `${name} (${distinction})` : name;
    if (kind === 'FULL_TITLE') return say`The full title of ${present} is ${name}.`;
    if (kind === 'WORKING_TITLE') return say`${name} was the working title of ${present}.`;
    if (kind === 'MARKETING_TITLE') return say`${present} was marketed as ${name}.`;
    if (kind === 'ALIAS') return say`${name} is another name of ${present}.`;
    return present === label
      ? `There is ${noun === 'event' || noun === 'organization' ? 'an' : 'a'} ${noun} called ${label}.`
      : `${present} is called ${label}.`;
  },
  Summary: ({ entityId, text }, name) => say`${name(entityId)}: ${text}`,
  Status: ({ workId, status }, name) => say`${name(workId)} ${statusWords[status]}.`,
  Attribute: ({ entityId, attribute, value }, name) => say`${name(entityId)} ${attributeWords[attribute](value)}.`,
  Release: (release, name) => {
    const { workId, type, territory, date, serviceId } = release;
    const [, released, scheduled, dropped] = openings[type];
    const opening = { RELEASED: released, SCHEDULED: scheduled, POSTPONED: dropped, DROPPED: dropped }[
      releaseState(release)
    ];
    const on = date === null ? ', no date given' : `${date.length === 10 ? ' on' : ' in'} ${readable(date)}`;
    const where = type === 'STREAMING' && serviceId !== null ? say` on ${name(serviceId)}` : '';
    return say`${name(workId)} ${opening}${where} ${country(territory)}${on}.`;
  },
  Production: ({ subjectId, agentId, role }, name) =>
    say`${name(agentId)} ${productionWords[role]} ${name(subjectId)}${kindOf(subjectId) === 'Franchise' ? ', the franchise' : ''}.`,
  Inclusion: ({ franchiseId, workId }, name) => say`${name(workId)} belongs to the ${name(franchiseId)} franchise.`,
  Episode: ({ seriesId, number, title, date, directorId }, name) =>
    say`Episode ${number} of ${name(seriesId)}, ${title}, came out on ${readable(date)}, directed by ${name(directorId)}.`,
  Casting: ({ personId, characterId, workId, qualifiers }, name) => {
    if (characterId === null) return say`${name(personId)} is in the cast of ${name(workId)}; the part is undisclosed.`;
    const how = qualifiers.includes('VOICE') ? 'voices' : 'plays';
    const younger = qualifiers.includes('YOUNGER_VERSION') ? 'the younger ' : '';
    const archive = qualifiers.includes('ARCHIVE') ? ', in archive footage or a picture' : '';
    return say`${name(personId)} ${how} ${younger}${name(characterId)} in ${name(workId)}${archive}.`;
  },
  Credit: ({ personId, workId, job, episodes, uncredited, unverified }, name) => {
    const which = episodes === null ? '' : `, episode${episodes.length > 1 ? 's' : ''} ${episodes.join(' and ')}`;
    const how = `${uncredited ? ', without a credit' : ''}${unverified ? ', by unverified report' : ''}`;
    return say`${name(personId)} ${jobWords[job]} ${name(workId)}${which}${how}.`;
  },
  Membership: async ({ characterId, organizationId, role }, name) =>
    say`${name(characterId)} ${membershipWords[role] ?? `is ${words(role)} of`} ${theOrganization(await name(organizationId))}.`,
  Relationship: ({ fromId, kind, toId }, name) => say`${name(fromId)} ${relationshipWords[kind]} ${name(toId)}.`,
  Change: async ({ ofId, change, eventId }, name, view) => {
    const of = await view.fact(ofId);
    const tie = of ? (await bare(of)).replace(/\.$/, '') : ofId;
    const verb = { BEGINS: 'this begins', ENDS: 'this ends', RESUMES: 'this holds again' }[change];
    return eventId === null ? `${tie}; ${verb}.` : say`${tie}; ${verb} with the event "${name(eventId)}".`;
  },
  Participation: ({ eventId, participantId, role }, name) =>
    say`${name(participantId)} takes part in "${name(eventId)}" as ${words(role)}.`,
  Showing: ({ eventId, workId, part, told }, name) =>
    say`"${name(eventId)}" is ${told ? 'told of' : 'shown'} in ${part === 'PROLOGUE' ? 'the prologue of ' : ''}${name(workId)}.`,
  Placement: ({ subjectId, part, relation, relativeToId, offset, approximate, alternative }, name) => {
    const subject = part === 'PROLOGUE' ? say`The prologue of ${name(subjectId)}` : quoted(subjectId, name);
    const gap = offset === null ? '' : `${approximate && !/^PT?0/.test(offset) ? 'about ' : ''}${duration(offset)} `;
    const reading = alternative ? ', by another reading' : '';
    return say`${subject} is set ${gap}${relationWords[relation]} ${quoted(relativeToId, name)}${reading}.`;
  },
  Affiliation: ({ organizationId, kind, toId }, name) =>
    say`${name(organizationId)} ${kind === 'BRANCH_OF' ? 'is a branch of' : 'answers to'} ${name(toId)}.`,
  Situation: ({ entityId, locationId }, name) => {
    const verb = kindOf(entityId) === 'Event' ? 'happens' : 'is';
    return say`${quoted(entityId, name)} ${verb} in ${name(locationId).then(theCountry)}.`;
  },
  Fate: ({ characterId, workId, status, detail }, name) =>
    say`${name(characterId)} ${fateWords[status]} ${name(workId)}.${detail === null ? '' : ` ${detail}`}`,
  Completeness: ({ subjectId, list, complete }, name) =>
    say`The list of the ${words(list)} of ${name(subjectId)} is ${complete ? 'whole' : 'known not to be whole'}.`,
  Unknown: ({ question }) => `It is not known ${question}.`,
  Note: ({ subjectId, topic, text, aspect }, name) => {
    if (topic !== 'CLAIM' || subjectId === null) return text;
    const label = (aspect ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return say`It is said of ${name(subjectId)} (${label}): ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
  },
};

/** What a fact says, whatever has become of it. */
async function bare(fact: AnyFact): Promise<string> {
  // The beginning of its id says which kind it is, and each kind has its template.
  const template = templates[kindOf(fact.id) as FactKind] as unknown as Template<FactKind>;
  return template(fact as FactOf<FactKind>, (id) => fact.view.label(id), fact.view);
}

/** A view keeps the facts it has read, and each with its sentence; they go together. */
const told = new WeakMap<AnyFact, Promise<string>>();

/** The fact as a plain sentence; a superseded or a disputed one says so. */
export function sentenceOf(fact: AnyFact): Promise<string> {
  let sentence = told.get(fact);
  if (sentence === undefined) {
    sentence = tell(fact);
    told.set(fact, sentence);
  }
  return sentence;
}

async function tell(fact: AnyFact): Promise<string> {
  const sentence = await bare(fact);
  const dispute = fact.disputedSince === null ? '' : ' Sources disagree about this.';
  return `${fact.until === null ? '' : `Until ${readable(fact.until)}: `}${sentence}${dispute}`;
}
