import { z } from "zod";
import type { Subject } from "#core/prove/proof";
import { digestName, packDigestName } from "#core/evidence/attestation/digest-name";
import { predicateType, statementType } from "#core/evidence/attestation/statement";

/** What is read of a statement that was verified. */
export interface ProofStatement {
  readonly subjects: readonly Subject[];
  readonly application: string;
  readonly engine: string;
  readonly ranAt: string;
  readonly statuses: Readonly<Record<string, number>>;
  /** How many tests in which many requests meet failed. */
  readonly failedRaces: number;
}

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .exactOptional();

const subject = z
  .object({
    name: z.string().min(1),
    digest: z.object({ sha256: hash, [packDigestName]: hash }),
  })
  .transform(({ name, digest }, context): Subject => {
    const sha256 = digest[digestName(name)];
    if (sha256 !== undefined) return { name, sha256 };
    const message = `\`${name}\` has no digest \`${digestName(name)}\``;
    context.addIssue({ code: "custom", message, path: ["digest"] });
    return z.NEVER;
  });

const schema = z.object({
  _type: z.literal(statementType),
  subject: z.array(subject),
  predicateType: z.literal(predicateType),
  predicate: z.object({
    application: z.object({ name: z.string() }),
    engine: z.string(),
    ranAt: z.string(),
    statuses: z.record(z.string(), z.number()),
    // A proof of an application without such tests may say nothing of them.
    races: z.array(z.object({ state: z.string() })).default([]),
  }),
});

/** Reads a statement of a proof, or says what is wrong with it. */
export function parseStatement(payload: Buffer): ProofStatement | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    return { problem: "it is not JSON in UTF-8" };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const { path = [], message = "" } = parsed.error.issues[0] ?? {};
    return { problem: `\`${path.join(".")}\`: ${message}` };
  }
  const { subject: subjects, predicate } = parsed.data;
  const seen = new Set<string>();
  const twice = subjects.find(({ name }) => seen.size === seen.add(name).size);
  if (twice !== undefined) return { problem: `it names \`${twice.name}\` twice` };
  const { application, engine, ranAt, statuses, races } = predicate;
  const failedRaces = races.filter(({ state }) => state === "failed").length;
  return { subjects, application: application.name, engine, ranAt, statuses, failedRaces };
}
