create function patient_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.general_practitioner is not null and (tg_op = 'INSERT' or new.general_practitioner is distinct from old.general_practitioner)
    and not exists (select from practitioner t where t.id = new.general_practitioner)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/generalPractitioner"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on patient
  for each row execute function patient_before_change();

create trigger keep_version after update on patient
  for each row when (
    platform.is_recorded('patient'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Patient');
create trigger keep_deleted after delete on patient
  for each row when (platform.is_recorded('patient'::regclass)) execute function platform.keep_version('Patient');
create constraint trigger audit after insert or update or delete on patient
  deferrable initially deferred
  for each row when (platform.is_recorded('patient'::regclass)) execute function platform.audit_change('Patient');

create function practitioner_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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

create trigger before_change before insert or update or delete on practitioner
  for each row execute function practitioner_before_change();

create trigger keep_version after update on practitioner
  for each row when (
    platform.is_recorded('practitioner'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Practitioner');
create trigger keep_deleted after delete on practitioner
  for each row when (platform.is_recorded('practitioner'::regclass)) execute function platform.keep_version('Practitioner');
create constraint trigger audit after insert or update or delete on practitioner
  deferrable initially deferred
  for each row when (platform.is_recorded('practitioner'::regclass)) execute function platform.audit_change('Practitioner');

create constraint trigger audit after insert or delete on practitioner_rooms
  deferrable initially deferred
  for each row execute function platform.audit_link('Practitioner', 'rooms');

create function visit_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    if new.state <> old.state and not ((old.state, new.state) in (('planned', 'arrived'), ('planned', 'cancelled'), ('planned', 'no-show'), ('arrived', 'in-progress'), ('arrived', 'cancelled'), ('in-progress', 'finished'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  if new.practitioner is not null and (tg_op = 'INSERT' or new.practitioner is distinct from old.practitioner)
    and not exists (select from practitioner t where t.id = new.practitioner)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/practitioner"}';
  end if;
  if new.room is not null and (tg_op = 'INSERT' or new.room is distinct from old.room)
    and not exists (select from room t where t.id = new.room)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/room"}';
  end if;
  if new.appointment is not null and (tg_op = 'INSERT' or new.appointment is distinct from old.appointment)
    and not exists (select from appointment t where t.id = new.appointment)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/appointment"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on visit
  for each row execute function visit_before_change();

create trigger keep_version after update on visit
  for each row when (
    platform.is_recorded('visit'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Visit');
create trigger keep_deleted after delete on visit
  for each row when (platform.is_recorded('visit'::regclass)) execute function platform.keep_version('Visit');
create constraint trigger audit after insert or update or delete on visit
  deferrable initially deferred
  for each row when (platform.is_recorded('visit'::regclass)) execute function platform.audit_change('Visit');

create constraint trigger audit after insert or delete on visit_team
  deferrable initially deferred
  for each row execute function platform.audit_link('Visit', 'team');

create function observation_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    if new.state <> old.state and not ((old.state, new.state) in (('registered', 'preliminary'), ('registered', 'final'), ('registered', 'cancelled'), ('preliminary', 'final'), ('preliminary', 'cancelled'), ('preliminary', 'entered-in-error'), ('final', 'amended'), ('final', 'entered-in-error'), ('amended', 'entered-in-error'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  if new.encounter is not null and (tg_op = 'INSERT' or new.encounter is distinct from old.encounter)
    and not exists (select from visit t where t.id = new.encounter)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/encounter"}';
  end if;
  if new.performer is not null and (tg_op = 'INSERT' or new.performer is distinct from old.performer)
    and not exists (select from practitioner t where t.id = new.performer)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/performer"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on observation
  for each row execute function observation_before_change();

create trigger keep_version after update on observation
  for each row when (
    platform.is_recorded('observation'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Observation');
create trigger keep_deleted after delete on observation
  for each row when (platform.is_recorded('observation'::regclass)) execute function platform.keep_version('Observation');
create constraint trigger audit after insert or update or delete on observation
  deferrable initially deferred
  for each row when (platform.is_recorded('observation'::regclass)) execute function platform.audit_change('Observation');

create function consent_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    if new.state <> old.state and not ((old.state, new.state) in (('draft', 'active'), ('draft', 'rejected'), ('active', 'inactive'), ('active', 'entered-in-error'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on consent
  for each row execute function consent_before_change();

create trigger keep_version after update on consent
  for each row when (
    platform.is_recorded('consent'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Consent');
create trigger keep_deleted after delete on consent
  for each row when (platform.is_recorded('consent'::regclass)) execute function platform.keep_version('Consent');
create constraint trigger audit after insert or update or delete on consent
  deferrable initially deferred
  for each row when (platform.is_recorded('consent'::regclass)) execute function platform.audit_change('Consent');

create function disclosure_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 45 CFR 164.528(a)(1), (d); 164.530(j)(2): Entries of the register of disclosures are kept for six years
    declare
      kept_until date := ((CASE old.date > (old.created_at AT TIME ZONE 'UTC')::date WHEN TRUE THEN old.date WHEN FALSE THEN (old.created_at AT TIME ZONE 'UTC')::date END) + interval '6 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('hipaa-disclosure-six-years',
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
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  if new.consent is not null and (tg_op = 'INSERT' or new.consent is distinct from old.consent)
    and not exists (select from consent t where t.id = new.consent)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/consent"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on disclosure
  for each row execute function disclosure_before_change();

create function disclosure_before_change_around() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- One at a time, so that two changes do not each miss the other; in one order everywhere.
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    perform platform.lock_rule(coalesce(new.tenant, old.tenant), 'hipaa-disclosure-authorization');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  -- 45 CFR 164.508(a)(1), (b)(2), (b)(5): A disclosure that rests on an authorization has one in force on its day
  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (new.basis <> 'authorization' OR TRUE = ANY (SELECT "each consent".id = new.consent AND "each consent".signed_on <= new.date AND (NOT "each consent".expires_on IS NOT NULL OR new.date <= "each consent".expires_on) AND ("each consent".state = 'active' OR "each consent".state = 'inactive' AND new.date < "each consent".revoked_on) FROM (select * from consent every where every.tenant = coalesce(new.tenant, old.tenant)) "each consent" WHERE "each consent".patient = new.patient AND "each consent".category = 'authorization')) is not true then
      perform platform.refuse('hipaa-disclosure-authorization', 'A disclosure on the basis of an authorization needs one of this patient that was in force on the day of the disclosure.');
    end if;
  end if;
  return new;
end
$$;

create trigger before_change_around before insert or update or delete on disclosure
  for each row when (platform.is_recorded('disclosure'::regclass)) execute function disclosure_before_change_around();

create trigger keep_version after update on disclosure
  for each row when (
    platform.is_recorded('disclosure'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Disclosure');
create trigger keep_deleted after delete on disclosure
  for each row when (platform.is_recorded('disclosure'::regclass)) execute function platform.keep_version('Disclosure');
create constraint trigger audit after insert or update or delete on disclosure
  deferrable initially deferred
  for each row when (platform.is_recorded('disclosure'::regclass)) execute function platform.audit_change('Disclosure');

create function access_request_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'AccessRequest', old.id) is not null then
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
    if new.state <> old.state and not ((old.state, new.state) in (('received', 'fulfilled'), ('received', 'denied'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on access_request
  for each row execute function access_request_before_change();

create function access_request_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 45 CFR 164.524(b)(2): A request for access is answered within 30 days
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'hipaa-access-request-30-days', 'AccessRequest', new.id, 'Give the individual access, or a written denial, within 30 days of receiving the request.',
      new.received_on, 30, NULL, 30, 1, true);
  end if;
  if (new.state in ('fulfilled', 'denied') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('hipaa-access-request-30-days', new.id);
  end if;
  -- Cal. Health & Safety Code 123110(b): In California copies of a record are sent within 15 days
  if tg_op = 'INSERT' and (new.written AND new.requested_form IN ('electronic', 'paper')) is true then
    perform platform.start_obligation(
      'ca-copies-15-days', 'AccessRequest', new.id, 'Send the copies within 15 days of receiving the written request.',
      new.received_on, 15, NULL, 0, 0, false);
  end if;
  if (new.state in ('fulfilled', 'denied') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('ca-copies-15-days', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on access_request
  for each row when (platform.is_recorded('access_request'::regclass)) execute function access_request_clocks();

create trigger keep_version after update on access_request
  for each row when (
    platform.is_recorded('access_request'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('AccessRequest');
create trigger keep_deleted after delete on access_request
  for each row when (platform.is_recorded('access_request'::regclass)) execute function platform.keep_version('AccessRequest');
create constraint trigger audit after insert or update or delete on access_request
  deferrable initially deferred
  for each row when (platform.is_recorded('access_request'::regclass)) execute function platform.audit_change('AccessRequest');

create function accounting_request_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'AccountingRequest', old.id) is not null then
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
    if new.state <> old.state and not ((old.state, new.state) in (('received', 'provided'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on accounting_request
  for each row execute function accounting_request_before_change();

create function accounting_request_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 45 CFR 164.528(c)(1): An accounting of disclosures is given within 60 days
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'hipaa-accounting-60-days', 'AccountingRequest', new.id, 'Give the individual the written accounting within 60 days of receiving the request.',
      new.received_on, 60, NULL, 30, 1, true);
  end if;
  if (new.state in ('provided') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('hipaa-accounting-60-days', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on accounting_request
  for each row when (platform.is_recorded('accounting_request'::regclass)) execute function accounting_request_clocks();

create trigger keep_version after update on accounting_request
  for each row when (
    platform.is_recorded('accounting_request'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('AccountingRequest');
create trigger keep_deleted after delete on accounting_request
  for each row when (platform.is_recorded('accounting_request'::regclass)) execute function platform.keep_version('AccountingRequest');
create constraint trigger audit after insert or update or delete on accounting_request
  deferrable initially deferred
  for each row when (platform.is_recorded('accounting_request'::regclass)) execute function platform.audit_change('AccountingRequest');

create function emergency_access_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    if platform.kept_back(old.tenant, 'EmergencyAccess', old.id) is not null then
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
    new.state := coalesce(new.state, 'granted');
    if new.state <> 'granted' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'granted', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('granted', 'ended'), ('granted', 'reviewed'), ('ended', 'reviewed'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  -- 45 CFR 164.312(a)(2)(ii): Emergency access is neither prolonged nor moved to someone else
  if (tg_op = 'UPDATE') and (new.grantee = old.grantee AND new.patient = old.patient AND new.expires_at <= old.expires_at) is not true then
    perform platform.refuse('hipaa-emergency-access-fixed', 'The person, the patient and the end of an emergency access cannot be changed, except to end earlier.');
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on emergency_access
  for each row execute function emergency_access_before_change();

create function emergency_access_clocks() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- 45 CFR 164.308(a)(1)(ii)(D); 164.312(a)(2)(ii): Every emergency access is reviewed
  if tg_op = 'INSERT' then
    perform platform.start_obligation(
      'hipaa-emergency-access-review', 'EmergencyAccess', new.id, 'Review the emergency access and record whether it was justified.',
      (platform.at() AT TIME ZONE 'UTC')::date, 7, NULL, 0, 0, false);
  end if;
  if (new.state in ('reviewed') and (tg_op = 'INSERT' or old.state <> new.state)) then
    perform platform.meet_obligation('hipaa-emergency-access-review', new.id);
  end if;
  return null;
end
$$;

create trigger clocks after insert or update on emergency_access
  for each row when (platform.is_recorded('emergency_access'::regclass)) execute function emergency_access_clocks();

create trigger keep_version after update on emergency_access
  for each row when (
    platform.is_recorded('emergency_access'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('EmergencyAccess');
create trigger keep_deleted after delete on emergency_access
  for each row when (platform.is_recorded('emergency_access'::regclass)) execute function platform.keep_version('EmergencyAccess');
create constraint trigger audit after insert or update or delete on emergency_access
  deferrable initially deferred
  for each row when (platform.is_recorded('emergency_access'::regclass)) execute function platform.audit_change('EmergencyAccess');

create function policy_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not platform.is_recorded(tg_relid) then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' then
    -- 45 CFR 164.316(b)(2)(i): Documentation is kept for six years
    declare
      kept_until date := ((CASE old.last_effective_on > (old.created_at AT TIME ZONE 'UTC')::date WHEN TRUE THEN old.last_effective_on WHEN FALSE THEN (old.created_at AT TIME ZONE 'UTC')::date END) + interval '6 years')::date;
    begin
      if (platform.today() >= kept_until) is not true then
        perform platform.refuse('hipaa-documentation-six-years',
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
    if new.state <> old.state and not ((old.state, new.state) in (('draft', 'effective'), ('effective', 'superseded'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  return new;
end
$$;

create trigger before_change before insert or update or delete on policy
  for each row execute function policy_before_change();

create trigger keep_version after update on policy
  for each row when (
    platform.is_recorded('policy'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Policy');
create trigger keep_deleted after delete on policy
  for each row when (platform.is_recorded('policy'::regclass)) execute function platform.keep_version('Policy');
create constraint trigger audit after insert or update or delete on policy
  deferrable initially deferred
  for each row when (platform.is_recorded('policy'::regclass)) execute function platform.audit_change('Policy');

create function room_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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

create trigger before_change before insert or update or delete on room
  for each row execute function room_before_change();

create trigger keep_version after update on room
  for each row when (
    platform.is_recorded('room'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Room');
create trigger keep_deleted after delete on room
  for each row when (platform.is_recorded('room'::regclass)) execute function platform.keep_version('Room');
create constraint trigger audit after insert or update or delete on room
  deferrable initially deferred
  for each row when (platform.is_recorded('room'::regclass)) execute function platform.audit_change('Room');

create function appointment_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    new.state := coalesce(new.state, 'booked');
    if new.state <> 'booked' then
      raise exception using errcode = 'AP409',
        message = format('a new record starts as %s, not as %s', 'booked', new.state);
    end if;
  else
    new.id := old.id;
    new.tenant := old.tenant;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
    new.last_action := coalesce(platform.operation(), 'update');
    if new.state <> old.state and not ((old.state, new.state) in (('booked', 'confirmed'), ('booked', 'cancelled'), ('confirmed', 'kept'), ('confirmed', 'cancelled'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  if new.practitioner is not null and (tg_op = 'INSERT' or new.practitioner is distinct from old.practitioner)
    and not exists (select from practitioner t where t.id = new.practitioner)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/practitioner"}';
  end if;
  if new.room is not null and (tg_op = 'INSERT' or new.room is distinct from old.room)
    and not exists (select from room t where t.id = new.room)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/room"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on appointment
  for each row execute function appointment_before_change();

create trigger keep_version after update on appointment
  for each row when (
    platform.is_recorded('appointment'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Appointment');
create trigger keep_deleted after delete on appointment
  for each row when (platform.is_recorded('appointment'::regclass)) execute function platform.keep_version('Appointment');
create constraint trigger audit after insert or update or delete on appointment
  deferrable initially deferred
  for each row when (platform.is_recorded('appointment'::regclass)) execute function platform.audit_change('Appointment');

create function invoice_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
    if new.state <> old.state and not ((old.state, new.state) in (('draft', 'issued'), ('draft', 'void'), ('issued', 'paid'), ('issued', 'void'))) then
      raise exception using errcode = 'AP409',
        message = format('what is %s cannot become %s', old.state, new.state);
    end if;
  end if;
  new.updated_at := platform.at();
  new.updated_by := coalesce(platform.actor(), session_user);
  if new.patient is not null and (tg_op = 'INSERT' or new.patient is distinct from old.patient)
    and not exists (select from patient t where t.id = new.patient)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/patient"}';
  end if;
  if new.visit is not null and (tg_op = 'INSERT' or new.visit is distinct from old.visit)
    and not exists (select from visit t where t.id = new.visit)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/visit"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on invoice
  for each row execute function invoice_before_change();

create trigger keep_version after update on invoice
  for each row when (
    platform.is_recorded('invoice'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('Invoice');
create trigger keep_deleted after delete on invoice
  for each row when (platform.is_recorded('invoice'::regclass)) execute function platform.keep_version('Invoice');
create constraint trigger audit after insert or update or delete on invoice
  deferrable initially deferred
  for each row when (platform.is_recorded('invoice'::regclass)) execute function platform.audit_change('Invoice');

create function invoice_line_before_change() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
  if new.invoice is not null and (tg_op = 'INSERT' or new.invoice is distinct from old.invoice)
    and not exists (select from invoice t where t.id = new.invoice)
  then
    raise exception using errcode = 'AP422', message = 'there is no such record',
      detail = '{"pointer":"/invoice"}';
  end if;
  return new;
end
$$;

create trigger before_change before insert or update or delete on invoice_line
  for each row execute function invoice_line_before_change();

create trigger keep_version after update on invoice_line
  for each row when (
    platform.is_recorded('invoice_line'::regclass) or (new.version > old.version and old.last_action <> 'derive')
  ) execute function platform.keep_version('InvoiceLine');
create trigger keep_deleted after delete on invoice_line
  for each row when (platform.is_recorded('invoice_line'::regclass)) execute function platform.keep_version('InvoiceLine');
create constraint trigger audit after insert or update or delete on invoice_line
  deferrable initially deferred
  for each row when (platform.is_recorded('invoice_line'::regclass)) execute function platform.audit_change('InvoiceLine');


