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

create trigger immutable before update or delete on {JournalEntry} for each row
  when (row_security_active('{JournalEntry}'::regclass)
    or current_setting('app.maintenance', true) is distinct from 're-encrypt')
  execute function fintech.refuse_rewriting();
create trigger immutable before update or delete on {Posting} for each row
  when (row_security_active('{Posting}'::regclass)
    or current_setting('app.maintenance', true) is distinct from 're-encrypt')
  execute function fintech.refuse_rewriting();

create trigger lasting before truncate on {JournalEntry}
  for each statement execute function fintech.refuse_rewriting();
create trigger lasting before truncate on {Posting}
  for each statement execute function fintech.refuse_rewriting();
