// Bundles GraphiQL into one browser script, and prints JSON with the script and the licences of its packages.

import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licences } from '../rolldown.config.js';

/**
 * Dialogs would add a <style> that stops the page behind them from scrolling. The content security policy forbids such a
 * <style>, and this page has nothing to scroll.
 */
const withoutScrollLock = {
  name: 'without-scroll-lock',
  load: {
    filter: { id: /\/node_modules\/react-style-singleton\// },
    handler: () => 'export const styleSingleton = () => () => null;',
  },
};

const bundle = await rolldown({
  input: { graphiql: fileURLToPath(new URL('client/main.ts', import.meta.url)) },
  platform: 'browser',
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [withoutScrollLock, licences],
  // The directive "use client" matters only for server-side React.
  onLog: (_, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report('warn', log),
});
const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
const [script] = output;
const licenceFile = output.find(({ fileName }) => fileName === 'LICENSES.txt');
process.stdout.write(
  JSON.stringify({ code: script.code, licences: licenceFile?.type === 'asset' ? licenceFile.source : '' }),
);
