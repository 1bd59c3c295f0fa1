/* oxlint-disable no-await-in-loop -- one step after another is the point */
// Writes numbered rows until it is killed, and prints each number once its commit has returned.
import { openDatabase } from "#platform/database/open-database";

const database = await openDatabase({ folder: process.argv[2], role: "library_app" });
await database.asOwner.script("create table if not exists entry (number int primary key)");
const [last] = await database.asOwner.query<{ number: number }>(
  "select coalesce(max(number), 0) as number from entry",
);
process.stdout.write("open\n");
for (let number = (last?.number ?? 0) + 1; ; number += 1) {
  await database.asOwner.query("insert into entry values ($1)", [number]);
  process.stdout.write(`${number}\n`);
}
