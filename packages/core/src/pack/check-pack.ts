import type { Positions } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { checkField } from "#core/model/check-field";
import { guessHelp } from "#core/model/guess-help";
import type { Pack } from "#core/pack/pack";
import { reportPack } from "#core/pack/report-pack";

/** The folders in `src` and `test` of an application, its import aliases, and the database's schemas. */
const taken: ReadonlySet<string> = new Set([
  "app",
  "db",
  "entities",
  "operations",
  "platform",
  "public",
  "rules",
  "schema",
  "support",
  "test",
]);

/** Checks what a pack says of itself: the classes, concepts and states that its parts name. */
export function checkPack(pack: Pack, positions: Positions): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (taken.has(pack.name) || /^(pg-|information-schema$)/.test(pack.name)) {
    const at = positions.value(["pack"]);
    diagnostics.push(reportPack("BYL1333", { pack: pack.name }, { at }));
  }
  const classes = Object.keys(pack.manifest.classifications);
  for (const [index, classifier] of pack.manifest.classifiers.entries()) {
    if (classes.includes(classifier.class)) continue;
    const at = positions.value(["classifiers", index, "class"]);
    const help = guessHelp(classifier.class, classes, "classes");
    diagnostics.push(reportPack("BYL1311", { class: classifier.class }, { at, help }));
  }
  const names = pack.concepts.map(({ concept }) => concept.concept);
  for (const { id, concept, positions: places } of pack.concepts) {
    for (const [name, field] of Object.entries(concept.fields)) {
      const path = ["fields", name];
      diagnostics.push(
        ...checkField(`${concept.concept}.${name}`, field, (key) => places.value([...path, key])),
      );
      if (field.class === undefined || classes.includes(field.class)) continue;
      const at = places.value([...path, "class"]);
      const help = guessHelp(field.class, classes, "classes");
      diagnostics.push(reportPack("BYL1311", { class: field.class }, { at, help }));
    }
    for (const [name, relation] of Object.entries(concept.relations)) {
      for (const [key, target] of Object.entries(relation)) {
        if (!["one", "many", "manyToMany"].includes(key) || typeof target !== "string") continue;
        const own = target.startsWith(`${pack.name}/`)
          ? target.slice(pack.name.length + 1)
          : target;
        if (own.includes("/") || names.includes(own)) continue;
        const at = places.value(["relations", name, key]);
        const help = guessHelp(own, names, "concepts");
        diagnostics.push(reportPack("BYL1310", { concept: target }, { at, help }));
      }
    }
    const states = Object.keys(concept.states ?? {});
    for (const [from, targets] of Object.entries(concept.states ?? {})) {
      for (const [index, state] of targets.entries()) {
        if (states.includes(state)) continue;
        const at = places.value(["states", from, index]);
        const help = guessHelp(state, states, "states");
        diagnostics.push(reportPack("BYL1312", { concept: id, state }, { at, help }));
      }
    }
  }
  return diagnostics;
}
