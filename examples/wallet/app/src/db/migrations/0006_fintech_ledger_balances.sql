-- Refuses balances that are not the sum of postings, and holds likewise.
-- Double-entry bookkeeping (balances): The balance of an account is the sum of its postings

-- What an account says of itself is what its postings and holds say: whoever changes it otherwise than
-- by the ledger is refused when the transaction ends.

create schema if not exists fintech;

create function fintech.check_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from wallet a
    where a.tenant = new.tenant and a.id = new.id and (
      a.balance <> coalesce((
        select sum(p.amount) from posting p
        where p.tenant = a.tenant and p.account = a.id), 0)
      or a.held <> coalesce((
        select sum(h.amount) from hold h
        where h.tenant = a.tenant and h.account = a.id and h.state = 'placed'), 0)
      or exists (
        select from posting p
        where p.tenant = a.tenant and p.account = a.id
          and p.currency <> a.currency))
  ) then
    perform platform.refuse('ledger-balances',
      'Balance, holds and currency of an account follow from its postings and holds.');
  end if;
  return null;
end $$;

create constraint trigger balances_of_new after insert on wallet
  deferrable initially deferred for each row
  when (new.balance <> 0 or new.held <> 0)
  execute function fintech.check_account();
create constraint trigger balances after update on wallet
  deferrable initially deferred for each row
  when (platform.is_recorded('wallet'::regclass)
    and (new.balance, new.held, new.currency)
      is distinct from (old.balance, old.held, old.currency))
  execute function fintech.check_account();
