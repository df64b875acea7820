// Checks the version of Node first, because better-sqlite3 crashes a Node that is too old without saying why.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  throw new Error(`Wickgraph needs Node 22.18 or later; this is Node ${process.versions.node}.`);
}
