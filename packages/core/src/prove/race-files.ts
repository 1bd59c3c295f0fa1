/** The tests in which many requests meet; packs bring their own. */
export function raceFiles(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) =>
      /^test\/platform\/(approval|concurrency|idempotency)\.test\.ts$/.test(path) ||
      (/^test\/[^/]+\/[^/]+\.test\.ts$/.test(path) && !/^test\/(platform|rules)\//.test(path)),
  );
}
