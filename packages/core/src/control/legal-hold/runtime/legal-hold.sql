-- Legal hold: while one is open, nothing removes the record, neither a request nor purging, and its
-- versions stay. `platform.table_of` (which table keeps an entity) and `platform.holders` (the roles that
-- place holds, release them and see them) are made with the tables.

create table platform.legal_hold (
  id uuid primary key,
  tenant text not null,
  entity text not null,
  record uuid not null,
  -- What it is about, such as the number of a case.
  matter text not null check (length(matter) between 1 and 200),
  -- As the application encrypted it.
  reason bytea not null,
  placed_at timestamptz(3) not null,
  placed_by text not null,
  released_at timestamptz(3),
  released_by text
);

create index legal_hold_open on platform.legal_hold (tenant, record) where released_at is null;
create index legal_hold_placed on platform.legal_hold (tenant, placed_at, id);

alter table platform.legal_hold enable row level security;

create trigger append_only before truncate on platform.legal_hold
  for each statement execute function platform.refuse_change();
create trigger append_only_until_purged before delete on platform.legal_hold
  for each statement when (not platform.is_purge('platform.legal_hold'::regclass))
  execute function platform.refuse_change();

create function platform.is_held(tenant text, entity text, record uuid) returns boolean
  language sql stable
  return exists (
    select from platform.legal_hold h
    where h.tenant = is_held.tenant and h.entity = is_held.entity and h.record = is_held.record
      and h.released_at is null);

-- In the place of the function without holds: what keeps a record although its time is over.
create or replace function platform.kept_back(tenant text, entity text, record uuid) returns text
  language sql stable
  return case
    when platform.is_held(tenant, entity, record) then 'hold'
    when exists (
      select from platform.obligation o
      where o.tenant = kept_back.tenant and o.entity = kept_back.entity
        and o.record = kept_back.record and o.met_at is null)
    then 'obligation' end;

-- Refuses to remove a record that is held; the matter is named to those only who may see holds.
create function platform.refuse_held(tenant text, entity text, record uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held text;
begin
  select h.matter into held from platform.legal_hold h
    where h.tenant = refuse_held.tenant and h.entity = refuse_held.entity
      and h.record = refuse_held.record and h.released_at is null
    order by h.placed_at, h.id limit 1;
  if not found then
    return;
  end if;
  raise exception using errcode = 'AP409', message = case
    when platform.role() = any (platform.holders())
    then format('the record is under a legal hold for the matter %s', held)
    else 'the record is under a legal hold' end;
end $$;

create function platform.require_holder() returns void
  language plpgsql as $$
begin
  if (platform.role() = any (platform.holders())) is not true then
    raise exception using errcode = 'AP403',
      message = 'Your role may neither place nor release legal holds.';
  end if;
end $$;

-- Places a hold. Deleting the record waits until the hold is placed, and is then refused; where it was
-- deleted first, there is no such record (SQLSTATE AP404).
create function platform.place_hold(
  hold uuid, entity text, record uuid, matter text, reason bytea
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  source regclass := platform.table_of(entity);
  present uuid;
begin
  perform platform.require_holder();
  if source is not null then
    execute format(
        'select r.id from %s r where r.tenant = $1 and r.id = $2 for key share', source)
      into present using platform.tenant(), record;
  end if;
  if present is null then
    raise exception using errcode = 'AP404', message = 'there is no such record';
  end if;
  insert into platform.legal_hold (id, tenant, entity, record, matter, reason, placed_at, placed_by)
    values (hold, platform.tenant(), entity, record, matter, reason, platform.at(),
      coalesce(platform.actor(), session_user));
  perform platform.audit_append(
    'hold', entity, record, 'done', jsonb_build_object('hold', hold));
end $$;

-- Releases a hold: AP404 when there is none, AP409 when it was released before.
create function platform.release_hold(hold uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  h platform.legal_hold;
begin
  perform platform.require_holder();
  select * into h from platform.legal_hold x
    where x.id = hold and x.tenant = platform.tenant() for update;
  if not found then
    raise exception using errcode = 'AP404', message = 'there is no such hold';
  elsif h.released_at is not null then
    raise exception using errcode = 'AP409', message = 'the hold has been released';
  end if;
  update platform.legal_hold x
    set released_at = platform.at(), released_by = coalesce(platform.actor(), session_user)
    where x.id = hold;
  perform platform.audit_append(
    'release', h.entity, h.record, 'done', jsonb_build_object('hold', hold));
end $$;
