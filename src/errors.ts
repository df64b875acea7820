// Errors that embedders catch. In a module of their own, so that their type declarations pull in nothing else.

/** The SQLite file can't be opened and trusted. The message says what to do. */
export class DatasetError extends Error {
  readonly code:
    | 'DATASET_MISSING'
    | 'DATASET_UNREADABLE'
    /** No manifest says what the file should hold. */
    | 'DATASET_UNVERIFIED'
    /** The file is not what its manifest says. */
    | 'DATASET_DAMAGED'
    /** The file is not a Wickgraph dataset. */
    | 'DATASET_FOREIGN'
    /** The file has other tables than this program reads. */
    | 'DATASET_VERSION';

  constructor(code: DatasetError['code'], message: string) {
    super(message);
    this.name = 'DatasetError';
    this.code = code;
  }
}

/** The server can't start. The message says what to do. */
export class ServerError extends Error {
  readonly code: 'PORT_IN_USE' | 'PORT_FORBIDDEN' | 'CANNOT_LISTEN' | 'WORKERS_DIE';

  constructor(code: ServerError['code'], message: string) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
  }
}
