-- What an account says of itself is what its postings and holds say: whoever changes it otherwise than
-- by the ledger is refused when the transaction ends.

create schema if not exists fintech;

create function fintech.check_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from {Account} a
    where a.tenant = new.tenant and a.id = new.id and (
      a.{Account.balance} <> coalesce((
        select sum(p.{Posting.amount}) from {Posting} p
        where p.tenant = a.tenant and p.{Posting.account} = a.id), 0)
      or a.{Account.held} <> coalesce((
        select sum(h.{Hold.amount}) from {Hold} h
        where h.tenant = a.tenant and h.{Hold.account} = a.id and h.state = 'placed'), 0)
      or exists (
        select from {Posting} p
        where p.tenant = a.tenant and p.{Posting.account} = a.id
          and p.{Posting.currency} <> a.{Account.currency}))
  ) then
    perform platform.refuse('ledger-balances',
      'Balance, holds and currency of an account follow from its postings and holds.');
  end if;
  return null;
end $$;

create constraint trigger balances_of_new after insert on {Account}
  deferrable initially deferred for each row
  when (new.{Account.balance} <> 0 or new.{Account.held} <> 0)
  execute function fintech.check_account();
create constraint trigger balances after update on {Account}
  deferrable initially deferred for each row
  when (platform.is_recorded('{Account}'::regclass)
    and (new.{Account.balance}, new.{Account.held}, new.{Account.currency})
      is distinct from (old.{Account.balance}, old.{Account.held}, old.{Account.currency}))
  execute function fintech.check_account();
