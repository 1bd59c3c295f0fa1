-- Keeps what is on hold of each account.
-- Double-entry bookkeeping (holds): What is on hold cannot be used

-- Holds: while one is placed, its amount counts against what is available. What an account may not fall
-- below is a constraint of its table, which looks at both.

create schema if not exists fintech;

create function fintech.keep_hold() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set app.maintenance = 'derive' as $$
declare
  touched constant uuid[] := array_remove(array[
    case when tg_op <> 'INSERT' then old.account end,
    case when tg_op <> 'INSERT' then old."to" end,
    case when tg_op <> 'DELETE' then new.account end,
    case when tg_op <> 'DELETE' then new."to" end], null);
  is_placed constant boolean := tg_op <> 'DELETE' and new.state = 'placed';
begin
  -- All of them in the order of their ids, as the ledger does, which may need them next.
  perform from wallet a
    where a.id = any (touched) and a.tenant = coalesce(new.tenant, old.tenant)
    order by a.id for no key update;
  update wallet a
    set held = h.amount, version = a.version + 1, updated_at = platform.at(),
      updated_by = coalesce(platform.actor(), session_user), last_action = 'derive'
    from (
      select t.account, (
        select coalesce(sum(h.amount), 0)::bigint from hold h
        where h.tenant = coalesce(new.tenant, old.tenant) and h.account = t.account
          and h.state = 'placed') as amount
      from (select distinct unnest(touched) as account) t) h
    where a.tenant = coalesce(new.tenant, old.tenant) and a.id = h.account
      and a.held <> h.amount;
  if is_placed and (tg_op = 'INSERT' or old.state <> 'placed') and not exists (
    select from wallet a
    where a.tenant = new.tenant and a.id = new.account and a.state = 'open'
  ) then
    perform platform.refuse('ledger-holds', 'Money is set aside on open accounts only.');
  end if;
  return null;
end $$;

create trigger held after insert or update or delete on hold
  for each row execute function fintech.keep_hold();
