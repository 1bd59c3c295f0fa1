import { Environment } from "@marcbachmann/cel-js";
import { builtins } from "#test/oracle/builtins";

const names: ReadonlySet<string> = new Set([
  ...new Environment().getDefinitions().functions.map((definition) => definition.name),
  ...Object.keys(builtins),
  "bool",
  "bytes",
  "cel",
  "double",
  "dyn",
  "int",
  "list",
  "map",
  "null_type",
  "string",
  "type",
  "uint",
  "has",
  "size",
  "sum",
  "dec",
  "date",
  "timestamp",
  "duration",
  "exists",
  "all",
  "filter",
  "map",
]);

/** Whether a name already means something in CEL or in the rule language. */
export function isCelName(name: string): boolean {
  return names.has(name);
}
