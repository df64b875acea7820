import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { errorCodes } from '../../schema/error-codes.ts';
import { limitTable } from '../../src/execution/limits.ts';

const folder = fileURLToPath(new URL('../../src/', import.meta.url));
const readme = readFileSync(`${folder}README.md`, 'utf8');

/** The README with the text between two marks replaced. */
function withSection(text: string, name: string, rows: string[]): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  expect(text).toContain(from);
  expect(text).toContain(to);
  return `${text.slice(0, text.indexOf(from) + from.length)}\n${rows.join('\n')}\n${text.slice(text.indexOf(to))}`;
}

test('its tables of limits and error codes are those of the code (npm test -- -u renews them)', async () => {
  const limits = Object.entries(limitTable).map(
    ([name, { what, max }]) => `| \`WICKGRAPH_${name}\` | ${max.toLocaleString('en')} | ${what} |`,
  );
  const limitsOf = (code: string) =>
    Object.entries(limitTable).flatMap(([name, limit]) => ('code' in limit && limit.code === code ? [name] : []));
  const codes = Object.entries(errorCodes).map(
    ([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} | ${limitsOf(code).join(', ')} |`,
  );
  const withLimits = withSection(readme, 'limits', ['| variable | default maximum | of |', '|---|---|---|', ...limits]);
  const renewed = withSection(withLimits, 'error codes', [
    '| code | status | meaning | limits |',
    '|---|---|---|---|',
    ...codes,
  ]);
  await expect(renewed).toMatchFileSnapshot('../../src/README.md');
});

test('it names every variable that the code reads from the environment', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const read = sources.flatMap((file) => readFileSync(folder + file, 'utf8').match(/WICKGRAPH_[A-Z_]+[A-Z]/g) ?? []);
  expect(new Set(read).size).toBeGreaterThan(4);
  for (const name of read) expect(readme).toContain(`\`${name}\``);
});

test('codes are written in one table: no module makes an error with a code by hand', () => {
  const rooms = ['src', 'schema'].map((room) => fileURLToPath(new URL(`../../${room}/`, import.meta.url)));
  // These give codes to the errors of graphql-js.
  const exempt = ['execution/errors.ts', 'execution/prepare.ts'];
  const byHand = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !exempt.includes(file))
      .filter((file) =>
        /extensions: \{ code: '[A-Z_]+'(?! satisfies ErrorCode)/.test(readFileSync(room + file, 'utf8')),
      )
      .map((file) => `${file}: throw a CodedError, whose code must be in schema/error-codes.ts`),
  );
  expect(byHand).toEqual([]);
});
