import type { AppModel, Entity } from "#core/model/model";
import { namedRoles } from "#core/control/named-roles";
import type { GuardEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";

/** The guards that count approvals, also those whose enforcement is taken away to see tests fail. */
export function approvalGuards({
  enforcements,
  expected = enforcements,
}: Woven): readonly GuardEnforcement[] {
  return expected.filter(
    (item): item is GuardEnforcement => item.kind === "guard" && countsApprovals(item),
  );
}

/** Whether a guard asks how many other people have approved the record. */
export function countsApprovals({ require }: Pick<GuardEnforcement, "require">): boolean {
  return require.references.some(([root]) => root === "approvals");
}

/** The entities whose records are approved, in the model's order. */
export function approvedEntities(woven: Woven): readonly Entity[] {
  const names = new Set(approvalGuards(woven).map(({ entity }) => entity));
  return woven.model.entities.filter(({ name }) => names.has(name));
}

/**
 * The roles that may approve an entity's records: those that the setting `approval.approvers` names,
 * otherwise those that may change them or operate on them.
 */
export function approverRoles({ name, grants }: Entity, model: AppModel): readonly string[] {
  const named = namedRoles(model, "approval", "approvers");
  if (named.length > 0) return named;
  const operators = model.operations.filter(({ on }) => on === name).flatMap(({ by }) => by);
  return [...new Set([...grants.update, ...operators])];
}

/** What an operation may change of a record without making it another than the one approved. */
interface OwnChanges {
  /** The fields that follow from the record, the actor and the time. */
  readonly own: readonly string[];
  /** The fields that its input fills, where they were empty. */
  readonly filled: readonly string[];
}

/** What each operation on a guarded entity may change, by the operation's name; no field that the guard reads. */
export function ownChanges(
  { entity, require }: GuardEnforcement,
  { operations }: AppModel,
): Readonly<Record<string, OwnChanges>> {
  const read = new Set(
    require.references.flatMap(([root, name]) => (root === "record" && name ? [name] : [])),
  );
  return Object.fromEntries(
    operations
      .filter(({ on }) => on === entity)
      .map(({ name, sets }) => {
        const set = Object.entries(sets).filter(([field]) => !read.has(field));
        const takesInput = ([, value]: (typeof set)[number]): boolean =>
          value.references.some(([root]) => root === "input");
        const own = set.filter((each) => !takesInput(each)).map(([field]) => field);
        return [name, { own, filled: set.filter(takesInput).map(([field]) => field) }] as const;
      })
      .filter(([, { own, filled }]) => own.length + filled.length > 0),
  );
}
