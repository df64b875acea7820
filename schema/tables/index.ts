export * from './attributes.ts';
export * from './ddl.ts';
export * from './entities.ts';
export * from './facts.ts';
export * from './file-format.ts';
export * from './names.ts';
export * from './objects.ts';
export * from './relationship-kinds.ts';
