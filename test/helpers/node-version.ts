/** Stops a test run on an older Node, where better-sqlite3 would die with SIGSEGV instead of an error. */
export function setup(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) {
    throw new Error(`Greffe's tests need Node 24, this is ${process.version}. Run them with "npm test".`);
  }
}
