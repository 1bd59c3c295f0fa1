-- Books transfers that are posted or reversed and holds that are captured.
-- Double-entry bookkeeping: A transfer is booked when it is posted, and taken back when it is reversed

-- The ledger: every movement of money is a journal entry whose postings are written, and whose accounts
-- are brought up to date, in one transaction. Nobody else writes these tables: see the other controls.

create schema if not exists fintech;

-- Room on each page for new versions of its rows, since balances change often.
alter table wallet set (fillfactor = 50);

-- An id that sorts by time (RFC 9562, version 7), so that indexes grow at their end.
create function fintech.new_id() returns uuid
  language sql volatile
  return encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
        from 1 for 6),
      52, 1), 53, 1),
    'hex')::uuid;

create function fintech.refuse_posting() returns void
  language plpgsql as $$
begin
  perform platform.refuse('ledger-posts',
    'Money moves between open accounts of its currency, and no balance exceeds 2^53 - 1.');
end $$;

-- Writes one journal entry, from the account `debit` to `credit`, in minor units, and returns its id. The
-- caller is the owner of the tables: nobody else may execute it.
--
-- The locks on accounts are taken last and in the order of their ids: no two transactions wait for each
-- other, and an account that all of them use is locked for as short as can be. What an account may not
-- fall below is a constraint of its table, so that it holds for whatever comes at the same time.
create function fintech.post_entry(
  owner text, debit uuid, credit uuid, amount bigint, currency text, description text,
  transfer uuid, hold uuid, reversed uuid
) returns uuid
  language plpgsql set search_path = pg_catalog, public, pg_temp set app.maintenance = 'derive' as $$
#variable_conflict use_variable
declare
  entry constant uuid := fintech.new_id();
  now constant timestamptz := platform.at();
  who constant text := coalesce(platform.actor(), session_user);
  changed integer;
begin
  with journal as (
    insert into journal_entry (
      id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
      booked_on, description, transfer,
      hold, reverses)
    values (
      entry, owner, 1, now, who, now, who, 'post',
      (now at time zone 'UTC')::date, description, transfer, hold, reversed)
  )
  insert into posting (
    id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
    amount, currency, entry, account)
  values
    (fintech.new_id(), owner, 1, now, who, now, who, 'post', -amount, currency, entry, debit),
    (fintech.new_id(), owner, 1, now, who, now, who, 'post', amount, currency, entry, credit);

  update wallet a
    set balance = a.balance + case a.id when debit then -amount else amount end,
      version = a.version + 1, updated_at = now, updated_by = who, last_action = 'derive'
    from (
      select l.id from wallet l where l.id in (debit, credit) and l.tenant = owner
      order by l.id for no key update) locked
    where a.id = locked.id and a.state = 'open' and a.currency = currency
      and abs(a.balance + case a.id when debit then -amount else amount end)
        <= 9007199254740991;
  get diagnostics changed = row_count;
  if changed <> 2 then
    perform fintech.refuse_posting();
  end if;
  return entry;
end $$;

-- The same for each element of the arrays: all of them or none, in few statements. Returns the ids in
-- this order.
create function fintech.post_entries(
  owner text, debits uuid[], credits uuid[], amounts bigint[], currencies text[],
  descriptions text[], transfers uuid[], holds uuid[], reversed uuid[]
) returns uuid[]
  language plpgsql set search_path = pg_catalog, public, pg_temp set app.maintenance = 'derive'
  set plan_cache_mode = force_generic_plan as $$
declare
  entries uuid[];
  now constant timestamptz := platform.at();
  today constant date := (now at time zone 'UTC')::date;
  who constant text := coalesce(platform.actor(), session_user);
  -- What the entries together add to each account, in the order of the accounts' ids.
  accounts uuid[];
  changes bigint[];
  their_currencies text[];
  changed integer;
begin
  if cardinality(amounts) = 1 then
    return array[fintech.post_entry(
      owner, debits[1], credits[1], amounts[1], currencies[1], descriptions[1], transfers[1],
      holds[1], reversed[1])];
  end if;
  entries := array(select fintech.new_id() from unnest(amounts));
  with journal as (
    insert into journal_entry (
      id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
      booked_on, description, transfer,
      hold, reverses)
    select e.id, owner, 1, now, who, now, who, 'post', today, e.description, e.transfer, e.hold,
      e.reversed
    from unnest(entries, descriptions, transfers, holds, reversed)
      as e (id, description, transfer, hold, reversed)
  )
  insert into posting (
    id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
    amount, currency, entry, account)
  select fintech.new_id(), owner, 1, now, who, now, who, 'post', p.amount, e.currency, e.id, p.account
  from unnest(entries, debits, credits, amounts, currencies)
      as e (id, debit, credit, amount, currency)
    cross join lateral (values (e.debit, -e.amount), (e.credit, e.amount)) as p (account, amount);

  select array_agg(c.account order by c.account), array_agg(c.change order by c.account),
      array_agg(c.currency order by c.account)
    into accounts, changes, their_currencies
    from (
      select p.account, e.currency, sum(p.amount)::bigint as change
      from unnest(debits, credits, amounts, currencies) as e (debit, credit, amount, currency)
        cross join lateral (values (e.debit, -e.amount), (e.credit, e.amount)) as p (account, amount)
      group by p.account, e.currency) as c;
  update wallet a
    set balance = a.balance + c.change,
      version = a.version + 1, updated_at = now, updated_by = who, last_action = 'derive'
    from (
        select l.id from wallet l where l.id = any (accounts) and l.tenant = owner
        order by l.id for no key update) locked
      join unnest(accounts, changes, their_currencies) as c (id, change, currency) on c.id = locked.id
    where a.id = locked.id and a.state = 'open' and a.currency = c.currency
      and abs(a.balance + c.change) <= 9007199254740991;
  get diagnostics changed = row_count;
  if changed <> cardinality(accounts) then
    perform fintech.refuse_posting();
  end if;
  return entries;
end $$;

-- What postings refer to. The ledger writes a posting in the statement that writes its entry, and locks
-- and changes its account in the same transaction, or refuses; a foreign key would look for both again,
-- row by row, which is a fourth of what a transfer costs when many come at once. So what the ledger
-- ensures is looked at here for everybody else only: in one statement for all postings that come
-- together, and when an account or an entry goes.

do $$
declare
  own record;
begin
  for own in
    select c.conname from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.conrelid = 'posting'::regclass
      and c.confrelid in ('journal_entry'::regclass, 'wallet'::regclass)
      and quote_ident(a.attname) in ('entry', 'account')
  loop
    execute format('alter table posting drop constraint %I', own.conname);
  end loop;
end $$;

create function fintech.require_referenced() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  missing bigint;
begin
  -- Locked as by a foreign key, so that none of them goes before this transaction ends.
  perform from journal_entry e
    where (e.tenant, e.id) in (select p.tenant, p.entry from added p)
    order by e.id for key share;
  perform from wallet a
    where (a.tenant, a.id) in (select p.tenant, p.account from added p)
    order by a.id for key share;
  select count(*) into missing from added p
    where not exists (
        select from journal_entry e where e.tenant = p.tenant and e.id = p.entry)
      or not exists (
        select from wallet a where a.tenant = p.tenant and a.id = p.account);
  if missing > 0 then
    raise foreign_key_violation using
      message = 'insert or update: a posting refers to an entry or an account that is not there';
  end if;
  return null;
end $$;

create trigger referenced after insert on posting referencing new table as added
  for each statement when (platform.is_recorded('posting'::regclass))
  execute function fintech.require_referenced();

-- A transaction that books has locked the account: who deletes it waits, and then sees the posting.
create function fintech.keep_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from posting p where p.tenant = old.tenant and p.account = old.id
  ) then
    raise foreign_key_violation using
      message = 'postings refer to the account', detail = 'It is still referenced.';
  end if;
  return null;
end $$;

create trigger kept after delete or update of id, tenant on wallet
  for each row execute function fintech.keep_account();

create function fintech.keep_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from posting p where p.tenant = old.tenant and p.entry = old.id
  ) then
    raise foreign_key_violation using
      message = 'postings refer to the entry', detail = 'It is still referenced.';
  end if;
  return null;
end $$;

create trigger kept after delete or update of id, tenant on journal_entry
  for each row execute function fintech.keep_entry();

-- Most entries refer to nothing, so the indexes of what they may refer to hold those only that do.
do $$
declare
  general record;
begin
  for general in
    select i.indexrelid::regclass as name, quote_ident(a.attname) as refers
    from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[1]
    where i.indrelid = 'journal_entry'::regclass and not i.indisunique and i.indpred is null
      and quote_ident(a.attname) in (
        'transfer', 'hold', 'reverses')
  loop
    execute format('drop index %s', general.name);
    execute format(
      'create index on journal_entry (tenant, %1$s, id) where %1$s is not null', general.refers);
  end loop;
end $$;

-- A transfer is in the currency of the account that pays.
create function fintech.name_currency() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.currency := coalesce((
    select a.currency from wallet a
    where a.tenant = new.tenant and a.id = new."from"), new.currency);
  return new;
end $$;

create trigger currency before insert or update of "from", currency on transfer
  for each row execute function fintech.name_currency();

-- Books transfers that become `posted`, and takes back those that become `reversed`, all that one
-- statement changed in one go.
create function fintech.book_transfers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform fintech.post_entries(
      n.tenant, array_agg(n."from" order by n.id), array_agg(n."to" order by n.id),
      array_agg(n.amount::bigint order by n.id),
      array_agg(n.currency order by n.id),
      array_agg(n.description order by n.id), array_agg(n.id order by n.id),
      array_agg(null::uuid), array_agg(null::uuid))
    from after n join before o on o.id = n.id
    where n.state = 'posted' and o.state <> 'posted'
    group by n.tenant;
  perform fintech.post_entries(
      n.tenant, array_agg(n."to" order by n.id), array_agg(n."from" order by n.id),
      array_agg(n.amount::bigint order by n.id),
      array_agg(n.currency order by n.id),
      array_agg(n.description order by n.id), array_agg(n.id order by n.id),
      array_agg(null::uuid), array_agg(e.id order by n.id))
    from after n join before o on o.id = n.id
      join journal_entry e
        on e.tenant = n.tenant and e.transfer = n.id
          and e.reverses is null
    where n.state = 'reversed' and o.state <> 'reversed'
    group by n.tenant;
  return null;
end $$;

create trigger ledger after update on transfer
  referencing old table as before new table as after
  for each statement execute function fintech.book_transfers();

-- Books holds that become `captured`. What was on hold is free again by then: row by row comes first.
create function fintech.book_holds() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform fintech.post_entries(
      n.tenant, array_agg(n.account order by n.id), array_agg(n."to" order by n.id),
      array_agg(n.amount::bigint order by n.id), array_agg(a.currency order by n.id),
      array_agg(null::text), array_agg(null::uuid), array_agg(n.id order by n.id),
      array_agg(null::uuid))
    from after n join before o on o.id = n.id
      join wallet a on a.tenant = n.tenant and a.id = n.account
    where n.state = 'captured' and o.state <> 'captured'
    group by n.tenant;
  return null;
end $$;

create trigger ledger after update on hold
  referencing old table as before new table as after
  for each statement execute function fintech.book_holds();

-- Books a movement without a transfer, for jobs of the owner such as interest, fees and settlement.
-- `context` is that of `platform.enter`. Leaves one entry in the audit trail.
create function fintech.post_transfer(
  context jsonb, debit uuid, credit uuid, amount bigint, currency text, description text default null
) returns uuid
  language plpgsql as $$
declare
  entry uuid;
begin
  perform platform.enter(context);
  entry := fintech.post_entry(
    platform.tenant(), debit, credit, amount, currency, description, null, null, null);
  perform platform.audit_append('post', 'JournalEntry', entry, 'done');
  return entry;
end $$;

-- The same for many at once, `[{"debit", "credit", "amount", "currency", "description"}]`: all of them
-- or none. Returns the ids in order, and leaves one entry in the audit trail that names them all.
create function fintech.post_transfers(context jsonb, items jsonb) returns uuid[]
  language plpgsql as $$
declare
  entries uuid[];
begin
  perform platform.enter(context);
  select fintech.post_entries(
      platform.tenant(), array_agg(i.debit order by i.place), array_agg(i.credit order by i.place),
      array_agg(i.amount order by i.place), array_agg(i.currency order by i.place),
      array_agg(i.description order by i.place), array_agg(null::uuid), array_agg(null::uuid),
      array_agg(null::uuid))
    into entries
    from rows from (
      jsonb_to_recordset(items)
        as (debit uuid, credit uuid, amount bigint, currency text, description text)
    ) with ordinality as i (debit, credit, amount, currency, description, place);
  perform platform.audit_append(
    'post', 'JournalEntry', null, 'done', jsonb_build_object('records', to_jsonb(entries)));
  return entries;
end $$;

revoke execute on function
  fintech.post_entry, fintech.post_entries, fintech.post_transfer, fintech.post_transfers
  from public;
