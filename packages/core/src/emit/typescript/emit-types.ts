import type { JsonSchema } from "#core/emit/json-schema";
import { compile } from "json-schema-to-typescript";

/** The TypeScript types of JSON Schemas, one exported interface each, named by its title. */
export async function emitTypes(schemas: readonly JsonSchema[]): Promise<string> {
  const types = await Promise.all(
    schemas.map((schema) =>
      compile(structuredClone(schema), String(schema["title"]), {
        bannerComment: "",
        format: false,
        strictIndexSignatures: true,
      }),
    ),
  );
  return types.join("\n");
}
