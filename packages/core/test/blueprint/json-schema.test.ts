import { blueprintJsonSchema } from "#core/blueprint/blueprint-json-schema";
import { packJsonSchemas } from "#core/pack/pack-json-schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { format } from "oxfmt";
import { afterEach, describe, expect, it } from "vitest";

const schemas = { blueprint: blueprintJsonSchema(), ...packJsonSchemas() };

const hint =
  "The schema is out of date; run `vitest run packages/core/test/blueprint/json-schema.test.ts -u`.";

describe("the JSON Schemas for editors", () => {
  afterEach(({ task }) => {
    if (task.result?.state === "fail") throw new Error(hint);
  });

  it.each(Object.entries(schemas))("holds what the engine checks: %s", async (name, schema) => {
    const file = `${name}.schema.json`;
    const { code } = await format(file, JSON.stringify(schema), { printWidth: 100 });
    await expect(code).toMatchFileSnapshot(`../../schema/${file}`);
  });

  it.each(Object.entries(schemas))("is valid itself: %s", (_, schema) => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });
});
