// Bundles the Worker for Cloudflare into one file: dist/worker.js.

import { defineConfig } from 'rolldown';

export default defineConfig({
  input: 'src/engines/worker.ts',
  platform: 'neutral',
  external: [/^node:/],
  resolve: {
    conditionNames: ['workerd', 'worker', 'browser', 'import', 'default'],
    mainFields: ['browser', 'module', 'main'],
  },
  transform: { target: 'es2024' },
  treeshake: { moduleSideEffects: 'no-external' },
  output: { file: 'dist/worker.js', format: 'esm', codeSplitting: false },
});
