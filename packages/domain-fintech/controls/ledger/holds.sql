-- Holds: while one is placed, its amount cannot be used; captured, it moves to another account.

create schema if not exists fintech;

create function fintech.keep_hold() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set app.maintenance = 'derive' as $$
declare
  was_placed constant boolean := tg_op <> 'INSERT' and old.state = 'placed';
  is_placed constant boolean := tg_op <> 'DELETE' and new.state = 'placed';
begin
  -- Every account that is touched, in the order in which the ledger locks them.
  perform from {Account} a
    where (tg_op <> 'INSERT' and a.tenant = old.tenant
        and a.id in (old.{Hold.account}, old.{Hold.to}))
      or (tg_op <> 'DELETE' and a.tenant = new.tenant
        and a.id in (new.{Hold.account}, new.{Hold.to}))
    order by a.id for no key update;
  if was_placed then
    update {Account} a
      set {Account.held} = a.{Account.held} - old.{Hold.amount}, version = a.version + 1,
        updated_at = platform.at(), updated_by = coalesce(platform.actor(), session_user),
        last_action = 'hold'
      where a.tenant = old.tenant and a.id = old.{Hold.account};
  end if;
  if is_placed then
    update {Account} a
      set {Account.held} = a.{Account.held} + new.{Hold.amount}, version = a.version + 1,
        updated_at = platform.at(), updated_by = coalesce(platform.actor(), session_user),
        last_action = 'hold'
      where a.tenant = new.tenant and a.id = new.{Hold.account} and a.state = 'open'
        and a.{Account.held} + new.{Hold.amount} <= 9007199254740991;
    if not found then
      perform platform.refuse('ledger-holds',
        'Money is set aside on open accounts only, up to 2^53 - 1.');
    end if;
  end if;
  if was_placed and tg_op = 'UPDATE' and new.state = 'captured' then
    perform fintech.post_entries(
      new.tenant, array[new.{Hold.account}], array[new.{Hold.to}], array[new.{Hold.amount}::bigint],
      array[a.{Account.currency}], array[null::text], array[null::uuid], array[new.id],
      array[null::uuid])
      from {Account} a where a.tenant = new.tenant and a.id = new.{Hold.account};
  end if;
  return null;
end $$;

create trigger ledger after insert or update or delete on {Hold}
  for each row execute function fintech.keep_hold();
