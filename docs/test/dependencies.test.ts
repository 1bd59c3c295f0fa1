import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFactory } from "@bylaw/core";
import { beforeAll, expect, it } from "vitest";
import { readPages, root } from "./support/pages.ts";

/** What a package.json says of other packages. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const parse = (text: string): Manifest => JSON.parse(text) as Manifest;
const page = readFileSync(join(root, "docs/dependencies.md"), "utf8");
const manifests = readPages(["package.json", "packages/*/package.json", "docs/package.json"]).map(
  ({ text }) => parse(text),
);
let emitted: Manifest = {};

beforeAll(async () => {
  const order = { file: join(root, "docs/snippet.yaml"), text: "bylaw: 1\napp: smallest\n" };
  const { files } = await createFactory().plan({ ...order, out: join(root, "out/smallest") });
  emitted = parse(files?.find(({ path }) => path === "package.json")?.content ?? "");
});

it("names exactly what the published packages depend on", () => {
  const names = manifests.flatMap((manifest) => foreign(manifest.dependencies));
  expect(listed("What the engine depends on")).toEqual(new Set(names));
});

it("names exactly what the workspace needs for development", () => {
  const names = manifests.flatMap((manifest) => foreign(manifest.devDependencies));
  expect(listed("What the workspace needs for development")).toEqual(new Set(names));
});

it("names exactly what emitted applications depend on", () => {
  const names = foreign(emitted.dependencies);
  expect(listed("What emitted applications depend on")).toEqual(new Set(names));
});

it("names exactly what emitted applications need for development", () => {
  const names = foreign(emitted.devDependencies);
  expect(listed("What emitted applications need for development")).toEqual(new Set(names));
});

/** The names in the first column of the table below a heading. */
function listed(heading: string): ReadonlySet<string> {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [table = ""] = section.split("\n## ");
  return new Set([...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name));
}

function foreign(names: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.keys(names).filter((name) => !name.startsWith("@bylaw/"));
}
