// The package's JavaScript: a few files in place of some nine hundred, as each costs time and memory at the start. All is
// taken in that is written in JavaScript, with its licence, but graphql itself, of which a program may have only one copy.

import { existsSync, readFileSync } from 'node:fs';

const packageOf = (/** @type {string} */ module) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module);

/** The licences of the packages that were taken in, as they ask. */
export const licences = {
  name: 'licences',
  /** @param {unknown} _ @param {Record<string, { modules?: object }>} bundle */
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const packages = new Map(
      modules.flatMap((module) => {
        const [, folder, name] = packageOf(module) ?? [];
        return name ? [[name, folder]] : [];
      }),
    );
    const texts = [...packages].sort().map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt'].find((each) =>
        existsSync(`${folder}/${each}`),
      );
      return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}`;
    });
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
  },
};

/** @type {import('rolldown').RolldownOptions} */
export default {
  input: { index: 'src/index.ts', cli: 'src/cli.ts', documents: 'src/documents.ts' },
  platform: 'node',
  external: [/^node:/, /^graphql($|\/)/, 'better-sqlite3', 'yaml', 'zod'],
  transform: { target: 'node22' },
  // A package that is imported and then not used is not loaded.
  treeshake: { moduleSideEffects: 'no-external' },
  plugins: [licences],
  output: { dir: 'dist/src', format: 'esm', chunkFileNames: '[name]-[hash].js' },
};
