import type { AppModel, Entity, Field } from "#core/model/model";
import type { RuleFile } from "#core/pack/rule-schema";
import type { Rule } from "#core/rule/rule";
import type { Enforcement, FieldsEnforcement } from "#core/weave/enforcement";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { parametersOn } from "#core/pack/parameters-on";
import { isClassWithin } from "#core/model/is-class-within";

/**
 * Decides for every role, purpose and field whether a visibility rule shows, masks or hides it. The answer depends
 * on nothing that is known only at run time, so the app gets a table instead of an expression.
 */
export function weaveFields(
  rule: Rule,
  definition: Extract<RuleFile, { kind: "visibility" }>,
  entity: Entity,
  model: AppModel,
): readonly Enforcement[] {
  const { fields: shows } = rule.expressions;
  if (shows === undefined) return [];
  const { on } = definition;
  const concerned = entity.fields.filter(
    (field) => typeof on === "string" || isClassWithin(field.class, on.class),
  );
  const params = parametersOn(definition, model.asOf);
  const unseen = model.roles.flatMap((role) =>
    role.purposes.map((purpose) => ({
      role: role.name,
      purpose,
      fields: concerned.filter(
        (field) =>
          evaluateExpression(shows, {
            params,
            actor: { role: role.name, purpose, needs: role.needs },
            field: {
              name: field.name,
              class: field.class,
              entity: entity.name,
              path: `${entity.name}.${field.name}`,
            },
          }) !== true,
      ),
    })),
  );
  const isMasked = ({ type }: Field): boolean => definition.mask !== undefined && type === "string";
  const split = (wanted: boolean): FieldsEnforcement["hidden"] =>
    unseen.map(({ role, purpose, fields }) => ({
      role,
      purpose,
      fields: fields.filter((field) => isMasked(field) === wanted).map(({ name }) => name),
    }));
  const { mask } = definition;
  const [hidden, masked] = [split(false), split(true)];
  return [{ kind: "fields", rule, layer: "service", entity: entity.name, hidden, masked, mask }];
}
