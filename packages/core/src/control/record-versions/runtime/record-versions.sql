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
