-- Sealing in batches: entries are appended without a lock, and sealed afterwards by
-- `platform.audit_seal`. A batch is the next link of its tenant's chain: it holds the Merkle root of
-- the entries of all transactions that ended since the batch before it.
--
-- An entry carries its transaction's id, and as its epoch the start of the server that gave the id:
-- ids start anew after a dump is restored elsewhere, and of an earlier epoch no transaction is left.
-- (But for transactions prepared with PREPARE TRANSACTION, which the app never does.)

-- Numbers the entries; a number that is left out means nothing.
create sequence platform.audit_sequence;

alter table platform.audit_entry
  add column epoch timestamptz,
  add column xid bigint,
  add check ((epoch is null) = (xid is null));

-- Entries that were chained one by one keep their numbers.
select setval('platform.audit_sequence', coalesce(max(sequence), 0) + 1, false)
  from platform.audit_entry;

create index audit_entry_xid on platform.audit_entry (epoch, xid);

create table platform.audit_batch (
  tenant text not null,
  -- Its place in the tenant's chain, behind the entries that were chained one by one.
  sequence bigint not null,
  at timestamptz(3) not null,
  epoch timestamptz not null,
  -- It seals what the tenant's batches of this epoch left over, up to but without this transaction.
  below bigint not null,
  entries bigint not null,
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  primary key (tenant, sequence)
);

create index audit_batch_epoch on platform.audit_batch (epoch, below);

create trigger append_only before update or delete or truncate on platform.audit_batch
  for each statement execute function platform.refuse_change();

create or replace function platform.audit_append(
  action text, entity text, record uuid, outcome text, detail jsonb default '{}',
  owner text default null
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  entry platform.audit_entry;
begin
  entry := row(
    coalesce(platform.tenant(), owner, '-'), nextval('platform.audit_sequence'),
    platform.at()::timestamptz(3), platform.request(), coalesce(platform.actor(), session_user),
    platform.role(), platform.purpose(), action, entity, record, outcome, platform.audit_detail(detail),
    ''::bytea, ''::bytea, pg_postmaster_start_time(), pg_current_xact_id()::text::bigint);
  entry.hash := sha256('\x00'::bytea || convert_to(platform.audit_content(entry), 'UTF8'));
  insert into platform.audit_entry select entry.*;
end $$;

create or replace function platform.audit_append_all(entries jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item jsonb;
  entry platform.audit_entry;
begin
  for item in select e.item from jsonb_array_elements(entries) as e (item) loop
    entry := row(
      item->>'tenant', nextval('platform.audit_sequence'), (item->>'at')::timestamptz(3),
      (item->>'request')::uuid, item->>'actor', item->>'role', item->>'purpose', item->>'action',
      item->>'entity', (item->>'record')::uuid, 'done', (item->'detail')::text, ''::bytea, ''::bytea,
      pg_postmaster_start_time(), pg_current_xact_id()::text::bigint);
    entry.hash := sha256('\x00'::bytea || convert_to(platform.audit_content(entry), 'UTF8'));
    insert into platform.audit_entry select entry.*;
  end loop;
end $$;

-- The root of a Merkle tree over the hashes of its leaves, as in RFC 6962, section 2.1.
create function platform.merkle_root(leaves bytea[]) returns bytea
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  level bytea[] := leaves;
begin
  while cardinality(level) > 1 loop
    select array_agg(
        case when n.after is null then n.hash else sha256('\x01'::bytea || n.hash || n.after) end
        order by n.place)
      into level
      from (
        select node.hash, node.place, lead(node.hash) over (order by node.place) as after
        from unnest(level) with ordinality as node (hash, place)) n
      where n.place % 2 = 1;
  end loop;
  return level[1];
end $$;

-- What a batch's hash covers: a JSON array of its columns, times in microseconds since 1970 (UTC).
create function platform.audit_batch_content(batch platform.audit_batch) returns text
  language sql immutable
  return json_build_array(
    batch.tenant, batch.sequence, (extract(epoch from batch.at) * 1000000)::bigint,
    (extract(epoch from batch.epoch) * 1000000)::bigint, batch.below, batch.entries,
    encode(batch.root, 'hex'))::text;

-- Seals the entries of every transaction that has ended, a batch a tenant, and returns how many. By
-- the owner's job, one at a time: while another one seals, it does nothing.
create function platform.audit_seal(now timestamptz) returns bigint
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  horizon bigint;
  unsealed record;
  head platform.audit_head;
  batch platform.audit_batch;
  sealed bigint := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('platform.audit_seal')) then
    return 0;
  end if;
  -- Every transaction below the horizon has ended. It is read before the entries, in a statement of
  -- its own, so that what such a transaction has written is seen: the other way round, one that
  -- commits in between would never be sealed.
  select pg_snapshot_xmin(pg_current_snapshot())::text::bigint into horizon;
  for unsealed in
    with recursive known as (
      select min(e.epoch) as epoch from platform.audit_entry e
      union all
      select (select min(e.epoch) from platform.audit_entry e where e.epoch > known.epoch)
      from known where known.epoch is not null
    ), range as (
      select known.epoch,
        coalesce((
          select max(b.below) from platform.audit_batch b where b.epoch = known.epoch), 0) as start,
        case when known.epoch = pg_postmaster_start_time() then horizon
          else (select max(e.xid) + 1 from platform.audit_entry e where e.epoch = known.epoch)
        end as below
      from known where known.epoch is not null
    )
    select e.tenant, range.epoch, range.below, array_agg(e.hash order by e.xid, e.sequence) as leaves
    from range join platform.audit_entry e
      on e.epoch = range.epoch and e.xid >= range.start and e.xid < range.below
    group by e.tenant, range.epoch, range.below
    order by e.tenant, range.epoch
  loop
    insert into platform.audit_head values (unsealed.tenant, 0, ''::bytea) on conflict do nothing;
    select * into head from platform.audit_head h where h.tenant = unsealed.tenant for update;
    batch := row(
      unsealed.tenant, head.sequence + 1, now::timestamptz(3), unsealed.epoch, unsealed.below,
      cardinality(unsealed.leaves), platform.merkle_root(unsealed.leaves), head.hash, ''::bytea);
    batch.hash := sha256(head.hash || convert_to(platform.audit_batch_content(batch), 'UTF8'));
    insert into platform.audit_batch select batch.*;
    update platform.audit_head h
      set sequence = batch.sequence, hash = batch.hash where h.tenant = batch.tenant;
    sealed := sealed + batch.entries;
  end loop;
  return sealed;
end $$;

revoke execute on function platform.audit_seal from public;
