import type { AppModel } from "#core/model/model";

/** The value of `app` in expressions, as `appType` describes it; `none` stands for no class or concept. */
export function appValue(model: AppModel): Readonly<Record<string, unknown>> {
  const { entities, operations, roles, settings } = model;
  const classesOf = (fields: AppModel["entities"][number]["fields"]): readonly string[] => [
    ...new Set(fields.flatMap((field) => (field.class === undefined ? [] : [field.class]))),
  ];
  return {
    name: model.name,
    assurance: model.assurance,
    tenancy: model.tenancy,
    jurisdictions: model.jurisdictions,
    classes: classesOf(entities.flatMap(({ fields }) => fields)),
    concepts: [...new Set(entities.flatMap(({ concept }) => concept ?? []))],
    roles: roles.map(({ name, purposes, needs }) => ({ name, purposes, needs })),
    entities: entities.map(({ grants, ...entity }) => ({
      name: entity.name,
      concept: entity.concept ?? "none",
      path: entity.path,
      hasStates: entity.states !== undefined,
      classes: classesOf(entity.fields),
      fields: entity.fields.map((field) => ({
        name: field.name,
        type: field.type,
        class: field.class ?? "none",
        required: field.required,
      })),
      create: grants.create,
      read: grants.read,
      search: grants.search,
      update: grants.update,
      delete: grants.delete,
      history: grants.history,
    })),
    operations: operations.map(({ name, on, by, handler }) => ({ name, on, by, handler })),
    settings: Object.entries(settings).flatMap(([control, values]) =>
      Object.entries(values).map(([name, value]) => ({ control, name, value: String(value) })),
    ),
  };
}
