-- The app works under this role, which owns no table and cannot bypass row-level security.
do $$ begin
  create role prairie_freight_app nologin nosuperuser nobypassrls;
exception when duplicate_object then
  null;
end $$;

grant usage on schema platform to prairie_freight_app;
grant select on platform.audit_entry to prairie_freight_app;
grant select on platform.record_version to prairie_freight_app;
grant select on platform.obligation, platform.holiday, platform.holiday_year to prairie_freight_app;
grant select on platform.idempotency_key to prairie_freight_app;
grant select, insert, update, delete on platform.rate_limit to prairie_freight_app;
grant select, insert on platform.data_key to prairie_freight_app;
grant usage on schema logistics to prairie_freight_app;
grant execute on function logistics.class1_compatibility to prairie_freight_app;
grant execute on function logistics.is_container_number to prairie_freight_app;
grant execute on function logistics.is_gs1_key to prairie_freight_app;
grant execute on function logistics.placard_table to prairie_freight_app;
grant execute on function logistics.segregation to prairie_freight_app;
grant execute on function logistics.segregation_category to prairie_freight_app;

-- 49 CFR 395.3(a)(3)(i): A driver is not dispatched beyond 11 hours of driving
create function platform.see_hos_11_hours_duty_event_f3b7a773(new load, old load) returns setof duty_event
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.* from (
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and new.driver::text is not null
      and (found.driver = new.driver AND found.state = 'active')
    union all
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and (new.driver::text is null)
      and (found.state = 'active' AND (found.driver = new.driver) IS NOT FALSE)
  ) found
  order by found.created_at, found.id
  $$;
revoke execute on function platform.see_hos_11_hours_duty_event_f3b7a773(load, load) from public;
grant execute on function platform.see_hos_11_hours_duty_event_f3b7a773(load, load) to prairie_freight_app;


-- 49 CFR 395.3(a)(1)-(2): A driver is not dispatched beyond 14 hours after coming on duty
create function platform.see_hos_14_hours_duty_event_4b95c6bf(new load, old load) returns setof duty_event
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.* from (
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and new.driver::text is not null
      and (found.driver = new.driver AND found.state = 'active')
    union all
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and (new.driver::text is null)
      and (found.state = 'active' AND (found.driver = new.driver) IS NOT FALSE)
  ) found
  order by found.created_at, found.id
  $$;
revoke execute on function platform.see_hos_14_hours_duty_event_4b95c6bf(load, load) from public;
grant execute on function platform.see_hos_14_hours_duty_event_4b95c6bf(load, load) to prairie_freight_app;


-- 49 CFR 395.3(a)(3)(ii): A driver is not dispatched past eight hours of driving without a break
create function platform.see_hos_30_minute_break_duty_event_eac85bbb(new load, old load) returns setof duty_event
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.* from (
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and new.driver::text is not null
      and (found.driver = new.driver AND found.state = 'active')
    union all
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and (new.driver::text is null)
      and (found.state = 'active' AND (found.driver = new.driver) IS NOT FALSE)
  ) found
  order by found.created_at, found.id
  $$;
revoke execute on function platform.see_hos_30_minute_break_duty_event_eac85bbb(load, load) from public;
grant execute on function platform.see_hos_30_minute_break_duty_event_eac85bbb(load, load) to prairie_freight_app;


-- 49 CFR 395.3(b)(2), (c): A driver is not dispatched beyond 70 hours on duty in eight days
create function platform.see_hos_70_hours_in_8_days_driver_2fb17f24(new load, old load) returns setof driver
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.* from (
    select found.* from driver found
    where found.tenant = platform.tenant()
      and new.driver::text is not null
      and (found.id = new.driver)
    union all
    select found.* from driver found
    where found.tenant = platform.tenant()
      and (new.driver::text is null)
      and ((found.id = new.driver) IS NOT FALSE)
  ) found
  order by found.created_at, found.id
  $$;
revoke execute on function platform.see_hos_70_hours_in_8_days_driver_2fb17f24(load, load) from public;
grant execute on function platform.see_hos_70_hours_in_8_days_driver_2fb17f24(load, load) to prairie_freight_app;


-- 49 CFR 395.3(b)(2), (c): A driver is not dispatched beyond 70 hours on duty in eight days
create function platform.see_hos_70_hours_in_8_days_duty_event_6a112c44(new load, old load) returns setof duty_event
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.* from (
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and new.driver::text is not null
      and (found.driver = new.driver AND found.state = 'active')
    union all
    select found.* from duty_event found
    where found.tenant = platform.tenant()
      and (new.driver::text is null)
      and (found.state = 'active' AND (found.driver = new.driver) IS NOT FALSE)
  ) found
  order by found.created_at, found.id
  $$;
revoke execute on function platform.see_hos_70_hours_in_8_days_duty_event_6a112c44(load, load) from public;
grant execute on function platform.see_hos_70_hours_in_8_days_duty_event_6a112c44(load, load) to prairie_freight_app;

alter table customer enable row level security;
create policy reading on customer for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'driver', 'billing'));
create policy creating on customer for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'billing'));
create policy changing on customer for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'billing'));
create policy deleting on customer for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on customer to prairie_freight_app;

alter table terminal enable row level security;
create policy reading on terminal for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker', 'safety-manager', 'driver'));
create policy creating on terminal for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy changing on terminal for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy deleting on terminal for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
grant select, insert, update, delete on terminal to prairie_freight_app;

alter table driver enable row level security;
create policy reading on driver for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'logging-device', 'safety-manager', 'driver', 'auditor'));
create policy creating on driver for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy changing on driver for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy deleting on driver for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
grant select, insert, update, delete on driver to prairie_freight_app;

alter table duty_event enable row level security;
create policy reading on duty_event for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'logging-device', 'safety-manager', 'driver', 'auditor'));
create policy creating on duty_event for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('logging-device', 'safety-manager', 'driver'));
create policy changing on duty_event for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver'));
create policy deleting on duty_event for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on duty_event to prairie_freight_app;

alter table unit enable row level security;
create policy reading on unit for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'safety-manager', 'driver', 'auditor'));
create policy creating on unit for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy changing on unit for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver'));
create policy deleting on unit for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
grant select, insert, update, delete on unit to prairie_freight_app;

alter table load enable row level security;
create policy reading on load for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker', 'safety-manager', 'driver', 'billing', 'auditor'));
create policy creating on load for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
create policy changing on load for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'driver', 'billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'driver', 'billing'));
create policy deleting on load for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on load to prairie_freight_app;

alter table hazmat_line enable row level security;
create policy reading on hazmat_line for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker', 'safety-manager', 'driver', 'auditor'));
create policy creating on hazmat_line for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy changing on hazmat_line for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy deleting on hazmat_line for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
grant select, insert, update, delete on hazmat_line to prairie_freight_app;

alter table pallet enable row level security;
create policy reading on pallet for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy creating on pallet for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy changing on pallet for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy deleting on pallet for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on pallet to prairie_freight_app;

alter table container enable row level security;
create policy reading on container for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy creating on container for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
create policy changing on container for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy deleting on container for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on container to prairie_freight_app;

alter table custody_event enable row level security;
create policy reading on custody_event for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'safety-manager', 'driver', 'auditor'));
create policy creating on custody_event for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'driver'));
create policy changing on custody_event for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
create policy deleting on custody_event for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on custody_event to prairie_freight_app;

alter table incident enable row level security;
create policy reading on incident for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver', 'auditor'));
create policy creating on incident for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager', 'driver'));
create policy changing on incident for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
create policy deleting on incident for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('safety-manager'));
grant select, insert, update, delete on incident to prairie_freight_app;

alter table claim enable row level security;
create policy reading on claim for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy creating on claim for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy changing on claim for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy deleting on claim for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on claim to prairie_freight_app;

alter table dock_appointment enable row level security;
create policy reading on dock_appointment for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'dock-worker'));
create policy creating on dock_appointment for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
create policy changing on dock_appointment for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
create policy deleting on dock_appointment for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher'));
grant select, insert, update, delete on dock_appointment to prairie_freight_app;

alter table accessorial_charge enable row level security;
create policy reading on accessorial_charge for select to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('dispatcher', 'billing'));
create policy creating on accessorial_charge for insert to prairie_freight_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy changing on accessorial_charge for update to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy deleting on accessorial_charge for delete to prairie_freight_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
grant select, insert, update, delete on accessorial_charge to prairie_freight_app;

create policy reading on platform.obligation for select to prairie_freight_app using (
  tenant = (select platform.tenant())
  and case entity
    when 'Customer' then exists (select from customer r where r.id = obligation.record)
    when 'Terminal' then exists (select from terminal r where r.id = obligation.record)
    when 'Driver' then exists (select from driver r where r.id = obligation.record)
    when 'DutyEvent' then exists (select from duty_event r where r.id = obligation.record)
    when 'Unit' then exists (select from unit r where r.id = obligation.record)
    when 'Load' then exists (select from load r where r.id = obligation.record)
    when 'HazmatLine' then exists (select from hazmat_line r where r.id = obligation.record)
    when 'Pallet' then exists (select from pallet r where r.id = obligation.record)
    when 'Container' then exists (select from container r where r.id = obligation.record)
    when 'CustodyEvent' then exists (select from custody_event r where r.id = obligation.record)
    when 'Incident' then exists (select from incident r where r.id = obligation.record)
    when 'Claim' then exists (select from claim r where r.id = obligation.record)
    when 'DockAppointment' then exists (select from dock_appointment r where r.id = obligation.record)
    when 'AccessorialCharge' then exists (select from accessorial_charge r where r.id = obligation.record)
    else false
  end
);
