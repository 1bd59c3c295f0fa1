import { controlLayers } from "#core/control/controls";
import { entityOfConcept } from "#core/model/entity-of-concept";
import { placeholdersOf } from "#core/pack/control-placeholders";
import type { Pack, PackControl } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import { report } from "#core/weave/diagnostics";
import type { ControlEnforcement, Enforcement } from "#core/weave/enforcement";
import { encryptedFields } from "#core/weave/field-classes";
import type { Weaving } from "#core/weave/weaving";

/** Puts a control in place: one of the engine's, or one that a pack brings for entities of its concepts. */
export function weaveControl(rule: Rule, weaving: Weaving): readonly Enforcement[] {
  const { definition } = rule;
  if (definition.kind !== "control") return [];
  const { control, settings, protects } = definition;
  const enforcement = { kind: "control", rule, control, settings, protects } as const;
  const layers = controlLayers[control];
  if (layers !== undefined) {
    return layers.map((layer) => Object.assign({ layer, pack: undefined }, enforcement));
  }
  const found = packControl(rule, control, weaving.packs);
  if (found !== undefined) {
    const problems = missingConcepts(rule, found, weaving);
    return problems ? [] : [{ ...enforcement, layer: "database", pack: found.pack.name }];
  }
  const ofPacks = weaving.packs.flatMap((pack) => pack.controls.map(({ name }) => name));
  const controls = [...Object.keys(controlLayers), ...ofPacks].join(", ");
  const at = rule.positions.value(["control"]);
  weaving.diagnostics.push(
    report("BYL1603", { rule: rule.id, control, controls }, { at, rule: rule.id }),
  );
  return [];
}

/** The control that an enforcement puts in place, where a pack brings it. */
export function controlOf(
  { control, pack: name }: ControlEnforcement,
  packs: readonly Pack[],
): PackControl | undefined {
  return packs.find((pack) => pack.name === name)?.controls.find((each) => each.name === control);
}

/** Reports controls of packs whose SQL reads what other controls encrypt. */
export function checkControlColumns({ model, packs, controls, diagnostics }: Weaving): void {
  for (const item of controls) {
    if (item.kind !== "control" || item.pack === undefined) continue;
    const { rule, control, pack } = item;
    const read = (controlOf(item, packs)?.sql ?? []).flatMap(placeholdersOf);
    const paths = read.flatMap(({ kind, concept, member }) => {
      const entity = kind === "column" ? entityOfConcept(model, pack, concept) : undefined;
      const hidden = entity === undefined ? [] : encryptedFields(entity, controls);
      return hidden.some(({ name }) => name === member) ? [`${concept}.${member}`] : [];
    });
    for (const path of new Set(paths)) {
      const at = rule.positions.value(["control"]);
      diagnostics.push(report("BYL1612", { rule: rule.id, control, path }, { at, rule: rule.id }));
    }
  }
}

interface Found {
  readonly pack: Pack;
  readonly control: PackControl;
}

/** A control by name; the rule's own pack comes first. */
function packControl(rule: Rule, name: string, packs: readonly Pack[]): Found | undefined {
  const ordered = packs.toSorted(
    (a, b) => Number(b.name === rule.pack) - Number(a.name === rule.pack),
  );
  return ordered
    .flatMap((pack) => pack.controls.map((control) => ({ pack, control })))
    .find(({ control }) => control.name === name);
}

function missingConcepts(rule: Rule, { pack, control }: Found, weaving: Weaving): boolean {
  const missing = control.concepts.filter(
    (concept) => entityOfConcept(weaving.model, pack.name, concept) === undefined,
  );
  for (const name of missing) {
    const parameters = { rule: rule.id, control: control.name, concept: `${pack.name}/${name}` };
    const at = rule.positions.value(["control"]);
    weaving.diagnostics.push(report("BYL1611", parameters, { at, rule: rule.id }));
  }
  return missing.length > 0;
}
