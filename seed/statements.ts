import type { EntityKind } from '../schema/tables/index.ts';
import { keyOf } from '../schema/tables/index.ts';
import { type Draft, dashed, type Ledger, type Surroundings, slugOf } from './ledger.ts';
import type { Placed, Seed } from './read.ts';
import type { EntityRow, Factual, Remark, Row } from './shapes.ts';

const workKinds: EntityKind[] = ['Film', 'Series'];

/** The first public release anywhere, premieres apart; a series' last night. */
function workDay(kind: EntityKind, row: Row<'films'>): string | undefined {
  if (row.statuses.at(-1)?.status !== 'RELEASED') return undefined;
  const days = (row.releases ?? [])
    .filter(({ type, planned, supersededBy, service }) => type !== 'PREMIERE' && !planned && !supersededBy && !service)
    .flatMap(({ date }) => date ?? [])
    .toSorted();
  return kind === 'Series' ? days.at(-1) : days[0];
}

/** Turns the rows of the seed into entities, sources and facts. */
export function stateAll(seed: Seed, ledger: Ledger): void {
  const entityRows: [EntityKind, Placed<EntityRow>[]][] = [
    ['Film', seed.films],
    ['Series', seed.series],
    ['Franchise', seed.franchises],
    ['Character', seed.characters],
    ['Person', seed.people],
    ['Organization', seed.organizations],
    ['Location', seed.locations],
    ['Event', seed.events],
  ];
  for (const [kind, rows] of [['Film', seed.films] as const, ['Series', seed.series] as const]) {
    for (const { row } of rows) {
      const day = workDay(kind, row);
      if (day !== undefined) ledger.workDays.set(row.slug, day);
    }
  }
  const details = {
    Character: (row: Row<'characters'>) => ({ species: row.species, gender: row.gender ?? null }),
    Organization: (row: Row<'organizations'>) => ({ kind: row.kind, fictional: row.fictional }),
    Location: (row: Row<'locations'>) => ({ kind: row.kind, fictional: row.fictional }),
  };
  const register = <R extends EntityRow>(kind: EntityKind, rows: Placed<R>[], columns: (row: R) => object) => {
    for (const { row, at } of rows)
      ledger.addEntity(kind, row.slug, row.formerSlugs ?? [], { ...columns(row) }, at('slug'));
  };
  const work = (row: EntityRow) => ({ day: ledger.workDays.get(row.slug) ?? null });
  register('Film', seed.films, work);
  register('Series', seed.series, work);
  register('Franchise', seed.franchises, () => ({}));
  register('Character', seed.characters, details.Character);
  register('Person', seed.people, () => ({}));
  register('Organization', seed.organizations, details.Organization);
  register('Location', seed.locations, details.Location);
  register('Event', seed.events, () => ({}));
  for (const source of seed.sources) ledger.addSource(source);

  for (const [kind, rows] of entityRows) for (const placed of rows) stateEntity(ledger, kind, placed);
  for (const placed of seed.films) stateWork(ledger, 'Film', placed);
  for (const placed of seed.series) stateWork(ledger, 'Series', placed);
  for (const placed of seed.franchises) stateFranchise(ledger, placed);
  for (const placed of seed.characters) stateFates(ledger, placed);
  for (const placed of seed.organizations) stateAffiliations(ledger, placed);
  for (const placed of seed.organizations) stateSituations(ledger, 'Organization', placed);
  for (const placed of seed.locations) stateSituations(ledger, 'Location', placed);
  for (const placed of seed.events) stateEvent(ledger, placed);
  for (const placed of seed.castings) stateCasting(ledger, placed);
  for (const placed of seed.credits) stateCredit(ledger, placed);
  for (const placed of seed.memberships) stateMembership(ledger, placed);
  for (const placed of seed.relationships) stateRelationship(ledger, placed);
  for (const placed of seed.placements) statePlacement(ledger, placed);
  for (const placed of seed.notes) stateNote(ledger, placed);
  for (const placed of seed.claims) stateClaim(ledger, placed);
}

/** What holds for everything in a row: its citations and its confidence. */
const around = (
  { row, at }: Placed<{ confidence: Factual['confidence']; citations?: Factual['citations'] }>,
  ...path: (string | number)[]
): Surroundings => ({ place: at(...path), confidence: row.confidence, citations: row.citations });

/** In a list that runs from oldest to newest, each fact is superseded by the next. */
function chain(drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    draft.supersededById ??= drafts[index + 1]?.id ?? null;
  });
}

/** Remarks on an entity, or on the fact `about`. */
function stateRemarks(
  ledger: Ledger,
  placed: Placed<{ notes?: Remark[] | undefined; confidence: Factual['confidence']; citations?: Factual['citations'] }>,
  subject: { subjectId: string } | { sourceId: string },
  about?: Draft,
): void {
  const slug = about ? dashed(about.id) : dashed('subjectId' in subject ? subject.subjectId : subject.sourceId);
  let last: Draft | undefined;
  (placed.row.notes ?? []).forEach((remark, index) => {
    const draft = ledger.addFact(
      'Note',
      `${slug}--remark-${index + 1}`,
      remark,
      { sourceId: null, subjectId: null, ...subject, aboutId: about?.id ?? null, topic: 'REMARK', text: remark.text },
      { subject: 'subjectId' in subject ? subject.subjectId : null },
      around(placed, 'notes', index),
    );
    if (remark.replaces && last) last.supersededById = draft.id;
    last = draft;
  });
}

function stateEntity(ledger: Ledger, kind: EntityKind, placed: Placed<EntityRow>): void {
  const { row } = placed;
  const id = `${kind}:${row.slug}`;
  const primary = row.names.flatMap(({ kind: nameKind, ...naming }, index) => {
    const prefix = nameKind === undefined ? [] : [nameKind];
    const draft = ledger.addFact(
      'Naming',
      `${dashed(id)}--${slugOf(...prefix, naming.name, naming.distinction ?? '')}`,
      naming,
      {
        entityId: id,
        kind: nameKind ?? 'PRIMARY',
        name: naming.name,
        distinction: naming.distinction ?? null,
        key: keyOf(naming.name),
      },
      { subject: id },
      around(placed, 'names', index),
    );
    return nameKind === undefined ? [draft] : [];
  });
  chain(primary);
  chain(
    (row.summaries ?? []).map((summary, index) =>
      ledger.addFact(
        'Summary',
        `${dashed(id)}--${summary.since}`,
        summary,
        { entityId: id, text: summary.text },
        { subject: id },
        around(placed, 'summaries', index),
      ),
    ),
  );
  row.attributes?.forEach((said, index) => {
    const many = said.attribute === 'PROFESSION' || said.attribute === 'KNOWN_FOR';
    ledger.addFact(
      'Attribute',
      `${dashed(id)}--${slugOf(said.attribute, many ? said.value : '')}`,
      said,
      { entityId: id, attribute: said.attribute, value: said.value, medium: said.medium ?? null },
      { subject: id },
      around(placed, 'attributes', index),
    );
  });
  stateRemarks(ledger, placed, { subjectId: id });
}

function stateWork(ledger: Ledger, kind: EntityKind, placed: Placed<Row<'films'>>): void {
  const { row } = placed;
  const workId = `${kind}:${row.slug}`;
  chain(
    row.statuses.map((said, index) =>
      ledger.addFact(
        'Status',
        `${row.slug}--${slugOf(said.status)}`,
        said,
        { workId, status: said.status },
        { work: workId },
        around(placed, 'statuses', index),
      ),
    ),
  );
  row.releases?.forEach((said, index) => {
    const surroundings = around(placed, 'releases', index);
    const serviceId = said.service ? ledger.entity(['Organization'], said.service, surroundings.place) : null;
    const service = said.type === 'STREAMING' ? [said.service ?? ''] : [];
    ledger.addFact(
      'Release',
      `${row.slug}--${slugOf(said.date ?? 'undated', said.territory, said.type, ...service)}`,
      said,
      {
        workId,
        date: said.date ?? null,
        territory: said.territory,
        type: said.type,
        serviceId,
        planned: said.planned ?? false,
        note: said.note ?? null,
      },
      { work: workId, service: serviceId },
      surroundings,
    );
  });
  row.productions?.forEach((said, index) => {
    stateProduction(ledger, workId, said, around(placed, 'productions', index));
  });
  row.episodes?.forEach((said, index) => {
    const surroundings = around(placed, 'episodes', index);
    const directorId = ledger.entity(['Person'], said.director, surroundings.place);
    ledger.addFact(
      'Episode',
      `${row.slug}--${said.number}`,
      said,
      { seriesId: workId, number: said.number, title: said.title, date: said.date, directorId },
      { series: workId, director: directorId },
      surroundings,
    );
  });
}

function stateProduction(
  ledger: Ledger,
  subjectId: string,
  said: Factual & { organization?: string | undefined; person?: string | undefined; role: string },
  surroundings: Surroundings,
): void {
  const agentId = said.person
    ? ledger.entity(['Person'], said.person, surroundings.place)
    : ledger.entity(['Organization'], said.organization ?? '', surroundings.place);
  ledger.addFact(
    'Production',
    `${dashed(subjectId)}--${slugOf(said.role, said.person ?? said.organization ?? '')}`,
    said,
    { subjectId, agentId, role: said.role },
    { subject: subjectId, agent: agentId },
    surroundings,
  );
}

function stateFranchise(ledger: Ledger, placed: Placed<Row<'franchises'>>): void {
  const franchiseId = `Franchise:${placed.row.slug}`;
  placed.row.productions.forEach((said, index) => {
    stateProduction(ledger, franchiseId, said, around(placed, 'productions', index));
  });
  placed.row.works.forEach((said, index) => {
    const surroundings = around(placed, 'works', index);
    const workId = ledger.entity(workKinds, said.work, surroundings.place);
    ledger.addFact(
      'Inclusion',
      `${placed.row.slug}--${said.work}`,
      said,
      { franchiseId, workId },
      { franchise: franchiseId, work: workId },
      surroundings,
    );
  });
}

function stateFates(ledger: Ledger, placed: Placed<Row<'characters'>>): void {
  const characterId = `Character:${placed.row.slug}`;
  placed.row.fates?.forEach((said, index) => {
    const surroundings = around(placed, 'fates', index);
    const workId = ledger.entity(workKinds, said.work, surroundings.place);
    ledger.addFact(
      'Fate',
      `${placed.row.slug}--${said.work}`,
      said,
      { characterId, workId, status: said.status, detail: said.detail ?? null },
      { character: characterId, work: workId },
      surroundings,
    );
  });
}

function stateAffiliations(ledger: Ledger, placed: Placed<Row<'organizations'>>): void {
  const organizationId = `Organization:${placed.row.slug}`;
  placed.row.affiliations?.forEach((said, index) => {
    const surroundings = around(placed, 'affiliations', index);
    const toId = ledger.entity(['Organization'], said.organization, surroundings.place);
    ledger.addFact(
      'Affiliation',
      `${placed.row.slug}--${slugOf(said.kind)}--${said.organization}`,
      said,
      { organizationId, kind: said.kind, toId },
      { organization: organizationId, to: toId },
      surroundings,
    );
  });
}

function stateSituations(
  ledger: Ledger,
  kind: EntityKind,
  placed: Placed<EntityRow & { situations?: (Factual & { location: string })[] | undefined }>,
): void {
  const entityId = `${kind}:${placed.row.slug}`;
  placed.row.situations?.forEach((said, index) => {
    const surroundings = around(placed, 'situations', index);
    const locationId = ledger.entity(['Location'], said.location, surroundings.place);
    ledger.addFact(
      'Situation',
      `${dashed(entityId)}--${said.location}`,
      said,
      { entityId, locationId },
      { subject: entityId, location: locationId },
      surroundings,
    );
  });
}

function stateEvent(ledger: Ledger, placed: Placed<Row<'events'>>): void {
  const { slug, showings, participants, placements } = placed.row;
  const eventId = `Event:${slug}`;
  stateSituations(ledger, 'Event', placed);
  showings.forEach((said, index) => {
    const surroundings = around(placed, 'showings', index);
    const workId = ledger.entity(workKinds, said.work, surroundings.place);
    ledger.addFact(
      'Showing',
      `${slug}--${said.work}`,
      said,
      { eventId, workId, told: said.told ?? false },
      { event: eventId, work: workId },
      surroundings,
    );
  });
  participants?.forEach((said, index) => {
    const surroundings = around(placed, 'participants', index);
    const participantId = said.organization
      ? ledger.entity(['Organization'], said.organization, surroundings.place)
      : ledger.entity(['Character'], said.character ?? '', surroundings.place);
    ledger.addFact(
      'Participation',
      `${slug}--${said.character ?? said.organization}--${slugOf(said.role)}`,
      said,
      { eventId, participantId, role: said.role },
      { event: eventId, participant: participantId },
      surroundings,
    );
  });
  placements?.forEach((said, index) => {
    const surroundings = around(placed, 'placements', index);
    const relativeToId = ledger.entity(['Event'], said.event, surroundings.place);
    addPlacement(ledger, `${slug}--${slugOf(said.relation)}--${said.event}`, said, eventId, relativeToId, surroundings);
  });
}

function addPlacement(
  ledger: Ledger,
  slug: string,
  said: Factual & Pick<Row<'placements'>, 'relation' | 'offset' | 'approximate' | 'reading' | 'part'>,
  subjectId: string,
  relativeToId: string,
  surroundings: Surroundings,
): Draft {
  return ledger.addFact(
    'Placement',
    slug,
    said,
    {
      subjectId,
      part: said.part ?? 'MAIN',
      relation: said.relation,
      relativeToId,
      offset: said.offset ?? null,
      approximate: said.approximate ?? false,
      alternative: said.reading === 'ALTERNATIVE',
    },
    { subject: subjectId, relativeTo: relativeToId },
    surroundings,
  );
}

function stateCasting(ledger: Ledger, placed: Placed<Row<'castings'>>): void {
  const { row, at } = placed;
  const personId = ledger.entity(['Person'], row.person, at('person'));
  const workId = ledger.entity(workKinds, row.work, at('work'));
  const characterId = row.character === undefined ? null : ledger.entity(['Character'], row.character, at('character'));
  const casting = ledger.addFact(
    'Casting',
    `${row.person}--${row.character ?? 'undisclosed'}--${row.work}`,
    row,
    { personId, characterId, workId, billedAs: row.billedAs ?? null, qualifiers: row.qualifiers ?? [] },
    { person: personId, character: characterId, work: workId },
    { place: at(), confidence: row.confidence },
  );
  stateRemarks(ledger, placed, { subjectId: workId }, casting);
  if (row.undisclosed === undefined) return;
  const before = ledger.addFact(
    'Casting',
    `${row.person}--undisclosed--${row.work}`,
    row.undisclosed,
    { personId, characterId: null, workId, billedAs: null, qualifiers: [] },
    { person: personId, work: workId },
    around(placed, 'undisclosed'),
  );
  before.supersededById = casting.id;
}

function stateCredit(ledger: Ledger, placed: Placed<Row<'credits'>>): void {
  const { row, at } = placed;
  const personId = ledger.entity(['Person'], row.person, at('person'));
  const workId = ledger.entity(workKinds, row.work, at('work'));
  const columns = {
    personId,
    workId,
    job: row.job,
    episodes: row.episodes ?? null,
    uncredited: row.uncredited ?? false,
    unverified: row.unverified ?? false,
  };
  const about = { person: personId, work: workId };
  const slug = `${row.person}--${row.work}--${slugOf(row.job)}`;
  const credit = ledger.addFact('Credit', slug, row, columns, about, { place: at(), confidence: row.confidence });
  stateRemarks(ledger, placed, { subjectId: workId }, credit);
  if (row.announced === undefined) return;
  const before = ledger.addFact(
    'Credit',
    `${slug}--announced`,
    row.announced,
    columns,
    about,
    around(placed, 'announced'),
  );
  before.supersededById = credit.id;
}

function stateChanges(ledger: Ledger, placed: Placed<Row<'memberships'> | Row<'relationships'>>, of: Draft): void {
  placed.row.changes?.forEach((said, index) => {
    const surroundings = around(placed, 'changes', index);
    const eventId = said.event ? ledger.entity(['Event'], said.event, surroundings.place) : null;
    const about = Object.fromEntries(of.participants.map(({ role, entityId }) => [role, entityId]));
    ledger.addFact(
      'Change',
      `${dashed(of.id)}--${slugOf(said.change)}`,
      said,
      { ofId: of.id, change: said.change, eventId },
      { ...about, event: eventId },
      surroundings,
    );
  });
}

function stateMembership(ledger: Ledger, placed: Placed<Row<'memberships'>>): void {
  const { row, at } = placed;
  const characterId = ledger.entity(['Character'], row.character, at('character'));
  const organizationId = ledger.entity(['Organization'], row.organization, at('organization'));
  const membership = ledger.addFact(
    'Membership',
    `${row.character}--${row.organization}--${slugOf(row.role)}`,
    row,
    { characterId, organizationId, role: row.role },
    { character: characterId, organization: organizationId },
    { place: at(), confidence: row.confidence },
    row.works,
  );
  stateChanges(ledger, placed, membership);
  stateRemarks(ledger, placed, { subjectId: characterId }, membership);
}

function stateRelationship(ledger: Ledger, placed: Placed<Row<'relationships'>>): void {
  const { row, at } = placed;
  const fromId = ledger.entity(['Character'], row.from, at('from'));
  const toId = ledger.entity(['Character'], row.to, at('to'));
  const relationship = ledger.addFact(
    'Relationship',
    `${row.from}--${slugOf(row.kind)}--${row.to}`,
    row,
    { fromId, kind: row.kind, toId },
    { from: fromId, to: toId },
    { place: at(), confidence: row.confidence },
    row.works,
  );
  stateChanges(ledger, placed, relationship);
  stateRemarks(ledger, placed, { subjectId: fromId }, relationship);
}

function statePlacement(ledger: Ledger, placed: Placed<Row<'placements'>>): void {
  const { row, at } = placed;
  const subjectId = ledger.entity(workKinds, row.work, at('work'));
  const relativeToId = ledger.entity(workKinds, row.relativeTo, at('relativeTo'));
  const placement = addPlacement(ledger, row.slug, row, subjectId, relativeToId, {
    place: at(),
    confidence: row.confidence,
  });
  stateRemarks(ledger, placed, { subjectId }, placement);
}

/** What a note is about, from the id in the seed: an entity or a source. */
function subjectOf(
  ledger: Ledger,
  id: string,
  place: Surroundings['place'],
): { subjectId: string } | { sourceId: string } {
  if (!id.startsWith('Source:')) return { subjectId: ledger.globalId(id, place) };
  const [cited] = ledger.citation({ source: id.slice('Source:'.length) }, 'high', place);
  return { sourceId: cited?.sourceId ?? id };
}

function stateNote(ledger: Ledger, placed: Placed<Row<'notes'>>): void {
  const { row, at } = placed;
  const subject = subjectOf(ledger, row.subject, at('subject'));
  const texts = row.texts.map((said, index) => {
    const last = index === row.texts.length - 1;
    const draft = ledger.addFact(
      'Note',
      last ? row.slug : `${row.slug}--${index + 1}`,
      said,
      {
        subjectId: null,
        sourceId: null,
        ...subject,
        topic: row.topic,
        text: said.text,
        date: row.date ?? null,
        otherTitle: row.otherTitle ?? null,
      },
      { subject: 'subjectId' in subject ? subject.subjectId : null },
      around(placed, 'texts', index),
    );
    row.mentions?.forEach(({ entity, role, since }, position) => {
      const place = at('mentions', position);
      const day = since === undefined ? draft.since : ledger.day(since, place);
      draft.participants.push({ entityId: ledger.globalId(entity, place), role, since: day });
    });
    return draft;
  });
  chain(texts);
  const about = texts.at(-1);
  if (about) stateRemarks(ledger, placed, subject, about);
}

const replacing = new Set(['SUPERSEDED', 'CORRECTED', 'COMPLETED']);

function stateClaim(ledger: Ledger, placed: Placed<Row<'claims'>>): void {
  const { row, at } = placed;
  const subject = subjectOf(ledger, row.subject, at('subject'));
  const state = (which: 'article' | 'later') =>
    ledger.addFact(
      'Note',
      `claim-${row.slug}--${which}`,
      row[which],
      {
        subjectId: null,
        sourceId: null,
        ...subject,
        aboutId: row.about ?? null,
        topic: 'CLAIM',
        text: row[which].text,
        aspect: row.aspect,
        claimChange: which === 'later' ? row.change : null,
      },
      { subject: 'subjectId' in subject ? subject.subjectId : null },
      { place: at(which), confidence: row.confidence },
    );
  const article = state('article');
  const later = state('later');
  if (replacing.has(row.change) && later.since > article.since) article.supersededById ??= later.id;
  if (row.change === 'DISPUTED') {
    for (const claim of [article, later])
      claim.disputedSince ??= article.since > later.since ? article.since : later.since;
  }
  stateRemarks(ledger, placed, subject, later);
}
