/** `wick` in ASCII: tells our files from any other SQLite file. */
export const applicationId = 0x7769636b;
/** Raised with every change of the tables; a file of another version is refused. */
export const schemaVersion = 2;
