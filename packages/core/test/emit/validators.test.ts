import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { JsonSchema } from "#core/emit/json-schema";
import { typePrinter } from "#core/emit/typescript/emit-types";
import { validatorPrinter } from "#core/emit/typescript/emit-validators";
import type { Validator } from "#platform/records/entity";

const core = join(import.meta.dirname, "../..");
const folder = await mkdtemp(join(tmpdir(), "validators-"));
afterAll(() => rm(folder, { recursive: true }));

const properties = {
  code: { description: "Code", type: "string", minLength: 1, maxLength: 4 },
  note: { type: ["string", "null"], maxLength: 4 },
  other: { type: "string", minLength: 1, maxLength: 4 },
  count: { type: ["integer", "null"], minimum: 0, maximum: 9 },
  price: { type: "string", pattern: String.raw`^-?\d{1,3}(\.\d{1,2})?$` },
  done: { type: ["boolean", "null"] },
  on: { type: "string", format: "date", pattern: "^(?!0000)" },
  at: { type: ["string", "null"], format: "date-time" },
  kind: { enum: ["a", "schema0", 'b"\n};', null] },
  // Texts that look like what ajv prints.
  odd: { enum: ["const schema0 = 1;", ',schemaPath:"x"', "vErrors.push(err0);"] },
  list: { enum: Array.from({ length: 300 }, (_, index) => `v${index}`) },
};
const schemas: Readonly<Record<string, JsonSchema>> = {
  validateNew: {
    title: "New",
    type: "object",
    properties,
    required: ["code", "done"],
    additionalProperties: false,
  },
  validateChange: {
    title: "Change",
    type: "object",
    properties: { ...properties, code: { type: "string", maxLength: 9 } },
    additionalProperties: false,
    minProperties: 1,
  },
};

const text = fc.oneof(
  fc.string({ maxLength: 6, unit: "grapheme" }),
  fc.constantFrom("2026-02-29", "2026-02-28", "0000-01-01", "2026-01-31T09:30:00Z", "12.5", "v299"),
  fc.constantFrom("a", "schema0", 'b"\n};', ',schemaPath:"x"', "vErrors.push(err0);"),
);
const value = fc.oneof(text, fc.integer({ min: -2, max: 12 }), fc.jsonValue({ maxDepth: 1 }));
const member = fc.tuple(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...Object.keys(properties)) },
    fc.constantFrom("__proto__", "constructor", "toString", "x~/y"),
  ),
  value,
);
const object = fc
  .array(member, { maxLength: 6 })
  .map((members) =>
    JSON.parse(
      `{${members.map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of)}`).join()}}`,
    ),
  );
const filled = fc.record({ code: fc.constant("ab"), done: fc.boolean() });
const full = fc.tuple(filled, object).map(([some, more]) => Object.assign(more, some));
const body = fc.oneof(
  { weight: 5, arbitrary: object },
  { weight: 4, arbitrary: full },
  fc.jsonValue(),
);

describe("the printed validators", async () => {
  const runtime = pathToFileURL(join(core, "src/control/records/runtime/body-validator.ts")).href;
  const printed = validatorPrinter()(schemas).replace("#platform/records/body-validator", runtime);
  await symlink(join(core, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "validate.mjs"), printed);
  const url = pathToFileURL(join(folder, "validate.mjs")).href;
  const validators: Readonly<Record<string, Validator>> = await import(/* @vite-ignore */ url);

  it.each(Object.keys(schemas))("%s finds what ajv finds in the whole schema", (name) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv, { mode: "full" });
    const oracle = ajv.compile(schemas[name]!);
    const validate = validators[name]!;
    const met = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(body, (given) => {
        const right = oracle(given);
        met[right ? "right" : "wrong"] += 1;
        expect(validate(given)).toBe(right);
        expect(places(validate.errors)).toEqual(places(oracle.errors));
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect(Math.min(met.right, met.wrong)).toBeGreaterThan(30);
  });
});

/** Where what is wrong; ajv names null among the types and values where the printed check is not asked. */
function places(errors: Validator["errors"]): readonly string[] {
  return (errors ?? [])
    .map(({ instancePath, keyword, params, message }) => {
      const more = ["type", "enum"].includes(keyword) ? "" : `${JSON.stringify(params)} ${message}`;
      return `${instancePath} ${keyword} ${more}`;
    })
    .toSorted();
}

it("types are those of the schema, and of null where it empties a field", async () => {
  const { code, note, kind } = properties;
  const schema = { title: "New", properties: { code, note, kind }, required: ["code"] };
  const printed = await typePrinter()([schema]);
  expect(printed).toContain("export interface New {");
  expect(printed).toContain("/**\n * Code\n */\ncode: string\n");
  expect(printed).toMatch(/note\?: \(?string \| null\)?\n/);
  expect(printed).toMatch(/kind\?: \(?"a" \| "schema0" \| "b\\"\\n\};" \| null\)?\n/);
});
