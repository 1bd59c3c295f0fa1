-- The outbox: what happened to records, written in the transaction in which it happened, and to which
-- webhooks it is still to be told. An event names a record and never a value of it.

create table platform.outbox (
  -- Drawn while the record is locked, so that the events of one record are in the order of its changes.
  sequence bigint generated always as identity primary key,
  tenant text not null,
  -- The `webhook-id` of its deliveries.
  id uuid not null unique default gen_random_uuid(),
  event text not null,
  entity text not null,
  record uuid not null,
  version integer not null,
  at timestamptz(3) not null,
  request uuid
);

create index outbox_at on platform.outbox (at);

create table platform.webhook (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  url text not null,
  -- The events that it is told of; all when empty.
  events text[] not null,
  -- As the application encrypted them.
  secret bytea not null,
  previous_secret bytea,
  -- Until then, deliveries are signed with the previous secret as well.
  previous_until timestamptz(3),
  created_at timestamptz(3) not null default platform.at(),
  created_by text not null default platform.actor(),
  -- Deliveries in a row that were given up.
  failures integer not null default 0,
  disabled_at timestamptz(3)
);

create index webhook_tenant on platform.webhook (tenant);

create table platform.webhook_delivery (
  webhook uuid not null references platform.webhook on delete cascade,
  sequence bigint not null references platform.outbox on delete cascade,
  tenant text not null,
  record uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'given-up')),
  attempts integer not null default 0,
  -- When it is attempted next; 'infinity' while the webhook is disabled.
  next_at timestamptz(3) not null,
  -- Until then, the process that is attempting it has it to itself.
  claimed_until timestamptz(3),
  -- What the last attempt came to: the status that was answered, or why there was none.
  status integer,
  failure text,
  ended_at timestamptz(3),
  primary key (webhook, sequence)
);

create index webhook_delivery_due on platform.webhook_delivery (next_at, sequence)
  where state = 'waiting';
create index webhook_delivery_claimed on platform.webhook_delivery (claimed_until)
  where claimed_until is not null;
create index webhook_delivery_record on platform.webhook_delivery (webhook, record, sequence)
  where state = 'waiting';
create index webhook_delivery_event on platform.webhook_delivery (sequence);

alter table platform.outbox enable row level security;
create policy tenant on platform.outbox for select using (tenant = (select platform.tenant()));

alter table platform.webhook enable row level security;
create policy tenant on platform.webhook
  using (tenant = (select platform.tenant())) with check (tenant = (select platform.tenant()));

alter table platform.webhook_delivery enable row level security;
create policy tenant on platform.webhook_delivery
  using (tenant = (select platform.tenant())) with check (tenant = (select platform.tenant()));

-- Writes what happened to a row. A trigger's arguments are the entity's name and its operations: what
-- an operation of another entity changes on the way is an update.
create function platform.write_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed record;
  event text := lower(left(tg_argv[0], 1)) || substr(tg_argv[0], 2) || '.';
  number bigint;
begin
  if tg_op = 'DELETE' then
    changed := old;
    event := event || 'deleted';
  else
    changed := new;
    event := event || case
      when tg_op = 'INSERT' then 'created'
      when platform.operation() = any (tg_argv) then platform.operation()
      else 'updated' end;
  end if;
  insert into platform.outbox (tenant, event, entity, record, version, at, request)
    values (
      changed.tenant, event, tg_argv[0], changed.id, changed.version, platform.at(),
      platform.request())
    returning sequence into number;
  insert into platform.webhook_delivery (webhook, sequence, tenant, record, next_at)
    select w.id, number, w.tenant, changed.id, platform.at()
    from platform.webhook w
    where w.tenant = changed.tenant and w.disabled_at is null
      and (w.events = '{}' or event = any (w.events))
    for key share of w;
  return null;
end $$;
