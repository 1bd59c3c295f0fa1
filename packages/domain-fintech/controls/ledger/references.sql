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
    where c.contype = 'f' and c.conrelid = '{Posting}'::regclass
      and c.confrelid in ('{JournalEntry}'::regclass, '{Account}'::regclass)
      and quote_ident(a.attname) in ('{Posting.entry}', '{Posting.account}')
  loop
    execute format('alter table {Posting} drop constraint %I', own.conname);
  end loop;
end $$;

create function fintech.require_referenced() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  missing bigint;
begin
  -- Locked as by a foreign key, so that none of them goes before this transaction ends.
  perform from {JournalEntry} e
    where (e.tenant, e.id) in (select p.tenant, p.{Posting.entry} from added p)
    order by e.id for key share;
  perform from {Account} a
    where (a.tenant, a.id) in (select p.tenant, p.{Posting.account} from added p)
    order by a.id for key share;
  select count(*) into missing from added p
    where not exists (
        select from {JournalEntry} e where e.tenant = p.tenant and e.id = p.{Posting.entry})
      or not exists (
        select from {Account} a where a.tenant = p.tenant and a.id = p.{Posting.account});
  if missing > 0 then
    raise foreign_key_violation using
      message = 'insert or update: a posting refers to an entry or an account that is not there';
  end if;
  return null;
end $$;

create trigger referenced after insert on {Posting} referencing new table as added
  for each statement when (platform.is_recorded('{Posting}'::regclass))
  execute function fintech.require_referenced();

-- A transaction that books has locked the account: who deletes it waits, and then sees the posting.
create function fintech.keep_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from {Posting} p where p.tenant = old.tenant and p.{Posting.account} = old.id
  ) then
    raise foreign_key_violation using
      message = 'postings refer to the account', detail = 'It is still referenced.';
  end if;
  return null;
end $$;

create trigger kept after delete or update of id, tenant on {Account}
  for each row execute function fintech.keep_account();

create function fintech.keep_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from {Posting} p where p.tenant = old.tenant and p.{Posting.entry} = old.id
  ) then
    raise foreign_key_violation using
      message = 'postings refer to the entry', detail = 'It is still referenced.';
  end if;
  return null;
end $$;

create trigger kept after delete or update of id, tenant on {JournalEntry}
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
    where i.indrelid = '{JournalEntry}'::regclass and not i.indisunique and i.indpred is null
      and quote_ident(a.attname) in (
        '{JournalEntry.transfer}', '{JournalEntry.hold}', '{JournalEntry.reverses}')
  loop
    execute format('drop index %s', general.name);
    execute format(
      'create index on {JournalEntry} (tenant, %1$s, id) where %1$s is not null', general.refers);
  end loop;
end $$;
