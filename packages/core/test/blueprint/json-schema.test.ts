import { blueprintJsonSchema } from "#core/blueprint/blueprint-json-schema";
import { packJsonSchemas } from "#core/pack/pack-json-schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";

const hint =
  "the schema file is out of date: run `pnpm exec vitest run packages/core/test/blueprint/json-schema.test.ts -u`";
const schemas = { blueprint: blueprintJsonSchema(), ...packJsonSchemas() };

describe("the JSON Schemas for editors", () => {
  it.each(Object.entries(schemas))("holds what the engine checks: %s", async (name, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text, hint).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
  });

  it.each(Object.entries(schemas))("is valid itself: %s", (_, schema) => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });
});
