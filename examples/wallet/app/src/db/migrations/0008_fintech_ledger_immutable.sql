-- Refuses to change or delete journal entries and postings.
-- Double-entry bookkeeping (immutable journal): The journal is never changed

-- Journal entries and postings are never changed or deleted: neither by the application's role nor by
-- the owner of the tables, who may only encrypt their values anew. (That only the ledger writes them is
-- ensured by the policies of the tables: no role is granted it.)

create schema if not exists fintech;

create function fintech.refuse_rewriting() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform platform.refuse('ledger-immutable',
    'The journal is written by the ledger and never changed: correct it by a reversal.');
  return null;
end $$;

create trigger immutable before update or delete on journal_entry for each row
  when (row_security_active('journal_entry'::regclass)
    or current_setting('app.maintenance', true) is distinct from 're-encrypt')
  execute function fintech.refuse_rewriting();
create trigger immutable before update or delete on posting for each row
  when (row_security_active('posting'::regclass)
    or current_setting('app.maintenance', true) is distinct from 're-encrypt')
  execute function fintech.refuse_rewriting();

create trigger lasting before truncate on journal_entry
  for each statement execute function fintech.refuse_rewriting();
create trigger lasting before truncate on posting
  for each statement execute function fintech.refuse_rewriting();
