-- Refuses postings of an entry that do not add up to nothing in each currency.
-- Double-entry bookkeeping (balance of an entry): Every journal entry adds up to nothing in each currency

-- The postings of an entry come in one statement and add up to nothing in each currency. The ledger
-- writes each amount twice, once with each sign; whoever else writes postings is looked at here.

create schema if not exists fintech;

create function fintech.refuse_unbalanced() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from added p group by p.tenant, p.entry, p.currency
    having sum(p.amount) <> 0
  ) then
    perform platform.refuse('ledger-zero-sum',
      'The postings of a journal entry must add up to nothing in each currency.');
  end if;
  return null;
end $$;

create trigger zero_sum after insert on posting referencing new table as added
  for each statement when (platform.is_recorded('posting'::regclass))
  execute function fintech.refuse_unbalanced();
