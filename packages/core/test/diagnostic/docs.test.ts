import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { checkDesign } from "#core/check/check-design";
import { decideRules } from "#core/decide/decide-rules";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { resolveModel } from "#core/model/resolve-model";
import { testPack } from "#core/pack/test-pack";
import { describe, expect, it } from "vitest";
import { variedLibrary } from "../fixtures/library-pack.ts";

const root = join(import.meta.dirname, "../../../..");
const page = readFileSync(join(root, "docs/diagnostics.md"), "utf8");

/** What no example of a page can show: sizes, folders, links and packages. */
const withoutExample = new Set(
  "BYL1001 BYL1202 BYL1301 BYL1302 BYL1303 BYL1305 BYL1306 BYL1321 BYL1406".split(" "),
);

const entries = page
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    code: text.slice(0, 7),
    examples: [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, example = ""]) => example),
  }))
  .filter(({ code }) => code < "BYL1600");

/** The problems of an example, up to the phase to which a code belongs. */
async function problemsOf(example: string, code: string): Promise<readonly Diagnostic[]> {
  const phase = Number(code.slice(3, 5));
  const file = /^# (\S+)/.exec(example)?.[1] ?? "";
  if (file !== "blueprint.yaml") {
    const { pack, rules, diagnostics } = await variedLibrary({ [file]: example });
    const tested = pack === undefined ? [] : testPack([pack], rules).diagnostics;
    return [...diagnostics, ...tested];
  }
  const { value: document, diagnostics } = parseBlueprint(example, file);
  if (document === undefined || phase <= 11) return diagnostics;
  const library = await variedLibrary({});
  const usesLibrary = document.blueprint.packs.includes("library");
  const packs = usesLibrary && library.pack !== undefined ? [library.pack] : [];
  const resolved = resolveModel(document, packs);
  if (resolved.value === undefined || phase === 12) return resolved.diagnostics;
  const decided = decideRules(resolved.value, document, usesLibrary ? library.rules : [], packs);
  if (phase === 14) return decided.diagnostics;
  return checkDesign(resolved.value, decided.decisions);
}

describe("docs/diagnostics.md", () => {
  it("has an entry for every code of these phases, in order", () => {
    const folders = "{blueprint,pack,model,decide,check}";
    const sources = globSync(`packages/core/src/${folders}/report-*.ts`, { cwd: root });
    const codes = sources.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^ {2}(BYL\d{4}):/gm)].map(
        ([, code]) => code,
      ),
    );
    expect(new Set(codes)).toEqual(new Set(entries.map(({ code }) => code)));
    expect(entries.map(({ code }) => code)).toEqual([...new Set(entries.map(({ code }) => code))]);
  });

  it.each(entries.filter(({ code }) => !withoutExample.has(code)))(
    "$code: the example gives exactly this code, the corrected one none",
    async ({ code, examples }) => {
      const [failing = "", corrected = "", ...more] = examples;
      expect(more).toEqual([]);
      const found = await problemsOf(failing, code);
      expect([...new Set(found.map((each) => each.code))]).toEqual([code]);
      expect(await problemsOf(corrected, code)).toEqual([]);
    },
  );
});
