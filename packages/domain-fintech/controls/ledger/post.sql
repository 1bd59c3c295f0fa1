-- The ledger: every movement of money is a journal entry whose postings are written, and whose accounts
-- are brought up to date, in one transaction. Nobody else writes these tables: see the other controls.

create schema if not exists fintech;

-- Room on each page for new versions of its rows, since balances change often.
alter table {Account} set (fillfactor = 50);

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
    insert into {JournalEntry} (
      id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
      {JournalEntry.bookedOn}, {JournalEntry.description}, {JournalEntry.transfer},
      {JournalEntry.hold}, {JournalEntry.reverses})
    values (
      entry, owner, 1, now, who, now, who, 'post',
      (now at time zone 'UTC')::date, description, transfer, hold, reversed)
  )
  insert into {Posting} (
    id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
    {Posting.amount}, {Posting.currency}, {Posting.entry}, {Posting.account})
  values
    (fintech.new_id(), owner, 1, now, who, now, who, 'post', -amount, currency, entry, debit),
    (fintech.new_id(), owner, 1, now, who, now, who, 'post', amount, currency, entry, credit);

  update {Account} a
    set {Account.balance} = a.{Account.balance} + case a.id when debit then -amount else amount end,
      version = a.version + 1, updated_at = now, updated_by = who, last_action = 'derive'
    from (
      select l.id from {Account} l where l.id in (debit, credit) and l.tenant = owner
      order by l.id for no key update) locked
    where a.id = locked.id and a.state = 'open' and a.{Account.currency} = currency
      and abs(a.{Account.balance} + case a.id when debit then -amount else amount end)
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
    insert into {JournalEntry} (
      id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
      {JournalEntry.bookedOn}, {JournalEntry.description}, {JournalEntry.transfer},
      {JournalEntry.hold}, {JournalEntry.reverses})
    select e.id, owner, 1, now, who, now, who, 'post', today, e.description, e.transfer, e.hold,
      e.reversed
    from unnest(entries, descriptions, transfers, holds, reversed)
      as e (id, description, transfer, hold, reversed)
  )
  insert into {Posting} (
    id, tenant, version, created_at, created_by, updated_at, updated_by, last_action,
    {Posting.amount}, {Posting.currency}, {Posting.entry}, {Posting.account})
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
  update {Account} a
    set {Account.balance} = a.{Account.balance} + c.change,
      version = a.version + 1, updated_at = now, updated_by = who, last_action = 'derive'
    from (
        select l.id from {Account} l where l.id = any (accounts) and l.tenant = owner
        order by l.id for no key update) locked
      join unnest(accounts, changes, their_currencies) as c (id, change, currency) on c.id = locked.id
    where a.id = locked.id and a.state = 'open' and a.{Account.currency} = c.currency
      and abs(a.{Account.balance} + c.change) <= 9007199254740991;
  get diagnostics changed = row_count;
  if changed <> cardinality(accounts) then
    perform fintech.refuse_posting();
  end if;
  return entries;
end $$;
