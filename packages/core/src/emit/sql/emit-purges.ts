import type { Entity } from "#core/model/model";
import type { RetentionEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { keptUntil } from "#core/emit/sql/kept-until";
import { purgedEntities } from "#core/weave/purged-entities";

/** The view of the records whose keeping time is over; nothing where no rule purges. */
export function emitPurges(woven: Woven): string {
  const entities = purgedEntities(woven);
  if (entities.length === 0) return "";
  return code`
    -- Records that a rule purges and that no rule keeps any longer, each with the rule by which it goes.
    create view platform.purge_due as
      ${entities.map((entity) => due(entity, woven)).join("union all\n")};
  `;
}

function due(entity: Entity, { enforcements, model }: Woven): string {
  const kept = enforcements.filter(
    (item): item is RetentionEnforcement =>
      item.kind === "retention" && item.entity === entity.name,
  );
  const until = (item: RetentionEnforcement): string =>
    keptUntil(item, entity, model, { record: "r.", old: "r.", once: true });
  const purging = kept.filter(({ purge }) => purge);
  const rules = purging.map((item) => `(${sqlLiteral(item.rule.id)}, ${until(item)})`);
  const conditions = kept.map((item) => `(select platform.today()) >= ${until(item)}`);
  const table = sqlIdentifier(entity.table);
  return code`
    ${kept.map(({ rule }) => `-- ${commentText(rule.definition.source.citation)}: ${commentText(rule.definition.title)}`)}
    select ${sqlLiteral(entity.name)} as entity, ${sqlLiteral(table)}::regclass as source,
      r.tenant, r.id as record,
      (
        select k.rule from (values ${rules.join(", ")}) k (rule, until)
        order by k.until desc, k.rule limit 1
      ) as rule,
      greatest(${kept.map(until).join(", ")}) as kept_until
    from ${table} r
    where ${conditions.join("\n  and ")}
  `;
}
