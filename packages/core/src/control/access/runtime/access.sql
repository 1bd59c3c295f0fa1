-- Who acts, for which tenant, in which role and why. `platform.enter` sets it for one transaction;
-- row-level security and triggers read it from here.

create schema if not exists platform;

create function platform.tenant() returns text
  language sql stable parallel safe return nullif(current_setting('app.tenant', true), '');

create function platform.actor() returns text
  language sql stable parallel safe return nullif(current_setting('app.actor', true), '');

-- Everyone who acts: `platform.actor()`, and those who act for that person.
create function platform.people() returns text[]
  language sql stable parallel safe
  return case when coalesce(current_setting('app.people', true), '') = ''
    then array_remove(array[platform.actor()], null)
    else array(select jsonb_array_elements_text(current_setting('app.people')::jsonb)) end;

create function platform.role() returns text
  language sql stable parallel safe return nullif(current_setting('app.role', true), '');

create function platform.purpose() returns text
  language sql stable parallel safe return nullif(current_setting('app.purpose', true), '');

-- The classes and fields that the actor's role needs for its duties.
create function platform.needs() returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.needs', true), ''), '{}')::text[];

create function platform.request() returns uuid
  language sql stable parallel safe return nullif(current_setting('app.request', true), '')::uuid;

-- The name of the operation under way, or null for plain reads and changes.
create function platform.operation() returns text
  language sql stable parallel safe return nullif(current_setting('app.operation', true), '');

-- The app's clock, so that tests can move it; the server's own outside a request.
create function platform.at() returns timestamptz
  language sql stable
  return coalesce(nullif(current_setting('app.at', true), '')::timestamptz, clock_timestamp());

create function platform.today() returns date
  language sql stable return (platform.at() at time zone 'UTC')::date;

-- Starts a request. `context` holds: tenant, actor, role, purpose, needs, request, at, operation, and
-- people: the actor, then those who act for it, the one who calls first; left out when nobody does.
create function platform.enter(context jsonb) returns void
  language plpgsql as $$
begin
  perform
    set_config('app.tenant', coalesce(context->>'tenant', ''), true),
    set_config('app.actor', coalesce(context->>'actor', ''), true),
    set_config('app.role', coalesce(context->>'role', ''), true),
    set_config('app.purpose', coalesce(context->>'purpose', ''), true),
    set_config('app.needs', coalesce(context->>'needs', ''), true),
    set_config('app.request', coalesce(context->>'request', ''), true),
    set_config('app.at', coalesce(context->>'at', ''), true),
    set_config('app.operation', coalesce(context->>'operation', ''), true),
    set_config('app.people', coalesce(context->>'people', ''), true);
end $$;

-- What an entry of the audit trail says beside its columns, as text. Where others act for the actor,
-- `actedBy` names them, the one who calls first.
create function platform.audit_detail(detail jsonb) returns text
  language sql stable parallel safe
  return case when coalesce(current_setting('app.people', true), '') = '' then detail
    else detail || jsonb_build_object('actedBy', current_setting('app.people')::jsonb - 0) end::text;

-- Refuses what is under way. SQLSTATE AP403: a rule of law forbids it; `detail` names the rule.
create function platform.refuse(rule text, message text) returns void
  language plpgsql as $$
begin
  raise exception using
    errcode = 'AP403', message = message, detail = jsonb_build_object('rule', rule)::text;
end $$;

-- Whether a change of the table is one that rules, history and the audit trail look at: all are, but
-- for the owner's own, which change how a value is stored (`re-encrypt`), or values that follow from
-- other records which are themselves recorded (`derive`). What derives a value raises the record's
-- version and sets `last_action` to 'derive', so that a version that somebody made is kept.
-- Not in SQL: it would be inlined into the condition of each trigger anew, for every statement.
create function platform.is_recorded(changed regclass) returns boolean
  language plpgsql stable as $$
begin
  return row_security_active(changed)
    or coalesce(current_setting('app.maintenance', true), '') not in ('re-encrypt', 'derive');
end $$;

-- Whether the table's rows are deleted because their keeping time is over, by `platform.purge`. The
-- app's role, under which row-level security is active, cannot say so.
create function platform.is_purge(changed regclass) returns boolean
  language sql stable
  return not row_security_active(changed)
    and current_setting('app.maintenance', true) is not distinct from 'purge';

-- Lets one transaction of a tenant at a time past a rule that compares a record with others.
create function platform.lock_rule(tenant text, rule text) returns void
  language sql
  return pg_advisory_xact_lock(hashtextextended(coalesce(tenant, '') || ' ' || rule, 0));
