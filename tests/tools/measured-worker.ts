// The Worker as it is deployed, around a D1 binding that counts, delays and fails as the headers of a request say.

import worker from '../../src/engines/worker.ts';

interface Statement {
  bind: (...values: unknown[]) => { raw: () => Promise<unknown[][]> };
}
interface Session {
  prepare: (sql: string) => Statement;
}
interface Environment {
  DATASET?: { withSession: (constraint: 'first-unconstrained') => Session };
}

/** What one request did with its database. */
class Measure {
  statements = 0;
  /** The longest chain of statements that waited for each other. */
  trips = 0;
  longest = 0;
  parameters = 0;
  #finished = 0;

  async run(sql: string, values: unknown[], read: () => Promise<unknown[][]>): Promise<unknown[][]> {
    this.statements += 1;
    this.longest = Math.max(this.longest, new TextEncoder().encode(sql).length);
    this.parameters = Math.max(this.parameters, values.length);
    // Everything that had arrived before may have been waited for.
    const trip = this.#finished + 1;
    const rows = await read();
    this.#finished = Math.max(this.#finished, trip);
    this.trips = Math.max(this.trips, trip);
    return rows;
  }
}

export default {
  async fetch(request: Request, { DATASET }: Environment): Promise<Response> {
    if (DATASET === undefined) return worker.fetch(request, {});
    const measure = new Measure();
    const delay = Number(request.headers.get('x-delay') ?? 0);
    const failsAt = Number(request.headers.get('x-fails-at') ?? 0);
    const measured = {
      withSession: (constraint: 'first-unconstrained') => {
        const session = DATASET.withSession(constraint);
        return {
          prepare: (sql: string) => {
            const statement = session.prepare(sql);
            const bind = (...values: unknown[]) => ({
              bind,
              raw: () =>
                measure.run(sql, values, async () => {
                  if (measure.statements === failsAt) throw new Error('D1_ERROR: the network connection was lost');
                  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
                  return statement.bind(...values).raw();
                }),
            });
            return { bind, raw: () => bind().raw() };
          },
        };
      },
    };
    const response = await worker.fetch(request, { DATASET: measured });
    const { statements, trips, longest, parameters } = measure;
    const headers = new Headers(response.headers);
    headers.set('x-measure', JSON.stringify({ statements, trips, longest, parameters }));
    return new Response(response.body, { status: response.status, headers });
  },
};
