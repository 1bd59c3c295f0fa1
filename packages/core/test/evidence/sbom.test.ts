import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PackageTree } from "#core/packages/package-tree";
import { sbom } from "#core/evidence/sbom";
import { integrityHash } from "#core/evidence/sbom/integrity-hash";
import { packageUrl } from "#core/evidence/sbom/package-url";
import { readPackages } from "#core/packages/read-packages";
import { isSpdxExpression } from "#core/evidence/sbom/spdx-expression";
import { hostileText } from "./arbitrary-proof.ts";
import { libraryProof } from "./library-proof.ts";

const clinic = join(import.meta.dirname, "../../../../examples/clinic/app");

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly tools: object };
  readonly components: readonly Part[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

interface Part {
  readonly name: string;
  readonly group?: string;
  readonly version?: string;
  readonly "bom-ref": string;
  readonly purl: string;
  readonly scope: string;
  readonly licenses?: readonly object[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

const read = (text: string): Bom => JSON.parse(text) as Bom;

/**
 * The library's own validator asks for a package that is not installed, only for the format of
 * international e-mail addresses; these are its schemas and its settings without it.
 */
const validate = ((): ValidateFunction => {
  const { resolve } = createRequire(import.meta.url);
  const folder = join(dirname(resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
  const schema = (name: string): object =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), "utf8")) as object;
  const ajv = new Ajv({
    strict: false,
    addUsedSchema: false,
    schemas: {
      "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json": schema("spdx"),
      "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json": schema("jsf-0.82"),
    },
  });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  ajv.addFormat("iri-reference", true).addFormat("idn-email", true);
  return ajv.compile(schema("bom-1.6"));
})();

function expectValid(bom: Bom): void {
  expect(validate(bom) ? [] : validate.errors).toEqual([]);
  const refs = ["application", ...bom.components.map((each) => each["bom-ref"])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(new Set(bom.dependencies.map(({ ref }) => ref))).toEqual(new Set(refs));
  for (const { dependsOn = [] } of bom.dependencies) {
    for (const ref of dependsOn) expect(refs).toContain(ref);
  }
}

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bylaw-sbom-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, content: object | string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await writeFile(join(folder, path), text);
}

describe("the bill of materials of an application that npm installed", () => {
  beforeEach(async () => {
    await put("package.json", {
      name: "city-library",
      version: "3.1.4",
      dependencies: { shelf: "^1.0.0", "@city/index": "*", lost: "~4.5.0" },
      devDependencies: { checker: "2", shelf: "^1.0.0" },
      optionalDependencies: { fast: "1" },
    });
    await put("node_modules/shelf/package.json", {
      name: "shelf",
      version: "1.2.0",
      license: "MIT",
      dependencies: { board: "^2.0.0" },
      peerDependencies: { "@city/index": ">=1", ghost: "*" },
      peerDependenciesMeta: { ghost: { optional: true } },
    });
    await put("node_modules/board/package.json", { name: "board", version: "1.0.0" });
    await put("node_modules/shelf/node_modules/board/package.json", {
      name: "board",
      version: "2.3.4",
      license: "(MIT OR Apache-2.0)",
      optionalDependencies: { "board-for-another-system": "2.3.4" },
      // A circle, as there are some.
      dependencies: { shelf: "*" },
    });
    await put("node_modules/@city/index/package.json", {
      name: "@city/index",
      version: "0.1.0",
      licenses: [{ type: "BSD-2-Clause" }, { type: "In-house" }],
    });
    await put("node_modules/checker/package.json", {
      name: "checker",
      version: "2.0.0",
      license: "SEE LICENSE IN LICENSE.txt",
      dependencies: { board: "^1.0.0" },
    });
    await put("node_modules/fast/package.json", { name: "fast", version: "1.0.0" });
    await put("package-lock.json", {
      lockfileVersion: 3,
      packages: {
        "": { name: "city-library" },
        "node_modules/shelf": {
          version: "1.2.0",
          integrity: `sha512-${Buffer.alloc(64, 7).toString("base64")}`,
        },
        "node_modules/shelf/node_modules/board": {
          version: "2.3.4",
          integrity: `sha1-${Buffer.alloc(20, 8).toString("base64")}`,
        },
      },
    });
  });

  const boms = async (): Promise<Bom> => read(sbom(libraryProof, await readPackages(folder)));

  it("has each package once, with its scope, as Node.js finds it", async () => {
    const bom = await boms();
    expectValid(bom);
    expect(bom.components.map((each) => [each["bom-ref"], each.scope])).toEqual([
      ["@city/index@0.1.0", "required"],
      ["board@1.0.0", "excluded"],
      ["board@2.3.4", "required"],
      ["checker@2.0.0", "excluded"],
      ["fast@1.0.0", "optional"],
      ["lost@~4.5.0 (not installed)", "required"],
      ["shelf@1.2.0", "required"],
    ]);
    expect(bom.dependencies).toContainEqual({
      ref: "shelf@1.2.0",
      dependsOn: ["@city/index@0.1.0", "board@2.3.4"],
    });
    expect(bom.dependencies).toContainEqual({
      ref: "application",
      dependsOn: [
        "@city/index@0.1.0",
        "checker@2.0.0",
        "fast@1.0.0",
        "lost@~4.5.0 (not installed)",
        "shelf@1.2.0",
      ],
    });
  });

  it("says what is not installed, with what was asked for", async () => {
    const { components } = await boms();
    const lost = components.find(({ name }) => name === "lost");
    expect(lost).toMatchObject({
      purl: "pkg:npm/lost",
      properties: [{ name: "bylaw:not-installed", value: "~4.5.0" }],
    });
    expect(lost).not.toHaveProperty("version");
    expect(components.find(({ version }) => version === "2.3.4")?.properties).toEqual([
      { name: "bylaw:optional-not-installed", value: "board-for-another-system@2.3.4" },
    ]);
  });

  it("has licences by their SPDX ids, as expressions or by name, and hashes of the lock file", async () => {
    const { components } = await boms();
    const licensesOf = (ref: string): unknown =>
      components.find((each) => each["bom-ref"] === ref)?.licenses;
    const acknowledgement = "declared";
    expect(licensesOf("shelf@1.2.0")).toEqual([{ license: { id: "MIT", acknowledgement } }]);
    expect(licensesOf("board@2.3.4")).toEqual([
      { expression: "(MIT OR Apache-2.0)", acknowledgement },
    ]);
    expect(licensesOf("@city/index@0.1.0")).toEqual([
      { license: { id: "BSD-2-Clause", acknowledgement } },
      { license: { name: "In-house", acknowledgement } },
    ]);
    expect(licensesOf("checker@2.0.0")).toEqual([
      { license: { name: "SEE LICENSE IN LICENSE.txt", acknowledgement } },
    ]);
    expect(
      components.flatMap(({ name, hashes = [] }) => hashes.map(({ alg }) => [name, alg])),
    ).toEqual([
      ["board", "SHA-1"],
      ["shelf", "SHA-512"],
    ]);
  });

  it("has the engine and the packs as tools, and says when", async () => {
    const { metadata } = await boms();
    expect(metadata.timestamp).toBe(libraryProof.ranAt);
    expect(metadata.tools).toMatchObject({
      components: [
        { group: "@bylaw", name: "core", version: "0.1.0" },
        { type: "data", name: "library", version: "1.2.3" },
        { type: "data", name: "archive", version: "0.9.0" },
      ],
    });
  });

  it("is the same bytes each time, and has another number when something changes", async () => {
    const first = sbom(libraryProof, await readPackages(folder));
    expect(sbom(libraryProof, await readPackages(folder))).toBe(first);
    await put("node_modules/fast/package.json", { name: "fast", version: "1.0.1" });
    const second = sbom(libraryProof, await readPackages(folder));
    expect(read(second).serialNumber).not.toBe(read(first).serialNumber);
  });

  it("passes over manifests that are none, and names that lead elsewhere", async () => {
    await put("node_modules/shelf/package.json", "{");
    await put("node_modules/checker/package.json", {
      name: 7,
      version: ["2"],
      dependencies: { "../../secret": "*", board: 1 },
      license: { type: 7 },
    });
    await put("package-lock.json", "{");
    const bom = await boms();
    expectValid(bom);
    expect(bom.components.map((each) => each["bom-ref"])).toContain("shelf@unknown");
    expect(bom.components.map((each) => each["bom-ref"])).toContain("checker@unknown");
  });
});

it("finds packages of pnpm, whose folders are links to one store, and hashes of its lock file", async () => {
  await put("package.json", { dependencies: { shelf: "1" } });
  await put("node_modules/.pnpm/shelf@1.0.0/node_modules/shelf/package.json", {
    name: "shelf",
    version: "1.0.0",
    dependencies: { board: "2" },
  });
  await put("node_modules/.pnpm/board@2.0.0/node_modules/board/package.json", {
    name: "board",
    version: "2.0.0",
  });
  const store = "node_modules/.pnpm";
  await symlink(
    join(folder, store, "board@2.0.0/node_modules/board"),
    join(folder, store, "shelf@1.0.0/node_modules/board"),
  );
  await symlink(
    join(folder, store, "shelf@1.0.0/node_modules/shelf"),
    join(folder, "node_modules/shelf"),
  );
  const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;
  await put(
    "pnpm-lock.yaml",
    `packages:\n  board@2.0.0:\n    resolution: {integrity: ${integrity}}\n`,
  );
  const bom = read(sbom(libraryProof, await readPackages(folder)));
  expectValid(bom);
  expect(bom.components.map((each) => [each["bom-ref"], each.hashes?.length ?? 0])).toEqual([
    ["board@2.0.0", 1],
    ["shelf@1.0.0", 0],
  ]);
});

it("has nothing to list of a folder without a manifest", async () => {
  const bom = read(sbom(libraryProof, await readPackages(folder)));
  expectValid(bom);
  expect(bom.components).toEqual([]);
});

it.skipIf(!existsSync(join(clinic, "node_modules")))(
  "is valid for the example of the clinic, whose packages are all installed",
  async () => {
    const bom = read(sbom(libraryProof, await readPackages(clinic)));
    expectValid(bom);
    const byName = (name: string): Part | undefined =>
      bom.components.find((each) => [each.group, each.name].filter(Boolean).join("/") === name);
    expect(byName("hono")?.scope).toBe("required");
    expect(byName("@electric-sql/pglite")?.scope).toBe("required");
    expect(byName("vitest")?.scope).toBe("excluded");
    expect(bom.components.filter(({ version }) => version === undefined)).toEqual([]);
    expect(bom.components.filter(({ licenses }) => licenses === undefined)).toEqual([]);
    expect(bom.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
  },
);

describe("hostile packages", () => {
  const tree: fc.Arbitrary<PackageTree> = fc
    .uniqueArray(
      fc.record({
        name: hostileText,
        version: fc.option(hostileText, { nil: undefined }),
        licenses: fc.array(fc.oneof(hostileText, fc.constantFrom("MIT", "MIT OR ISC")), {
          maxLength: 2,
        }),
        absent: fc.array(hostileText, { maxLength: 2 }),
      }),
      { maxLength: 5, selector: ({ name, version }) => `${name}@${version}` },
    )
    .map((found) => {
      const packages = found.map((each) => ({
        ...each,
        key: `${each.name}@${each.version}`,
        needs: found.map(({ name, version }) => ({
          key: `${name}@${version}`,
          kind: "required" as const,
        })),
      }));
      return { version: "1.0.0", needs: packages[0]?.needs ?? [], absent: [], packages };
    });

  it("make no invalid bill, and the same one each time", () => {
    fc.assert(
      fc.property(tree, (packages) => {
        const text = sbom(libraryProof, packages);
        expectValid(read(text));
        expect(sbom(libraryProof, packages)).toBe(text);
      }),
      { seed: 20_261_122, numRuns: 100 },
    );
  });
});

describe("parts of it", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR Apache-2.0)", true],
    ["GPL-2.0-only WITH Classpath-exception-2.0 AND (ISC OR Apache-2.0+)", true],
    ["LicenseRef-ours OR MIT", true],
    ["MIT OR", false],
    ["(MIT", false],
    ["MIT ISC", false],
    ["mine", false],
    ["", false],
    ["(".repeat(2000), false],
  ])("the licence %j is an expression: %s", (text, is) => {
    expect(isSpdxExpression(text)).toBe(is);
  });

  it("addresses packages as the specification of package URLs does", () => {
    expect(packageUrl("foobar", "12.3.1")).toBe("pkg:npm/foobar@12.3.1");
    expect(packageUrl("@angular/animation", "12.3.1")).toBe("pkg:npm/%40angular/animation@12.3.1");
  });

  it("takes the strongest hash of an entry, and none that has the wrong length", () => {
    const of = (length: number): string => Buffer.alloc(length, 1).toString("base64");
    expect(integrityHash(`sha1-${of(20)} sha512-${of(64)}`)?.[0]).toBe("SHA-512");
    expect(integrityHash(`sha512-${of(63)}`)).toBeUndefined();
    expect(integrityHash("")).toBeUndefined();
  });
});
