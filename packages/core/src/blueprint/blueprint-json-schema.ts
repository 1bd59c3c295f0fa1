import { blueprintSchema } from "#core/blueprint/blueprint-schema";
import { z } from "zod";

/** The format of blueprints as JSON Schema (draft 2020-12), for editors. */
export function blueprintJsonSchema(): object {
  return {
    $id: "https://bylaw.dev/schema/blueprint.schema.json",
    title: "Bylaw blueprint",
    ...z.toJSONSchema(blueprintSchema, { target: "draft-2020-12", io: "input", reused: "ref" }),
  };
}
