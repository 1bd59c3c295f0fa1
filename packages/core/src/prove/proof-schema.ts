import { z } from "zod";
import type { Proof } from "#core/prove/proof";

const text = z.string();
const texts = z.array(text);
const layer = z.enum(["design", "edge", "service", "database"]);
const state = z.enum(["passed", "failed", "skipped"]);

const place = z.looseObject({
  layer,
  file: text,
  line: z.number(),
  entity: text.exactOptional(),
});

const test = z.looseObject({
  name: text,
  layer: layer.exactOptional(),
  state,
  cases: z.looseObject({ met: z.number(), notMet: z.number() }).exactOptional(),
  failure: z.looseObject({ message: text, counterexample: text.exactOptional() }).exactOptional(),
});

const run = z.looseObject({ file: text, state, tests: z.array(test) });

const ablation = z.looseObject({
  layer: z.enum([...layer.options, "all"]),
  together: texts,
  seen: z.boolean(),
  by: texts,
  unrelated: z.looseObject({ run: z.number(), failed: texts }),
});

const mutant = z.looseObject({
  id: text,
  operator: text,
  description: text,
  outcome: z.enum(["killed", "survived", "equivalent"]),
  by: z.looseObject({ what: z.enum(["example", "property", "check"]), name: text }).exactOptional(),
});

const rule = z.looseObject({
  rule: text,
  pack: text,
  kind: text,
  title: text,
  citation: text,
  url: text.exactOptional(),
  says: text,
  status: z.enum(["enforced", "configured", "organisational", "not applicable", "unproven"]),
  reason: text,
  decision: z.looseObject({
    outcome: z.enum(["applies", "not-applicable", "unknown", "switched-off"]),
    reason: text,
    because: texts,
  }),
  review: z.looseObject({
    state: z.enum(["reviewed", "needs legal review"]),
    by: text.optional(),
    on: text.optional(),
    note: text.optional(),
  }),
  holds: z.looseObject({ from: text.optional(), to: text.optional() }),
  notEncoded: texts,
  entities: texts,
  duty: z.looseObject({ duty: text, evidence: text, every: text.exactOptional() }).exactOptional(),
  enforcedAt: z.array(place),
  property: run.extend({ runs: z.number(), met: z.number(), notMet: z.number() }).exactOptional(),
  triedAt: z.iso.datetime().exactOptional(),
  ablations: z.array(ablation),
  mutation: z
    .looseObject({
      killed: z.number(),
      total: z.number(),
      mutants: z.array(mutant),
      notes: texts.exactOptional(),
    })
    .exactOptional(),
  problems: z.array(z.looseObject({ code: text, message: text, help: text.exactOptional() })),
});

const entity = z.looseObject({
  name: text,
  title: text,
  concept: text.exactOptional(),
  fields: z.number(),
  references: z.array(z.looseObject({ field: text, entity: text })),
  states: z.array(z.looseObject({ name: text, next: texts })),
  rules: texts,
});

/** A proof that comes from another machine, in the shape that `Proof` describes. */
export const proofSchema: z.ZodType<Proof> = z.looseObject({
  format: z.literal(1),
  application: z.looseObject({
    name: text,
    title: text,
    assurance: text,
    jurisdictions: texts,
    asOf: text,
  }),
  engine: text,
  packs: z.array(z.looseObject({ name: text, version: text })),
  ranAt: z.iso.datetime(),
  scope: z.looseObject({
    rules: texts.exactOptional(),
    part: z.looseObject({ index: z.number(), count: z.number() }).exactOptional(),
    mutants: z.boolean(),
  }),
  environment: z.looseObject({ node: text, postgres: text }),
  tookMs: z.number(),
  rules: z.array(rule),
  races: z.array(run),
  graph: z.looseObject({ entities: z.array(entity) }),
  changedByHand: texts,
  subjects: z.array(z.strictObject({ name: text, sha256: text.regex(/^[0-9a-f]{64}$/) })),
});

/** What of a proven rule does not follow from its decision: see `TriedRule`. */
export const provenRuleSchema: z.ZodType = rule
  .pick({ enforcedAt: true, property: true, ablations: true, mutation: true })
  .extend({ triedAt: z.iso.datetime(), problems: z.tuple([]) });
