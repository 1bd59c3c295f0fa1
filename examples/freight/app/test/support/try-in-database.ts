// Tries in the database itself, in memory and past the interface, what is read as JSON from the standard
// input; prints the statements that run under the application's role, and what the database said.
import { text } from "node:stream/consumers";
import type { Step } from "#platform/database/session";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import { rowsReached } from "#test/rule-blind-writing";
import type { DatabaseTrial } from "#test/rule-counterexample";
import { hiddenKinds, hide } from "#test/rule-hiding";
import { arrange } from "#test/rule-seed";
import { entityDefinition } from "#test/rule-world";
import { enteringStep, tryWriting, writingSteps } from "#test/rule-write";

const trial = JSON.parse(await text(process.stdin)) as DatabaseTrial;
const app = await harness();
if (trial.kind === "write") await write(trial);
else await select(trial);
await app.close();

async function write({ writing, as }: Extract<DatabaseTrial, { kind: "write" }>): Promise<void> {
  await arrange(app, writing.situation);
  for (const step of await writingSteps(app, writing)) show(step);
  const error = await tryWriting(app, writing, as);
  if (error === undefined) say("The database did it; it was taken back.");
  else say(`The database refused: ${error.message} ${error.detail ?? error.constraint ?? ""}`);
}

async function select(trialled: Extract<DatabaseTrial, { kind: "select" }>): Promise<void> {
  const { situation, entity, tenant } = trialled;
  await hide(app, hiddenKinds(situation.present));
  await arrange(app, situation);
  const table = quoteName(entityDefinition(entity).table);
  const steps = [
    enteringStep(app, situation, { tenant }),
    { statement: `select id from ${table} order by id` },
  ];
  for (const step of steps) show(step);
  const [, rows] = await app.database.batch(steps);
  say(`The database shows: ${JSON.stringify(rows)}`);
  for (const how of ["update", "delete"] as const) {
    // One transaction after the other: each takes back what it did.
    const count = await rowsReached(app, entity, situation, how, tenant);
    say(`Whoever writes without looking reaches as many to ${how}: ${count}`);
  }
}

function show({ statement, values = [] }: Step): void {
  say(typeof statement === "string" ? statement : statement.text);
  say(`-- with ${JSON.stringify(values)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
