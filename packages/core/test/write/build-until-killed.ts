import { planFiles } from "#core/write/plan-files";
import { writePlan } from "#core/write/write-plan";
import { versionTree } from "./version-tree.ts";

// Builds one of two versions of an application; run as a process of its own, which tests kill.
const [out = "", version, files = "60"] = process.argv.slice(2);
const tree = versionTree(version === "2" ? 2 : 1, Number(files));
process.send?.("ready");
try {
  await writePlan(await planFiles(tree, out));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
