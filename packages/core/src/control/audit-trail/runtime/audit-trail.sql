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
