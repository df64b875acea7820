// The package's JavaScript: a few files in place of some two hundred, since each costs time at the start. Drizzle is taken
// in with the little of it that is used; its own package.json alone takes a fifth of a second to read.

/** @type {import('rolldown').RolldownOptions} */
export default {
  input: { index: 'src/index.ts', cli: 'src/cli.ts', documents: 'src/documents.ts' },
  platform: 'node',
  external: (id) => /^(?!drizzle-orm)[^./]/.test(id),
  // A package that is imported and then not used is not loaded.
  treeshake: { moduleSideEffects: 'no-external' },
  output: { dir: 'dist/src', format: 'esm', chunkFileNames: '[name]-[hash].js' },
};
