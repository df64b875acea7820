export * from './entities.ts';
export * from './facts.ts';
export * from './file.ts';
export * from './key.ts';
export * from './manifest.ts';
