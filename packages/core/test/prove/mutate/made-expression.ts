import type { Rule } from "#core/rule/rule";
import { compileExpression } from "#core/rule/expression/compile-expression";
import { variedLibrary } from "../../fixtures/library-pack.ts";
import { library } from "../../rule/library.ts";
import { head } from "./library-mutants.ts";
import { mutantsIn, type LibraryMutants } from "./library-mutants.ts";

/** A rule of the library with an expression over the scope of the expressions' tests instead of its own. */
export async function madeRules(): Promise<{
  readonly library: LibraryMutants;
  readonly ruleOf: (source: string) => Rule | undefined;
}> {
  const text = `${head("made", "design")}require: "true"\nmessage: No.\n`;
  const { pack } = await variedLibrary({ "rules/made.yaml": text });
  if (pack === undefined) throw new Error("the library cannot be loaded");
  const made = mutantsIn([pack]);
  const rule = made.rule("made");
  return {
    library: made,
    ruleOf: (source) => {
      const require = compileExpression(source, library, ["bool"]).value;
      const definition = { ...rule.definition, require: source };
      return require && Object.assign({}, rule, { definition, expressions: { require } });
    },
  };
}
