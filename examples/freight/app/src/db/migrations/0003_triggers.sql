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

create function terminal_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.operator is not null and (tg_op = 'INSERT' or new.operator is distinct from old.operator)
    and not exists (select from customer t where t.id = new.operator)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/operator"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on terminal
  for each row execute function terminal_before_change();

create trigger keep_version after update on terminal
  for each row when (
    platform.is_recorded('terminal'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Terminal');
create trigger keep_deleted after delete on terminal
  for each row when (platform.is_recorded('terminal'::regclass)) execute function platform.keep_version('Terminal');
create constraint trigger audit after insert or update or delete on terminal
  deferrable initially deferred
  for each row when (platform.is_recorded('terminal'::regclass)) execute function platform.audit_change('Terminal');

create function driver_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.home_terminal is not null and (tg_op = 'INSERT' or new.home_terminal is distinct from old.home_terminal)
    and not exists (select from terminal t where t.id = new.home_terminal)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/homeTerminal"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on driver
  for each row execute function driver_before_change();

create trigger keep_version after update on driver
  for each row when (
    platform.is_recorded('driver'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Driver');
create trigger keep_deleted after delete on driver
  for each row when (platform.is_recorded('driver'::regclass)) execute function platform.keep_version('Driver');
create constraint trigger audit after insert or update or delete on driver
  deferrable initially deferred
  for each row when (platform.is_recorded('driver'::regclass)) execute function platform.audit_change('Driver');

create function duty_event_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 49 CFR 395.8(k)(1): Records of duty status are kept for six months
    declare
      kept_until date := ((((old.created_at) at time zone 'UTC')::date) + interval '6 months')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('rods-kept-6-months',
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
    if new.state <> old.state and not ((old.state, new.state) in (('active', 'inactive'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.driver is not null and (tg_op = 'INSERT' or new.driver is distinct from old.driver)
    and not exists (select from driver t where t.id = new.driver)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/driver"}';
  end if;
  if new.vehicle is not null and (tg_op = 'INSERT' or new.vehicle is distinct from old.vehicle)
    and not exists (select from unit t where t.id = new.vehicle)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/vehicle"}';
  end if;
  if new.corrects is not null and (tg_op = 'INSERT' or new.corrects is distinct from old.corrects)
    and not exists (select from duty_event t where t.id = new.corrects)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/corrects"}';
  end if;
  -- 49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8: Driving that a device recorded is not withdrawn
  if ((new.state in ('inactive') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.origin <> 'automatic' OR new.status <> 'driving') is not true then
    perform platform.refuse('eld-driving-not-withdrawn', 'Driving that a device recorded stays in the log.');
  end if;
  -- 49 CFR 395.30(c)-(f): The record of a duty event is corrected by another, never overwritten
  if (tg_op = 'UPDATE') and (new.started_at = old.started_at AND new.status = old.status AND new.driver = old.driver AND new.origin = old.origin) is not true then
    perform platform.refuse('eld-original-kept', 'When, what and whose a duty event is cannot be changed: make it inactive and record another.');
  end if;
  -- 49 CFR 395.8(f)(1): A change of duty status is recorded when it happens, not before
  if (tg_op = 'INSERT') and (new.started_at <= platform.at()) is not true then
    perform platform.refuse('rods-no-event-to-come', 'A change of duty status cannot lie in the future.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on duty_event
  for each row execute function duty_event_before_change();

create function duty_event_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'eld-driving-not-shortened');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'rods-own-log');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8: Driving that a device recorded is not shortened by a later entry
  if tg_op = 'INSERT' then
    if (CASE WHEN platform.role() IS NOT NULL AND array_position(array['logging-device']::text[], NULL) IS NULL THEN platform.role() = ANY (array['logging-device']::text[]) END OR new.origin <> 'automatic' AND (new.started_at + make_interval(mins => nullif(nullif(greatest(least(1, 5256001), -5256001), 5256001), -5256001)::integer) >= platform.at() OR NOT TRUE = ANY (SELECT NOT EXISTS (SELECT FROM (select * from duty_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each end" WHERE "each end".driver = new.driver AND "each end".state = 'active' AND "each end".started_at > "each drive".started_at AND "each end".started_at <= new.started_at) FROM (select * from duty_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each drive" WHERE "each drive".driver = new.driver AND "each drive".state = 'active' AND "each drive".origin = 'automatic' AND "each drive".status = 'driving' AND "each drive".started_at <= new.started_at))) is not true then
      perform platform.refuse('eld-driving-not-shortened', 'Only a logging device records automatically, and what it recorded as driving is not shortened by an entry that is made later.');
    end if;
  end if;
  -- 49 CFR 395.8(a)(1), 395.30(b)-(d): A duty event is the driver's own, or of a role that keeps duty records
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (CASE WHEN platform.role() IS NOT NULL AND array_position(array['safety-manager', 'logging-device']::text[], NULL) IS NULL THEN platform.role() = ANY (array['safety-manager', 'logging-device']::text[]) END OR TRUE = ANY (SELECT "each driver".subject = platform.actor() FROM (select * from driver every where every.tenant = coalesce(new.tenant, old.tenant)) "each driver" WHERE "each driver".id = new.driver)) is not true then
      perform platform.refuse('rods-own-log', 'Drivers enter, change and withdraw their own duty events; those of others only the safety manager and logging devices.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on duty_event
  for each row when (platform.is_recorded('duty_event'::regclass)) execute function duty_event_before_change_around();

create trigger keep_version after update on duty_event
  for each row when (
    platform.is_recorded('duty_event'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('DutyEvent');
create trigger keep_deleted after delete on duty_event
  for each row when (platform.is_recorded('duty_event'::regclass) and not platform.is_purge('duty_event'::regclass)) execute function platform.keep_version('DutyEvent');
create constraint trigger audit after insert or update or delete on duty_event
  deferrable initially deferred
  for each row when (platform.is_recorded('duty_event'::regclass) and not platform.is_purge('duty_event'::regclass)) execute function platform.audit_change('DutyEvent');

create function unit_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    new.state := coalesce(new.state, 'in-service');
    if new.state <> 'in-service' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'in-service', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('in-service', 'out-of-service'), ('out-of-service', 'in-service'), ('out-of-service', 'retired'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  -- 49 CFR 396.11(a)(3): A vehicle returns to service when its defect is certified as repaired
  if ((new.state in ('in-service') and (tg_op = 'INSERT' or old.state <> new.state))) and (NOT old.state IS NOT NULL OR new.defect IS NOT NULL AND new.repair_certified_by IS NOT NULL AND new.repair_certified_on <= platform.today()) is not true then
    perform platform.refuse('defect-certified', 'A vehicle returns to service with its defect, who certified the repair and when.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on unit
  for each row execute function unit_before_change();

create trigger keep_version after update on unit
  for each row when (
    platform.is_recorded('unit'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Unit');
create trigger keep_deleted after delete on unit
  for each row when (platform.is_recorded('unit'::regclass)) execute function platform.keep_version('Unit');
create constraint trigger audit after insert or update or delete on unit
  deferrable initially deferred
  for each row when (platform.is_recorded('unit'::regclass)) execute function platform.audit_change('Unit');

create function load_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 49 CFR 177.817(f), 172.201(e): A carrier keeps shipping papers for a year, of hazardous waste for three
    declare
      kept_until date := ((CASE old.hazardous_waste WHEN TRUE THEN (old.accepted_on + INTERVAL '2 years')::date WHEN FALSE THEN old.accepted_on END) + interval '1 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('shipping-papers-kept',
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
    new.state := coalesce(new.state, 'planned');
    if new.state <> 'planned' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'planned', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('planned', 'accepted'), ('planned', 'cancelled'), ('accepted', 'dispatched'), ('accepted', 'cancelled'), ('dispatched', 'delivered'), ('dispatched', 'refused'), ('delivered', 'invoiced'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.consignor is not null and (tg_op = 'INSERT' or new.consignor is distinct from old.consignor)
    and not exists (select from customer t where t.id = new.consignor)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/consignor"}';
  end if;
  if new.consignee is not null and (tg_op = 'INSERT' or new.consignee is distinct from old.consignee)
    and not exists (select from customer t where t.id = new.consignee)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/consignee"}';
  end if;
  if new.origin is not null and (tg_op = 'INSERT' or new.origin is distinct from old.origin)
    and not exists (select from terminal t where t.id = new.origin)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/origin"}';
  end if;
  if new.destination is not null and (tg_op = 'INSERT' or new.destination is distinct from old.destination)
    and not exists (select from terminal t where t.id = new.destination)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/destination"}';
  end if;
  if new.driver is not null and (tg_op = 'INSERT' or new.driver is distinct from old.driver)
    and not exists (select from driver t where t.id = new.driver)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/driver"}';
  end if;
  if new.vehicle is not null and (tg_op = 'INSERT' or new.vehicle is distinct from old.vehicle)
    and not exists (select from unit t where t.id = new.vehicle)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/vehicle"}';
  end if;
  if new.trailer is not null and (tg_op = 'INSERT' or new.trailer is distinct from old.trailer)
    and not exists (select from unit t where t.id = new.trailer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/trailer"}';
  end if;
  -- 49 CFR 391.41(a)(1), 396.17(c), 383.93, 172.704: A load is not dispatched on a trip that is over
  if ((new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.trip_ends_on >= platform.today()) is not true then
    perform platform.refuse('trip-ends-ahead', 'The last day of the trip is before today, or not known.');
  end if;
  -- 49 CFR 373.101: A load is accepted with a complete bill of lading
  if ((new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.consignor::text IS NOT NULL AND new.consignee::text IS NOT NULL AND new.origin::text IS NOT NULL AND new.destination::text IS NOT NULL AND new.packages IS NOT NULL AND new.freight_description IS NOT NULL AND (NOT new.rated_by_weight OR new.weight_pounds IS NOT NULL)) is not true then
    perform platform.refuse('bill-of-lading', 'A bill of lading names consignor, consignee, origin, destination, number of packages, the freight, and its weight where the rate depends on it.');
  end if;
  -- 49 CFR 395.3, 391.41, 396.17, 172.604, 172.204; 23 CFR 658.17: What was checked at acceptance and dispatch does not change afterwards
  if (tg_op = 'UPDATE') and (old.state IN ('planned', 'cancelled') OR new.hazardous_waste = old.hazardous_waste AND (NOT new.emergency_phone IS NOT NULL AND NOT old.emergency_phone IS NOT NULL OR new.emergency_phone = old.emergency_phone) AND (NOT new.emergency_registrant IS NOT NULL AND NOT old.emergency_registrant IS NOT NULL OR new.emergency_registrant = old.emergency_registrant) AND (NOT new.shipper_certified_by IS NOT NULL AND NOT old.shipper_certified_by IS NOT NULL OR new.shipper_certified_by = old.shipper_certified_by) AND (NOT new.shipper_certified_on IS NOT NULL AND NOT old.shipper_certified_on IS NOT NULL OR new.shipper_certified_on = old.shipper_certified_on) AND (NOT new.certification_exception IS NOT NULL AND NOT old.certification_exception IS NOT NULL OR new.certification_exception = old.certification_exception) AND (old.state = 'accepted' OR new.driver = old.driver AND new.vehicle = old.vehicle AND (NOT new.trailer::text IS NOT NULL AND NOT old.trailer::text IS NOT NULL OR new.trailer = old.trailer) AND new.trip_ends_on = old.trip_ends_on AND new.placarded = old.placarded AND (NOT new.planned_driving_minutes IS NOT NULL AND NOT old.planned_driving_minutes IS NOT NULL OR new.planned_driving_minutes = old.planned_driving_minutes) AND (NOT new.planned_duty_minutes IS NOT NULL AND NOT old.planned_duty_minutes IS NOT NULL OR new.planned_duty_minutes = old.planned_duty_minutes) AND (NOT new.planned_window_minutes IS NOT NULL AND NOT old.planned_window_minutes IS NOT NULL OR new.planned_window_minutes = old.planned_window_minutes) AND (NOT new.planned_break_after IS NOT NULL AND NOT old.planned_break_after IS NOT NULL OR new.planned_break_after = old.planned_break_after) AND (NOT new.gross_vehicle_pounds IS NOT NULL AND NOT old.gross_vehicle_pounds IS NOT NULL OR new.gross_vehicle_pounds = old.gross_vehicle_pounds) AND (NOT new.overweight_permit IS NOT NULL AND NOT old.overweight_permit IS NOT NULL OR new.overweight_permit = old.overweight_permit) AND (NOT new.weight_pounds IS NOT NULL AND NOT old.weight_pounds IS NOT NULL OR new.weight_pounds = old.weight_pounds))) is not true then
    perform platform.refuse('dispatched-as-checked', 'An accepted load keeps its emergency number and certification; a dispatched one its driver, vehicles, plan, weights, permit, placards and last day as well.');
  end if;
  -- 23 CFR 658.17(b), (d): A combination above 80,000 pounds runs with a permit
  if ((new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.gross_vehicle_pounds <= 80000 OR new.overweight_permit IS NOT NULL) is not true then
    perform platform.refuse('gross-weight-80000', 'The combination is heavier than 80,000 pounds and has no permit, or its weight is not known.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on load
  for each row execute function load_before_change();

create function load_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'annual-inspection');
  end if;
  if (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'emergency-number');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hazmat-endorsement');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) or (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hazmat-lines-fixed');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hazmat-training');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hos-11-hours');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hos-14-hours');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hos-30-minute-break');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hos-70-hours-in-8-days');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'medical-certificate');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) or (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'one-load-a-driver');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) or (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'one-load-a-vehicle');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'placards-displayed');
  end if;
  if (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'shipper-certified');
  end if;
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'vehicle-in-service');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 49 CFR 383.93(b)(4), 383.141: A placarded load is driven with a hazardous materials endorsement
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT new.placarded OR TRUE = ANY (SELECT "each driver".id = new.driver AND "each driver".hazmat_endorsement_until >= new.trip_ends_on FROM (select * from driver every where every.tenant = coalesce(new.tenant, old.tenant)) "each driver")) is not true then
      perform platform.refuse('hazmat-endorsement', 'A placarded load needs a driver whose hazardous materials endorsement holds until the trip ends.');
    end if;
  end if;
  -- 49 CFR 172.704(a), (c): Who carries hazardous materials was trained within three years
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT EXISTS (SELECT FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line" WHERE "each line".load = new.id) OR TRUE = ANY (SELECT "each driver".id = new.driver AND ("each driver".hazmat_trained_on + INTERVAL '3 years')::date >= new.trip_ends_on FROM (select * from driver every where every.tenant = coalesce(new.tenant, old.tenant)) "each driver")) is not true then
      perform platform.refuse('hazmat-training', 'A driver with hazardous materials needs training that is not older than three years when the trip ends.');
    end if;
  end if;
  -- 49 CFR 391.41(a)(1), 391.45: A driver is dispatched with a medical certificate that holds until the trip ends
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (TRUE = ANY (SELECT "each driver".id = new.driver AND "each driver".medical_certificate_until >= new.trip_ends_on FROM (select * from driver every where every.tenant = coalesce(new.tenant, old.tenant)) "each driver")) is not true then
      perform platform.refuse('medical-certificate', 'The driver''s medical certificate does not hold until the trip ends.');
    end if;
  end if;
  -- 49 CFR 177.848(d): A vehicle carries one load at a time, whether it pulls or is pulled
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT TRUE = ANY (SELECT "each other".vehicle = new.vehicle OR "each other".trailer::text IS NOT NULL AND "each other".trailer = new.vehicle OR new.trailer::text IS NOT NULL AND ("each other".vehicle = new.trailer OR "each other".trailer::text IS NOT NULL AND "each other".trailer = new.trailer) FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE "each other".id <> new.id AND "each other".state = 'dispatched')) is not true then
      perform platform.refuse('one-load-a-vehicle', 'Another load is under way in the vehicle.');
    end if;
  end if;
  -- 49 CFR 172.504(a)-(c): A load that needs placards is dispatched with them
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (new.placarded OR TRUE = ALL (SELECT NOT "each line".bulk AND ("each line".limited_quantity OR logistics.placard_table("each line".hazard_class::text, "each line".hazard_zone::text, "each line".un_number::text) IN ('2', '9', 'none')) FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line" WHERE NOT "each line".load <> new.id) AND ((SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0) END FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line", LATERAL (SELECT logistics.placard_table("each line".hazard_class::text, "each line".hazard_zone::text, "each line".un_number::text) IN ('2', '9') AS kept, "each line".gross_pounds AS value) AS judged WHERE "each line".load = new.id AND NOT "each line".limited_quantity) < 1001.00 OR NOT TRUE = ANY (SELECT logistics.placard_table("each line".hazard_class::text, "each line".hazard_zone::text, "each line".un_number::text) = '2' FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line" WHERE "each line".load = new.id AND NOT "each line".limited_quantity))) is not true then
      perform platform.refuse('placards-displayed', 'The load needs placards before it is dispatched, or the class or weight of a material is not known.');
    end if;
  end if;
  -- 49 CFR 395.3: A driver has one load under way at a time
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT TRUE = ANY (SELECT "each other".driver = new.driver FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE "each other".id <> new.id AND "each other".state = 'dispatched')) is not true then
      perform platform.refuse('one-load-a-driver', 'The driver has another load under way.');
    end if;
  end if;
  -- 49 CFR 172.604(a)-(b): Hazardous materials travel with an emergency telephone number
  if (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT EXISTS (SELECT FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line" WHERE "each line".load = new.id AND NOT "each line".limited_quantity) OR new.emergency_phone IS NOT NULL AND new.emergency_registrant IS NOT NULL) is not true then
      perform platform.refuse('emergency-number', 'Hazardous materials need an emergency telephone number, and who is registered under it.');
    end if;
  end if;
  -- 49 CFR 172.204(a), (b); 177.817(b): Hazardous materials are accepted with the shipper's certification
  if (new.state in ('accepted') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (NOT EXISTS (SELECT FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each line" WHERE "each line".load = new.id AND NOT "each line".limited_quantity) OR new.certification_exception IS NOT NULL OR new.shipper_certified_by IS NOT NULL AND new.shipper_certified_on <= platform.today()) is not true then
      perform platform.refuse('shipper-certified', 'Hazardous materials are accepted only with the shipper''s signed certification.');
    end if;
  end if;
  -- 49 CFR 396.17(c), (g): Every vehicle of a dispatched load was inspected within twelve months
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (TRUE = ANY (SELECT "each vehicle".id = new.vehicle AND ("each vehicle".inspected_on + INTERVAL '12 months')::date >= new.trip_ends_on FROM (select * from unit every where every.tenant = coalesce(new.tenant, old.tenant)) "each vehicle") AND (NOT new.trailer::text IS NOT NULL OR TRUE = ANY (SELECT "each vehicle".id = new.trailer AND ("each vehicle".inspected_on + INTERVAL '12 months')::date >= new.trip_ends_on FROM (select * from unit every where every.tenant = coalesce(new.tenant, old.tenant)) "each vehicle"))) is not true then
      perform platform.refuse('annual-inspection', 'A vehicle of the load has no inspection of the last twelve months that holds until the trip ends.');
    end if;
  end if;
  -- 49 CFR 396.11(a)(3), 396.7(a): A vehicle out of service carries nothing
  if (new.state in ('dispatched') and (tg_op = 'INSERT' or old.state <> new.state)) then
    if (TRUE = ANY (SELECT "each vehicle".id = new.vehicle FROM (select * from unit every where every.tenant = coalesce(new.tenant, old.tenant)) "each vehicle" WHERE "each vehicle".state = 'in-service') AND (NOT new.trailer::text IS NOT NULL OR TRUE = ANY (SELECT "each vehicle".id = new.trailer FROM (select * from unit every where every.tenant = coalesce(new.tenant, old.tenant)) "each vehicle" WHERE "each vehicle".state = 'in-service'))) is not true then
      perform platform.refuse('vehicle-in-service', 'A vehicle of the load is out of service.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on load
  for each row when (platform.is_recorded('load'::regclass)) execute function load_before_change_around();

create trigger keep_version after update on load
  for each row when (
    platform.is_recorded('load'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Load');
create trigger keep_deleted after delete on load
  for each row when (platform.is_recorded('load'::regclass)) execute function platform.keep_version('Load');
create constraint trigger audit after insert or update or delete on load
  deferrable initially deferred
  for each row when (platform.is_recorded('load'::regclass)) execute function platform.audit_change('Load');

create function hazmat_line_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on hazmat_line
  for each row execute function hazmat_line_before_change();

create function hazmat_line_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'cyanides-without-acids');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'emergency-number');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'explosives-compatible');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hazmat-lines-fixed');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hazmat-training');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'placards-displayed');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'segregation-apart');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'segregation-never-together');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'shipper-certified');
  end if;
  if tg_op = 'INSERT' or tg_op = 'UPDATE' or tg_op = 'DELETE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'subsidiary-hazards-segregated');
  end if;
  if tg_op = 'DELETE' then
    -- 49 CFR 172.201(e), 177.817(a), (f): The materials of a load are entered before the carrier accepts it
    if tg_op = 'DELETE' then
      if (NOT EXISTS (SELECT FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each load" WHERE "each load".id = old.load AND "each load".state <> 'planned') AND (NOT old.load::text IS NOT NULL OR NOT TRUE = ANY (SELECT "each load".id = old.load FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each load" WHERE "each load".state <> 'planned'))) is not true then
        perform platform.refuse('hazmat-lines-fixed', 'Hazardous materials are entered, changed and taken away while the load is planned, not after the carrier accepted it.');
      end if;
    end if;
    return old;
  end if;
  -- 49 CFR 177.848(c): Cyanides do not travel with acids
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (TRUE = ALL (SELECT (new.chemical_group <> 'cyanide' OR "each other".chemical_group <> 'acid') AND (new.chemical_group <> 'acid' OR "each other".chemical_group <> 'cyanide') FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE NOT "each other".id = new.id AND NOT "each other".load <> new.load)) is not true then
      perform platform.refuse('cyanides-without-acids', 'Cyanides and acids may not travel in one vehicle, and each line says whether it is one.');
    end if;
  end if;
  -- 49 CFR 177.848(e)(4), (f)-(g): Explosives travel together only when their compatibility groups allow it
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (TRUE = ALL (SELECT logistics.segregation(logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".hazard_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> '*' OR logistics.class1_compatibility(new.compatibility_group::text, "each other".compatibility_group::text) IN ('blank', '2', '3') OR logistics.class1_compatibility(new.compatibility_group::text, "each other".compatibility_group::text) = '1' AND new.un_number = "each other".un_number OR logistics.class1_compatibility(new.compatibility_group::text, "each other".compatibility_group::text) = '4/5' AND new.explosive_kind IN ('article', 'substance') AND "each other".explosive_kind IN ('article', 'substance') FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE NOT "each other".id = new.id AND NOT "each other".load <> new.load)) is not true then
      perform platform.refuse('explosives-compatible', 'The explosives'' compatibility groups do not allow them in one vehicle, or are not known.');
    end if;
  end if;
  -- 49 CFR 172.201(e), 177.817(a), (f): The materials of a load are entered before the carrier accepts it
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (NOT EXISTS (SELECT FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each load" WHERE "each load".id = new.load AND "each load".state <> 'planned') AND (NOT old.load::text IS NOT NULL OR NOT TRUE = ANY (SELECT "each load".id = old.load FROM (select * from load every where every.tenant = coalesce(new.tenant, old.tenant)) "each load" WHERE "each load".state <> 'planned'))) is not true then
      perform platform.refuse('hazmat-lines-fixed', 'Hazardous materials are entered, changed and taken away while the load is planned, not after the carrier accepted it.');
    end if;
  end if;
  -- 49 CFR 177.848(d), (e)(3): Hazardous materials that the table marks O are separated
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (TRUE = ALL (SELECT logistics.segregation(logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".hazard_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> 'O' FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE NOT "each other".id = new.id AND NOT "each other".load <> new.load AND NOT new.separated AND NOT "each other".separated)) is not true then
      perform platform.refuse('segregation-apart', 'The materials may travel together only when one is separated from the other.');
    end if;
  end if;
  -- 49 CFR 177.848(d), (e)(2): Hazardous materials that the table marks X do not travel together
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text) <> 'unknown' AND TRUE = ALL (SELECT NOT logistics.segregation(logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".hazard_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) IN ('X', 'unknown') FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE NOT "each other".id = new.id AND NOT "each other".load <> new.load)) is not true then
      perform platform.refuse('segregation-never-together', 'The material may not travel in one vehicle with another of the load, or its class is not one that the table knows.');
    end if;
  end if;
  -- 49 CFR 177.848(e)(6): A subsidiary hazard is segregated like a class
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (logistics.segregation_category(new.subsidiary_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text) <> 'unknown' AND TRUE = ALL (SELECT NOT logistics.segregation(logistics.segregation_category(new.subsidiary_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".hazard_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) IN ('X', 'unknown') AND NOT logistics.segregation(logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".subsidiary_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) IN ('X', 'unknown') AND logistics.segregation(logistics.segregation_category(new.subsidiary_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".subsidiary_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> 'X' AND (new.separated OR "each other".separated OR logistics.segregation(logistics.segregation_category(new.subsidiary_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".hazard_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> 'O' AND logistics.segregation(logistics.segregation_category(new.hazard_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".subsidiary_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> 'O' AND logistics.segregation(logistics.segregation_category(new.subsidiary_class::text, new.physical_state::text, new.hazard_zone::text, new.packing_group::text)::text, logistics.segregation_category("each other".subsidiary_class::text, "each other".physical_state::text, "each other".hazard_zone::text, "each other".packing_group::text)::text) <> 'O') FROM (select * from hazmat_line every where every.tenant = coalesce(new.tenant, old.tenant)) "each other" WHERE NOT "each other".id = new.id AND NOT "each other".load <> new.load)) is not true then
      perform platform.refuse('subsidiary-hazards-segregated', 'A subsidiary hazard of a material may not travel with another material of the load, or must be separated from it.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on hazmat_line
  for each row when (platform.is_recorded('hazmat_line'::regclass)) execute function hazmat_line_before_change_around();

create trigger keep_version after update on hazmat_line
  for each row when (
    platform.is_recorded('hazmat_line'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('HazmatLine');
create trigger keep_deleted after delete on hazmat_line
  for each row when (platform.is_recorded('hazmat_line'::regclass)) execute function platform.keep_version('HazmatLine');
create constraint trigger audit after insert or update or delete on hazmat_line
  deferrable initially deferred
  for each row when (platform.is_recorded('hazmat_line'::regclass)) execute function platform.audit_change('HazmatLine');

create function pallet_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  if new.container is not null and (tg_op = 'INSERT' or new.container is distinct from old.container)
    and not exists (select from container t where t.id = new.container)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/container"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on pallet
  for each row execute function pallet_before_change();

create trigger keep_version after update on pallet
  for each row when (
    platform.is_recorded('pallet'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Pallet');
create trigger keep_deleted after delete on pallet
  for each row when (platform.is_recorded('pallet'::regclass)) execute function platform.keep_version('Pallet');
create constraint trigger audit after insert or update or delete on pallet
  deferrable initially deferred
  for each row when (platform.is_recorded('pallet'::regclass)) execute function platform.audit_change('Pallet');

create function container_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    new.state := coalesce(new.state, 'empty');
    if new.state <> 'empty' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'empty', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('empty', 'packed'), ('packed', 'gated-in'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  -- SOLAS VI/2.4-2.6: A packed container reaches the port with a signed verified gross mass
  if ((new.state in ('gated-in') and (tg_op = 'INSERT' or old.state <> new.state))) and (new.verified_gross_kilograms IS NOT NULL AND new.verified_by IS NOT NULL AND (new.verification_method = 'weighed' OR new.verification_method = 'calculated' AND new.verified_gross_kilograms = new.cargo_kilograms::bigint + new.dunnage_kilograms + new.tare_kilograms)) is not true then
    perform platform.refuse('verified-gross-mass', 'A packed container needs a signed verified gross mass, weighed or added up.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on container
  for each row execute function container_before_change();

create trigger keep_version after update on container
  for each row when (
    platform.is_recorded('container'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Container');
create trigger keep_deleted after delete on container
  for each row when (platform.is_recorded('container'::regclass)) execute function platform.keep_version('Container');
create constraint trigger audit after insert or update or delete on container
  deferrable initially deferred
  for each row when (platform.is_recorded('container'::regclass)) execute function platform.audit_change('Container');

create function custody_event_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 49 USC 14706(e)(1); 49 CFR 370.9(a): Custody events are kept while claims can be brought
    declare
      kept_until date := ((((old.event_time) at time zone 'UTC')::date) + interval '38 months')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('custody-kept',
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
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  if new.giver is not null and (tg_op = 'INSERT' or new.giver is distinct from old.giver)
    and not exists (select from customer t where t.id = new.giver)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/giver"}';
  end if;
  if new.taker is not null and (tg_op = 'INSERT' or new.taker is distinct from old.taker)
    and not exists (select from customer t where t.id = new.taker)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/taker"}';
  end if;
  if new.location is not null and (tg_op = 'INSERT' or new.location is distinct from old.location)
    and not exists (select from terminal t where t.id = new.location)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/location"}';
  end if;
  if new.corrects is not null and (tg_op = 'INSERT' or new.corrects is distinct from old.corrects)
    and not exists (select from custody_event t where t.id = new.corrects)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/corrects"}';
  end if;
  -- EPCIS 2.0, 7.4.1; 7.4.1.4 (error declaration): What a custody event observed is never changed
  if (tg_op = 'UPDATE') and (new.kind = old.kind AND new.event_time = old.event_time AND new.load = old.load AND new.giver = old.giver AND new.taker = old.taker AND (NOT new.location::text IS NOT NULL AND NOT old.location::text IS NOT NULL OR new.location = old.location) AND (NOT new.corrects::text IS NOT NULL AND NOT old.corrects::text IS NOT NULL OR new.corrects = old.corrects) AND (NOT new.business_step IS NOT NULL AND NOT old.business_step IS NOT NULL OR new.business_step = old.business_step) AND (NOT new.seal_number IS NOT NULL AND NOT old.seal_number IS NOT NULL OR new.seal_number = old.seal_number) AND (NOT new.condition IS NOT NULL AND NOT old.condition IS NOT NULL OR new.condition = old.condition) AND (NOT new.reason IS NOT NULL AND NOT old.reason IS NOT NULL OR new.reason = old.reason) AND (NOT new.signed_by IS NOT NULL AND NOT old.signed_by IS NOT NULL OR new.signed_by = old.signed_by)) is not true then
    perform platform.refuse('custody-append-only', 'What a custody event observed is never changed: declare the event wrong by another one.');
  end if;
  -- EPCIS 2.0, 7.4.1 (eventTime): A custody event is recorded when it happened, not before
  if (tg_op = 'INSERT') and (new.event_time <= platform.at()) is not true then
    perform platform.refuse('custody-no-event-to-come', 'A custody event cannot lie in the future.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on custody_event
  for each row execute function custody_event_before_change();

create function custody_event_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'custody-chain');
  end if;
  if tg_op = 'INSERT' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'custody-error-declared');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- EPCIS 2.0 and CBV 2.0 (custody); 49 USC 14706(a)(1): Who hands a load over is who took it last
  if tg_op = 'INSERT' then
    if (new.kind <> 'handover' OR new.giver <> new.taker AND TRUE = ALL (SELECT NOT ("each before".kind = 'handover' AND "each before".load = new.load AND NOT TRUE = ANY (SELECT "each wrong".corrects = "each before".id FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each wrong" WHERE "each wrong".corrects::text IS NOT NULL)) FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each before" WHERE NOT "each before".event_time < new.event_time) AND (NOT TRUE = ANY (SELECT NOT TRUE = ANY (SELECT "each wrong".corrects = "each before".id FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each wrong" WHERE "each wrong".corrects::text IS NOT NULL) FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each before" WHERE "each before".kind = 'handover' AND "each before".load = new.load) OR TRUE = ANY (SELECT NOT TRUE = ANY (SELECT "each wrong".corrects = "each last".id FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each wrong" WHERE "each wrong".corrects::text IS NOT NULL) AND TRUE = ALL (SELECT NOT ("each before".kind = 'handover' AND "each before".load = new.load AND NOT TRUE = ANY (SELECT "each wrong".corrects = "each before".id FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each wrong" WHERE "each wrong".corrects::text IS NOT NULL)) FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each before" WHERE NOT "each before".event_time <= "each last".event_time) FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each last" WHERE "each last".kind = 'handover' AND "each last".load = new.load AND "each last".taker = new.giver))) is not true then
      perform platform.refuse('custody-chain', 'A load is handed over by the party that took it last, after it took it, to another party.');
    end if;
  end if;
  -- EPCIS 2.0, 7.4.1.4 (error declaration): An event is declared wrong once, with a reason, for the load it speaks of
  if tg_op = 'INSERT' then
    if (new.kind = 'handover' AND NOT new.corrects::text IS NOT NULL OR new.kind = 'error-declaration' AND new.reason IS NOT NULL AND TRUE = ANY (SELECT "each event".id = new.corrects FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each event" WHERE "each event".load = new.load AND "each event".kind = 'handover') AND NOT TRUE = ANY (SELECT "each event".corrects = new.corrects FROM (select * from custody_event every where every.tenant = coalesce(new.tenant, old.tenant)) "each event" WHERE "each event".corrects::text IS NOT NULL)) is not true then
      perform platform.refuse('custody-error-declared', 'An error declaration names an event of the load that was not declared wrong yet, and the reason.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on custody_event
  for each row when (platform.is_recorded('custody_event'::regclass)) execute function custody_event_before_change_around();

create trigger keep_version after update on custody_event
  for each row when (
    platform.is_recorded('custody_event'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('CustodyEvent');
create trigger keep_deleted after delete on custody_event
  for each row when (platform.is_recorded('custody_event'::regclass)) execute function platform.keep_version('CustodyEvent');
create constraint trigger audit after insert or update or delete on custody_event
  deferrable initially deferred
  for each row when (platform.is_recorded('custody_event'::regclass)) execute function platform.audit_change('CustodyEvent');

create function incident_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'Incident', old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
    -- 49 CFR 171.16(b)(3): Reports of incidents are kept for two years
    declare
      kept_until date := ((old.reported_on) + interval '2 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('incident-report-kept',
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
    if new.state <> old.state and not ((old.state, new.state) in (('open', 'reported'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on incident
  for each row execute function incident_before_change();

create function incident_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 49 CFR 171.16(a): A hazardous materials incident is reported in writing within 30 days
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'incident-report-30-days', 'Incident', new.id, 'Send the report on form DOT F 5800.1 within 30 days of discovering the incident.',
      new.discovered_on, 30, NULL, 0, 0, false);
  end if;
  if (new.state in ('reported') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('incident-report-30-days', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on incident
  for each row when (platform.is_recorded('incident'::regclass)) execute function incident_clocks();

create trigger keep_version after update on incident
  for each row when (
    platform.is_recorded('incident'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Incident');
create trigger keep_deleted after delete on incident
  for each row when (platform.is_recorded('incident'::regclass)) execute function platform.keep_version('Incident');
create constraint trigger audit after insert or update or delete on incident
  deferrable initially deferred
  for each row when (platform.is_recorded('incident'::regclass)) execute function platform.audit_change('Incident');

create function claim_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'Claim', old.id) is not null then
      raise exception using errcode = 'AP409',
        message = 'something is still due for the record, so it cannot be deleted';
    end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := platform.at();
    new.created_by := coalesce(platform.actor(), session_user);
    new.last_action := coalesce(platform.operation(), 'create');
    new.state := coalesce(new.state, 'received');
    if new.state <> 'received' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'received', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('received', 'acknowledged'), ('acknowledged', 'settled'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  if new.claimant is not null and (tg_op = 'INSERT' or new.claimant is distinct from old.claimant)
    and not exists (select from customer t where t.id = new.claimant)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/claimant"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on claim
  for each row execute function claim_before_change();

create function claim_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 49 CFR 370.5(a): A claim is acknowledged within 30 days
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'claim-acknowledged-30-days', 'Claim', new.id, 'Acknowledge the claim in writing within 30 days of receiving it.',
      new.received_on, 30, NULL, 0, 0, false);
  end if;
  if (new.state in ('acknowledged') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('claim-acknowledged-30-days', new.id);
  end if;
  -- 49 CFR 370.9(a): A claim is paid, declined or answered with an offer within 120 days
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'claim-settled-120-days', 'Claim', new.id, 'Pay, decline or offer to settle the claim within 120 days of receiving it.',
      new.received_on, 120, NULL, 0, 0, false);
  end if;
  if (new.state in ('settled') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('claim-settled-120-days', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on claim
  for each row when (platform.is_recorded('claim'::regclass)) execute function claim_clocks();

create trigger keep_version after update on claim
  for each row when (
    platform.is_recorded('claim'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Claim');
create trigger keep_deleted after delete on claim
  for each row when (platform.is_recorded('claim'::regclass)) execute function platform.keep_version('Claim');
create constraint trigger audit after insert or update or delete on claim
  deferrable initially deferred
  for each row when (platform.is_recorded('claim'::regclass)) execute function platform.audit_change('Claim');

create function dock_appointment_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    new.state := coalesce(new.state, 'requested');
    if new.state <> 'requested' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'requested', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('requested', 'confirmed'), ('requested', 'cancelled'), ('confirmed', 'kept'), ('confirmed', 'missed'), ('confirmed', 'cancelled'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.terminal is not null and (tg_op = 'INSERT' or new.terminal is distinct from old.terminal)
    and not exists (select from terminal t where t.id = new.terminal)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/terminal"}';
  end if;
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on dock_appointment
  for each row execute function dock_appointment_before_change();

create trigger keep_version after update on dock_appointment
  for each row when (
    platform.is_recorded('dock_appointment'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('DockAppointment');
create trigger keep_deleted after delete on dock_appointment
  for each row when (platform.is_recorded('dock_appointment'::regclass)) execute function platform.keep_version('DockAppointment');
create constraint trigger audit after insert or update or delete on dock_appointment
  deferrable initially deferred
  for each row when (platform.is_recorded('dock_appointment'::regclass)) execute function platform.audit_change('DockAppointment');

create function accessorial_charge_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.load is not null and (tg_op = 'INSERT' or new.load is distinct from old.load)
    and not exists (select from load t where t.id = new.load)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/load"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on accessorial_charge
  for each row execute function accessorial_charge_before_change();

create trigger keep_version after update on accessorial_charge
  for each row when (
    platform.is_recorded('accessorial_charge'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('AccessorialCharge');
create trigger keep_deleted after delete on accessorial_charge
  for each row when (platform.is_recorded('accessorial_charge'::regclass)) execute function platform.keep_version('AccessorialCharge');
create constraint trigger audit after insert or update or delete on accessorial_charge
  deferrable initially deferred
  for each row when (platform.is_recorded('accessorial_charge'::regclass)) execute function platform.audit_change('AccessorialCharge');

-- Records that a rule purges and that no rule keeps any longer, each with the rule by which it goes.
create view platform.purge_due as
  -- 49 CFR 395.8(k)(1): Records of duty status are kept for six months
  select 'DutyEvent' as entity, 'duty_event'::regclass as source,
    r.tenant, r.id as record,
    (
      select k.rule from (values ('rods-kept-6-months', ((((r.created_at) at time zone 'UTC')::date) + interval '6 months')::date)) k (rule, until)
      order by k.until desc, k.rule limit 1
    ) as rule,
    greatest(((((r.created_at) at time zone 'UTC')::date) + interval '6 months')::date) as kept_until
  from duty_event r
  where (select platform.today()) >= ((((r.created_at) at time zone 'UTC')::date) + interval '6 months')::date;

