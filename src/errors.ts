// Apart from what throws them, so that whoever embeds the package type-checks no more than this.

/** The SQLite file can't be opened and trusted. The message says what to do. */
export class DatasetError extends Error {
  readonly code:
    | 'DATASET_MISSING'
    | 'DATASET_UNREADABLE'
    /** It has no manifest that says what should be in it. */
    | 'DATASET_UNVERIFIED'
    /** It is not what its manifest says. */
    | 'DATASET_DAMAGED'
    | 'DATASET_FOREIGN'
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
