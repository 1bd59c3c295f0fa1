-- The postings of an entry come in one statement and add up to nothing in each currency. The ledger
-- writes each amount twice, once with each sign; whoever else writes postings is looked at here.

create schema if not exists fintech;

create function fintech.refuse_unbalanced() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from added p group by p.tenant, p.{Posting.entry}, p.{Posting.currency}
    having sum(p.{Posting.amount}) <> 0
  ) then
    perform platform.refuse('ledger-zero-sum',
      'The postings of a journal entry must add up to nothing in each currency.');
  end if;
  return null;
end $$;

create trigger zero_sum after insert on {Posting} referencing new table as added
  for each statement when (platform.is_recorded('{Posting}'::regclass))
  execute function fintech.refuse_unbalanced();
