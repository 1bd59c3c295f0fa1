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
