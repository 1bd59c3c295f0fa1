-- Who acts, for which tenant, in which role and why. `platform.enter` sets it for one transaction;
-- row-level security and triggers read it from here.

create schema if not exists platform;

create function platform.tenant() returns text
  language sql stable parallel safe return nullif(current_setting('app.tenant', true), '');

create function platform.actor() returns text
  language sql stable parallel safe return nullif(current_setting('app.actor', true), '');

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

-- Starts a request. `context` holds: tenant, actor, role, purpose, needs, request, at, operation.
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
    set_config('app.operation', coalesce(context->>'operation', ''), true);
end $$;

-- Refuses what is under way. SQLSTATE AP403: a rule of law forbids it; `detail` names the rule.
create function platform.refuse(rule text, message text) returns void
  language plpgsql as $$
begin
  raise exception using
    errcode = 'AP403', message = message, detail = jsonb_build_object('rule', rule)::text;
end $$;

-- Whether a change of the table is one that rules, history and the audit trail look at: all are, but
-- for the owner's maintenance, which changes how a value is stored and not what it is.
create function platform.is_recorded(changed regclass) returns boolean
  language sql stable
  return row_security_active(changed)
    or current_setting('app.maintenance', true) is distinct from 're-encrypt';

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

-- The audit trail: one chain of entries a tenant. Each entry's hash covers the one before it, so that
-- changing, removing or reordering entries breaks the chain; the signed heads (`audit_anchor`) show
-- when its tail was cut off. Entries name the fields that changed, never their values.

create table platform.audit_entry (
  tenant text not null,
  sequence bigint not null,
  at timestamptz(3) not null,
  request uuid,
  actor text not null,
  role text,
  purpose text,
  action text not null,
  entity text,
  record uuid,
  outcome text not null check (outcome in ('done', 'refused')),
  -- JSON as text: the hash covers these bytes.
  detail text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (tenant, sequence)
);

create index audit_entry_record on platform.audit_entry (tenant, entity, record, sequence);
create index audit_entry_actor on platform.audit_entry (tenant, actor, sequence);

create table platform.audit_head (
  tenant text primary key,
  sequence bigint not null,
  hash bytea not null
);

create table platform.audit_anchor (
  tenant text not null,
  sequence bigint not null,
  hash bytea not null,
  at timestamptz(3) not null,
  key_id text not null,
  signature bytea not null,
  primary key (tenant, sequence)
);

create function platform.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception using
    errcode = 'AP405', message = format('%s is append-only: no %s', tg_table_name, lower(tg_op));
end $$;

create trigger append_only before update or delete or truncate on platform.audit_entry
  for each statement execute function platform.refuse_change();
create trigger append_only before update or delete or truncate on platform.audit_anchor
  for each statement execute function platform.refuse_change();
create trigger append_only before delete or truncate on platform.audit_head
  for each statement execute function platform.refuse_change();

alter table platform.audit_entry enable row level security;
create policy tenant on platform.audit_entry for select using (tenant = (select platform.tenant()));

-- What an entry's hash covers: a JSON array of its columns, times in microseconds since 1970 (UTC).
create function platform.audit_content(entry platform.audit_entry) returns text
  language sql immutable
  return json_build_array(
    entry.tenant, entry.sequence, (extract(epoch from entry.at) * 1000000)::bigint, entry.request,
    entry.actor, entry.role, entry.purpose, entry.action, entry.entity, entry.record,
    entry.outcome, entry.detail)::text;

-- Appends one entry. Holds the lock on the tenant's chain until the transaction ends, so call it last.
-- When no tenant has entered, the entry belongs to `owner`, and to "-" when it is nobody's.
create function platform.audit_append(
  action text, entity text, record uuid, outcome text, detail jsonb default '{}',
  owner text default null
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  chain text := coalesce(platform.tenant(), owner, '-');
  head platform.audit_head;
  entry platform.audit_entry;
begin
  select * into head from platform.audit_head h where h.tenant = chain for update;
  if not found then
    insert into platform.audit_head values (chain, 0, ''::bytea) on conflict do nothing;
    select * into head from platform.audit_head h where h.tenant = chain for update;
  end if;
  entry := row(
    chain, head.sequence + 1, platform.at()::timestamptz(3), platform.request(),
    coalesce(platform.actor(), session_user), platform.role(), platform.purpose(),
    action, entity, record, outcome, detail::text, head.hash, ''::bytea);
  entry.hash := sha256(head.hash || convert_to(platform.audit_content(entry), 'UTF8'));
  insert into platform.audit_entry select entry.*;
  update platform.audit_head h
    set sequence = entry.sequence, hash = entry.hash where h.tenant = chain;
end $$;

-- Records a change of a row; a deferred trigger on every table, so that the chain is locked only
-- while the transaction commits and no statement can go round it.
create function platform.audit_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed jsonb := '{}';
begin
  if tg_op = 'UPDATE' then
    select jsonb_build_object('version', new.version, 'changed', coalesce(jsonb_agg(n.key), '[]'))
      into changed
      from jsonb_each(to_jsonb(new)) n join jsonb_each(to_jsonb(old)) o using (key)
      where n.value is distinct from o.value and n.key not in ('version', 'updated_at', 'updated_by');
    perform platform.audit_append(
      coalesce(platform.operation(), 'update'), tg_argv[0], new.id, 'done', changed, new.tenant);
  elsif tg_op = 'INSERT' then
    perform platform.audit_append(
      coalesce(platform.operation(), 'create'), tg_argv[0], new.id, 'done', '{}', new.tenant);
  else
    perform platform.audit_append('delete', tg_argv[0], old.id, 'done', '{}', old.tenant);
  end if;
  return null;
end $$;

-- The same for a link between two records.
create function platform.audit_link() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform platform.audit_append(
      'link', tg_argv[0], new.source, 'done',
      jsonb_build_object('link', tg_argv[1], 'target', new.target), new.tenant);
  else
    perform platform.audit_append(
      'unlink', tg_argv[0], old.source, 'done',
      jsonb_build_object('link', tg_argv[1], 'target', old.target), old.tenant);
  end if;
  return null;
end $$;

-- Every version that a record ever had. Encrypted fields stay encrypted in here.

create table platform.record_version (
  tenant text not null,
  entity text not null,
  record uuid not null,
  version integer not null,
  at timestamptz(3) not null,
  actor text not null,
  action text not null,
  -- The row as it was; null once it was deleted.
  content jsonb,
  primary key (tenant, entity, record, version)
);

create trigger append_only before update or truncate on platform.record_version
  for each statement execute function platform.refuse_change();
create trigger append_only_until_purged before delete on platform.record_version
  for each statement when (not platform.is_purge('platform.record_version'::regclass))
  execute function platform.refuse_change();

alter table platform.record_version enable row level security;
create policy tenant on platform.record_version for select
  using (tenant = (select platform.tenant()));

create function platform.keep_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    insert into platform.record_version values (
      old.tenant, tg_argv[0], old.id, old.version + 1, platform.at(),
      coalesce(platform.actor(), session_user), 'delete', null);
  else
    insert into platform.record_version values (
      new.tenant, tg_argv[0], new.id, new.version, platform.at(),
      coalesce(platform.actor(), session_user),
      coalesce(platform.operation(), case tg_op when 'INSERT' then 'create' else 'update' end),
      to_jsonb(new));
  end if;
  return null;
end $$;

-- Obligations: what is due by when, started by the law's clocks in the transaction of what starts them.

create table platform.holiday (
  calendar text not null,
  day date not null,
  name text not null,
  primary key (calendar, day)
);

-- The years for which a calendar's holidays are known; outside them no date is computed.
create table platform.holiday_year (
  calendar text not null,
  year integer not null,
  primary key (calendar, year)
);

create function platform.is_business_day(day date, calendar text) returns boolean
  language plpgsql stable as $$
begin
  if not exists (
    select from platform.holiday_year y
    where y.calendar = is_business_day.calendar and y.year = extract(year from day)
  ) then
    raise exception using errcode = 'AP500',
      message = format('the holidays of %s in %s are not known', calendar, extract(year from day));
  end if;
  return extract(isodow from day) < 6 and not exists (
    select from platform.holiday h where h.calendar = is_business_day.calendar and h.day = is_business_day.day);
end $$;

-- The `days`th business day after `start`; the start itself does not count.
create function platform.add_business_days(start date, days integer, calendar text) returns date
  language plpgsql stable as $$
declare
  day date := start;
  remaining integer := days;
begin
  while remaining > 0 loop
    day := day + 1;
    if platform.is_business_day(day, calendar) then
      remaining := remaining - 1;
    end if;
  end loop;
  return day;
end $$;

create function platform.add_days(start date, days integer, calendar text) returns date
  language sql stable
  return case when calendar is null then start + days
    else platform.add_business_days(start, days, calendar) end;

create table platform.obligation (
  id uuid primary key default gen_random_uuid(),
  tenant text not null,
  rule text not null,
  entity text not null,
  record uuid not null,
  duty text not null,
  -- Days count by this calendar's business days; null for calendar days.
  calendar text,
  started_on date not null,
  -- The last day on which the duty is done in time.
  due_on date not null check (due_on <= date '9999-12-31'),
  extension_days integer not null default 0,
  extensions_left integer not null default 0,
  extension_reason_needed boolean not null default true,
  -- As the application encrypted them.
  extension_reasons text[] not null default '{}',
  paused_on date,
  met_at timestamptz(3),
  overdue_since timestamptz(3)
);

create index obligation_due on platform.obligation (tenant, due_on) where met_at is null;
create unique index obligation_open on platform.obligation (tenant, rule, record)
  where met_at is null;

alter table platform.obligation enable row level security;

create function platform.start_obligation(
  rule text, entity text, record uuid, duty text, start date, days integer, calendar text,
  extension_days integer, extensions integer, reason_needed boolean
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if start is null then
    raise exception using errcode = 'AP403', message = 'the date from which the time runs is missing',
      detail = jsonb_build_object('rule', rule)::text;
  end if;
  insert into platform.obligation (
    tenant, rule, entity, record, duty, calendar, started_on, due_on,
    extension_days, extensions_left, extension_reason_needed)
  values (
    platform.tenant(), rule, entity, record, duty, calendar, start,
    platform.add_days(start, days, calendar), extension_days, extensions, reason_needed)
  on conflict do nothing;
end $$;

create function platform.meet_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o set met_at = platform.at()
    where o.tenant = platform.tenant() and o.rule = meet_obligation.rule
      and o.record = meet_obligation.record and o.met_at is null;
end;

create function platform.pause_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o set paused_on = platform.today()
    where o.tenant = platform.tenant() and o.rule = pause_obligation.rule
      and o.record = pause_obligation.record and o.met_at is null and o.paused_on is null;
end;

-- Ends a pause: the days that it lasted are added to the time.
create function platform.resume_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o
    set due_on = case when o.calendar is null then o.due_on + (platform.today() - o.paused_on)
        else platform.add_business_days(o.due_on, (
          select count(*)::integer from generate_series(o.paused_on + 1, platform.today(), '1 day') d
          where platform.is_business_day(d::date, o.calendar)), o.calendar) end,
      paused_on = null
    where o.tenant = platform.tenant() and o.rule = resume_obligation.rule
      and o.record = resume_obligation.record and o.met_at is null and o.paused_on is not null;
end;

-- Extends the time once more, with the reason. SQLSTATE AP403 when no extension is left, when the
-- time is over and when the reason is missing; AP409 when the obligation was met.
create function platform.extend_obligation(obligation uuid, reason text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  o platform.obligation;
begin
  select * into o from platform.obligation x
    where x.id = obligation and x.tenant = platform.tenant() for update;
  if not found then
    raise exception using errcode = 'AP404', message = 'there is no such obligation';
  elsif o.met_at is not null then
    raise exception using errcode = 'AP409', message = 'the obligation has been met';
  elsif o.extensions_left = 0 then
    raise exception using errcode = 'AP403', message = 'the time cannot be extended again',
      detail = jsonb_build_object('rule', o.rule)::text;
  elsif coalesce(o.paused_on, platform.today()) > o.due_on then
    raise exception using errcode = 'AP403', message = 'the time is over and cannot be extended',
      detail = jsonb_build_object('rule', o.rule)::text;
  elsif o.extension_reason_needed and coalesce(trim(reason), '') = '' then
    raise exception using errcode = 'AP403', message = 'an extension needs its reason in writing',
      detail = jsonb_build_object('rule', o.rule)::text;
  end if;
  update platform.obligation x
    set due_on = platform.add_days(o.due_on, o.extension_days, o.calendar),
      extensions_left = o.extensions_left - 1,
      extension_reasons = o.extension_reasons || coalesce(reason, '')
    where x.id = obligation;
  perform platform.audit_append(
    'extend', 'Obligation', obligation, 'done', jsonb_build_object('rule', o.rule));
end $$;

-- Marks what is overdue and returns how many were marked; for every tenant, by the owner's job.
-- What is paused is overdue only when it was so before the pause.
create function platform.mark_overdue(now timestamptz) returns integer
  language plpgsql as $$
declare
  o platform.obligation;
  marked integer := 0;
begin
  for o in
    select * from platform.obligation x
    where x.met_at is null and x.overdue_since is null
      and x.due_on < coalesce(x.paused_on, (now at time zone 'UTC')::date)
    order by x.tenant, x.due_on for update skip locked
  loop
    perform platform.enter(jsonb_build_object('tenant', o.tenant, 'actor', 'system:overdue', 'at', now));
    update platform.obligation x set overdue_since = now where x.id = o.id;
    perform platform.audit_append(
      'overdue', o.entity, o.record, 'done', jsonb_build_object('rule', o.rule, 'due', o.due_on));
    marked := marked + 1;
  end loop;
  return marked;
end $$;

revoke execute on function platform.mark_overdue from public;

-- When each sign-in was last active, so that it ends after a time without activity.

create table platform.session (
  tenant text not null,
  actor text not null,
  session text not null,
  last_seen timestamptz(3) not null,
  -- Set once, at the first use after too long a time without activity.
  ended_at timestamptz(3),
  primary key (tenant, actor, session)
);

alter table platform.session enable row level security;

-- Notes that a session is active `now`, unless it has ended or was last active more than `idle` ago.
-- `known` is the last activity that the caller knows of, which may be later than what is stored.
-- Returns whether the session goes on.
create function platform.touch_session(
  actor text, session text, now timestamptz, known timestamptz, idle interval
) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into platform.session as s
    values (platform.tenant(), actor, session, now, null)
    on conflict (tenant, actor, session) do update
      set last_seen = case
          when s.ended_at is null and now - greatest(s.last_seen, known) <= idle
          then greatest(s.last_seen, known, now) else s.last_seen end,
        ended_at = case
          when s.ended_at is null and now - greatest(s.last_seen, known) > idle
          then now else s.ended_at end
    returning ended_at is null;
end;

-- The data keys under which fields are encrypted, wrapped by a master key that the database never
-- sees. A key is current from `active_from` until the next one is; it stays for what was encrypted
-- before. Number 0 is the secret of the tenant's blind indexes, which is never replaced.

create table platform.data_key (
  tenant text not null,
  id integer not null check (id >= 0),
  -- 12 bytes of nonce, the key encrypted by AES-256-GCM, 16 bytes of tag.
  wrapped bytea not null check (octet_length(wrapped) = 60),
  master_key text not null,
  created_at timestamptz(3) not null,
  active_from timestamptz(3) not null,
  primary key (tenant, id)
);

create trigger no_removal before delete or truncate on platform.data_key
  for each statement execute function platform.refuse_change();

alter table platform.data_key enable row level security;
create policy tenant on platform.data_key for select
  using (tenant = (select platform.tenant()));
create policy tenant_creates on platform.data_key for insert
  with check (tenant = (select platform.tenant()));

-- Purging: deletes the records whose keeping time is over, and leaves an entry in the audit trail for
-- each. Which records these are, the view `platform.purge_due` says, which is made with the tables
-- where a rule asks for purging.

-- What keeps a record although its time is over, or null: a duty that is still to be done for it.
create function platform.kept_back(tenant text, entity text, record uuid) returns text
  language sql stable
  return case when exists (
    select from platform.obligation o
    where o.tenant = kept_back.tenant and o.entity = kept_back.entity
      and o.record = kept_back.record and o.met_at is null)
    then 'obligation' end;

-- Purges up to `size` records of an entity that come behind a record, for every tenant, by the owner's
-- job. With a record go its versions and the obligations that were met, which say when something was
-- due for it. The delete goes through the rules like any other, so that no rule is got round that
-- demands longer keeping. Returns each record with the rule that purges it, and what kept it:
-- `obligation`, `reference` when others refer to it, or `rule`, which is then the one that refused.
-- A trial leaves no entry in the audit trail, and is to be rolled back.
create function platform.purge(
  entity text, after_tenant text, after_record uuid, size integer, now timestamptz, is_trial boolean
) returns table (tenant text, record uuid, rule text, kept text)
  language plpgsql as $$
declare
  me constant jsonb := jsonb_build_object('actor', 'system:retention', 'at', now);
  due record;
  deleted integer;
  refusal text;
  purged jsonb[] := '{}';
  proof jsonb;
begin
  perform platform.enter(me);
  for due in
    select * from platform.purge_due p
    where p.entity = purge.entity and (p.tenant, p.record) > (after_tenant, after_record)
    order by p.tenant, p.record limit size
  loop
    tenant := due.tenant;
    record := due.record;
    rule := due.rule;
    kept := platform.kept_back(due.tenant, due.entity, due.record);
    if kept is null then
      begin
        perform platform.enter(me || jsonb_build_object('tenant', due.tenant, 'operation', 'purge')),
          set_config('app.maintenance', 'purge', true);
        execute format('delete from %s where id = $1', due.source) using due.record;
        get diagnostics deleted = row_count;
        continue when deleted = 0;
        delete from platform.record_version v
          where v.tenant = due.tenant and v.entity = due.entity and v.record = due.record;
        delete from platform.obligation o
          where o.tenant = due.tenant and o.entity = due.entity and o.record = due.record;
        purged := purged || jsonb_build_object('tenant', tenant, 'record', record, 'rule', rule);
      exception
        when foreign_key_violation then
          kept := 'reference';
        when sqlstate 'AP403' then
          get stacked diagnostics refusal = pg_exception_detail;
          kept := 'rule';
          rule := refusal::jsonb->>'rule';
      end;
    end if;
    return next;
  end loop;
  perform set_config('app.maintenance', '', true);
  if not is_trial then
    foreach proof in array purged loop
      perform platform.enter(me || jsonb_build_object('tenant', proof->>'tenant'));
      perform platform.audit_append(
        'purge', entity, (proof->>'record')::uuid, 'done', jsonb_build_object('rule', proof->>'rule'));
    end loop;
  end if;
  -- Entries that follow when the transaction commits belong to the tenants of their rows.
  perform platform.enter(me);
end $$;

revoke execute on function platform.purge from public;
