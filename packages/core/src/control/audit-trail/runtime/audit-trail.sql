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
