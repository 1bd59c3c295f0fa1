import type { JsonSchema } from "#core/emit/json-schema";
import { isSchema, shapeOf } from "#core/emit/typescript/value-shape";

/** Prints one exported interface for each JSON Schema of an object, named by its title. */
export type TypePrinter = (schemas: readonly JsonSchema[]) => Promise<string>;

/**
 * Makes a printer of types. What a value's schema is in TypeScript is json-schema-to-typescript's to
 * say; it is asked once for each shape, because most fields of an application are of a few shapes.
 */
export function typePrinter(): TypePrinter {
  const known = new Map<string, Promise<string>>();
  const typeOf = (schema: JsonSchema): Promise<string> => {
    const shape = shapeOf(schema);
    const key = JSON.stringify(shape);
    const type = known.get(key) ?? compileType(shape);
    known.set(key, type);
    return type;
  };
  return async (schemas) =>
    (await Promise.all(schemas.map((schema) => printInterface(schema, typeOf)))).join("\n");
}

async function printInterface(
  { title, properties, required }: JsonSchema,
  typeOf: (schema: JsonSchema) => Promise<string>,
): Promise<string> {
  const needed = new Set(Array.isArray(required) ? required : []);
  const members = await Promise.all(
    Object.entries(isSchema(properties) ? properties : {}).map(async ([name, schema]) => {
      if (!isSchema(schema)) throw new Error(`the property ${name} has no schema`);
      const { description } = schema;
      const comment = typeof description === "string" ? `/**\n * ${description}\n */\n` : "";
      return `${comment}${name}${needed.has(name) ? "" : "?"}: ${await typeOf(schema)}\n`;
    }),
  );
  return `export interface ${String(title)} {\n${members.join("")}}\n`;
}

async function compileType(shape: JsonSchema): Promise<string> {
  // Loaded only where something is emitted: it takes as long as checking a blueprint.
  const { compile } = await import("json-schema-to-typescript");
  const text = await compile(structuredClone(shape), "Value", {
    bannerComment: "",
    format: false,
    strictIndexSignatures: true,
  });
  const [, type] = /^export type Value = (.*)$/s.exec(text.trim()) ?? [];
  if (type === undefined) throw new Error(`not the type of a value: ${text}`);
  return type;
}
