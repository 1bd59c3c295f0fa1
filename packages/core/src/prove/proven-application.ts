import type { AppModel } from "#core/model/model";
import type { ApplicationGraph, ProvenApplication } from "#core/prove/proof";
import type { Woven } from "#core/weave/woven";

/** The order in short, as evidence names it. */
export function provenApplication(model: AppModel): ProvenApplication {
  const { name, title, assurance, jurisdictions, asOf } = model;
  return { name, title, assurance, jurisdictions, asOf };
}

/** What the application is made of, as a picture shows it. */
export function graphOf({ model, decisions }: Woven): ApplicationGraph {
  const applying = decisions.filter(({ outcome }) => outcome === "applies");
  return {
    entities: model.entities.map(({ name, title, concept, fields, states }) => ({
      name,
      title,
      ...(concept !== undefined && { concept }),
      fields: fields.length,
      references: fields.flatMap(({ name: field, references }) =>
        references === undefined ? [] : [{ field, entity: references }],
      ),
      states: (states?.names ?? []).map((state) => ({
        name: state,
        next: states?.transitions[state] ?? [],
      })),
      rules: applying.filter(({ entities }) => entities.includes(name)).map(({ rule }) => rule.id),
    })),
  };
}
