const r = () => Math.round(process.memoryUsage().rss / 1e6);
for (const m of process.argv.slice(2)) {
  const a = performance.now();
  await import(m);
  console.log(m, Math.round(performance.now() - a), 'ms', r(), 'MB');
}
