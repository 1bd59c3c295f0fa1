-- Obligations: what is due by when, started by the law's clocks in the transaction of what starts them.

create table platform.holiday (
  calendar text not null,
  day date not null,
  name text not null,
  primary key (calendar, day)
);

-- The years for which a calendar's holidays are known; outside them no date is computed.
create table platform.holiday_year (
  calendar text not null,
  year integer not null,
  primary key (calendar, year)
);

create function platform.is_business_day(day date, calendar text) returns boolean
  language plpgsql stable as $$
begin
  if not exists (
    select from platform.holiday_year y
    where y.calendar = is_business_day.calendar and y.year = extract(year from day)
  ) then
    raise exception using errcode = 'AP500',
      message = format('the holidays of %s in %s are not known', calendar, extract(year from day));
  end if;
  return extract(isodow from day) < 6 and not exists (
    select from platform.holiday h where h.calendar = is_business_day.calendar and h.day = is_business_day.day);
end $$;

-- The `days`th business day after `start`; the start itself does not count.
create function platform.add_business_days(start date, days integer, calendar text) returns date
  language plpgsql stable as $$
declare
  day date := start;
  remaining integer := days;
begin
  while remaining > 0 loop
    day := day + 1;
    if platform.is_business_day(day, calendar) then
      remaining := remaining - 1;
    end if;
  end loop;
  return day;
end $$;

create function platform.add_days(start date, days integer, calendar text) returns date
  language sql stable
  return case when calendar is null then start + days
    else platform.add_business_days(start, days, calendar) end;

create table platform.obligation (
  id uuid primary key default gen_random_uuid(),
  tenant text not null,
  rule text not null,
  entity text not null,
  record uuid not null,
  duty text not null,
  -- Days count by this calendar's business days; null for calendar days.
  calendar text,
  started_on date not null,
  -- The last day on which the duty is done in time.
  due_on date not null check (due_on <= date '9999-12-31'),
  extension_days integer not null default 0,
  extensions_left integer not null default 0,
  extension_reason_needed boolean not null default true,
  -- As the application encrypted them.
  extension_reasons text[] not null default '{}',
  paused_on date,
  met_at timestamptz(3),
  overdue_since timestamptz(3)
);

create index obligation_due on platform.obligation (tenant, due_on) where met_at is null;
create unique index obligation_open on platform.obligation (tenant, rule, record)
  where met_at is null;

alter table platform.obligation enable row level security;

create function platform.start_obligation(
  rule text, entity text, record uuid, duty text, start date, days integer, calendar text,
  extension_days integer, extensions integer, reason_needed boolean
) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if start is null then
    raise exception using errcode = 'AP403', message = 'the date from which the time runs is missing',
      detail = jsonb_build_object('rule', rule)::text;
  end if;
  insert into platform.obligation (
    tenant, rule, entity, record, duty, calendar, started_on, due_on,
    extension_days, extensions_left, extension_reason_needed)
  values (
    platform.tenant(), rule, entity, record, duty, calendar, start,
    platform.add_days(start, days, calendar), extension_days, extensions, reason_needed)
  on conflict do nothing;
end $$;

create function platform.meet_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o set met_at = platform.at()
    where o.tenant = platform.tenant() and o.rule = meet_obligation.rule
      and o.record = meet_obligation.record and o.met_at is null;
end;

create function platform.pause_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o set paused_on = platform.today()
    where o.tenant = platform.tenant() and o.rule = pause_obligation.rule
      and o.record = pause_obligation.record and o.met_at is null and o.paused_on is null;
end;

-- Ends a pause: the days that it lasted are added to the time.
create function platform.resume_obligation(rule text, record uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update platform.obligation o
    set due_on = case when o.calendar is null then o.due_on + (platform.today() - o.paused_on)
        else platform.add_business_days(o.due_on, (
          select count(*)::integer from generate_series(o.paused_on + 1, platform.today(), '1 day') d
          where platform.is_business_day(d::date, o.calendar)), o.calendar) end,
      paused_on = null
    where o.tenant = platform.tenant() and o.rule = resume_obligation.rule
      and o.record = resume_obligation.record and o.met_at is null and o.paused_on is not null;
end;

-- Extends the time once more, with the reason. SQLSTATE AP403 when no extension is left, when the
-- time is over and when the reason is missing; AP409 when the obligation was met.
create function platform.extend_obligation(obligation uuid, reason text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  o platform.obligation;
begin
  select * into o from platform.obligation x
    where x.id = obligation and x.tenant = platform.tenant() for update;
  if not found then
    raise exception using errcode = 'AP404', message = 'there is no such obligation';
  elsif o.met_at is not null then
    raise exception using errcode = 'AP409', message = 'the obligation has been met';
  elsif o.extensions_left = 0 then
    raise exception using errcode = 'AP403', message = 'the time cannot be extended again',
      detail = jsonb_build_object('rule', o.rule)::text;
  elsif coalesce(o.paused_on, platform.today()) > o.due_on then
    raise exception using errcode = 'AP403', message = 'the time is over and cannot be extended',
      detail = jsonb_build_object('rule', o.rule)::text;
  elsif o.extension_reason_needed and coalesce(trim(reason), '') = '' then
    raise exception using errcode = 'AP403', message = 'an extension needs its reason in writing',
      detail = jsonb_build_object('rule', o.rule)::text;
  end if;
  update platform.obligation x
    set due_on = platform.add_days(o.due_on, o.extension_days, o.calendar),
      extensions_left = o.extensions_left - 1,
      extension_reasons = o.extension_reasons || coalesce(reason, '')
    where x.id = obligation;
  perform platform.audit_append(
    'extend', 'Obligation', obligation, 'done', jsonb_build_object('rule', o.rule));
end $$;

-- Marks what is overdue and returns how many were marked; for every tenant, by the owner's job.
-- What is paused is overdue only when it was so before the pause.
create function platform.mark_overdue(now timestamptz) returns integer
  language plpgsql as $$
declare
  o platform.obligation;
  marked integer := 0;
begin
  for o in
    select * from platform.obligation x
    where x.met_at is null and x.overdue_since is null
      and x.due_on < coalesce(x.paused_on, (now at time zone 'UTC')::date)
    order by x.tenant, x.due_on for update skip locked
  loop
    perform platform.enter(jsonb_build_object('tenant', o.tenant, 'actor', 'system:overdue', 'at', now));
    update platform.obligation x set overdue_since = now where x.id = o.id;
    perform platform.audit_append(
      'overdue', o.entity, o.record, 'done', jsonb_build_object('rule', o.rule, 'due', o.due_on));
    marked := marked + 1;
  end loop;
  return marked;
end $$;

revoke execute on function platform.mark_overdue from public;
