-- When each sign-in was last active, so that it ends after a time without activity.

create table platform.session (
  tenant text not null,
  actor text not null,
  session text not null,
  last_seen timestamptz(3) not null,
  -- Set once, at the first use after too long a time without activity.
  ended_at timestamptz(3),
  primary key (tenant, actor, session)
);

alter table platform.session enable row level security;

-- Notes that a session is active `now`, unless it has ended or was last active more than `idle` ago.
-- `known` is the last activity that the caller knows of, which may be later than what is stored.
-- Returns whether the session goes on.
create function platform.touch_session(
  actor text, session text, now timestamptz, known timestamptz, idle interval
) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into platform.session as s
    values (platform.tenant(), actor, session, now, null)
    on conflict (tenant, actor, session) do update
      set last_seen = case
          when s.ended_at is null and now - greatest(s.last_seen, known) <= idle
          then greatest(s.last_seen, known, now) else s.last_seen end,
        ended_at = case
          when s.ended_at is null and now - greatest(s.last_seen, known) > idle
          then now else s.ended_at end
    returning ended_at is null;
end;
