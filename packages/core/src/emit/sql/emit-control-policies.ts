import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { code } from "#core/emit/code";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { approvedEntities, approverRoles } from "#core/weave/approval-guards";
import { isPresent } from "#core/weave/present-controls";

const tenant = "tenant = (select platform.tenant())";

/** Who reads and writes what approval, consent and legal hold keep, where the application has them. */
export function emitControlPolicies(
  woven: Woven,
  app: string,
  mayOnly: (roles: readonly string[]) => string,
): readonly string[] {
  return [
    ...(isPresent(woven, "approval") ? [approvals(woven, app, mayOnly)] : []),
    ...(isPresent(woven, "consent") ? [consents(woven, app, mayOnly)] : []),
    ...(isPresent(woven, "legal-hold") ? [holds(woven, app, mayOnly)] : []),
  ];
}

type MayOnly = (roles: readonly string[]) => string;

/** Approvals are seen by whoever sees the record, and given by those of them whose role may. */
function approvals(woven: Woven, app: string, mayOnly: MayOnly): string {
  const entities = approvedEntities(woven);
  const sees = ({ table }: (typeof entities)[number]): string =>
    `exists (select from ${sqlIdentifier(table)} r where r.id = approval.record)`;
  return code`
    create policy reading on platform.approval for select to ${app} using (
      ${tenant}
      and case entity
        ${entities.map((entity) => `when ${sqlLiteral(entity.name)} then ${sees(entity)}`)}
        else false
      end
    );
    create policy deciding on platform.approval for insert to ${app} with check (
      ${tenant}
      and case entity
        ${entities.map(
          (entity) =>
            `when ${sqlLiteral(entity.name)} then ${mayOnly(approverRoles(entity, woven.model))} and ${sees(entity)}`,
        )}
        else false
      end
    );
  `;
}

/** Consents are recorded of those whose record the recorder sees. */
function consents({ model }: Woven, app: string, mayOnly: MayOnly): string {
  const may = mayOnly(namedRoles(model, "consent", "recorders"));
  const sees = model.entities.map(
    ({ table }) =>
      `exists (select from ${sqlIdentifier(table)} r where r.id = consent.subject::uuid)`,
  );
  return code`
    create policy reading on platform.consent for select to ${app}
      using (${tenant} and ${may});
    create policy recording on platform.consent for insert to ${app} with check (
      ${tenant} and ${may}
      and (${sees.join("\n    or ")})
    );
  `;
}

function holds({ model }: Woven, app: string, mayOnly: MayOnly): string {
  return code`
    create policy reading on platform.legal_hold for select to ${app}
      using (${tenant} and ${mayOnly(namedRoles(model, "retention", "holders"))});
  `;
}
