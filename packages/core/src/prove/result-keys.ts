import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Position } from "#core/diagnostic/diagnostic";
import type { Pack } from "#core/pack/pack";
import type { BaseApplication } from "#core/prove/base-application";
import type { Rule } from "#core/rule/rule";
import { packDigest } from "#core/pack/pack-digest";
import { lockPath } from "#core/write/lock-file";
import { readPackages } from "#core/packages/read-packages";
import { listFiles } from "#core/prove/list-files";

/**
 * Makes a key for each rule out of all that decides what trying it finds: the engine, the order, the
 * packs but for their rules, the versions of the packages that are installed, changes by hand, and the
 * definitions of the rule and of those whose properties are run with it. A rule on other entities has
 * no part in it.
 */
export async function resultKeys(
  base: BaseApplication,
  options: object,
): Promise<(rule: string) => string> {
  const { woven, folder } = base;
  const { model, packs, enforcements, decisions } = woven;
  const shared = digest([
    await engineDigest(),
    process.version,
    options,
    (await readPackages(folder)).packages.map(({ key }) => key),
    withoutPlaces(model),
    packs.map(withoutRules),
    await Promise.all(packs.map(packCode)),
    await changesByHand(base),
  ]);
  const entitiesOf = (id: string): ReadonlySet<string> =>
    new Set(
      enforcements.flatMap((item) =>
        item.rule.id === id && "entity" in item ? [item.entity].concat(lookedAt(item.rule)) : [],
      ),
    );
  /** The entities whose records a rule looks at. */
  const lookedAt = ({ expressions, pack }: Rule): readonly string[] => {
    const concepts = Object.values(expressions).flatMap(({ usesRecords }) => usesRecords);
    return model.entities.flatMap(({ name, concept }) =>
      concepts.some((each) => concept === `${pack}/${each}`) ? [name] : [],
    );
  };
  return (rule) => {
    const entities = entitiesOf(rule);
    const isOnAll = entities.size === 0;
    const neighbours = decisions.filter(
      ({ rule: { id, definition }, entities: of }) =>
        id === rule ||
        definition.kind === "control" ||
        isOnAll ||
        of.some((entity) => entities.has(entity)),
    );
    return digest([
      shared,
      rule,
      neighbours.map(({ rule: { definition }, outcome, entities: of }) => [
        definition,
        outcome,
        of,
      ]),
    ]);
  };
}

/** A pack's code; undefined for a pack that is no longer where it was loaded from. */
async function packCode({ folder }: Pack): Promise<string | undefined> {
  return packDigest(folder, ["rules"]).catch(() => undefined);
}

/** The engine's own text: a change of it may change anything. */
async function engineDigest(): Promise<string> {
  const folder = join(import.meta.dirname, "..");
  const files = await listFiles(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const hash = createHash("sha256");
  for (const [index, file] of files.entries()) {
    hash.update(`${file}\0`).update(contents[index] ?? "");
  }
  return hash.digest("hex");
}

function withoutRules({
  name,
  manifest,
  concepts,
  tables,
  functions,
  controls,
  runtime,
  testing,
}: Pack): object {
  return {
    name,
    manifest,
    concepts: concepts.map(({ concept }) => concept),
    tables,
    functions,
    controls,
    runtime,
    testing,
  };
}

/** Lines move when somebody writes a comment. What an order calls `origin` itself is no place. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === "origin" && place.safeParse(part).success ? undefined : part,
    ),
  );
}

const place: z.ZodType<Position> = z.strictObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  length: z.number().exactOptional(),
});

/** What may run, or decide what runs. */
const code = /\.(?:[cm]?[jt]sx?|json|sql|node|wasm)$/;

/** The code in the folder that the engine did not write so. */
async function changesByHand({ folder, built, onDisk }: BaseApplication): Promise<unknown> {
  const changed = [...built].filter(([path, content]) => onDisk.get(path) !== content);
  const own = (await listFiles(folder)).filter(
    (path) => code.test(path) && path !== lockPath && !built.has(path),
  );
  const texts = await Promise.all(own.map((path) => readFile(join(folder, path), "utf8")));
  return [
    changed.map(([path]) => [path, onDisk.get(path)]),
    own.map((path, index) => [path, texts[index]]),
  ];
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
