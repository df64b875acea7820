import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { neighbourEdges, neighboursQuery, pathsQuery } from '../../../src/explorer/client/queries.ts';
import { ask, graph } from '../../harness/graph.ts';

test('the queries of the graph are valid', () => {
  for (const query of [neighboursQuery, pathsQuery]) expect(validate(graph.schema, parse(query))).toEqual([]);
});

test('two nodes have one edge with all facts between them, and edges with the most facts come first', async () => {
  const edges = neighbourEdges(await ask(neighboursQuery, { id: 'Character:charon', date: '9999-12-31' }));
  expect(edges[0]?.to.id).toBe('Person:lance-reddick');
  const counts = edges.map(({ facts }) => facts.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(new Set(edges.map(({ to }) => to.id)).size).toBe(edges.length);
  expect(edges.find(({ to }) => to.id === 'Film:ballerina')?.facts.map(({ sentence }) => sentence)).toContain(
    'Lance Reddick plays Charon in Ballerina.',
  );
});
