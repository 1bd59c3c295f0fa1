create function customer_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'registered');
    if new.state <> 'registered' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'registered', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('registered', 'identified'), ('registered', 'refused'), ('identified', 'verified'), ('identified', 'refused'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  -- 31 CFR Chapter V: Who screens signs for it, and a hit is cleared by someone else
  if (tg_op = 'INSERT' or tg_op = 'UPDATE') and (CASE new.screening = 'pending' WHEN TRUE THEN NOT old.screening IS NOT NULL OR old.screening = 'pending' WHEN FALSE THEN old.screening IS NOT NULL AND new.screening = old.screening AND new.screened_by = old.screened_by AND new.screened_on = old.screened_on OR new.screened_by = platform.actor() AND new.screened_on = platform.today() AND (old.screening <> 'hit' OR old.screened_by <> platform.actor()) END) is not true then
    perform platform.refuse('ofac-screening-signed', 'Sign the result with your name and the day; what somebody found is cleared by someone else.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on customer
  for each row execute function customer_before_change();

create trigger keep_version after update on customer
  for each row when (
    platform.is_recorded('customer'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Customer');
create trigger keep_deleted after delete on customer
  for each row when (platform.is_recorded('customer'::regclass)) execute function platform.keep_version('Customer');
create constraint trigger audit after insert or update or delete on customer
  deferrable initially deferred
  for each row when (platform.is_recorded('customer'::regclass)) execute function platform.audit_change('Customer');

create function wallet_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 31 CFR 1020.220(a)(3)(ii): An account is kept for five years after it was closed
    declare
      kept_until date := ((old.closed_on) + interval '5 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('cip-five-years',
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'open');
    if new.state <> 'open' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'open', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('open', 'frozen'), ('open', 'closed'), ('frozen', 'open'), ('frozen', 'closed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.holder is not null and (tg_op = 'INSERT' or new.holder is distinct from old.holder)
    and not exists (select from customer t where t.id = new.holder)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/holder"}';
  end if;
  -- Double-entry bookkeeping (chart of accounts): The kind, the currency and the holder of an account are fixed
  if (tg_op = 'UPDATE') and (new.kind = old.kind AND new.currency = old.currency AND CASE new.holder::text IS NOT NULL WHEN TRUE THEN old.holder::text IS NOT NULL AND new.holder = old.holder WHEN FALSE THEN NOT old.holder::text IS NOT NULL END) is not true then
    perform platform.refuse('ledger-account-fixed', 'Close the account and open another one.');
  end if;
  -- Double-entry bookkeeping (closing an account): An account is closed when nothing is left on it
  if ((new.state in ('closed') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.balance = 0 AND new.held = 0) is not true then
    perform platform.refuse('ledger-closed-empty', 'An account is closed when its balance is zero and nothing is on hold.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on wallet
  for each row execute function wallet_before_change();

create function wallet_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'cip-before-account');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 31 CFR 1020.220(a)(2); 1022.210(d)(1)(iv): An account is opened for a customer who was identified
  if tg_op = 'INSERT' then
    if (CASE new.kind = 'customer' WHEN TRUE THEN TRUE = ANY (SELECT "each party".id = new.holder FROM (select * from customer every where every.tenant = coalesce(new.tenant, old.tenant)) "each party" WHERE "each party".state IN ('identified', 'verified')) WHEN FALSE THEN NOT new.holder::text IS NOT NULL END) is not true then
      perform platform.refuse('cip-before-account', 'Identify the holder first; an account of the institution itself has none.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on wallet
  for each row when (platform.is_recorded('wallet'::regclass)) execute function wallet_before_change_around();

create trigger keep_version after update on wallet
  for each row when (
    platform.is_recorded('wallet'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Wallet');
create trigger keep_deleted after delete on wallet
  for each row when (platform.is_recorded('wallet'::regclass)) execute function platform.keep_version('Wallet');
create constraint trigger audit after insert or update or delete on wallet
  deferrable initially deferred
  for each row when (platform.is_recorded('wallet'::regclass)) execute function platform.audit_change('Wallet');

create function journal_entry_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.transfer is not null and (tg_op = 'INSERT' or new.transfer is distinct from old.transfer)
    and not exists (select from transfer t where t.id = new.transfer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/transfer"}';
  end if;
  if new.hold is not null and (tg_op = 'INSERT' or new.hold is distinct from old.hold)
    and not exists (select from hold t where t.id = new.hold)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/hold"}';
  end if;
  if new.reverses is not null and (tg_op = 'INSERT' or new.reverses is distinct from old.reverses)
    and not exists (select from journal_entry t where t.id = new.reverses)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/reverses"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on journal_entry
  for each row execute function journal_entry_before_change();

create trigger keep_version after update on journal_entry
  for each row when (
    platform.is_recorded('journal_entry'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('JournalEntry');
create trigger keep_deleted after delete on journal_entry
  for each row when (platform.is_recorded('journal_entry'::regclass)) execute function platform.keep_version('JournalEntry');
create constraint trigger audit after insert or update or delete on journal_entry
  deferrable initially deferred
  for each row when (platform.is_recorded('journal_entry'::regclass)) execute function platform.audit_change('JournalEntry');

create function posting_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.entry is not null and (tg_op = 'INSERT' or new.entry is distinct from old.entry)
    and not exists (select from journal_entry t where t.id = new.entry)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/entry"}';
  end if;
  if new.account is not null and (tg_op = 'INSERT' or new.account is distinct from old.account)
    and not exists (select from wallet t where t.id = new.account)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/account"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on posting
  for each row execute function posting_before_change();

create trigger keep_version after update on posting
  for each row when (
    platform.is_recorded('posting'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Posting');
create trigger keep_deleted after delete on posting
  for each row when (platform.is_recorded('posting'::regclass)) execute function platform.keep_version('Posting');
create constraint trigger audit after insert or update or delete on posting
  deferrable initially deferred
  for each row when (platform.is_recorded('posting'::regclass)) execute function platform.audit_change('Posting');

create function transfer_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 31 CFR 501.601: Records of transfers are kept for ten years
    declare
      kept_until date := (((old.updated_at AT TIME ZONE 'UTC')::date) + interval '10 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('ofac-ten-years-transfer',
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'draft');
    if new.state <> 'draft' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'draft', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('draft', 'posted'), ('draft', 'cancelled'), ('posted', 'reversed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new."from" is not null and (tg_op = 'INSERT' or new."from" is distinct from old."from")
    and not exists (select from wallet t where t.id = new."from")
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/from"}';
  end if;
  if new."to" is not null and (tg_op = 'INSERT' or new."to" is distinct from old."to")
    and not exists (select from wallet t where t.id = new."to")
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/to"}';
  end if;
  -- Double-entry bookkeeping (immutable journal): A transfer that was posted is not rewritten
  if (tg_op = 'UPDATE') and (old.state = 'draft' OR new.amount = old.amount AND new."from" = old."from" AND new."to" = old."to" AND new.kind = old.kind AND CASE new.description IS NOT NULL WHEN TRUE THEN old.description IS NOT NULL AND new.description = old.description WHEN FALSE THEN NOT old.description IS NOT NULL END) is not true then
    perform platform.refuse('ledger-transfer-fixed', 'Amount, accounts, kind and description of a transfer stay as they were posted.');
  end if;
  -- The pack's own design (two people for a large payment): A payment above a limit needs a second person
  if ((new.state in ('posted') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.amount <= 1000000 OR platform.approvals('Transfer', to_jsonb(old), to_jsonb(new), '{}', '{}') >= 1) is not true then
    perform platform.refuse('payment-second-person', 'A payment of more than 1,000,000 minor units must be approved by someone else first.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on transfer
  for each row execute function transfer_before_change();

create trigger keep_version after update on transfer
  for each row when (
    platform.is_recorded('transfer'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Transfer');
create trigger keep_deleted after delete on transfer
  for each row when (platform.is_recorded('transfer'::regclass)) execute function platform.keep_version('Transfer');
create constraint trigger audit after insert or update or delete on transfer
  deferrable initially deferred
  for each row when (platform.is_recorded('transfer'::regclass)) execute function platform.audit_change('Transfer');

create function hold_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'placed');
    if new.state <> 'placed' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'placed', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('placed', 'captured'), ('placed', 'released'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.account is not null and (tg_op = 'INSERT' or new.account is distinct from old.account)
    and not exists (select from wallet t where t.id = new.account)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/account"}';
  end if;
  if new."to" is not null and (tg_op = 'INSERT' or new."to" is distinct from old."to")
    and not exists (select from wallet t where t.id = new."to")
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/to"}';
  end if;
  -- Double-entry bookkeeping (holds): A hold stays on its account, at its amount and for its time
  if (tg_op = 'UPDATE') and (new.amount = old.amount AND new.account = old.account AND new."to" = old."to" AND new.reason = old.reason AND CASE new.expires_on IS NOT NULL WHEN TRUE THEN old.expires_on IS NOT NULL AND new.expires_on = old.expires_on WHEN FALSE THEN NOT old.expires_on IS NOT NULL END) is not true then
    perform platform.refuse('ledger-hold-fixed', 'Release the hold and place another one.');
  end if;
  -- Double-entry bookkeeping (holds): A hold is captured before it expires
  if ((new.state in ('captured') and (tg_op = 'INSERT' or old.state <> new.state))) and (NOT new.expires_on IS NOT NULL OR platform.today() <= new.expires_on) is not true then
    perform platform.refuse('ledger-hold-in-time', 'The hold has expired; release it.');
  end if;
  -- The pack's own design (two people for a large payment): The capture of a hold above a limit needs a second person
  if ((new.state in ('captured') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.amount <= 1000000 OR platform.approvals('Hold', to_jsonb(old), to_jsonb(new), '{}', '{}') >= 1) is not true then
    perform platform.refuse('payment-hold-second-person', 'A hold of more than 1,000,000 minor units is captured after someone else has approved it.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on hold
  for each row execute function hold_before_change();

create trigger keep_version after update on hold
  for each row when (
    platform.is_recorded('hold'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Hold');
create trigger keep_deleted after delete on hold
  for each row when (platform.is_recorded('hold'::regclass)) execute function platform.keep_version('Hold');
create constraint trigger audit after insert or update or delete on hold
  deferrable initially deferred
  for each row when (platform.is_recorded('hold'::regclass)) execute function platform.audit_change('Hold');

create function cash_transaction_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'CashTransaction', old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
    -- 31 CFR 1010.430(d); 1010.306(a)(2): Records of cash are kept for five years
    declare
      kept_until date := (((old.updated_at AT TIME ZONE 'UTC')::date) + interval '5 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('bsa-cash-five-years',
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'recorded');
    if new.state <> 'recorded' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'recorded', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('recorded', 'reported'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.conductor is not null and (tg_op = 'INSERT' or new.conductor is distinct from old.conductor)
    and not exists (select from customer t where t.id = new.conductor)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/conductor"}';
  end if;
  if new.on_behalf_of is not null and (tg_op = 'INSERT' or new.on_behalf_of is distinct from old.on_behalf_of)
    and not exists (select from customer t where t.id = new.on_behalf_of)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/onBehalfOf"}';
  end if;
  if new.account is not null and (tg_op = 'INSERT' or new.account is distinct from old.account)
    and not exists (select from wallet t where t.id = new.account)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/account"}';
  end if;
  if new.location is not null and (tg_op = 'INSERT' or new.location is distinct from old.location)
    and not exists (select from agent_location t where t.id = new.location)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/location"}';
  end if;
  -- 31 CFR 1010.313(b): Cash of a night, a weekend or a holiday counts on the next business day
  if (tg_op = 'INSERT' or tg_op = 'UPDATE') and (new.business_date = CASE new.after_hours WHEN TRUE THEN platform.add_business_days(new.received_on, 1, 'US') WHEN FALSE THEN platform.add_business_days(new.received_on + (-1), 1, 'US') END) is not true then
    perform platform.refuse('bsa-cash-business-day', 'The business day must be that of the transaction, or the next one after it.');
  end if;
  -- 31 CFR 1010.313; 1010.314: What was counted of a cash transaction is not rewritten
  if (tg_op = 'UPDATE') and (new.direction = old.direction AND new.amount = old.amount AND new.currency = old.currency AND new.amount_in_usd = old.amount_in_usd AND new.received_on = old.received_on AND new.business_date = old.business_date AND new.conductor = old.conductor AND CASE new.on_behalf_of::text IS NOT NULL WHEN TRUE THEN old.on_behalf_of::text IS NOT NULL AND new.on_behalf_of = old.on_behalf_of WHEN FALSE THEN NOT old.on_behalf_of::text IS NOT NULL END) is not true then
    perform platform.refuse('bsa-cash-fixed', 'What decides on the report stays as it was entered.');
  end if;
  -- 31 CFR 1010.311; 1010.313(b): Cash is entered when it was brought or fetched
  if (tg_op = 'INSERT') and (new.received_on <= platform.today()) is not true then
    perform platform.refuse('bsa-cash-not-future', 'The day of the transaction lies in the future.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on cash_transaction
  for each row execute function cash_transaction_before_change();

create function cash_transaction_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'bsa-ctr-report');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on cash_transaction
  for each row when (platform.is_recorded('cash_transaction'::regclass)) execute function cash_transaction_before_change_around();

create function cash_transaction_clocks_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 31 CFR 1010.311; 1010.313; 1010.306(a): Cash of more than $10,000 of one person in one business day is reported in 15 days
  if tg_op = 'INSERT' and ((SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN nullif(nullif(greatest(least(coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0), 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint END FROM (select * from cash_transaction every where every.tenant = new.tenant) "each other", LATERAL (SELECT "each other".conductor = new.conductor OR "each other".on_behalf_of::text IS NOT NULL AND "each other".on_behalf_of = new.conductor AS kept, "each other".amount_in_usd AS value) AS judged WHERE "each other".id <> new.id AND "each other".direction = new.direction AND "each other".business_date = new.business_date) <= 1000000 AND nullif(nullif(greatest(least((SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN nullif(nullif(greatest(least(coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0), 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint END FROM (select * from cash_transaction every where every.tenant = new.tenant) "each other", LATERAL (SELECT "each other".conductor = new.conductor OR "each other".on_behalf_of::text IS NOT NULL AND "each other".on_behalf_of = new.conductor AS kept, "each other".amount_in_usd AS value) AS judged WHERE "each other".id <> new.id AND "each other".direction = new.direction AND "each other".business_date = new.business_date)::bigint + new.amount_in_usd, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint > 1000000 OR new.on_behalf_of::text IS NOT NULL AND (SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN nullif(nullif(greatest(least(coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0), 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint END FROM (select * from cash_transaction every where every.tenant = new.tenant) "each other", LATERAL (SELECT "each other".conductor = new.on_behalf_of OR "each other".on_behalf_of::text IS NOT NULL AND "each other".on_behalf_of = new.on_behalf_of AS kept, "each other".amount_in_usd AS value) AS judged WHERE "each other".id <> new.id AND "each other".direction = new.direction AND "each other".business_date = new.business_date) <= 1000000 AND nullif(nullif(greatest(least((SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN nullif(nullif(greatest(least(coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0), 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint END FROM (select * from cash_transaction every where every.tenant = new.tenant) "each other", LATERAL (SELECT "each other".conductor = new.on_behalf_of OR "each other".on_behalf_of::text IS NOT NULL AND "each other".on_behalf_of = new.on_behalf_of AS kept, "each other".amount_in_usd AS value) AS judged WHERE "each other".id <> new.id AND "each other".direction = new.direction AND "each other".business_date = new.business_date)::bigint + new.amount_in_usd, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint > 1000000) is true then
    perform platform.start_obligation(
      'bsa-ctr-report', 'CashTransaction', new.id, 'File a currency transaction report within 15 days of the transaction.',
      new.business_date, 15, NULL, 0, 0, false);
  end if;
  if (new.state in ('reported') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('bsa-ctr-report', new.id);
  end if;
  return null;
end
$$;

create trigger clocks_around after insert or update on cash_transaction
  for each row when (platform.is_recorded('cash_transaction'::regclass)) execute function cash_transaction_clocks_around();

create trigger keep_version after update on cash_transaction
  for each row when (
    platform.is_recorded('cash_transaction'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('CashTransaction');
create trigger keep_deleted after delete on cash_transaction
  for each row when (platform.is_recorded('cash_transaction'::regclass)) execute function platform.keep_version('CashTransaction');
create constraint trigger audit after insert or update or delete on cash_transaction
  deferrable initially deferred
  for each row when (platform.is_recorded('cash_transaction'::regclass)) execute function platform.audit_change('CashTransaction');

create function card_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'active');
    if new.state <> 'active' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'active', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('active', 'suspended'), ('active', 'removed'), ('suspended', 'active'), ('suspended', 'removed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.holder is not null and (tg_op = 'INSERT' or new.holder is distinct from old.holder)
    and not exists (select from customer t where t.id = new.holder)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/holder"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on card
  for each row execute function card_before_change();

create trigger keep_version after update on card
  for each row when (
    platform.is_recorded('card'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Card');
create trigger keep_deleted after delete on card
  for each row when (platform.is_recorded('card'::regclass)) execute function platform.keep_version('Card');
create constraint trigger audit after insert or update or delete on card
  deferrable initially deferred
  for each row when (platform.is_recorded('card'::regclass)) execute function platform.audit_change('Card');

create function dispute_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'Dispute', old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
    -- 12 CFR 1005.13(b): Evidence of a dispute is kept for two years
    declare
      kept_until date := (((old.updated_at AT TIME ZONE 'UTC')::date) + interval '2 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('rege-two-years',
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'noticed');
    if new.state <> 'noticed' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'noticed', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('noticed', 'credited'), ('noticed', 'determined'), ('credited', 'determined'), ('determined', 'corrected'), ('determined', 'reported'), ('determined', 'closed'), ('corrected', 'reported'), ('corrected', 'closed'), ('reported', 'corrected'), ('reported', 'closed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.account is not null and (tg_op = 'INSERT' or new.account is distinct from old.account)
    and not exists (select from wallet t where t.id = new.account)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/account"}';
  end if;
  if new.transfer is not null and (tg_op = 'INSERT' or new.transfer is distinct from old.transfer)
    and not exists (select from transfer t where t.id = new.transfer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/transfer"}';
  end if;
  if new.support_case is not null and (tg_op = 'INSERT' or new.support_case is distinct from old.support_case)
    and not exists (select from support_case t where t.id = new.support_case)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/supportCase"}';
  end if;
  -- 12 CFR 1005.11(c), (d); 1005.13(b): What was done about a dispute is not rewritten
  if (tg_op = 'UPDATE') and ((NOT old.provisional_credit_on IS NOT NULL OR new.provisional_credit_on = old.provisional_credit_on) AND (NOT old.provisional_credit_amount IS NOT NULL OR new.provisional_credit_amount = old.provisional_credit_amount) AND (NOT old.determined_on IS NOT NULL OR new.determined_on = old.determined_on) AND (NOT old.outcome IS NOT NULL OR new.outcome = old.outcome) AND (NOT old.corrected_on IS NOT NULL OR new.corrected_on = old.corrected_on) AND (NOT old.reported_on IS NOT NULL OR new.reported_on = old.reported_on) AND (NOT new.provisional_credit_on IS NOT NULL OR new.provisional_credit_on >= new.noticed_on AND new.provisional_credit_on <= platform.today()) AND (NOT new.determined_on IS NOT NULL OR new.determined_on >= new.noticed_on AND new.determined_on <= platform.today()) AND (NOT new.corrected_on IS NOT NULL OR new.corrected_on >= new.determined_on AND new.corrected_on <= platform.today()) AND (NOT new.reported_on IS NOT NULL OR new.reported_on >= new.determined_on AND new.reported_on <= platform.today())) is not true then
    perform platform.refuse('rege-facts-fixed', 'Days and amounts of what was done stay, follow one another, and lie in the past.');
  end if;
  -- 12 CFR 1005.11(b)(1), (c): What the times of a dispute run from is not moved
  if (tg_op = 'UPDATE') and (new.noticed_on = old.noticed_on AND new.error = old.error AND new.foreign_initiated = old.foreign_initiated AND new.point_of_sale = old.point_of_sale AND (NOT old.amount IS NOT NULL OR new.amount = old.amount) AND (NOT old.statement_sent_on IS NOT NULL OR new.statement_sent_on = old.statement_sent_on) AND (NOT old.transferred_on IS NOT NULL OR new.transferred_on = old.transferred_on) AND (NOT old.first_deposit_on IS NOT NULL OR new.first_deposit_on = old.first_deposit_on)) is not true then
    perform platform.refuse('rege-notice-fixed', 'Times and amounts follow from what was entered with the notice; it stays.');
  end if;
  -- 12 CFR 1005.11(b)(1), (c): A notice of error was received before it is entered
  if (tg_op = 'INSERT') and (new.noticed_on <= platform.today() AND (NOT new.statement_sent_on IS NOT NULL OR new.statement_sent_on <= new.noticed_on) AND (NOT new.transferred_on IS NOT NULL OR new.transferred_on <= new.noticed_on)) is not true then
    perform platform.refuse('rege-notice-past', 'The notice, and what it is about, lies in the past.');
  end if;
  -- 12 CFR 1005.11(c)(2)(i): Provisional credit is for the whole amount, less $50 at most
  if ((new.state in ('credited') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.provisional_credit_on IS NOT NULL AND (new.provisional_credit_amount >= new.amount OR new.error = 'unauthorised' AND nullif(nullif(greatest(least(new.provisional_credit_amount::bigint + 5000, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint >= new.amount)) is not true then
    perform platform.refuse('rege-provisional-credit', 'Credit the whole amount; of an unauthorised transfer at most $50 may be withheld.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on dispute
  for each row execute function dispute_before_change();

create function dispute_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 12 CFR 1005.11(c)(1), (c)(2)(iii): An error is corrected within 1 business day of being found
  if (new.state in ('determined') and (tg_op = 'INSERT' or old.state <> new.state)) and (new.outcome = 'error') is true then
    perform platform.start_obligation(
      'rege-correct-1-business-day', 'Dispute', new.id, 'Correct the error within one business day, with interest and fees where they apply.',
      CASE new.determined_on IS NOT NULL WHEN TRUE THEN new.determined_on WHEN FALSE THEN (platform.at() AT TIME ZONE 'UTC')::date END, 1, 'US', 0, 0, false);
  end if;
  if (new.state in ('corrected', 'closed') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-correct-1-business-day', new.id);
  end if;
  -- 12 CFR 1005.11(c)(1), (c)(2)(i): An error is decided within 10 business days, or credited provisionally
  if tg_op = 'INSERT' and ((NOT new.statement_sent_on IS NOT NULL OR new.noticed_on <= new.statement_sent_on + 60) AND NOT (new.first_deposit_on IS NOT NULL AND new.transferred_on IS NOT NULL AND new.transferred_on <= new.first_deposit_on + 30)) is true then
    perform platform.start_obligation(
      'rege-decide-10-business-days', 'Dispute', new.id, 'Decide on the error, or credit the amount provisionally, within 10 business days of the notice.',
      new.noticed_on, 10, 'US', 0, 0, false);
  end if;
  if (new.state in ('credited', 'determined') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-decide-10-business-days', new.id);
  end if;
  -- 12 CFR 1005.11(c)(3)(i): An error on a new account is decided within 20 business days, or credited provisionally
  if tg_op = 'INSERT' and ((NOT new.statement_sent_on IS NOT NULL OR new.noticed_on <= new.statement_sent_on + 60) AND new.first_deposit_on IS NOT NULL AND new.transferred_on IS NOT NULL AND new.transferred_on <= new.first_deposit_on + 30) is true then
    perform platform.start_obligation(
      'rege-decide-20-business-days', 'Dispute', new.id, 'Decide on the error, or credit the amount provisionally, within 20 business days of the notice.',
      new.noticed_on, 20, 'US', 0, 0, false);
  end if;
  if (new.state in ('credited', 'determined') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-decide-20-business-days', new.id);
  end if;
  -- 12 CFR 1005.11(c)(2): With provisional credit an error is decided within 45 days
  if (new.state in ('credited') and (tg_op = 'INSERT' or old.state <> new.state)) and ((NOT new.statement_sent_on IS NOT NULL OR new.noticed_on <= new.statement_sent_on + 60) AND NOT (new.foreign_initiated OR new.point_of_sale OR new.first_deposit_on IS NOT NULL AND new.transferred_on IS NOT NULL AND new.transferred_on <= new.first_deposit_on + 30)) is true then
    perform platform.start_obligation(
      'rege-decide-45-days', 'Dispute', new.id, 'Decide on the error within 45 days of the notice.',
      new.noticed_on, 45, NULL, 0, 0, false);
  end if;
  if (new.state in ('determined') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-decide-45-days', new.id);
  end if;
  -- 12 CFR 1005.11(c)(3)(ii): With provisional credit an error is decided within 90 days in special cases
  if (new.state in ('credited') and (tg_op = 'INSERT' or old.state <> new.state)) and ((NOT new.statement_sent_on IS NOT NULL OR new.noticed_on <= new.statement_sent_on + 60) AND (new.foreign_initiated OR new.point_of_sale OR new.first_deposit_on IS NOT NULL AND new.transferred_on IS NOT NULL AND new.transferred_on <= new.first_deposit_on + 30)) is true then
    perform platform.start_obligation(
      'rege-decide-90-days', 'Dispute', new.id, 'Decide on the error within 90 days of the notice.',
      new.noticed_on, 90, NULL, 0, 0, false);
  end if;
  if (new.state in ('determined') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-decide-90-days', new.id);
  end if;
  -- 12 CFR 1005.11(c)(1), (c)(2)(iv), (d)(1): The consumer is told the result within 3 business days
  if (new.state in ('determined') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.start_obligation(
      'rege-report-3-business-days', 'Dispute', new.id, 'Report the results to the consumer within three business days.',
      CASE new.determined_on IS NOT NULL WHEN TRUE THEN new.determined_on WHEN FALSE THEN (platform.at() AT TIME ZONE 'UTC')::date END, 3, 'US', 0, 0, false);
  end if;
  if (new.state in ('reported', 'closed') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-report-3-business-days', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on dispute
  for each row when (platform.is_recorded('dispute'::regclass)) execute function dispute_clocks();

create trigger keep_version after update on dispute
  for each row when (
    platform.is_recorded('dispute'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Dispute');
create trigger keep_deleted after delete on dispute
  for each row when (platform.is_recorded('dispute'::regclass)) execute function platform.keep_version('Dispute');
create constraint trigger audit after insert or update or delete on dispute
  deferrable initially deferred
  for each row when (platform.is_recorded('dispute'::regclass)) execute function platform.audit_change('Dispute');

create function remittance_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'Remittance', old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
    -- 31 CFR 501.601: Records of remittances are kept for ten years
    declare
      kept_until date := (((old.updated_at AT TIME ZONE 'UTC')::date) + interval '10 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('ofac-ten-years-remittance',
          format('the record must be kept until %s', coalesce(kept_until::text, 'a date that it does not have')));
      end if;
    end;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'quoted');
    if new.state <> 'quoted' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'quoted', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('quoted', 'paid'), ('quoted', 'expired'), ('paid', 'delivered'), ('paid', 'cancelled'), ('paid', 'blocked'), ('paid', 'rejected'), ('cancelled', 'refunded'), ('blocked', 'block-reported'), ('rejected', 'rejection-reported'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.sender is not null and (tg_op = 'INSERT' or new.sender is distinct from old.sender)
    and not exists (select from customer t where t.id = new.sender)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/sender"}';
  end if;
  if new.recipient is not null and (tg_op = 'INSERT' or new.recipient is distinct from old.recipient)
    and not exists (select from customer t where t.id = new.recipient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/recipient"}';
  end if;
  if new.transfer is not null and (tg_op = 'INSERT' or new.transfer is distinct from old.transfer)
    and not exists (select from transfer t where t.id = new.transfer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/transfer"}';
  end if;
  if new.corridor is not null and (tg_op = 'INSERT' or new.corridor is distinct from old.corridor)
    and not exists (select from corridor t where t.id = new.corridor)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/corridor"}';
  end if;
  if new.partner is not null and (tg_op = 'INSERT' or new.partner is distinct from old.partner)
    and not exists (select from payout_partner t where t.id = new.partner)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/partner"}';
  end if;
  -- 12 CFR 1005.34(a); 1005.36(c): A remittance can be cancelled for 30 minutes, or until 3 business days before its day
  if ((new.state in ('cancelled') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.cancelled_on IS NOT NULL AND NOT new.delivered_at IS NOT NULL AND (platform.at() <= new.paid_at + make_interval(mins => nullif(nullif(greatest(least(30, 5256001), -5256001), 5256001), -5256001)::integer) OR new.scheduled_for IS NOT NULL AND platform.add_business_days(platform.today(), nullif(nullif(greatest(least(3, 3651), -3651), 3651), -3651)::integer, 'US') <= new.scheduled_for)) is not true then
    perform platform.refuse('rege-remittance-cancel', 'The time to cancel is over, or the money was picked up.');
  end if;
  -- 12 CFR 1005.31(b)(1)(iv)-(vii), (b)(2)(ii)-(iii): A remittance is paid for after rate, amount received and day were disclosed
  if ((new.state in ('paid') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.received_currency IS NOT NULL AND new.received_amount IS NOT NULL AND new.available_on IS NOT NULL AND new.paid_at IS NOT NULL AND new.recipient::text IS NOT NULL AND (new.received_currency = new.currency OR new.exchange_rate IS NOT NULL)) is not true then
    perform platform.refuse('rege-remittance-disclosed', 'Rate, amount received, its currency, the day on which it is available and the recipient must be known.');
  end if;
  -- 12 CFR 1005.31(b)(2), (f); 31 CFR 1010.410(e): What was paid for is not rewritten
  if (tg_op = 'UPDATE') and (old.state = 'quoted' OR new.amount = old.amount AND new.fees = old.fees AND new.taxes = old.taxes AND new.total = old.total AND new.currency = old.currency AND new.sender = old.sender AND CASE new.exchange_rate IS NOT NULL WHEN TRUE THEN old.exchange_rate IS NOT NULL AND new.exchange_rate = old.exchange_rate WHEN FALSE THEN NOT old.exchange_rate IS NOT NULL END AND CASE new.received_amount IS NOT NULL WHEN TRUE THEN old.received_amount IS NOT NULL AND new.received_amount = old.received_amount WHEN FALSE THEN NOT old.received_amount IS NOT NULL END AND CASE new.received_currency IS NOT NULL WHEN TRUE THEN old.received_currency IS NOT NULL AND new.received_currency = old.received_currency WHEN FALSE THEN NOT old.received_currency IS NOT NULL END AND CASE new.available_on IS NOT NULL WHEN TRUE THEN old.available_on IS NOT NULL AND new.available_on = old.available_on WHEN FALSE THEN NOT old.available_on IS NOT NULL END AND CASE new.recipient_institution IS NOT NULL WHEN TRUE THEN old.recipient_institution IS NOT NULL AND new.recipient_institution = old.recipient_institution WHEN FALSE THEN NOT old.recipient_institution IS NOT NULL END AND CASE new.scheduled_for IS NOT NULL WHEN TRUE THEN old.scheduled_for IS NOT NULL AND new.scheduled_for = old.scheduled_for WHEN FALSE THEN NOT old.scheduled_for IS NOT NULL END AND CASE new.recipient::text IS NOT NULL WHEN TRUE THEN old.recipient::text IS NOT NULL AND new.recipient = old.recipient WHEN FALSE THEN NOT old.recipient::text IS NOT NULL END AND (NOT old.transfer::text IS NOT NULL OR new.transfer = old.transfer) AND (NOT old.paid_at IS NOT NULL OR new.paid_at = old.paid_at) AND (NOT old.delivered_at IS NOT NULL OR new.delivered_at = old.delivered_at) AND (NOT old.cancelled_on IS NOT NULL OR new.cancelled_on = old.cancelled_on) AND (NOT old.blocked_on IS NOT NULL OR new.blocked_on = old.blocked_on) AND (NOT old.rejected_on IS NOT NULL OR new.rejected_on = old.rejected_on)) is not true then
    perform platform.refuse('rege-remittance-fixed', 'Amounts, parties and times of a remittance stay as they were when it was paid.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on remittance
  for each row execute function remittance_before_change();

create function remittance_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if (new.state in ('paid') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'bsa-transmittal-record');
  end if;
  if (new.state in ('delivered') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'ofac-screened');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 31 CFR 1010.410(e)(1)(i): A transmittal of $3,000 or more has an identified sender and the institution of the recipient
  if (new.state in ('paid') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (new.currency = 'USD' AND new.amount < 300000 OR new.recipient_institution IS NOT NULL AND new.paid_at IS NOT NULL AND EXISTS (SELECT FROM (select * from customer every where every.tenant = coalesce(new.tenant, old.tenant)) "each party" WHERE "each party".id = new.sender AND "each party".state IN ('identified', 'verified'))) is not true then
      perform platform.refuse('bsa-transmittal-record', 'From $3,000 on, a sender who was identified with name and address, the institution of the recipient and the time of payment are needed.');
    end if;
  end if;
  -- 31 CFR Chapter V: Money is delivered from and to parties that were screened
  if (new.state in ('delivered') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (EXISTS (SELECT FROM (select * from customer every where every.tenant = coalesce(new.tenant, old.tenant)) "each party" WHERE "each party".id = new.sender AND "each party".screening = 'clear') AND TRUE = ANY (SELECT "each party".id = new.recipient FROM (select * from customer every where every.tenant = coalesce(new.tenant, old.tenant)) "each party" WHERE "each party".screening = 'clear')) is not true then
      perform platform.refuse('ofac-screened', 'Sender and recipient must have been screened, and found clear.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on remittance
  for each row when (platform.is_recorded('remittance'::regclass)) execute function remittance_before_change_around();

create function remittance_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 12 CFR 1005.34(b): A cancelled remittance is refunded within 3 business days
  if (new.state in ('cancelled') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.start_obligation(
      'rege-remittance-refund', 'Remittance', new.id, 'Refund amount, fees and taxes within three business days of the cancellation.',
      new.cancelled_on, 3, 'US', 0, 0, false);
  end if;
  if (new.state in ('refunded') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('rege-remittance-refund', new.id);
  end if;
  -- 31 CFR 501.603(b)(1): Blocked property is reported within 10 business days
  if (new.state in ('blocked') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.start_obligation(
      'ofac-block-report', 'Remittance', new.id, 'Report to the Office of Foreign Assets Control within 10 business days.',
      new.blocked_on, 10, 'US', 0, 0, false);
  end if;
  if (new.state in ('block-reported') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('ofac-block-report', new.id);
  end if;
  -- 31 CFR 501.604(c): A rejected transaction is reported within 10 business days
  if (new.state in ('rejected') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.start_obligation(
      'ofac-reject-report', 'Remittance', new.id, 'Report to the Office of Foreign Assets Control within 10 business days.',
      new.rejected_on, 10, 'US', 0, 0, false);
  end if;
  if (new.state in ('rejection-reported') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('ofac-reject-report', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on remittance
  for each row when (platform.is_recorded('remittance'::regclass)) execute function remittance_clocks();

create trigger keep_version after update on remittance
  for each row when (
    platform.is_recorded('remittance'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Remittance');
create trigger keep_deleted after delete on remittance
  for each row when (platform.is_recorded('remittance'::regclass)) execute function platform.keep_version('Remittance');
create constraint trigger audit after insert or update or delete on remittance
  deferrable initially deferred
  for each row when (platform.is_recorded('remittance'::regclass)) execute function platform.audit_change('Remittance');

create function fee_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.account is not null and (tg_op = 'INSERT' or new.account is distinct from old.account)
    and not exists (select from wallet t where t.id = new.account)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/account"}';
  end if;
  if new.transfer is not null and (tg_op = 'INSERT' or new.transfer is distinct from old.transfer)
    and not exists (select from transfer t where t.id = new.transfer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/transfer"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on fee
  for each row execute function fee_before_change();

create function fee_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'rege-overdraft-consent');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 12 CFR 1005.17(b): No fee for an overdraft at a machine or with a card without the customer's consent
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (NOT new.kind IN ('overdraft-atm', 'overdraft-one-time-debit') OR TRUE = ANY (SELECT "each consent".subject = new.account::text AND "each consent".purpose = 'overdraft-service' FROM (select * from platform.consent_in_force every where every.tenant = coalesce(new.tenant, old.tenant)) "each consent")) is not true then
      perform platform.refuse('rege-overdraft-consent', 'The customer has not opted in to the overdraft service.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on fee
  for each row when (platform.is_recorded('fee'::regclass)) execute function fee_before_change_around();

create trigger keep_version after update on fee
  for each row when (
    platform.is_recorded('fee'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Fee');
create trigger keep_deleted after delete on fee
  for each row when (platform.is_recorded('fee'::regclass)) execute function platform.keep_version('Fee');
create constraint trigger audit after insert or update or delete on fee
  deferrable initially deferred
  for each row when (platform.is_recorded('fee'::regclass)) execute function platform.audit_change('Fee');

create function agent_location_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'active');
    if new.state <> 'active' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'active', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('active', 'suspended'), ('active', 'closed'), ('suspended', 'active'), ('suspended', 'closed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  return new;
end
$$;

create trigger before_change before insert or update or delete on agent_location
  for each row execute function agent_location_before_change();

create trigger keep_version after update on agent_location
  for each row when (
    platform.is_recorded('agent_location'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('AgentLocation');
create trigger keep_deleted after delete on agent_location
  for each row when (platform.is_recorded('agent_location'::regclass)) execute function platform.keep_version('AgentLocation');
create constraint trigger audit after insert or update or delete on agent_location
  deferrable initially deferred
  for each row when (platform.is_recorded('agent_location'::regclass)) execute function platform.audit_change('AgentLocation');

create function corridor_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'draft');
    if new.state <> 'draft' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'draft', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('draft', 'open'), ('open', 'paused'), ('paused', 'open'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  return new;
end
$$;

create trigger before_change before insert or update or delete on corridor
  for each row execute function corridor_before_change();

create trigger keep_version after update on corridor
  for each row when (
    platform.is_recorded('corridor'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Corridor');
create trigger keep_deleted after delete on corridor
  for each row when (platform.is_recorded('corridor'::regclass)) execute function platform.keep_version('Corridor');
create constraint trigger audit after insert or update or delete on corridor
  deferrable initially deferred
  for each row when (platform.is_recorded('corridor'::regclass)) execute function platform.audit_change('Corridor');

create constraint trigger audit after insert or delete on corridor_partners
  deferrable initially deferred
  for each row execute function platform.audit_link('Corridor', 'partners');

create function payout_partner_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'proposed');
    if new.state <> 'proposed' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'proposed', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('proposed', 'approved'), ('proposed', 'declined'), ('approved', 'ended'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.settles_on is not null and (tg_op = 'INSERT' or new.settles_on is distinct from old.settles_on)
    and not exists (select from wallet t where t.id = new.settles_on)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/settlesOn"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on payout_partner
  for each row execute function payout_partner_before_change();

create trigger keep_version after update on payout_partner
  for each row when (
    platform.is_recorded('payout_partner'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('PayoutPartner');
create trigger keep_deleted after delete on payout_partner
  for each row when (platform.is_recorded('payout_partner'::regclass)) execute function platform.keep_version('PayoutPartner');
create constraint trigger audit after insert or update or delete on payout_partner
  deferrable initially deferred
  for each row when (platform.is_recorded('payout_partner'::regclass)) execute function platform.audit_change('PayoutPartner');

create function support_case_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'open');
    if new.state <> 'open' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'open', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('open', 'answered'), ('answered', 'open'), ('answered', 'closed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.customer is not null and (tg_op = 'INSERT' or new.customer is distinct from old.customer)
    and not exists (select from customer t where t.id = new.customer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/customer"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on support_case
  for each row execute function support_case_before_change();

create trigger keep_version after update on support_case
  for each row when (
    platform.is_recorded('support_case'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('SupportCase');
create trigger keep_deleted after delete on support_case
  for each row when (platform.is_recorded('support_case'::regclass)) execute function platform.keep_version('SupportCase');
create constraint trigger audit after insert or update or delete on support_case
  deferrable initially deferred
  for each row when (platform.is_recorded('support_case'::regclass)) execute function platform.audit_change('SupportCase');


create function platform.table_of(entity text) returns regclass
  language sql stable
  return case entity
    when 'Transfer' then 'transfer'::regclass
    when 'Hold' then 'hold'::regclass
  end;

create trigger record_makers after insert or update on transfer
  for each row when (platform.is_recorded('transfer'::regclass))
  execute function platform.record_makers('Transfer');

create trigger record_makers after insert or update on hold
  for each row when (platform.is_recorded('hold'::regclass))
  execute function platform.record_makers('Hold');
