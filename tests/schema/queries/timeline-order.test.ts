import { describe, expect, test } from 'vitest';
import { ask } from '../../harness/graph.ts';

describe.each(['2014-10-24', '2023-04-30', '2026'])('as of %s, works and events are in one order', (date) => {
  const query = `query ($after: String) { asOf(date: "${date}") { timeline(first: 40, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      position part entity { id }
      placements { relation relativeTo { id } alternative }
      facts { ... on Showing { event { id } work { id } part } }
    }
  } } }`;
  const entries = async () => {
    const nodes = [];
    let page = { hasNextPage: true, endCursor: null };
    while (page.hasNextPage) {
      const { asOf } = await ask(query, { after: page.endCursor });
      nodes.push(...asOf.timeline.nodes);
      page = asOf.timeline.pageInfo;
    }
    const at = new Map<string, number>(nodes.map(({ entity, part, position }) => [`${entity.id} ${part}`, position]));
    return { nodes, place: (id: string, part = 'MAIN') => at.get(`${id} ${part}`) ?? 0 };
  };

  test('that agrees with the placements BEFORE and AFTER', async () => {
    const { nodes, place } = await entries();
    expect(nodes.map(({ position }) => position)).toEqual(nodes.map((_, index) => index + 1));
    for (const { position, placements } of nodes) {
      for (const { relation, relativeTo, alternative } of placements) {
        if (alternative) continue;
        if (relation === 'BEFORE') expect(position).toBeLessThan(place(relativeTo.id));
        if (relation === 'AFTER') expect(position).toBeGreaterThan(place(relativeTo.id));
      }
    }
  });

  test('in which what happens during another, or is shown in a work, comes after it', async () => {
    const { nodes, place } = await entries();
    const early = nodes.flatMap(({ entity: { id }, position, placements, facts }) => {
      const shown = facts.filter((fact: { event?: { id: string } }) => fact.event?.id === id);
      const works = shown.length === 1 ? shown : [];
      const within = [
        ...placements.filter(({ relation }: { relation: string }) => relation === 'DURING'),
        ...works.map(({ work, part }: { work: object; part: string }) => ({ relativeTo: work, part })),
      ];
      return within.flatMap(({ relativeTo, part }) =>
        position < place(relativeTo.id, part) ? `${id} before ${relativeTo.id}` : [],
      );
    });
    expect(early).toEqual([]);
  });
});
