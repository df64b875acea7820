// Bundles the package into a few files, because loading about nine hundred takes time and memory. The bundle includes every
// dependency written in JavaScript except graphql: a program may have only one copy of it.

import { existsSync, readFileSync } from 'node:fs';

const packageOf = (/** @type {string} */ module) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module);

const licenceFiles = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt'];

/** Writes the licences of all bundled packages to LICENSES.txt, as those licences require. */
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
      const file = licenceFiles.find((fileName) => existsSync(`${folder}/${fileName}`));
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
  // Leaves out packages that are imported but not used.
  treeshake: { moduleSideEffects: 'no-external' },
  plugins: [licences],
  output: { dir: 'dist/src', format: 'esm', chunkFileNames: '[name]-[hash].js' },
};
