import type { Control } from "#core/control/control";
import { controls } from "#core/control/controls";
import { namedRoles } from "#core/control/named-roles";
import { approvalGuards } from "#core/weave/approval-guards";
import type { Woven } from "#core/weave/woven";

/** When an application has a control that not every one has. */
const conditions: Readonly<Record<string, (woven: Woven) => boolean>> = {
  approval: (woven) => approvalGuards(woven).length > 0,
  consent: (woven) =>
    namedRoles(woven.model, "consent", "recorders").length > 0 || asksForConsent(woven),
  outbox: ({ model }) => namedRoles(model, "outbox", "events").length > 0,
  "legal-hold": ({ model }) => namedRoles(model, "retention", "holders").length > 0,
};

/** Whether an application has a part of the database and the interface that not every one has. */
export function isPresent(woven: Woven, control: string): boolean {
  return conditions[control]?.(woven) ?? true;
}

/** The controls of an application, in the order in which their SQL builds on one another. */
export function presentControls(woven: Woven): readonly Control[] {
  return controls.filter(({ name }) => isPresent(woven, name));
}

/** Whether a rule looks at the consents in force. */
function asksForConsent({ enforcements, expected = enforcements }: Woven): boolean {
  return expected.some(({ rule }) =>
    Object.values(rule.expressions).some(({ usesRecords }) => usesRecords.includes("consents")),
  );
}
