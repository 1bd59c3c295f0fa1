import { start } from "#platform/app/start";
import { application } from "./app.ts";

try {
  await start(application);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
