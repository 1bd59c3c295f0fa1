import type { JsonSchema } from "#core/emit/json-schema";
import { code } from "#core/emit/code";
import { compileValue } from "#core/emit/typescript/compile-value";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { isSchema, shapeOf, withoutNull } from "#core/emit/typescript/value-shape";

/** Prints validators of bodies as an ES module that exports one function per name. */
export type ValidatorPrinter = (schemas: Readonly<Record<string, JsonSchema>>) => string;

/**
 * Makes a printer of validators. ajv compiles the check of a value once for each shape, because most
 * fields of an application are of a few shapes; which members a body has is our own runtime's to check.
 */
export function validatorPrinter(): ValidatorPrinter {
  const known = new Map<string, string>();
  const compiled = (shape: JsonSchema): string => {
    const key = JSON.stringify(shape);
    const text = known.get(key) ?? compileValue(shape);
    known.set(key, text);
    return text;
  };
  return (schemas) => {
    // The checks of this module by shape, each named after the first field that has it.
    const checks = new Map<string, { readonly name: string; readonly text: string }>();
    const checkOf = (name: string, schema: JsonSchema): string => {
      const shape = shapeOf(schema);
      const key = JSON.stringify(shape);
      const check = checks.get(key) ?? { name: unused(name, checks), text: compiled(shape) };
      checks.set(key, check);
      return check.name;
    };
    const validators = Object.entries(schemas).map(
      ([name, schema]) => code`
        export const ${name} = bodyValidator({
          ${printBody(schema, checkOf)}
        });
      `,
    );
    const values = [...checks.values()].map(({ name, text }) => `${name}: ${text},`);
    return moduleOf(values, validators);
  };
}

function printBody(
  { properties, required, minProperties }: JsonSchema,
  checkOf: (name: string, schema: JsonSchema) => string,
): string {
  const members = Object.entries(isSchema(properties) ? properties : {}).map(([name, schema]) => {
    if (!isSchema(schema)) throw new Error(`the property ${name} has no schema`);
    const value = withoutNull(schema);
    return { name, isNullable: value !== undefined, check: checkOf(name, value ?? schema) };
  });
  const nullable = members.filter(({ isNullable }) => isNullable).map(({ name }) => name);
  return code`
    members: {
      ${members.map(({ name, check }) => `${name}: values.${check},`)}
    },
    ${Array.isArray(required) && required.length > 0 && `required: ${tsLiteral(required)},`}
    ${nullable.length > 0 && `nullable: ${tsLiteral(nullable)},`}
    ${minProperties !== undefined && `least: ${Number(minProperties)},`}
  `;
}

/** Two operations may take values of the same name and of different shapes. */
function unused(name: string, checks: ReadonlyMap<string, { readonly name: string }>): string {
  const taken = new Set([...checks.values()].map((check) => check.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${name}${number}`)) return `${name}${number}`;
  }
}

function moduleOf(values: readonly string[], validators: readonly string[]): string {
  // ajv loads its helpers, which are CommonJS, by `require` even in an ES module.
  const requires = values.some((text) => text.includes("require("));
  return code`
    ${requires && 'import { createRequire } from "node:module";'}
    import { bodyValidator } from "#platform/records/body-validator";
    ${
      requires &&
      code`

        const require = createRequire(import.meta.url);
      `
    }

    /** What is right as a value, compiled by ajv from JSON Schema. */
    const values = {
      ${values}
    };

    ${validators.join("\n")}
  `;
}
