import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readArguments } from "../bench/arguments.ts";
import { benches } from "../bench/benches.ts";

const root = join(import.meta.dirname, "..");

describe("the command line of the benches", () => {
  it("means all of them when none is named", () => {
    const { benches: chosen, json, settings } = readArguments([], benches);
    expect(chosen).toEqual(benches);
    expect(json).toBe(false);
    expect(settings.clients).toEqual([1, 8, 32]);
  });

  it("takes names and numbers", () => {
    const asked = readArguments(["load", "--clients", "4,16", "--seconds", "2", "--json"], benches);
    expect(asked.benches.map(({ name }) => name)).toEqual(["load"]);
    expect(asked.settings).toMatchObject({ clients: [4, 16], seconds: 2 });
    expect(asked.json).toBe(true);
  });

  it.each([
    [["speed"], "no bench"],
    [["--runs", "0"], "--runs"],
    [["--clients", "1,x"], "--clients"],
    [["--seconds", ""], "--seconds"],
    [["--fast"], "--fast"],
  ])("refuses %j", (args, message) => {
    expect(() => readArguments(args, benches)).toThrow(message);
  });
});

it("the bench of emission tells its rows, and an unchanged order writes nothing", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["bench/main.ts", "emit", "--json", "--entities", "1", "--runs", "1"],
    { cwd: root },
  );
  const [first, unchanged, ...more] = JSON.parse(stdout);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ bench: "emit", entities: 1, build: "first" });
  for (const name of ["wallSeconds", "cpuSeconds", "peakMegabytes", "files", "lines", "written"]) {
    expect(first[name]).toBeGreaterThan(0);
  }
  expect(unchanged).toMatchObject({ entities: 1, build: "unchanged", written: 0 });
});
