-- A transfer is in the currency of the account that pays.
create function fintech.name_currency() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.{Transfer.currency} := coalesce((
    select a.{Account.currency} from {Account} a
    where a.tenant = new.tenant and a.id = new.{Transfer.from}), new.{Transfer.currency});
  return new;
end $$;

create trigger currency before insert or update of {Transfer.from}, {Transfer.currency} on {Transfer}
  for each row execute function fintech.name_currency();

-- Books transfers that become `posted`, and takes back those that become `reversed`, all that one
-- statement changed in one go.
create function fintech.book_transfers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform fintech.post_entries(
      n.tenant, array_agg(n.{Transfer.from} order by n.id), array_agg(n.{Transfer.to} order by n.id),
      array_agg(n.{Transfer.amount}::bigint order by n.id),
      array_agg(n.{Transfer.currency} order by n.id),
      array_agg(n.{Transfer.description} order by n.id), array_agg(n.id order by n.id),
      array_agg(null::uuid), array_agg(null::uuid))
    from after n join before o on o.id = n.id
    where n.state = 'posted' and o.state <> 'posted'
    group by n.tenant;
  perform fintech.post_entries(
      n.tenant, array_agg(n.{Transfer.to} order by n.id), array_agg(n.{Transfer.from} order by n.id),
      array_agg(n.{Transfer.amount}::bigint order by n.id),
      array_agg(n.{Transfer.currency} order by n.id),
      array_agg(n.{Transfer.description} order by n.id), array_agg(n.id order by n.id),
      array_agg(null::uuid), array_agg(e.id order by n.id))
    from after n join before o on o.id = n.id
      join {JournalEntry} e
        on e.tenant = n.tenant and e.{JournalEntry.transfer} = n.id
          and e.{JournalEntry.reverses} is null
    where n.state = 'reversed' and o.state <> 'reversed'
    group by n.tenant;
  return null;
end $$;

create trigger ledger after update on {Transfer}
  referencing old table as before new table as after
  for each statement execute function fintech.book_transfers();

-- Books holds that become `captured`. What was on hold is free again by then: row by row comes first.
create function fintech.book_holds() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform fintech.post_entries(
      n.tenant, array_agg(n.{Hold.account} order by n.id), array_agg(n.{Hold.to} order by n.id),
      array_agg(n.{Hold.amount}::bigint order by n.id), array_agg(a.{Account.currency} order by n.id),
      array_agg(null::text), array_agg(null::uuid), array_agg(n.id order by n.id),
      array_agg(null::uuid))
    from after n join before o on o.id = n.id
      join {Account} a on a.tenant = n.tenant and a.id = n.{Hold.account}
    where n.state = 'captured' and o.state <> 'captured'
    group by n.tenant;
  return null;
end $$;

create trigger ledger after update on {Hold}
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
  perform platform.audit_append('post', {JournalEntry#}, entry, 'done');
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
    'post', {JournalEntry#}, null, 'done', jsonb_build_object('records', to_jsonb(entries)));
  return entries;
end $$;

revoke execute on function
  fintech.post_entry, fintech.post_entries, fintech.post_transfer, fintech.post_transfers
  from public;
