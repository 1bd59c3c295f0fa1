import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { togetherWith } from "#core/prove/ablations-of";
import type { BaseApplication } from "#core/prove/base-application";
import { testOf } from "#core/prove/test-of";
import { tryNeighbours, type Neighbours, type Removed } from "#core/prove/try-neighbours";
import { unrelatedRules } from "#core/prove/unrelated-rules";
import type { RunRequest } from "#core/prove/worker/protocol";
import type { WorkerProcess } from "#core/prove/worker-process";
import { writeLibrary, type WrittenLibrary } from "./written-library.ts";

const alsoEncrypted = `id: encrypted-names
title: Names are encrypted
source: { citation: Library Rules 8.2, says: Names are not stored in plain text. }
status: in-force
kind: control
control: field-encryption
protects: [reader.card]
`;

let library: WrittenLibrary;
let base: BaseApplication;
let all: readonly string[];
beforeAll(async () => {
  library = await writeLibrary({ "rules/members/encrypted-names.yaml": alsoEncrypted });
  base = await library.base();
  all = [...new Set(base.woven.enforcements.map(({ rule }) => rule.id))];
});
afterAll(async () => {
  await library.close();
});

type Request = Omit<RunRequest, "kind">;
type Reply = Awaited<ReturnType<WorkerProcess["run"]>>;

/** A process that finds what it is told to find. */
function workerFinding(find: (request: Request) => Reply): WorkerProcess {
  const nothing = async (): Promise<void> => {};
  return {
    prepare: async () => "18.4",
    run: async (request) => find(request),
    clean: nothing,
    stop: nothing,
  };
}

/** The files that were asked for, each of which fails where it is said so. */
function ran(request: Request, failing: readonly string[] = []): Reply {
  const files = request.tests.map((file) => {
    const state = failing.some((id) => testOf(id) === file) ? "failed" : "passed";
    return { file, tests: [{ name: "holds", state, ms: 1, meta: {} } as const] };
  });
  return { kind: "ran", files };
}

const removedOf = (rules: readonly string[]): readonly Removed[] =>
  rules.map((rule) => ({ rule, together: togetherWith(rule, base.woven) }));

async function tried(
  rules: readonly string[],
  find: (request: Request) => Reply,
  workers = 2,
): Promise<ReadonlyMap<string, Neighbours>> {
  return tryNeighbours(removedOf(rules), {
    base,
    workers: Array.from({ length: workers }, () => workerFinding(find)),
    failing: new Set(),
    onRound: () => {},
    signal: undefined,
  });
}

const isWithout = ({ overlay }: Request, rule: string): boolean =>
  Object.entries(overlay).some(
    ([path, content]) =>
      path !== "src/rules.ts" &&
      base.onDisk.get(path)?.includes(rule) === true &&
      content?.includes(rule) !== true,
  );

describe("others without a rule", () => {
  it("are all asked, whichever rules are tried in one run", async () => {
    const some = [all, ...all.map((id) => [id]), all.filter((_, index) => index % 2 === 0)];
    for (const rules of some) {
      // oxlint-disable-next-line no-await-in-loop
      const found = await tried(rules, ran, 3);
      for (const [rule, { run, failed }] of found) {
        const others = unrelatedRules(rule, togetherWith(rule, base.woven), base.woven);
        expect([rule, run]).toEqual([rule, others.length]);
        expect(failed).toEqual([]);
      }
      expect([...found.keys()]).toEqual(rules);
    }
  });

  it("are named when they fail without it, and with it do not", async () => {
    const found = await tried(all, (request) =>
      ran(request, isWithout(request, "loan-length") ? ["reminder"] : []),
    );
    expect(found.get("loan-length")?.failed).toEqual(["reminder"]);
    expect(found.get("keep-loans")?.failed).toEqual([]);
  });

  it("are not named when they fail anyhow", async () => {
    const found = await tried(all, (request) => ran(request, ["reminder"]));
    expect([...found.values()].flatMap(({ failed }) => failed)).toEqual([]);
  });

  it("that cannot be run are no success", async () => {
    const found = await tried(["loan-length"], ({ overlay, ...request }) =>
      Object.keys(overlay).length === 0
        ? ran({ overlay, ...request })
        : { kind: "unusable", because: "process", message: "It gave no answer." },
    );
    expect(found.get("loan-length")?.problem).toBe("It gave no answer.");
  });

  it("are told apart when only all together cannot be run", async () => {
    const found = await tried(all, (request) =>
      isWithout(request, "loan-length") && isWithout(request, "keep-loans")
        ? { kind: "unusable", because: "process", message: "It gave no answer." }
        : ran(request),
    );
    expect([...found.values()].flatMap(({ problem }) => problem ?? [])).toEqual([]);
    expect([...found.values()].flatMap(({ failed }) => failed)).toEqual([]);
  });
});
