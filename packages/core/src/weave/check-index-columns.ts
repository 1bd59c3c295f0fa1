import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { AppModel } from "#core/model/model";
import { reportModel } from "#core/model/report-model";
import type { Enforcement } from "#core/weave/enforcement";
import { encryptedFields } from "#core/weave/field-classes";

/**
 * Reports encrypted fields whose second column, by which equal values are found, has the name of
 * another field's column (`BYL1206`) or a name too long for PostgreSQL (`BYL1207`).
 */
export function checkIndexColumns(
  { entities }: AppModel,
  controls: readonly Enforcement[],
): readonly Diagnostic[] {
  return entities.flatMap((entity) =>
    encryptedFields(entity, controls)
      .filter(({ search, unique }) => search || unique)
      .flatMap(({ name, column, origin }) => {
        const mapped = `${column}_index`;
        const other = entity.fields.find((field) => field.column === mapped);
        if (other !== undefined) {
          const help = `\`${name}\` is encrypted and can be searched, which takes the column \`${mapped}\`. Give \`${other.name}\` another name.`;
          const at = other.origin;
          return [reportModel("BYL1206", { name: other.name, other: name, mapped }, { at, help })];
        }
        if (Buffer.byteLength(mapped) <= 63) return [];
        return [reportModel("BYL1207", { name, mapped }, { at: origin })];
      }),
  );
}
