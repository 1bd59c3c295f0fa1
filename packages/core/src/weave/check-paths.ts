import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { reportModel } from "#core/model/report-model";
import { isPresent } from "#core/weave/present-controls";
import type { Woven } from "#core/weave/woven";

/** Reports an entity in whose place the interface has the control consent, where the application has it. */
export function checkPaths(woven: Woven): readonly Diagnostic[] {
  if (!isPresent(woven, "consent")) return [];
  return woven.model.entities
    .filter(({ path }) => path === "consents")
    .map(({ name, path, origin }) => {
      const help = `Give ${name} another path, or leave out what needs the control consent.`;
      return reportModel("BYL1205", { name: path }, { at: origin, help });
    });
}
