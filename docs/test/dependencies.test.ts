import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  dependencies,
  developmentDependencies,
} from "../../packages/core/src/emit/app/dependencies.ts";
import { readPages, root } from "./support/pages.ts";

/** What a package.json says of other packages. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const page = readFileSync(join(root, "docs/dependencies.md"), "utf8");

/** The names in the first column of the table below a heading. */
function listed(heading: string): readonly string[] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [table = ""] = section.split("\n## ");
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name).toSorted();
}

function foreign(names: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.keys(names).filter((name) => !name.startsWith("@bylaw/"));
}

const manifests = readPages(["package.json", "packages/*/package.json", "docs/package.json"]).map(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  ({ text }) => JSON.parse(text) as Manifest,
);

it("names exactly what the published packages depend on", () => {
  const names = manifests.flatMap((manifest) => foreign(manifest.dependencies));
  expect(listed("What the engine depends on")).toEqual([...new Set(names)].toSorted());
});

it("names exactly what the workspace needs for development", () => {
  const names = manifests.flatMap((manifest) => foreign(manifest.devDependencies));
  expect(listed("What the workspace needs for development")).toEqual([...new Set(names)].toSorted());
});

it("names exactly what emitted applications depend on", () => {
  expect(listed("What emitted applications depend on")).toEqual(Object.keys(dependencies).toSorted());
});

it("names exactly what emitted applications need for development", () => {
  const names = Object.keys(developmentDependencies).toSorted();
  expect(listed("What emitted applications need for development")).toEqual(names);
});
