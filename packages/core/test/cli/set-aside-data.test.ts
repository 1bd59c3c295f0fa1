import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setAsideData } from "#core/cli/set-aside-data";
import { expect, it } from "vitest";

it("moves the development database away, and never over an earlier one", async () => {
  const out = await mkdtemp(join(tmpdir(), "aside-"));
  const database = join(out, "data/database");
  expect(await setAsideData(out)).toBeUndefined();
  const kept: (string | undefined)[] = [];
  for (const text of ["first", "second"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
    await mkdir(database, { recursive: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(join(database, "row"), text);
    // oxlint-disable-next-line no-await-in-loop
    kept.push(await setAsideData(out));
  }
  expect(kept).toEqual([`${database}-1`, `${database}-2`]);
  expect(await readFile(`${database}-1/row`, "utf8")).toBe("first");
  expect(await readFile(`${database}-2/row`, "utf8")).toBe("second");
  await rm(out, { recursive: true });
});
