import { readArguments } from "./arguments.ts";
import type { Row } from "./bench.ts";
import { benches } from "./benches.ts";
import { printRows, printTables } from "./table.ts";

const help = `Measures how fast Bylaw is, and what it builds.

Usage: pnpm bench [bench ...] [options]

Without a name, all of them:
${benches.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join("\n")}

Options:
  --json             Print rows as JSON, and nothing else, to standard output
  --runs <n>         Repeat each build and type check so often and tell the middle one (3)
  --entities <n,n>   Other numbers of entities
  --clients <n,n>    Numbers of clients of a load (1,8,32)
  --seconds <n>      How long each row of a load is measured (15)
  -h, --help         Show this

It needs Linux: CPU time and memory are read from /proc.
`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, benches);
  if (asked.help) {
    process.stdout.write(help);
    return 0;
  }
  const progress = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const rows: Row[] = [];
  for (const bench of asked.benches) {
    rows.push(...(await bench.run({ ...asked.settings, progress })));
  }
  process.stdout.write(asked.json ? printRows(rows) : printTables(rows));
  return 0;
}
