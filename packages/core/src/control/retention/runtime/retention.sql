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

-- Purges up to `size` records of an entity that come behind a record, for every tenant, by the owner's
-- job. With a record go its versions and the obligations that were met, which say when something was
-- due for it. The delete goes through the rules like any other, so that no rule is got round that
-- demands longer keeping. Returns each record with the rule that purges it, and what kept it:
-- `obligation`, `reference` when others refer to it, or `rule`, which is then the one that refused.
-- A trial leaves no entry in the audit trail, and is to be rolled back.
create function platform.purge(
  entity text, after_tenant text, after_record uuid, size integer, now timestamptz, is_trial boolean
) returns table (tenant text, record uuid, rule text, kept text)
  language plpgsql as $$
declare
  me constant jsonb := jsonb_build_object('actor', 'system:retention', 'at', now);
  due record;
  deleted integer;
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
        execute format('delete from %s where id = $1', due.source) using due.record;
        get diagnostics deleted = row_count;
        continue when deleted = 0;
        delete from platform.record_version v
          where v.tenant = due.tenant and v.entity = due.entity and v.record = due.record;
        delete from platform.obligation o
          where o.tenant = due.tenant and o.entity = due.entity and o.record = due.record;
        purged := purged || jsonb_build_object('tenant', tenant, 'record', record, 'rule', rule);
      exception
        when foreign_key_violation then
          kept := 'reference';
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
        'purge', entity, (proof->>'record')::uuid, 'done', jsonb_build_object('rule', proof->>'rule'));
    end loop;
  end if;
  -- Entries that follow when the transaction commits belong to the tenants of their rows.
  perform platform.enter(me);
end $$;

revoke execute on function platform.purge from public;
