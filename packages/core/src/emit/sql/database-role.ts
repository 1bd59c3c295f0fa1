import type { AppModel } from "#core/model/model";

/** The database role under which the app works. */
export function databaseRole({ name }: Pick<AppModel, "name">): string {
  return `${name.replaceAll("-", "_")}_app`;
}
