import type { Entity } from "#core/model/model";
import type {
  ClockEnforcement,
  Enforcement,
  GuardEnforcement,
  Moment,
  RetentionEnforcement,
} from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { dollarQuoted, sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { compileToSql } from "#core/emit/sql/compile-to-sql";
import { approvalCount } from "#core/emit/sql/emit-record-controls";
import { locksOf, looksAround, type RuleLock } from "#core/emit/sql/rule-locks";
import { keptUntil } from "#core/emit/sql/kept-until";
import { outboxTrigger } from "#core/emit/sql/outbox-trigger";
import { sqlScope, type SqlPlace } from "#core/emit/sql/sql-scope";
import { triggerFunction } from "#core/emit/sql/trigger-function";
import { hasControl } from "#core/weave/has-control";
import { isPresent } from "#core/weave/present-controls";
import { purgedEntities } from "#core/weave/purged-entities";

/** What the database does before and after each change of an entity's rows. */
export function emitTriggers(woven: Woven): readonly string[] {
  return woven.model.entities.flatMap((entity) => [
    before(entity, woven),
    ...guardsAround(entity, woven),
    ...clocks(entity, woven),
    after(entity, woven),
    ...entity.links.map((link) => afterLink(entity.name, link, woven)),
  ]);
}

const placeNew = { record: "new.", old: "old." };

/** Names are looked up where the migrations made them, whatever a session puts in their way. */
const path = "set search_path = pg_catalog, public, pg_temp";

function before(entity: Entity, woven: Woven): string {
  const name = triggerFunction(entity.table, "before_change");
  const on = ofEntity(entity, woven.enforcements);
  const guards = on.filter(isGuard).filter((item) => !looksAround(item));
  const body = code`
    begin
      if not platform.is_recorded(tg_relid) then
        return coalesce(new, old);
      end if;
      if tg_op = 'DELETE' then
        ${isPresent(woven, "legal-hold") && `perform platform.refuse_held(old.tenant, ${sqlLiteral(entity.name)}, old.id);`}
        ${on.some((item) => item.kind === "clock") && openObligation(entity)}
        ${on.filter((item) => item.kind === "retention").map((item) => retention(item, entity, woven))}
        ${guards.map((item) => guard(item, entity, woven, placeNew, "delete"))}
        return old;
      end if;
      if tg_op = 'INSERT' then
        new.version := 1;
        new.created_at := platform.at();
        new.created_by := coalesce(platform.actor(), session_user);
        new.last_action := coalesce(platform.operation(), 'create');
        ${entity.states && `new.state := coalesce(new.state, ${sqlLiteral(entity.states.initial)});`}
        ${entity.states && initialState(entity.states.initial)}
      else
        new.id := old.id;
        new.tenant := old.tenant;
        new.version := old.version + 1;
        new.created_at := old.created_at;
        new.created_by := old.created_by;
        new.last_action := coalesce(platform.operation(), 'update');
        ${entity.states && transitions(entity.states.transitions)}
      end if;
      new.updated_at := platform.at();
      new.updated_by := coalesce(platform.actor(), session_user);
      ${references(entity, woven)}
      ${guards.map((item) => guard(item, entity, woven, placeNew))}
      return new;
    end
  `;
  return code`
    create function ${name}() returns trigger language plpgsql ${path} as ${dollarQuoted(body)};

    create trigger before_change before insert or update or delete on ${sqlIdentifier(entity.table)}
      for each row execute function ${name}();
  `;
}

/**
 * The guards that speak of other records, behind the locks of all rules that do. They see all records
 * of the tenant, also those that the actor does not see: a law does not depend on who looks.
 */
function guardsAround(entity: Entity, woven: Woven): readonly string[] {
  const locks = locksOf(entity.name, woven);
  if (locks.length === 0) return [];
  const guards = ofEntity(entity, woven.enforcements).filter(isGuard).filter(looksAround);
  const name = triggerFunction(entity.table, "before_change_around");
  const place = { ...placeNew, everyRecordOf: "coalesce(new.tenant, old.tenant)" };
  const body = code`
    begin
      -- One at a time, so that two changes do not each miss the other; in one order everywhere.
      ${locks.map(lock)}
      if tg_op = 'DELETE' then
        ${guards.map((item) => guard(item, entity, woven, place, "delete"))}
        return old;
      end if;
      ${guards.map((item) => guard(item, entity, woven, place))}
      return new;
    end
  `;
  return [
    code`
      create function ${name}() returns trigger language plpgsql security definer ${path} as ${dollarQuoted(body)};

      create trigger before_change_around before insert or update or delete on ${sqlIdentifier(entity.table)}
        for each row ${recorded(entity)} execute function ${name}();
    `,
  ];
}

function lock({ rule, moments }: RuleLock): string {
  return code`
    if ${moments.map(occurs).join(" or ")} then
      perform platform.lock_rule(coalesce(new.tenant, old.tenant), ${sqlLiteral(rule)});
    end if;
  `;
}

/** What is still due for a record keeps it. */
function openObligation({ name }: Entity): string {
  return code`
    if platform.kept_back(old.tenant, ${sqlLiteral(name)}, old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
  `;
}

const isGuard = (item: Enforcement): item is GuardEnforcement =>
  item.kind === "guard" && item.layer === "database";

function initialState(initial: string): string {
  return code`
    if new.state <> ${sqlLiteral(initial)} then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', ${sqlLiteral(initial)}, new.state);
    end if;
  `;
}

function transitions(allowed: Readonly<Record<string, readonly string[]>>): string {
  const pairs = Object.entries(allowed).flatMap(([from, next]) =>
    next.map((to) => `(${sqlLiteral(from)}, ${sqlLiteral(to)})`),
  );
  const known = pairs.length === 0 ? "false" : `(old.state, new.state) in (${pairs.join(", ")})`;
  return code`
    if new.state <> old.state and not (${known}) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  `;
}

/** A reference counts only when the one who makes it may see its target. */
function references(entity: Entity, { model }: Woven): readonly string[] {
  return entity.fields.flatMap((field) => {
    const target = model.entities.find(({ name }) => name === field.references);
    if (target === undefined || field.unseen) return [];
    const column = sqlIdentifier(field.column);
    return [
      code`
        if new.${column} is not null and (tg_op = 'INSERT' or new.${column} is distinct from old.${column})
          and not exists (select from ${sqlIdentifier(target.table)} t where t.id = new.${column})
        then
          raise exception using errcode = 'AP422', message = 'there is no such record',
            detail = ${sqlLiteral(JSON.stringify({ pointer: `/${field.name}` }))};
        end if;
      `,
    ];
  });
}

function guard(
  item: GuardEnforcement,
  entity: Entity,
  woven: Woven,
  place: SqlPlace,
  only?: "delete",
): string | false {
  const moments = item.moments.filter((moment) => (moment === "delete") === (only === "delete"));
  if (moments.length === 0) return false;
  const counting = { ...place, approvals: approvalCount(item, entity, woven) };
  const there = only === "delete" ? { ...counting, record: "old.", old: "old." } : counting;
  const require = compileToSql(item.require, sqlScope(woven.model, entity, item.rule, there));
  const rule = sqlLiteral(item.rule.id);
  const refuse = `perform platform.refuse(${rule}, ${sqlLiteral(item.message)});`;
  const about = code`
    -- ${commentText(item.rule.definition.source.citation)}: ${commentText(item.rule.definition.title)}
  `;
  const occurring = moments.map(occurs).join(" or ");
  if (!looksAround(item)) {
    return code`
      ${about}
      if (${occurring}) and (${require}) is not true then
        ${refuse}
      end if;
    `;
  }
  return code`
    ${about}
    if ${occurring} then
      if (${require}) is not true then
        ${refuse}
      end if;
    end if;
  `;
}

/** An SQL condition: whether the moment occurs with the change at hand. */
function occurs(moment: Moment): string {
  if (moment === "create") return "tg_op = 'INSERT'";
  if (moment === "update") return "tg_op = 'UPDATE'";
  if (moment === "delete") return "tg_op = 'DELETE'";
  const states = moment.enters.map(sqlLiteral).join(", ");
  return `(new.state in (${states}) and (tg_op = 'INSERT' or old.state <> new.state))`;
}

function retention(item: RetentionEnforcement, entity: Entity, { model }: Woven): string {
  const until = keptUntil(item, entity, model, { record: "old.", old: "old." });
  return code`
    -- ${commentText(item.rule.definition.source.citation)}: ${commentText(item.rule.definition.title)}
    declare
      kept_until date := ${until};
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse(${sqlLiteral(item.rule.id)},
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
  `;
}

function clocks(entity: Entity, woven: Woven): readonly string[] {
  const items = ofEntity(entity, woven.enforcements).filter((item) => item.kind === "clock");
  return [
    ...clockTrigger(
      "clocks",
      items.filter((item) => !looksAround(item)),
      entity,
      woven,
    ),
    ...clockTrigger("clocks_around", items.filter(looksAround), entity, woven),
  ];
}

/** One trigger of clocks: those that count records see all of the tenant, the changed one included. */
function clockTrigger(
  trigger: "clocks" | "clocks_around",
  items: readonly ClockEnforcement[],
  entity: Entity,
  woven: Woven,
): readonly string[] {
  if (items.length === 0) return [];
  const name = triggerFunction(entity.table, trigger);
  const body = code`
    begin
      ${items.map((item) => clock(item, entity, woven))}
      return null;
    end
  `;
  const rights = trigger === "clocks_around" ? " security definer" : "";
  return [
    code`
      create function ${name}() returns trigger language plpgsql${rights} ${path} as ${dollarQuoted(body)};

      create trigger ${trigger} after insert or update on ${sqlIdentifier(entity.table)}
        for each row ${recorded(entity)} execute function ${name}();
    `,
  ];
}

function clock(item: ClockEnforcement, entity: Entity, { model }: Woven): string {
  const place = looksAround(item) ? { ...placeNew, everyRecordOf: "new.tenant" } : placeNew;
  const scope = sqlScope(model, entity, item.rule, place);
  const started = compileToSql(item.from, scope);
  const from =
    item.from.type.kind === "timestamp" ? `((${started}) at time zone 'UTC')::date` : started;
  const condition = item.condition && ` and (${compileToSql(item.condition, scope)}) is true`;
  const rule = sqlLiteral(item.rule.id);
  const paused = item.pausedWhile.map(sqlLiteral).join(", ");
  const { days, times, reason } = item.extension;
  return code`
    -- ${commentText(item.rule.definition.source.citation)}: ${commentText(item.rule.definition.title)}
    if ${occurs(item.starts)}${condition ?? ""} then
      perform platform.start_obligation(
        ${rule}, ${sqlLiteral(entity.name)}, new.id, ${sqlLiteral(item.duty)},
        ${from}, ${item.days}, ${sqlLiteral(item.calendar ?? null)}, ${days}, ${times}, ${String(reason)});
    end if;
    if ${occurs(item.met)} then
      perform platform.meet_obligation(${rule}, new.id);
    end if;
    ${
      paused !== "" &&
      code`
        if tg_op = 'UPDATE' and old.state not in (${paused}) and new.state in (${paused}) then
          perform platform.pause_obligation(${rule}, new.id);
        elsif tg_op = 'UPDATE' and old.state in (${paused}) and new.state not in (${paused}) then
          perform platform.resume_obligation(${rule}, new.id);
        end if;
      `
    }
  `;
}

/** Leaves out the owner's maintenance. */
function recorded(entity: Entity): string {
  return `when (${isRecorded(entity)})`;
}

function isRecorded({ table }: Entity): string {
  return `platform.is_recorded(${sqlLiteral(table)}::regclass)`;
}

/** Leaves out purging as well, which removes the versions and writes its own entry in the audit trail. */
function lasting(entity: Entity, woven: Woven): string {
  if (!purgedEntities(woven).includes(entity)) return recorded(entity);
  return `when (${isRecorded(entity)} and not platform.is_purge(${sqlLiteral(entity.table)}::regclass))`;
}

function after(entity: Entity, woven: Woven): string {
  const table = sqlIdentifier(entity.table);
  const when = lasting(entity, woven);
  return code`
    ${
      hasControl(woven, "record-versions") &&
      code`
        create trigger keep_version after update on ${table}
          for each row when (
            ${isRecorded(entity)} or (new.version > old.version and old.last_action <> 'derive')
          ) execute function platform.keep_version(${sqlLiteral(entity.name)});
        create trigger keep_deleted after delete on ${table}
          for each row ${when} execute function platform.keep_version(${sqlLiteral(entity.name)});
      `
    }
    ${
      hasControl(woven, "audit-trail", "database") &&
      code`
        create constraint trigger audit after insert or update or delete on ${table}
          deferrable initially deferred
          for each row ${when} execute function platform.audit_change(${sqlLiteral(entity.name)});
      `
    }
    ${outboxTrigger(entity, woven)}
  `;
}

function afterLink(
  entity: string,
  link: { readonly name: string; readonly table: string },
  woven: Woven,
): string {
  return code`
    ${
      hasControl(woven, "audit-trail", "database") &&
      code`
        create constraint trigger audit after insert or delete on ${sqlIdentifier(link.table)}
          deferrable initially deferred
          for each row execute function platform.audit_link(${sqlLiteral(entity)}, ${sqlLiteral(link.name)});
      `
    }
  `;
}

function ofEntity(entity: Entity, enforcements: readonly Enforcement[]): readonly Enforcement[] {
  return enforcements.filter((item) => "entity" in item && item.entity === entity.name);
}
