import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clinicFaults } from "../scripts/planted-faults/clinic.ts";
import { freightFaults } from "../scripts/planted-faults/freight.ts";
import { walletFaults } from "../scripts/planted-faults/wallet.ts";

const root = join(import.meta.dirname, "..");
const applications = [
  ["clinic", clinicFaults],
  ["freight", freightFaults],
  ["wallet", walletFaults],
] as const;

describe.for(applications)("the faults of the %s", ([application, faults]) => {
  it("replace what its application has once", async () => {
    const places = await Promise.all(
      faults.map(async ({ name, file, find }) => {
        const text = await readFile(join(root, "examples", application, "app", file), "utf8");
        return [name, text.split(find).length - 1];
      }),
    );
    expect(places.filter(([, times]) => times !== 1)).toEqual([]);
  });

  it("are on the page, each with what caught it", async () => {
    const page = await readFile(join(root, "docs/planted-faults.md"), "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    const cell = (text: string): string => text.replaceAll("|", "\\|");
    const missing = faults.filter(
      ({ name }) => !rows.some((row) => row.startsWith(`| ${cell(name)} `)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

it("are at least forty", () => {
  const all = applications.flatMap(([, faults]) => faults.map(({ name }) => name));
  expect(new Set(all).size).toBeGreaterThanOrEqual(40);
});
