import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { reportModel } from "#core/model/report-model";

/** A name of a blueprint with what it becomes. */
export interface MappedName {
  readonly name: string;
  readonly mapped: string;
  readonly at: Position;
}

/** Reports names that become one (`BYL1206`), and those that become longer than a name can be (`BYL1207`). */
export function distinctNames(
  names: readonly MappedName[],
  longest: number = Number.POSITIVE_INFINITY,
): readonly Diagnostic[] {
  const seen = new Map<string, MappedName>();
  return names.flatMap((each) => {
    const { name, mapped, at } = each;
    const first = seen.get(mapped);
    seen.set(mapped, first ?? each);
    if (first !== undefined) {
      const help = "Give one of them another name.";
      return [reportModel("BYL1206", { name, other: first.name, mapped }, { at, help })];
    }
    if (Buffer.byteLength(mapped) <= longest) return [];
    return [reportModel("BYL1207", { name, mapped }, { at })];
  });
}
