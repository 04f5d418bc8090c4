// Imports what is named, one after the other, and says what that took.
const modules = process.argv.slice(2);
const start = performance.now();
for (const module of modules) await import(module);
const ms = performance.now() - start;
const { rss, heapUsed } = process.memoryUsage();
process.send({ ms, rss, heapUsed });
