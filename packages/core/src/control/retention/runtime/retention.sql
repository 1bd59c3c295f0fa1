-- Purging: deletes the records whose keeping time is over, and leaves an entry in the audit trail for
-- each. Which records these are, the view `platform.purge_due` says, which is made with the tables
-- where a rule asks for purging.

-- What keeps a record although its time is over, or null: a duty that is still to be done for it.
create function platform.kept_back(tenant text, entity text, record uuid) returns text
  language sql stable
  return case when exists (
    select from platform.obligation o
    where o.tenant = kept_back.tenant and o.entity = kept_back.entity
      and o.record = kept_back.record and o.met_at is null)
    then 'obligation' end;

-- What the hashes of purged content are made with, so that nobody who reads them can try out contents. The
-- application does not see it.
create table platform.proof_secret (
  tenant text primary key,
  secret bytea not null
);

alter table platform.proof_secret enable row level security;

-- The hash of a row that is purged: SHA-256 of the tenant's secret and the row's own SHA-256. The row is its
-- JSON, as `to_jsonb` writes it in UTC, with encrypted columns encrypted.
create function platform.content_proof(tenant text, content jsonb) returns text
  language plpgsql as $$
declare
  own bytea;
begin
  insert into platform.proof_secret
    values (tenant, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))
    on conflict do nothing;
  select s.secret into own from platform.proof_secret s where s.tenant = content_proof.tenant;
  return encode(sha256(own || sha256(convert_to(content::text, 'UTF8'))), 'hex');
end $$;

-- Deletes what the controls have kept of a record that is purged.
create function platform.purge_traces(tenant text, entity text, record uuid) returns void
  language plpgsql as $$
declare
  trace text;
begin
  foreach trace in array
    '{record_version,obligation,approval,approver,maker,legal_hold}'::text[]
  loop
    if to_regclass('platform.' || trace) is not null then
      execute format('delete from platform.%I where tenant = $1 and entity = $2 and record = $3', trace)
        using tenant, entity, record;
    end if;
  end loop;
  if to_regclass('platform.consent') is not null then
    delete from platform.consent c
      where c.tenant = purge_traces.tenant and c.subject = purge_traces.record::text;
  end if;
end $$;

-- Purges up to `size` records of an entity that come behind a record, for every tenant, by the owner's
-- job. With a record goes what the controls have kept of it: its versions, the obligations that were met,
-- approvals, consents and holds that were released. The delete goes through the rules like any other, so
-- that no rule is got round that demands longer keeping. Returns each record with the rule that purges it,
-- and what kept it: `hold`, `obligation`, `reference` when others refer to it, or `rule`, which is then the
-- one that refused. The entry in the audit trail is the proof: the rule, the day until which the record was
-- kept, and the hash of its content. A trial leaves none, and is to be rolled back.
create function platform.purge(
  entity text, after_tenant text, after_record uuid, size integer, now timestamptz, is_trial boolean
) returns table (tenant text, record uuid, rule text, kept text)
  language plpgsql set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  me constant jsonb := jsonb_build_object('actor', 'system:retention', 'at', now);
  due record;
  content jsonb;
  refusal text;
  purged jsonb[] := '{}';
  proof jsonb;
begin
  perform platform.enter(me);
  for due in
    select * from platform.purge_due p
    where p.entity = purge.entity and (p.tenant, p.record) > (after_tenant, after_record)
    order by p.tenant, p.record limit size
  loop
    tenant := due.tenant;
    record := due.record;
    rule := due.rule;
    kept := platform.kept_back(due.tenant, due.entity, due.record);
    if kept is null then
      begin
        perform platform.enter(me || jsonb_build_object('tenant', due.tenant, 'operation', 'purge')),
          set_config('app.maintenance', 'purge', true);
        execute format('select to_jsonb(r) from %s r where id = $1 for update', due.source)
          into content using due.record;
        continue when content is null;
        execute format('delete from %s where id = $1', due.source) using due.record;
        perform platform.purge_traces(due.tenant, due.entity, due.record);
        purged := purged || jsonb_build_object(
          'tenant', tenant, 'record', record, 'rule', rule, 'keptUntil', due.kept_until,
          'content', platform.content_proof(due.tenant, content));
      exception
        when foreign_key_violation then
          kept := 'reference';
        when sqlstate 'AP409' then
          -- Placed or started since the record was found to be due.
          kept := coalesce(platform.kept_back(due.tenant, due.entity, due.record), 'rule');
        when sqlstate 'AP403' then
          get stacked diagnostics refusal = pg_exception_detail;
          kept := 'rule';
          rule := refusal::jsonb->>'rule';
      end;
    end if;
    return next;
  end loop;
  perform set_config('app.maintenance', '', true);
  if not is_trial then
    foreach proof in array purged loop
      perform platform.enter(me || jsonb_build_object('tenant', proof->>'tenant'));
      perform platform.audit_append(
        'purge', entity, (proof->>'record')::uuid, 'done', proof - '{tenant,record}'::text[]);
    end loop;
  end if;
  -- Entries that follow when the transaction commits belong to the tenants of their rows.
  perform platform.enter(me);
end $$;

revoke execute on function platform.purge, platform.purge_traces, platform.content_proof from public;
