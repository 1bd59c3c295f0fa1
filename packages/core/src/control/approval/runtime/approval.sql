-- Approval by a second person: who made each record, and who has decided on which version of it.
-- `platform.table_of` (which table keeps an entity) and the policies are made with the tables.

-- Everyone behind the creation of a record and behind each change of its fields since.
create table platform.maker (
  tenant text not null,
  entity text not null,
  record uuid not null,
  person text not null,
  primary key (tenant, entity, record, person)
);

create table platform.approval (
  id uuid primary key,
  tenant text not null,
  entity text not null,
  record uuid not null,
  -- The version of the record that was decided on.
  version integer not null,
  decision text not null check (decision in ('approve', 'reject')),
  -- As the application encrypted it.
  comment bytea,
  at timestamptz(3) not null,
  role text,
  -- The one who decided, and those who acted for that person.
  people text[] not null
);

create index approval_record on platform.approval (tenant, record, version);

-- Each of the people behind a decision, so that nobody decides twice on one version, in whoever's name.
create table platform.approver (
  tenant text not null,
  entity text not null,
  record uuid not null,
  version integer not null,
  decision text not null,
  person text not null,
  primary key (tenant, entity, record, version, decision, person)
);

alter table platform.maker enable row level security;
alter table platform.approval enable row level security;
alter table platform.approver enable row level security;

create trigger append_only before update on platform.approval
  for each statement when (platform.is_recorded('platform.approval'::regclass))
  execute function platform.refuse_change();
create trigger no_truncation before truncate on platform.approval
  for each statement execute function platform.refuse_change();
create trigger append_only_until_purged before delete on platform.approval
  for each statement when (not platform.is_purge('platform.approval'::regclass))
  execute function platform.refuse_change();

-- What a row says of its record: neither when, by whom and how often it was written, nor its state.
create function platform.content(r jsonb) returns jsonb
  language sql immutable
  return r - '{id,tenant,version,state,created_at,created_by,updated_at,updated_by,last_action}'::text[];

-- Notes who makes and changes a record; a trigger on the entities whose rules ask for approval.
create function platform.record_makers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and platform.content(to_jsonb(new)) = platform.content(to_jsonb(old)) then
    return null;
  end if;
  insert into platform.maker
    select new.tenant, tg_argv[0], new.id, coalesce(person, session_user::text)
    from (values (1)) one left join unnest(platform.people()) person on true
    on conflict do nothing;
  return null;
end $$;

-- Whether a change leaves a record as it was approved. The operation under way may change the columns
-- `own`, which follow from what was approved, and fill the columns `filled` where they were empty.
create function platform.is_as_approved(before jsonb, after jsonb, own text[], filled text[])
  returns boolean
  language sql immutable
  return platform.content(after) - own
      - array(select c from unnest(filled) c where before->c = 'null'::jsonb)
    = platform.content(before) - own
      - array(select c from unnest(filled) c where before->c = 'null'::jsonb);

-- How many people who did not make the record have approved it as it is before a change; 0 when somebody
-- has rejected it, when it is new (`before` is null), and when the change would make it another.
create function platform.approvals(
  entity text, before jsonb, after jsonb, own text[] default '{}', filled text[] default '{}'
) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  approved integer;
begin
  if before is null
    or (after is not null and not platform.is_as_approved(before, after, own, filled))
  then
    return 0;
  end if;
  select case when bool_or(a.decision = 'reject') then 0 else count(*) end into approved
    from platform.approval a
    where a.tenant = platform.tenant() and a.entity = approvals.entity
      and a.record = (before->>'id')::uuid and a.version = (before->>'version')::integer
      and not exists (
        select from platform.maker m
        where m.tenant = a.tenant and m.entity = a.entity and m.record = a.record
          and m.person = any (a.people));
  return coalesce(approved, 0);
end $$;

-- Before a decision is stored: it is that of the people who act, on the version that the record has, and
-- of nobody who made the record. A change of the record waits until the decision is stored or not.
create function platform.decide() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  source regclass := platform.table_of(new.entity);
  present integer;
  counted integer;
begin
  new.tenant := platform.tenant();
  new.people := platform.people();
  new.role := platform.role();
  new.at := platform.at();
  if source is not null then
    execute format(
        'select r.version from %s r where r.tenant = $1 and r.id = $2 for share', source)
      into present using new.tenant, new.record;
  end if;
  if present is null then
    raise exception using errcode = 'AP404', message = 'there is no such record';
  elsif present <> new.version then
    raise exception using errcode = 'AP412', message = 'the record is another version';
  elsif exists (
    select from platform.maker m
    where m.tenant = new.tenant and m.entity = new.entity and m.record = new.record
      and m.person = any (new.people)
  ) then
    raise exception using errcode = 'AP403',
      message = 'Whoever made or changed a record, or acts for such a person, cannot decide on it.';
  elsif exists (
    select from platform.approval a
    where a.tenant = new.tenant and a.entity = new.entity and a.record = new.record
      and a.version = new.version and a.decision = 'reject'
  ) then
    raise exception using errcode = 'AP409',
      message = 'the record was rejected as it is, so it must change first';
  end if;
  insert into platform.approver
    select new.tenant, new.entity, new.record, new.version, new.decision, person
    from unnest(new.people) person
    on conflict do nothing;
  get diagnostics counted = row_count;
  if counted < cardinality(new.people) then
    raise exception using errcode = 'AP409',
      message = 'you, or someone you act for, have decided on this version already';
  end if;
  return new;
end $$;

create trigger decide before insert on platform.approval
  for each row execute function platform.decide();

create function platform.audit_approval() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform platform.audit_append(
    new.decision, new.entity, new.record, 'done',
    jsonb_build_object('version', new.version, 'approval', new.id), new.tenant);
  return null;
end $$;

create constraint trigger audit after insert on platform.approval
  deferrable initially deferred
  for each row execute function platform.audit_approval();
