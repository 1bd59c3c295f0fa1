import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ProveReport } from "#core/prove/prove";
import { openLibraries, type Libraries } from "../prove/proving-library.ts";
import { unsoundApplications } from "./unsound-applications.ts";
import type { Unsound } from "./unsound.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Faults are planted by hand, so that some are in the way of a removal: that is told beside them. */
const changedByHand: ReadonlySet<string> = new Set(["BYL1808", "BYL1821"]);

let libraries: Libraries;
beforeAll(async () => {
  libraries = await openLibraries();
});
afterAll(async () => {
  await libraries.close();
});

async function proven(planted: readonly Unsound[]): Promise<ProveReport> {
  const packs = planted.flatMap(({ pack }) => (pack === undefined ? [] : [pack]));
  const library = await libraries.open(Object.assign({}, ...packs));
  for (const { file, from, to } of planted.flatMap(({ faults = [] }) => faults)) {
    // oxlint-disable-next-line no-await-in-loop -- Some change the same file.
    await library.edit(file, from, to);
  }
  return library.prove({ rules: planted.map(({ rule }) => rule) });
}

describe.for(unsoundApplications)("an application that is wrong", (planted) => {
  let report: ProveReport;
  beforeAll(async () => {
    report = await proven(planted);
  });

  it.for(planted)("by $name, is called so", ({ rule, says }) => {
    const found = report.proof?.rules.find((each) => each.rule === rule);
    expect(found ?? report.diagnostics).toMatchObject({ rule, status: "unproven" });
    const told = found?.problems.filter(({ code }) => !changedByHand.has(code));
    expect(told?.map(({ code, message }) => ({ code, message }))).toEqual(
      says.map(({ code, names }) => ({
        code,
        message: expect.toSatisfy(
          (message: string) => names.every((name) => message.includes(name)),
          `names ${names.join(" and ")}`,
        ),
      })),
    );
  });
});
