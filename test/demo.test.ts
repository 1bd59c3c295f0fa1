import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

it("the demo tells its story to the end, refusals with their citations and tampering included", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/demo.ts"], {
    cwd: root,
  });
  expect(stdout).toContain("rule hipaa-emergency-access-grant, 45 CFR 164.312(a)(2)(ii)");
  expect(stdout).toContain("Give the individual access, or a written denial, within 30 days");
  expect(stdout).toContain("The audit trail is intact");
  expect(stdout).toContain("The audit trail is BROKEN: 1 problem");
  expect(stdout).toContain("(bsa-ctr-report)");
  expect(stdout).toContain("49 CFR 177.848(d)");
  expect(stdout).toContain("What next?");
}, 300_000);

it("tells which examples there are when it is asked for another", async () => {
  const asked = promisify(execFile)(process.execPath, ["scripts/demo.ts", "bakery"], { cwd: root });
  await expect(asked).rejects.toMatchObject({
    code: 2,
    stderr: "There is no example bakery. The examples are clinic, wallet, freight.\n",
  });
});
