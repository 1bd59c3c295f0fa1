import { compileRules } from "#core/pack/compile-rules";
import type { Pack } from "#core/pack/pack";
import type { MutationContext, Mutants } from "#core/prove/mutate/mutant";
import { mutantsOf } from "#core/prove/mutate/mutants-of";
import type { Rule } from "#core/rule/rule";
import { libraryBlueprint, resolveText } from "../../fixtures/library-blueprint.ts";
import { variedLibrary } from "../../fixtures/library-pack.ts";

/** What the mutants of a library's rules are made from. */
export interface LibraryMutants extends MutationContext {
  readonly rule: (id: string) => Rule;
  readonly mutants: (id: string) => Mutants;
}

/** The library with rules of a test, by the name of their file. */
export async function libraryMutants(
  rules: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<LibraryMutants> {
  const written = Object.entries(rules).map(
    ([name, text]) => [`rules/${name}.yaml`, text] as const,
  );
  const { pack, diagnostics } = await variedLibrary({ ...Object.fromEntries(written), ...files });
  if (pack === undefined) throw new Error(JSON.stringify(diagnostics));
  return mutantsIn([pack]);
}

/** Packs with the blueprint of a city's library. */
export function mutantsIn(packs: readonly Pack[]): LibraryMutants {
  const compiled = compileRules(packs);
  const { model } = resolveText(libraryBlueprint, packs);
  if (model === undefined || compiled.value === undefined) {
    throw new Error(JSON.stringify(compiled.diagnostics));
  }
  const rule = (id: string): Rule => {
    const found = compiled.value?.find((each) => each.id === id);
    if (found === undefined) throw new Error(`there is no rule ${id}`);
    return found;
  };
  return { packs, model, rule, mutants: (id) => mutantsOf(rule(id), { packs, model }) };
}

/** The head of a rule of the test's own. */
export function head(id: string, kind: string, more = ""): string {
  return `id: ${id}
title: A rule of a test
source: { citation: House rules 1, says: It is so. }
status: proposed
kind: ${kind}
${more}
`;
}
