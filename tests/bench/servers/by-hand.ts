// A few operations as somebody would write them who needs no GraphQL: one statement each, in which SQLite makes the
// JSON. Every other question needs another, and so does every field more.

import Database from 'better-sqlite3';
import { keyOf } from '../../../schema/tables/index.ts';
import { operations } from '../../../src/execution/operations.ts';

const inForce = (fact: string) => `${fact}.since <= :day and (${fact}.until is null or ${fact}.until > :day)`;

/** What an entity is called: by its primary name, or by the first it has. */
const called = (id: string, what: string) => `coalesce((
  select ${what} from namings n join facts nf on nf.id = n.fact_id
  where n.entity_id = ${id} and ${inForce('nf')} order by n.name_kind <> 'PRIMARY', nf.position limit 1), ${id})`;
const name = (id: string) => called(id, 'n.name');
const labelled = `n.name || iif(n.distinction is null, '', ' (' || n.distinction || ')')`;
const label = (id: string) => called(id, labelled);
/** A person or a character as in the middle of a sentence: "the Doctor". */
const inSentence = (id: string) =>
  called(
    id,
    `case when n.article = 'COMMON' then 'the ' || lower(substr(n.name, 1, 1)) || substr(${labelled}, 2)
    when n.article = 'PROPER' then 'the ' || ${labelled}
    else iif(n.name glob 'The *', 'the ' || substr(${labelled}, 5), ${labelled}) end`,
  );

const has = (qualifier: string) => `instr(c.qualifiers, '"${qualifier}"') > 0`;
const released = `exists (select 1 from works r where r.entity_id = c.work_id and r.day <= :day)`;
const verb = (present: string, infinitive: string) => `iif(${released}, ' ${present} ', ' is to ${infinitive} ')`;
const sentenceOfCasting = `${inSentence('c.person_id')} || iif(c.character_id is null,
  ' is in the cast of ' || ${label('c.work_id')} || ' in an undisclosed part.',
  case when ${has('VOICE')} then ${verb('voices', 'voice')} when ${has('ARCHIVE')} then ${verb('is seen as', 'be seen as')}
    else ${verb('plays', 'play')} end
  || iif(${has('YOUNGER_VERSION')}, 'a younger ', '') || ${inSentence('c.character_id')} || ' in ' || ${label('c.work_id')}
  || iif(${has('CAMEO')}, ' in a cameo', '') || iif(${has('ARCHIVE')}, ' in archive footage or a picture', '')
  || iif(${has('UNCREDITED')}, ' without a credit', '')
  || iif(${has('RECAST')}, ', a part that another actor played before', '') || '.'
) || iif(f.disputed_since <= :day, ' Sources disagree about this.', '')`;

/** The entity that a text names: by id, by slug, or by a name; one in force comes before one that was. */
const found = `select id from (
  select id, 0 as tier from entities where id = :text
  union all select id, 1 from entities where slug = :text
  union all select n.entity_id, iif(f.until is null or f.until > :day, 2, 3)
    from namings n join facts f on f.id = n.fact_id where n.key = :key and f.since <= :day
) where substr(id, 1, instr(id, ':') - 1) in (:kind, :orKind) order by tier limit 1`;

interface ByHand {
  field: string;
  kinds: [string, string];
  json: string;
}

/** What a select inside gives is text, which `json` makes a part of the whole again. */
const byHand: Record<string, ByHand> = {
  WhoPlays: {
    field: 'character',
    kinds: ['Character', 'Character'],
    json: `json_object('id', :id, 'name', ${name(':id')},
      'actors', json((select json_group_array(json_object('id', p.id, 'name', ${name('p.id')}) order by p.position)
        from (select c.person_id as id, min(f.position) as position from castings c join facts f on f.id = c.fact_id
          where c.character_id = :id and ${inForce('f')} group by c.person_id) p)),
      'castings', json((select json_group_array(json_object('id', f.id,
          'person', json_object('name', ${name('c.person_id')}), 'work', json_object('title', ${name('c.work_id')}),
          'sentence', ${sentenceOfCasting}) order by f.position)
        from castings c join facts f on f.id = c.fact_id where c.character_id = :id and ${inForce('f')})))`,
  },
  Cast: {
    field: 'work',
    kinds: ['Film', 'Series'],
    json: `json_object('id', :id, 'title', ${name(':id')}, 'cast', json((select json_object('totalCount', count(*),
        'nodes', json_group_array(json_object('id', f.id,
          'person', json_object('id', c.person_id, 'name', ${name('c.person_id')}),
          'character', iif(c.character_id is null, null,
            json_object('id', c.character_id, 'name', ${name('c.character_id')})),
          'qualifiers', json(c.qualifiers), 'sentence', ${sentenceOfCasting}) order by not ${has('LEAD')}, f.position))
      from castings c join facts f on f.id = c.fact_id where c.work_id = :id and ${inForce('f')})))`,
  },
  Story: {
    field: 'work',
    kinds: ['Film', 'Series'],
    json: `json_object('title', ${name(':id')}, 'summary', (select s.text from summaries s
        join facts f on f.id = s.fact_id where s.entity_id = :id and ${inForce('f')} order by f.position limit 1),
      'events', json((select json_group_array(json_object('name', ${name('w.event_id')},
          'summary', (select s.text from summaries s join facts sf on sf.id = s.fact_id
            where s.entity_id = w.event_id and ${inForce('sf')} order by sf.position limit 1),
          'location', json((select json_object('name', ${name('l.location_id')}) from situations l
            join facts lf on lf.id = l.fact_id where l.entity_id = w.event_id and ${inForce('lf')}
            order by lf.position limit 1)),
          'participations', json((select json_group_array(json_object('participant', json_object('name',
              ${name('p.participant_id')}), 'role', p.role) order by pf.position)
            from participations p join facts pf on pf.id = p.fact_id
            where p.event_id = w.event_id and ${inForce('pf')}))) order by f.position)
        from showings w join facts f on f.id = w.fact_id where w.work_id = :id and ${inForce('f')})))`,
  },
};

/** The operations that are written by hand. */
export const operationsByHand = Object.keys(byHand);

/** Opens the dataset, and answers a query with its data as JSON. */
export function answersByHand(file: string): (query: string, variables: { name: string }) => string {
  const database = new Database(file, { readonly: true });
  const day = database.prepare<[], string>('select max(day) from change_days').pluck().get();
  const find = database.prepare<[Record<string, unknown>], string>(found).pluck();
  const answers = new Map(
    operations().flatMap(({ name: operation, text }) => {
      const hand = byHand[operation];
      if (hand === undefined) return [];
      const statement = database.prepare<[Record<string, unknown>], string>(`select ${hand.json}`).pluck();
      return [[text, { ...hand, statement }]];
    }),
  );
  return (query, { name: text }) => {
    const answer = answers.get(query);
    if (answer === undefined) throw new Error('This operation is not written by hand.');
    const [kind, orKind] = answer.kinds;
    const id = find.get({ text, key: keyOf(text), day, kind, orKind });
    return `{"${answer.field}":${id === undefined ? 'null' : answer.statement.get({ id, day })}}`;
  };
}
