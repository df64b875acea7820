// Writes GraphiQL for the browser to standard output: one script, and the licences of all that it takes in.

import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licences } from '../rolldown.config.js';

/**
 * Dialogs keep the page behind them from scrolling with a <style> of their own, which the page's policy forbids. This page
 * never scrolls, so they need none.
 */
const withoutStyles = {
  name: 'without-styles',
  load: {
    filter: { id: /\/node_modules\/react-style-singleton\// },
    handler: () => 'export const styleSingleton = () => () => null;',
  },
};

const bundle = await rolldown({
  input: { graphiql: fileURLToPath(new URL('client/main.ts', import.meta.url)) },
  platform: 'browser',
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [withoutStyles, licences],
  // "use client" is for servers that render React.
  onLog: (_, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell('warn', log),
});
const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
const [script] = output;
const texts = output.find(({ fileName }) => fileName === 'LICENSES.txt');
process.stdout.write(JSON.stringify({ code: script.code, licences: texts?.type === 'asset' ? texts.source : '' }));
