import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { checkDesign } from "#core/check/check-design";
import { decideRules } from "#core/decide/decide-rules";
import { type Diagnostic, hasErrors } from "#core/diagnostic/diagnostic";
import { resolveModel } from "#core/model/resolve-model";
import { testPack } from "#core/pack/test-pack";
import { checkBlueprint } from "#core/pipeline";
import { variedLibrary } from "../fixtures/library-pack.ts";

const order = "blueprint.yaml";
/** What the rules of an example are decided for and woven into when it has no blueprint. */
const keepsAll = `bylaw: 1
app: library
packs: [library]
jurisdictions: [US]
facts: { lendsToMinors: false, branches: 2 }
roles:
  librarian:
    purposes: [lending]
    may: { Book: all, Member: all, Loan: all }
entities:
  Book: { is: library/Book }
  Member: { is: library/Member }
  Loan: { is: library/Loan }
`;
const library = variedLibrary({});
/** The phases that only read a pack, by the digits of their codes. */
const ofPacks = new Set([13, 20, 21]);

/**
 * The problems of an example, up to the phase to which a code belongs. Files other than the blueprint
 * take their places in the library's pack; without a blueprint, the app keeps everything.
 */
export async function problemsOf(
  { [order]: blueprint, ...ofPack }: Readonly<Record<string, string>>,
  code: string,
): Promise<readonly Diagnostic[]> {
  const phase = Number(code.slice(3, 5));
  if (blueprint !== undefined && phase <= 11) return parseBlueprint(blueprint, order).diagnostics;
  const { pack, rules, diagnostics } = await (Object.keys(ofPack).length === 0
    ? library
    : variedLibrary(ofPack));
  if (pack === undefined || hasErrors(diagnostics)) return diagnostics;
  const found = [...diagnostics, ...testPack([pack], rules).diagnostics];
  if (blueprint === undefined && (phase <= 11 || ofPacks.has(phase))) return found;

  const parsed = parseBlueprint(blueprint ?? keepsAll, order);
  const document = parsed.value;
  if (document === undefined) return [...found, ...parsed.diagnostics];
  const usesLibrary = document.blueprint.packs.length > 0;
  const packs = usesLibrary ? [pack] : [];
  const inUse = usesLibrary ? rules : [];
  if (phase >= 16) return [...found, ...checkBlueprint(document, packs, inUse).diagnostics];
  const resolved = resolveModel(document, packs);
  if (resolved.value === undefined || phase === 12) return [...found, ...resolved.diagnostics];
  const decided = decideRules(resolved.value, document, inUse, packs);
  if (phase === 14) return [...found, ...decided.diagnostics];
  return [...found, ...checkDesign(resolved.value, decided.decisions)];
}
