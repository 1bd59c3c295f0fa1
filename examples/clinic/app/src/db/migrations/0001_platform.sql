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

create index audit_entry_record on platform.audit_entry (record, sequence) where record is not null;

-- The last entry of each chain, and the hash of the one before it. Every entry updates it in place.
create table platform.audit_head (
  tenant text primary key,
  sequence bigint not null,
  hash bytea not null,
  previous bytea not null default ''
) with (fillfactor = 50);

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
-- Stable, as is what it calls, so that it is expanded where it stands.
create function platform.audit_content(
  tenant text, sequence bigint, at timestamptz, request uuid, actor text, role text, purpose text,
  action text, entity text, record uuid, outcome text, detail text
) returns text
  language sql stable
  return json_build_array(
    tenant, sequence, (extract(epoch from at) * 1000000)::bigint, request,
    actor, role, purpose, action, entity, record, outcome, detail)::text;

create function platform.audit_content(entry platform.audit_entry) returns text
  language sql stable
  return platform.audit_content(
    entry.tenant, entry.sequence, entry.at, entry.request, entry.actor, entry.role, entry.purpose,
    entry.action, entry.entity, entry.record, entry.outcome, entry.detail);

-- Appends one entry. Holds the lock on the tenant's chain until the transaction ends, so call it last.
-- When no tenant has entered, the entry belongs to `owner`, and to "-" when it is nobody's.
--
-- Two writes and no more, since every change of every record comes by here: the head moves on and
-- hashes what stood there with the new entry, then the entry is stored.
create function platform.audit_append(
  action text, entity text, record uuid, outcome text, detail jsonb default '{}',
  owner text default null
) returns void
  language sql security definer
begin atomic
  with entry as materialized (
    select coalesce(platform.tenant(), owner, '-') as tenant, platform.at()::timestamptz(3) as at,
      platform.request() as request, coalesce(platform.actor(), session_user) as actor,
      platform.role() as role, platform.purpose() as purpose, platform.audit_detail(detail) as detail
  ), head as (
    insert into platform.audit_head as h (tenant, sequence, hash)
      select e.tenant, 1, sha256(convert_to(platform.audit_content(
        e.tenant, 1, e.at, e.request, e.actor, e.role, e.purpose,
        action, entity, record, outcome, e.detail), 'UTF8'))
      from entry e
    on conflict (tenant) do update
      set sequence = h.sequence + 1, previous = h.hash, hash = (
        select sha256(h.hash || convert_to(platform.audit_content(
          e.tenant, h.sequence + 1, e.at, e.request, e.actor, e.role, e.purpose,
          action, entity, record, outcome, e.detail), 'UTF8'))
        from entry e)
    returning h.sequence, h.previous, h.hash
  )
  insert into platform.audit_entry
    select e.tenant, head.sequence, e.at, e.request, e.actor, e.role, e.purpose,
      action, entity, record, outcome, e.detail, head.previous, head.hash
    from entry e, head;
end;

-- Appends what several reads have disclosed, in one transaction: an array of objects with `tenant`,
-- `actor`, `role`, `purpose`, `request`, `at`, `action`, `entity`, `record` and `detail`. The chains are
-- locked in the order of their names, so that two such calls never wait for each other.
create function platform.audit_append_all(entries jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  chain record;
  item jsonb;
  entry platform.audit_entry;
  head platform.audit_head;
begin
  for chain in
    select e.item->>'tenant' as tenant, array_agg(e.item order by e.place) as items
    from jsonb_array_elements(entries) with ordinality as e (item, place)
    group by e.item->>'tenant' order by e.item->>'tenant'
  loop
    insert into platform.audit_head as h values (chain.tenant, 0, ''::bytea)
      on conflict (tenant) do update set tenant = h.tenant
      returning * into head;
    foreach item in array chain.items loop
      head.previous := head.hash;
      head.sequence := head.sequence + 1;
      entry := row(
        chain.tenant, head.sequence, (item->>'at')::timestamptz(3), (item->>'request')::uuid,
        item->>'actor', item->>'role', item->>'purpose', item->>'action', item->>'entity',
        (item->>'record')::uuid, 'done', (item->'detail')::text, head.hash, ''::bytea);
      entry.hash := sha256(head.hash || convert_to(platform.audit_content(entry), 'UTF8'));
      head.hash := entry.hash;
      insert into platform.audit_entry select entry.*;
    end loop;
    update platform.audit_head h
      set sequence = head.sequence, hash = head.hash, previous = head.previous
      where h.tenant = head.tenant;
  end loop;
end $$;

-- Records a change of a row; a deferred trigger on every table, so that the chain is locked only
-- while the transaction commits and no statement can go round it.
create function platform.audit_change() returns trigger
  language plpgsql as $$
declare
  changed jsonb := '{}';
begin
  if tg_op = 'UPDATE' then
    select jsonb_build_object('version', new.version, 'changed', coalesce(jsonb_agg(n.key), '[]'))
      into changed
      from jsonb_each(to_jsonb(new)) n join jsonb_each(to_jsonb(old)) o using (key)
      where n.value is distinct from o.value
        and n.key not in ('version', 'updated_at', 'updated_by', 'last_action');
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

-- Every version that a record had before the one in its table: a row is kept when a change replaces it
-- or deletes it. Encrypted fields stay encrypted in here.

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

-- Keeps the row that an update or a delete replaces; of a delete also that it happened, and who did it.
create function platform.keep_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.record_version values (
    old.tenant, tg_argv[0], old.id, old.version, old.updated_at, old.updated_by, old.last_action,
    to_jsonb(old));
  if tg_op = 'DELETE' then
    insert into platform.record_version values (
      old.tenant, tg_argv[0], old.id, old.version + 1, platform.at(),
      coalesce(platform.actor(), session_user), 'delete', null);
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

-- Requests that carried an idempotency key, and what they were answered: a reference to the record and
-- its version, never a value of it. A row is written in the transaction of the work that it stands for.

create table platform.idempotency_key (
  tenant text not null,
  actor text not null,
  -- HMACs under the tenant's key, so that neither the key nor the request can be guessed from them.
  key bytea not null,
  fingerprint bytea not null,
  at timestamptz(3) not null,
  -- The HTTP status; null while the work is under way, which no other transaction sees.
  status smallint,
  entity text,
  record uuid,
  -- The version that was answered; null when the answer showed no record.
  version integer,
  -- The problem document of a refusal, encrypted; null for an answer.
  problem bytea,
  primary key (tenant, actor, key)
);

create index idempotency_key_at on platform.idempotency_key (at);

alter table platform.idempotency_key enable row level security;
create policy own on platform.idempotency_key for select
  using (tenant = (select platform.tenant()) and actor = (select platform.actor()));

-- Takes a key for the work of this transaction. A duplicate waits here until the work of the first is
-- done: it then fails with unique_violation, or goes on when the first was rolled back; after ten
-- seconds it fails with lock_not_available.
create function platform.claim_key(key bytea, fingerprint bytea, entity text, record uuid)
  returns void
  language sql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '10s'
begin atomic
  insert into platform.idempotency_key (tenant, actor, key, fingerprint, at, entity, record)
    values (platform.tenant(), platform.actor(), key, fingerprint, platform.at(), entity, record);
end;

-- Notes what the work of this transaction is answered with.
create function platform.answer_key(key bytea, status integer, version integer) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.idempotency_key k
    set status = answer_key.status, version = answer_key.version
    where k.tenant = platform.tenant() and k.actor = platform.actor() and k.key = answer_key.key
      and k.status is null;
end;

-- Keeps a refusal, unless the key has an answer already. Returns true, or null when it has.
create function platform.refuse_key(
  key bytea, fingerprint bytea, status integer, problem bytea
) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '10s'
begin atomic
  insert into platform.idempotency_key (tenant, actor, key, fingerprint, at, status, problem)
    values (
      platform.tenant(), platform.actor(), key, fingerprint, platform.at(), status, problem)
    on conflict do nothing
    returning true;
end;

-- Lets no transaction commit that took a key and did nothing under it. SQLSTATE AP100.
create function platform.require_answer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from platform.idempotency_key k
    where k.tenant = new.tenant and k.actor = new.actor and k.key = new.key and k.status is null
  ) then
    raise exception using errcode = 'AP100', message = 'nothing was done under the key';
  end if;
  return null;
end $$;

create constraint trigger answered after insert on platform.idempotency_key
  deferrable initially deferred for each row execute function platform.require_answer();

-- Counters of requests, for applications that run as several processes and are built with
-- `rate-limits: { store: postgres }`. Keys are hashes; what is lost in a crash is counted anew.

create unlogged table platform.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  -- Milliseconds since 1970.
  expire bigint
);

alter table platform.rate_limit enable row level security;
create policy counting on platform.rate_limit using (true) with check (true);

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

-- What the hashes of purged content are made with, so that nobody who reads them can try out contents. The
-- application does not see it.
create table platform.proof_secret (
  tenant text primary key,
  secret bytea not null
);

alter table platform.proof_secret enable row level security;

-- The hash of a row that is purged: SHA-256 of the tenant's secret and the row's own SHA-256. The row is its
-- JSON, as `to_jsonb` writes it in UTC, with encrypted columns encrypted.
create function platform.content_proof(tenant text, content jsonb) returns text
  language plpgsql as $$
declare
  own bytea;
begin
  insert into platform.proof_secret
    values (tenant, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))
    on conflict do nothing;
  select s.secret into own from platform.proof_secret s where s.tenant = content_proof.tenant;
  return encode(sha256(own || sha256(convert_to(content::text, 'UTF8'))), 'hex');
end $$;

-- Deletes what the controls have kept of a record that is purged.
create function platform.purge_traces(tenant text, entity text, record uuid) returns void
  language plpgsql as $$
declare
  trace text;
begin
  foreach trace in array
    '{record_version,obligation,approval,approver,maker,legal_hold}'::text[]
  loop
    if to_regclass('platform.' || trace) is not null then
      execute format('delete from platform.%I where tenant = $1 and entity = $2 and record = $3', trace)
        using tenant, entity, record;
    end if;
  end loop;
  if to_regclass('platform.consent') is not null then
    delete from platform.consent c
      where c.tenant = purge_traces.tenant and c.subject = purge_traces.record::text;
  end if;
end $$;

-- Purges up to `size` records of an entity that come behind a record, for every tenant, by the owner's
-- job. With a record goes what the controls have kept of it: its versions, the obligations that were met,
-- approvals, consents and holds that were released. The delete goes through the rules like any other, so
-- that no rule is got round that demands longer keeping. Returns each record with the rule that purges it,
-- and what kept it: `hold`, `obligation`, `reference` when others refer to it, or `rule`, which is then the
-- one that refused. The entry in the audit trail is the proof: the rule, the day until which the record was
-- kept, and the hash of its content. A trial leaves none, and is to be rolled back.
create function platform.purge(
  entity text, after_tenant text, after_record uuid, size integer, now timestamptz, is_trial boolean
) returns table (tenant text, record uuid, rule text, kept text)
  language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  me constant jsonb := jsonb_build_object('actor', 'system:retention', 'at', now);
  due record;
  content jsonb;
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
        execute format('select to_jsonb(r) from %s r where id = $1 for update', due.source)
          into content using due.record;
        continue when content is null;
        execute format('delete from %s where id = $1', due.source) using due.record;
        perform platform.purge_traces(due.tenant, due.entity, due.record);
        purged := purged || jsonb_build_object(
          'tenant', tenant, 'record', record, 'rule', rule, 'keptUntil', due.kept_until,
          'content', platform.content_proof(due.tenant, content));
      exception
        when foreign_key_violation then
          kept := 'reference';
        when sqlstate 'AP409' then
          -- Placed or started since the record was found to be due.
          kept := coalesce(platform.kept_back(due.tenant, due.entity, due.record), 'rule');
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
        'purge', entity, (proof->>'record')::uuid, 'done', proof - '{tenant,record}'::text[]);
    end loop;
  end if;
  -- Entries that follow when the transaction commits belong to the tenants of their rows.
  perform platform.enter(me);
end $$;

revoke execute on function platform.purge, platform.purge_traces, platform.content_proof from public;
