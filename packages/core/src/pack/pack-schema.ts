import { fieldSchema, relationSchema, statesSchema } from "#core/blueprint/blueprint-schema";
import type { ConceptFile, PackFile } from "#core/pack/pack-format";
import { z } from "zod";

export type { ConceptFile, PackFile } from "#core/pack/pack-format";

const name = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/);

/** The file format of `pack.yaml`. */
export const packSchema: z.ZodType<PackFile> = z.strictObject({
  pack: name,
  title: z.string().max(100),
  description: z.string().max(1000).optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/),
  /** The day as of which the pack states the law; decisions are made as of this day by default. */
  asOf: z.iso.date(),
  jurisdictions: z.array(z.string().max(10)).default([]),
  /** What data is called by how sensitive it is; a dot makes a class part of another. */
  classifications: z.record(
    z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/),
    z.strictObject({
      title: z.string().max(100),
      description: z.string().max(500).optional(),
      /** Whether values of the class must never appear in logs, audit entries or error texts. */
      sensitive: z.boolean().default(true),
    }),
  ),
  /** Field names that suggest a class: matched against the name in lower case without separators. */
  classifiers: z
    .array(z.strictObject({ names: z.array(z.string()).min(1), class: z.string() }))
    .default([]),
  purposes: z
    .record(
      z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/),
      z.strictObject({ title: z.string().max(200) }),
    )
    .default({}),
  /** Questions whose answers decide which rules apply. */
  facts: z
    .record(
      z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
      z.strictObject({
        question: z.string().max(300),
        type: z.enum(["bool", "int", "string"]).default("bool"),
        help: z.string().max(500).optional(),
      }),
    )
    .default({}),
});

/** The file format of `concepts/*.yaml`: a data model that rules can speak of. */
export const conceptSchema: z.ZodType<ConceptFile> = z.strictObject({
  concept: z.string().regex(/^[A-Z][A-Za-z0-9]*$/),
  title: z.string().max(100),
  description: z.string().max(1000),
  fields: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), fieldSchema),
  relations: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), relationSchema).default({}),
  states: statesSchema.optional(),
});
