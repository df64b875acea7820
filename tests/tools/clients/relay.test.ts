// relay-runtime against the running server, with queries compiled by relay-compiler against schema/schema.graphql.

import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getSingularSelector,
  Network,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import { describe, expect, test } from 'vitest';
import { asRelayWants, compiled } from './relay-compiled.ts';
import {
  type Answer,
  address,
  answerTo,
  bothOrders,
  complaints,
  counts,
  operationsOfThreeDays,
  pagedLists,
  pageFields,
  recordingFetch,
  refetchedFilm,
  releaseDates,
  releaseDatesIn,
  thenAndNow,
  withoutTypenames,
} from './shared.ts';

complaints();

interface Asked {
  request: ConcreteRequest;
  variables?: Variables;
}

/** An environment, and what it asks and gets. */
function opened() {
  const { fetch, exchanges } = recordingFetch();
  const network = Network.create(async ({ text }, variables) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as Answer;
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  /** Asks the server, and gives the answer from the store. */
  const ask = async ({ request, variables = {} }: Asked): Promise<Answer> => {
    environment.retain(createOperationDescriptor(request, variables));
    return fetchQuery(environment, request, variables, { fetchPolicy: 'network-only' }).toPromise();
  };
  /** The answer in the store; null when a part of it is missing. */
  const read = ({ request, variables = {} }: Asked): Answer => {
    const operation = createOperationDescriptor(request, variables);
    if (environment.check(operation).status !== 'available') return null;
    return environment.lookup(operation.fragment).data;
  };
  /** What a fragment has in the store, of a thing in an answer. */
  const readFragment = (fragment: ReaderFragment, thing: Answer): Answer => {
    const { data, isMissingData } = environment.lookup(getSingularSelector(fragment, thing) as Answer);
    expect(isMissingData).toBe(false);
    return data;
  };
  return { exchanges, ask, read, readFragment };
}

const questions = {
  ThenFirst: thenAndNow[0],
  NowFirst: thenAndNow[1],
  Early: counts.parts[0],
  Later: counts.parts[1],
  Today: counts.parts[2],
  Counts: counts.whole,
  FilmEarlier: refetchedFilm.earlier,
  FilmToday: refetchedFilm.today,
  ...Object.fromEntries(operationsOfThreeDays.map((question, index) => [`Operation${index}`, question])),
};

const fragments = {
  Met: `
    query MetQuery {
      asOf(date: "2023-05-01") { id film(name: "Ballerina") { ...Met_film } }
      film(name: "Ballerina") { id }
    }
    fragment Met_film on Film
      @refetchable(queryName: "MetFilmQuery")
      @argumentDefinitions(withCast: { type: "Boolean", defaultValue: false }) {
      id title status releaseDate
      cast @include(if: $withCast) { totalCount }
    }`,
};

/** Paged lists, each as a fragment that Relay asks for page by page. */
const paginations = pagedLists.map((list, index) => {
  const { place, order, direction } = list;
  const module = `Pages${index}`;
  const spread = `...${module}_list`;
  const [type, selection] = place === 'today' ? ['Query', spread] : ['View', `asOf(date: "2023-05-01") { ${spread} }`];
  const page = direction === 'forwards' ? 'first: $count, after: $cursor' : 'last: $count, before: $cursor';
  const text = `
    query ${module}Query { ${selection} }
    fragment ${module}_list on ${type}
      @refetchable(queryName: "${module}PageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" }) {
      characters(${page}, orderBy: ${order}) @connection(key: "${module}_characters") { ${pageFields} }
    }`;
  return { ...list, module, text };
});

const documents = Object.fromEntries(
  Object.entries(questions).map(([module, question]) => [module, asRelayWants(question?.query ?? '', module)]),
);
const artifact = compiled<Answer>({
  ...documents,
  ...fragments,
  ...Object.fromEntries(paginations.map(({ module, text }) => [module, text])),
});
const request = (module: string): Asked => ({ request: artifact(`${module}Query`) });

describe("the README's then-and-now query is read from the store as the server sent it", () => {
  const orders = ['ThenFirst', 'NowFirst'].map((module, index) => ({ module, ...thenAndNow[index] }));

  test.each(orders)('$title', async ({ module, query = '' }) => {
    const { ask, read, exchanges } = opened();
    await ask(request(module));
    const answer = read(request(module));
    expect(answer).toEqual(await answerTo({ query }));
    expect(releaseDatesIn(answer)).toEqual(releaseDates);
    expect(exchanges).toHaveLength(1);
  });

  test.each(bothOrders(orders))('both of them $order, in one store', async ({ list }) => {
    const { ask, read } = opened();
    for (const { module } of list) await ask(request(module));
    for (const { module, query = '' } of list) expect(read(request(module))).toEqual(await answerTo({ query }));
  });
});

test.each(bothOrders(['Early', 'Later', 'Today']))(
  'totalCount of two views and of today, asked for $order',
  async ({ list }) => {
    const { ask, read } = opened();
    for (const module of list) await ask(request(module));
    expect(read(request('Counts'))).toEqual(counts.answer);
  },
);

describe('what was met in a view is fetched again by its id', () => {
  test('a @refetchable fragment on a film: what is new about it belongs to that day and to no other', async () => {
    const { ask, read, readFragment, exchanges } = opened();
    const fragment = artifact('Met_film');
    const { asOf } = await ask(request('Met'));
    const { id, ...film } = readFragment(fragment, asOf.film);
    const { cast, ...withoutCast } = refetchedFilm.answer;
    expect({ id, ...film }).toEqual(withoutCast);

    const { refetchableRequest } = getRefetchMetadata(fragment, 'the test');
    const { node } = await ask({ request: refetchableRequest, variables: { id, withCast: true } });
    expect(exchanges.map(({ variables }) => variables)).toEqual([
      {},
      { id: 'Film:ballerina@2023-04-30', withCast: true },
    ]);
    expect(readFragment(fragment, node)).toEqual({ ...withoutCast, cast });
    expect(read(request('FilmEarlier'))).toEqual({ asOf: { id: 'View:2023-04-30', film: refetchedFilm.answer } });
    expect(read(request('FilmToday'))).toBeNull();
  });
});

describe('@connection merges the pages of a connection', () => {
  test.each(paginations)(
    '$place, by $order, $direction',
    async ({ place, module, query, connectionIn, direction, sizes, next }) => {
      const { ask, readFragment, exchanges } = opened();
      const fragment = artifact(`${module}_list`);
      const { paginationRequest, paginationMetadata, identifierField } = getPaginationMetadata(fragment, 'the test');
      const answer = await ask(request(module));
      const known = () => readFragment(fragment, answer.asOf ?? answer);
      const seen = [known().characters.edges.length];
      for (let more = next(known().characters.pageInfo); more !== null; more = next(known().characters.pageInfo)) {
        const id = identifierField ? { id: known()[identifierField] } : {};
        const { after, before }: { after?: string; before?: string } = more;
        const towards = direction === 'forwards' ? 'forward' : 'backward';
        const variables = getPaginationVariables(towards, 30, after ?? before, {}, id, paginationMetadata);
        await ask({ request: paginationRequest, variables });
        seen.push(known().characters.edges.length);
      }
      expect(withoutTypenames(known().characters)).toEqual(
        connectionIn(await answerTo({ query, variables: { first: 100 } })),
      );
      expect(seen).toEqual(sizes);
      expect(exchanges).toHaveLength(sizes.length);
      // The pages of a view are asked for by its id.
      const idsAskedFor = new Set(exchanges.slice(1).map(({ variables }) => variables?.id));
      expect([...idsAskedFor]).toEqual([place === 'today' ? undefined : 'View:2023-04-30']);
    },
  );
});

test("one store keeps the project's operations apart, as of today and of two earlier days", async () => {
  const { ask, read } = opened();
  const asked = operationsOfThreeDays.map(({ variables }, index) => ({
    ...request(`Operation${index}`),
    variables: variables ?? {},
  }));
  for (const each of asked) await ask(each);
  expect(asked.map(read)).toEqual(await Promise.all(operationsOfThreeDays.map(answerTo)));
});
