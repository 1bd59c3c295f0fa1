import type { Position } from "#core/diagnostic/diagnostic";
import type { Entity, Inverse } from "#core/model/model";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

/** Checks that each relation to many records is the other side of a relation to one. */
export function checkInverses(
  entity: string,
  inverses: readonly (Inverse & { readonly origin: Position })[],
  entities: ReadonlyMap<string, Pick<Entity, "fields">>,
  { guess, problems }: Resolving,
): void {
  for (const { name, target, by, origin } of inverses) {
    const relations = (entities.get(target)?.fields ?? []).filter(
      ({ references }) => references !== undefined,
    );
    const other = relations.find((field) => field.name === by);
    if (other?.references === entity) continue;
    const fitting = relations.filter(({ references }) => references === entity);
    const problem =
      other === undefined
        ? `\`${target}\` has no relation \`${by}\``
        : `\`${target}.${by}\` points to \`${other.references}\``;
    const help =
      fitting.length === 0
        ? `Give \`${target}\` the relation \`${by}: { one: ${entity} }\`.`
        : guess(
            by,
            fitting.map((field) => field.name),
            "relations that point here",
          );
    const parameters = { relation: `${entity}.${name}`, target, by, problem };
    problems.push(reportModel("BYL1215", parameters, { at: origin, help }));
  }
}
