// Counts what is known on each change day: entities, facts and sources, and what the facts add up to.

import type Database from 'better-sqlite3';

/**
 * By how much each count changes on which day; the counts of a day are the sums of all changes until then. A fact is
 * uncited until it cites something other than common knowledge or unnamed reports. Something is unknown from the day of
 * an Unknown, or of a casting without a character, until another fact replaces it.
 */
const changes = `
  select 'ENTITIES', kind, since, count(*) from entities group by kind, since
  union all select 'FACTS', kind, since, count(*) from facts group by kind, since
  union all select 'SOURCES', 'Source', since, count(*) from sources group by since
  union all select 'TALLY', 'changed', until, count(*) from facts where until is not null group by until
  union all select 'TALLY', 'uncited', since, count(*) from facts group by since
  union all select 'TALLY', 'uncited', cited, -count(*) from (
    select max(f.since, min(c.since)) as cited from facts f
    join citations c on c.fact_id = f.id join sources s on s.id = c.source_id
    where s.slug not in ('general-knowledge', 'reports-of-the-day') group by f.id
  ) group by cited
  union all select 'TALLY', 'unknowns', since, count(*) from unknown_facts group by since
  union all select 'TALLY', 'unknowns', until, -count(*) from unknown_facts where until is not null group by until`;

/** Fills the table of counts. Returns the number of rows. */
export function insertCounts(database: Database.Database): number {
  const { changes: rows } = database
    .prepare(
      `with unknown_facts as (
        select f.since, f.until from facts f left join castings c on c.fact_id = f.id
        where f.kind = 'Unknown' or (f.kind = 'Casting' and c.character_id is null)
      ), change(counted, kind, day, number) as materialized (${changes})
      insert into counts (day, counted, kind, total)
      select d.day, c.counted, c.kind, sum(c.number) from change_days d join change c on c.day <= d.day
      group by d.day, c.counted, c.kind order by d.day, c.counted, c.kind`,
    )
    .run();
  return rows;
}
