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
