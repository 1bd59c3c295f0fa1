-- Consent: what people have agreed to and withdrawn. Decisions are only ever appended; the latest one of
-- a subject for a purpose holds.

create table platform.consent (
  id uuid primary key,
  sequence bigint generated always as identity,
  tenant text not null,
  -- The id of the record of the person who decided.
  subject text not null check (subject ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'),
  purpose text not null check (length(purpose) between 1 and 100),
  decision text not null check (decision in ('given', 'withdrawn')),
  -- The version of the text that the person was shown.
  text_version text not null check (length(text_version) between 1 and 100),
  -- How it was said: on paper, by telephone, in an app.
  how text not null check (length(how) between 1 and 200),
  at timestamptz(3) not null,
  actor text not null,
  role text,
  -- The actor, and those who acted for it.
  people text[] not null
);

create unique index consent_latest on platform.consent (tenant, subject, purpose, sequence);
create index consent_history on platform.consent (tenant, subject, sequence);

create trigger append_only before update or truncate on platform.consent
  for each statement execute function platform.refuse_change();
create trigger append_only_until_purged before delete on platform.consent
  for each statement when (not platform.is_purge('platform.consent'::regclass))
  execute function platform.refuse_change();

alter table platform.consent enable row level security;

-- What is in force: for rules that see all records of a tenant, under the owner's rights.
create view platform.consent_in_force as
  select c.tenant, c.subject, c.purpose, c.at as since
  from platform.consent c
  where c.decision = 'given' and not exists (
    select from platform.consent later
    where later.tenant = c.tenant and later.subject = c.subject and later.purpose = c.purpose
      and later.sequence > c.sequence);

-- The same for the tenant that has entered, for rules about what is seen.
create view platform.consent_of_tenant with (security_barrier) as
  select subject, purpose, since from platform.consent_in_force
  where tenant = (select platform.tenant());

-- A decision is recorded by the people who act, now.
create function platform.record_consent() returns trigger
  language plpgsql as $$
begin
  new.tenant := platform.tenant();
  new.at := platform.at();
  new.actor := coalesce(platform.actor(), session_user);
  new.role := platform.role();
  new.people := platform.people();
  return new;
end $$;

create trigger record_consent before insert on platform.consent
  for each row execute function platform.record_consent();

create function platform.audit_consent() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform platform.audit_append(
    case new.decision when 'given' then 'consent' else 'withdraw' end, 'Consent', new.id, 'done',
    jsonb_build_object('subject', new.subject, 'purpose', new.purpose), new.tenant);
  return null;
end $$;

create constraint trigger audit after insert on platform.consent
  deferrable initially deferred
  for each row execute function platform.audit_consent();
