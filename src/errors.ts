// The errors that embedders catch. They have their own module, so that its type declarations import nothing else.

/** The SQLite file can't be opened, or fails verification. The message says what to do. */
export class DatasetError extends Error {
  readonly code:
    | 'DATASET_MISSING'
    | 'DATASET_UNREADABLE'
    /** There is no readable manifest to verify the file against. */
    | 'DATASET_UNVERIFIED'
    /** The file is not what its manifest says. */
    | 'DATASET_DAMAGED'
    /** The file is not a Wickgraph dataset. */
    | 'DATASET_FOREIGN'
    /** The file was written for another version of the tables. */
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
