import { conceptSchema, packSchema } from "#core/pack/pack-schema";
import { ruleSchema } from "#core/pack/rule-schema";
import { z } from "zod";

const formats = {
  pack: ["Bylaw pack", packSchema],
  concept: ["Bylaw concept", conceptSchema],
  rule: ["Bylaw rule", ruleSchema],
} as const;

/** The formats of `pack.yaml`, concepts and rules as JSON Schemas (draft 2020-12), for editors. */
export function packJsonSchemas(): Readonly<Record<"pack" | "concept" | "rule", object>> {
  const describe = (name: keyof typeof formats): object => {
    const [title, schema] = formats[name];
    return {
      $id: `https://bylaw.dev/schema/${name}.schema.json`,
      title,
      ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", reused: "ref" }),
    };
  };
  return { pack: describe("pack"), concept: describe("concept"), rule: describe("rule") };
}
