import type { AppModel, Entity } from "#core/model/model";

/** The entity whose records `records.<concept>` stands for in the rules of a pack. */
export function entityOfConcept(
  { entities }: AppModel,
  pack: string,
  concept: string,
): Entity | undefined {
  return entities.find((entity) => entity.concept === `${pack}/${concept}`);
}
