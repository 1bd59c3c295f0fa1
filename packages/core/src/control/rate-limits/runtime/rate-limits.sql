-- Counters of requests, for applications that run as several processes and are built with
-- `rate-limits: { store: postgres }`. Keys are hashes; what is lost in a crash is counted anew.

create unlogged table platform.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  -- Milliseconds since 1970.
  expire bigint
);

alter table platform.rate_limit enable row level security;
create policy counting on platform.rate_limit using (true) with check (true);
