import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { checkDesign } from "#core/check/check-design";
import { decideRules } from "#core/decide/decide-rules";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { renderDiagnostics } from "#core/diagnostic/render-diagnostics";
import { resolveModel } from "#core/model/resolve-model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

const names =
  "toString hasOwnProperty then id Book Member librarian open reader title none all US".split(" ");
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<unknown>(
    [],
    {},
    ["a"],
    { a: 1 },
    { one: "Book" },
    { type: "string" },
    "a -> b",
    "record.x ||",
  ),
);
const key = fc.oneof(
  fc.constantFrom(...names),
  fc.stringMatching(/^[a-zA-Z]{1,8}$/),
  fc.string({ maxLength: 6 }),
);
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("delete", "replace", "insert", "rename"),
  value,
  key,
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Every map and list of a document, from the top. */
function containers(node: unknown): readonly object[] {
  if (typeof node !== "object" || node === null) return [];
  return [node, ...Object.values(node).flatMap(containers)];
}

function mutate(document: object, { at, how, value: written, key: name }: Change): void {
  const slots = containers(document).flatMap((holder) =>
    Object.keys(holder).map((slot) => ({ holder, slot })),
  );
  const chosen = slots[at % slots.length];
  if (chosen === undefined || name === "__proto__") return;
  const { holder, slot } = chosen;
  if (how === "delete") Reflect.deleteProperty(holder, slot);
  else if (how === "replace") Reflect.set(holder, slot, written);
  else if (how === "insert" && Array.isArray(holder)) holder.push(written);
  else if (how === "insert") Reflect.set(holder, name, written);
  else if (!Array.isArray(holder)) {
    Reflect.set(holder, name, Reflect.get(holder, slot));
    Reflect.deleteProperty(holder, slot);
  }
}

it("survives every mutation of a blueprint: a model without errors, or errors with a place", async () => {
  const { pack, rules } = await variedLibrary({});
  let resolved = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const data: object = parse(libraryBlueprint) as object;
      for (const each of changes) mutate(data, each);
      const text = stringify(data, { aliasDuplicateObjects: false });
      const { value: document, diagnostics } = parseBlueprint(text, "blueprint.yaml");
      expect(document === undefined).toBe(hasErrors(diagnostics));
      const model = document && resolveModel(document, [pack!]);
      const all = [...diagnostics, ...(model?.diagnostics ?? [])];
      expect(all.every(({ at }) => at !== undefined)).toBe(true);
      expect(renderDiagnostics(all, () => text).length > 0).toBe(all.length > 0);
      if (document === undefined || model?.value === undefined) return;
      resolved += 1;
      expect(hasErrors(model.diagnostics)).toBe(false);
      const { decisions } = decideRules(model.value, document, rules, [pack!]);
      expect(decisions).toHaveLength(rules.length);
      checkDesign(model.value, decisions);
    }),
    { numRuns: 1500, seed: 7 },
  );
  expect(resolved).toBeGreaterThan(100);
});

it("survives random damage to the text of a blueprint", () => {
  const damage = fc.record({
    at: fc.nat(libraryBlueprint.length),
    cut: fc.nat(30),
    put: fc.string({ unit: "binary", maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (wounds) => {
      let text = libraryBlueprint;
      for (const { at, cut, put } of wounds) text = text.slice(0, at) + put + text.slice(at + cut);
      const { value: document, diagnostics } = parseBlueprint(text, "blueprint.yaml");
      expect(document === undefined).toBe(hasErrors(diagnostics));
      if (document !== undefined) resolveModel(document, []);
    }),
    { numRuns: 1500, seed: 7 },
  );
});
