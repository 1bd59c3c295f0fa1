import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fields } from "./fields.ts";
import { concepts, numbers, writePack } from "./pack.ts";

/**
 * Writes a blueprint of so many entities, each with eight fields and a relation, and its pack into a
 * folder; returns the blueprint's path. The first ten entities are the pack's concepts.
 */
export async function writeOrder(folder: string, entities: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writePack(join(folder, "pack"));
  const path = join(folder, "blueprint.yaml");
  await writeFile(path, blueprint(entities));
  return path;
}

/** One entity a line keeps a thousand of them below the megabyte that a blueprint may have. */
function blueprint(entities: number): string {
  const names = numbers(entities).map((number) => `Item${number}`);
  const line = (name: string, value: unknown): string => `  ${name}: ${JSON.stringify(value)}\n`;
  const all = Object.fromEntries(names.map((name) => [name, "all"]));
  const some = Object.fromEntries(names.map((name) => [name, ["create", "read", "search"]]));
  const roles = {
    manager: { purposes: ["service"], may: all, needs: ["private"] },
    clerk: { purposes: ["service"], may: some },
  };
  return [
    "bylaw: 1\napp: measured\npacks: [./pack]\njurisdictions: [US]\ntenancy: multiple\n",
    "roles:\n",
    ...Object.entries(roles).map(([name, role]) => line(name, role)),
    "entities:\n",
    ...names.map((name, index) => line(name, entity(name, index, names))),
  ].join("");
}

function entity(name: string, index: number, names: readonly string[]): object {
  const relations = { parent: { one: names[index - 1] ?? name } };
  return index < concepts
    ? { is: `workshop/Job${index + 1}`, relations }
    : { description: `What is kept of ${name}.`, fields, relations };
}
