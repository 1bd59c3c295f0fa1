// Serves the application on PORT (4017) in a situation that is read as JSON from the standard input, on a
// database in memory, with the clock standing still. GET /test-token gives a token of the one who acts in
// the situation, or of the `role`, `subject` and `tenant` of the query.
import { text } from "node:stream/consumers";
import { serve } from "#platform/http/serve";
import { harness } from "#test/harness";
import { dropCheck } from "#test/rule-alone";
import type { ServedSituation } from "#test/rule-counterexample";
import { hiddenKinds, hide } from "#test/rule-hiding";
import { guard, occur } from "#test/rule-occurrence";
import { arrange } from "#test/rule-seed";

const situation = JSON.parse(await text(process.stdin)) as ServedSituation;
const { actor, present, withoutCheck, starts, askedAt } = situation;
const app = await harness();
if (withoutCheck !== undefined) await dropCheck(app, withoutCheck);
await hide(app, hiddenKinds(present));
if (starts === undefined) await arrange(app, situation);
else {
  await guard(app, starts.entity, "disable");
  const refusedBy = await occur(app, starts);
  if (refusedBy !== undefined) say(`The database refused it by ${refusedBy}.`);
}
if (askedAt !== undefined) app.clock.set(askedAt);

async function answer(request: Request, connection?: object): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== "/test-token") return await app.fetch(request, connection);
  return new Response(await app.token({ ...actor, ...Object.fromEntries(searchParams) }));
}

const silent = (): void => {};
const { port } = await serve({
  fetch: answer,
  port: Number(process.env["PORT"] ?? 4017),
  host: "127.0.0.1",
  log: { debug: silent, info: silent, warn: silent, error: silent },
  close: () => app.close(),
});
say(`The situation is served on http://localhost:${port}, at ${app.clock.now().toISOString()}.`);

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
