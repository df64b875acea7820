const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** better-sqlite3 brings a Node that is too old down, so the entry looks first and says so in a sentence. */
if (major < 22 || (major === 22 && minor < 18)) {
  throw new Error(`Wickgraph needs Node 22.18 or later; this is Node ${process.versions.node}.`);
}
