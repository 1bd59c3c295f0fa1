import type { FileOutcome } from "../../packages/core/src/prove/worker/protocol.ts";
import type { WorkerProcess } from "../../packages/core/src/prove/worker-process.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** The first test that failed because of a fault. */
export interface Caught {
  readonly file: string;
  readonly test: string;
  /** Where a rule's test looked. */
  readonly layer?: "edge" | "service" | "database";
}

/** A fault that was planted, and what caught it; undefined when nothing did. */
export interface Trial {
  readonly application: string;
  readonly fault: PlantedFault;
  readonly caught: Caught | undefined;
}

/** So many files are run in one request, which must be answered within the worker's patience. */
const atOnce = 12;

/**
 * Runs tests on an application with a fault until one fails: those of the rule or the control that the
 * fault breaks, then those of the other rules, then those of packs, which are quick, then the rest.
 *
 * @throws Error for a fault that is not in the file, or with which nothing runs: it shows nothing
 */
export async function catchFault(
  fault: PlantedFault,
  text: string,
  tests: readonly string[],
  worker: WorkerProcess,
): Promise<Caught | undefined> {
  const { name, file, find, replace } = fault;
  const [before = "", after, ...more] = text.split(find);
  if (find === "" || after === undefined || more.length > 0) {
    throw new Error(`"${name}" is to replace what is not there once in ${file}`);
  }
  const overlay = { [file]: `${before}${replace}${after}` };
  for (const some of batchesOf(nearestFirst(fault, tests))) {
    const run = await worker.run({ overlay, tests: some, untilFailure: true });
    if (run.kind === "unusable") throw new Error(`"${name}" lets nothing run: ${run.message}`);
    const caught = run.files.map(failureIn).find((failure) => failure !== undefined);
    if (caught !== undefined) return caught;
  }
  return undefined;
}

/** The first test of a file that failed. */
export function failureIn({ file, tests, error }: FileOutcome): Caught | undefined {
  const failed = tests.find(({ state }) => state === "failed");
  if (failed === undefined) return error === undefined ? undefined : { file, test: error };
  const { layer } = failed.meta;
  return { file, test: failed.name, ...(layer && { layer }) };
}

/** Cuts tests into requests; the first test stands alone, since it will do for most faults. */
export function batchesOf([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [];
  const cuts = Array.from(
    { length: Math.ceil(rest.length / atOnce) },
    (_, index) => index * atOnce,
  );
  return [[first], ...cuts.map((cut) => rest.slice(cut, cut + atOnce))];
}

function nearestFirst({ breaks }: PlantedFault, tests: readonly string[]): readonly string[] {
  const rank = (test: string): number => {
    const [, kind = "", name = ""] = test.split("/");
    const isNamed = kind === "platform" ? name.startsWith(breaks) : name === `${breaks}.test.ts`;
    if (isNamed) return 0;
    if (kind === "rules") return 1;
    return kind === "platform" ? 3 : 2;
  };
  return tests.toSorted((one, other) => rank(one) - rank(other));
}
