-- The app works under this role, which owns no table and cannot bypass row-level security.
do $$ begin
  create role riverside_clinic_app nologin nosuperuser nobypassrls;
exception when duplicate_object then
  null;
end $$;

grant usage on schema platform to riverside_clinic_app;
grant select on platform.audit_entry to riverside_clinic_app;
grant select on platform.record_version to riverside_clinic_app;
grant select on platform.obligation, platform.holiday, platform.holiday_year to riverside_clinic_app;
grant select on platform.idempotency_key to riverside_clinic_app;
grant select, insert, update, delete on platform.rate_limit to riverside_clinic_app;
grant select, insert on platform.data_key to riverside_clinic_app;

-- 45 CFR 164.312(a)(1), (a)(2)(ii): A restricted record is seen by the responsible practitioner, or in an emergency
alter table patient enable row level security;
create policy reading on patient for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'billing', 'privacy-officer')
      and (NOT patient.restricted OR (select platform.purpose()) IN ('individual-access', 'compliance') OR TRUE = ANY (SELECT "each practitioner".id = patient.general_practitioner AND "each practitioner".subject = (select platform.actor()) FROM practitioner "each practitioner") OR TRUE = ANY (SELECT "each grant".grantee = (select platform.actor()) AND "each grant".expires_at > (select platform.at()) FROM emergency_access "each grant" WHERE "each grant".patient = patient.id AND "each grant".state = 'granted')) is true);
create policy creating on patient for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist'));
create policy changing on patient for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'privacy-officer')
      and (NOT patient.restricted OR (select platform.purpose()) IN ('individual-access', 'compliance') OR TRUE = ANY (SELECT "each practitioner".id = patient.general_practitioner AND "each practitioner".subject = (select platform.actor()) FROM practitioner "each practitioner") OR TRUE = ANY (SELECT "each grant".grantee = (select platform.actor()) AND "each grant".expires_at > (select platform.at()) FROM emergency_access "each grant" WHERE "each grant".patient = patient.id AND "each grant".state = 'granted')) is true)
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'privacy-officer'));
create policy deleting on patient for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false
      and (NOT patient.restricted OR (select platform.purpose()) IN ('individual-access', 'compliance') OR TRUE = ANY (SELECT "each practitioner".id = patient.general_practitioner AND "each practitioner".subject = (select platform.actor()) FROM practitioner "each practitioner") OR TRUE = ANY (SELECT "each grant".grantee = (select platform.actor()) AND "each grant".expires_at > (select platform.at()) FROM emergency_access "each grant" WHERE "each grant".patient = patient.id AND "each grant".state = 'granted')) is true);
grant select, insert, update, delete on patient to riverside_clinic_app;

alter table practitioner enable row level security;
create policy reading on practitioner for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'billing', 'privacy-officer'));
create policy creating on practitioner for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy changing on practitioner for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on practitioner for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on practitioner to riverside_clinic_app;

alter table practitioner_rooms enable row level security;
create policy reading on practitioner_rooms for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and exists (select from practitioner s where s.id = source));
create policy creating on practitioner_rooms for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and exists (select from practitioner s where s.id = source)
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on practitioner_rooms for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and exists (select from practitioner s where s.id = source)
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, delete on practitioner_rooms to riverside_clinic_app;

-- 45 CFR 164.312(a)(1), (a)(2)(ii): An encounter is seen only with its patient
alter table visit enable row level security;
create policy reading on visit for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'billing', 'privacy-officer')
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = visit.patient)) is true);
create policy creating on visit for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist'));
create policy changing on visit for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist')
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = visit.patient)) is true)
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist'));
create policy deleting on visit for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = visit.patient)) is true);
grant select, insert, update, delete on visit to riverside_clinic_app;

alter table visit_team enable row level security;
create policy reading on visit_team for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and exists (select from visit s where s.id = source));
create policy creating on visit_team for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and exists (select from visit s where s.id = source)
      and (select platform.role()) in ('clinician', 'nurse'));
create policy deleting on visit_team for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and exists (select from visit s where s.id = source)
      and (select platform.role()) in ('clinician', 'nurse'));
grant select, insert, delete on visit_team to riverside_clinic_app;

-- 45 CFR 164.312(a)(1), (a)(2)(ii): An observation is seen only with its patient
alter table observation enable row level security;
create policy reading on observation for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'privacy-officer')
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = observation.patient)) is true);
create policy creating on observation for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse'));
create policy changing on observation for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse')
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = observation.patient)) is true)
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse'));
create policy deleting on observation for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = observation.patient)) is true);
grant select, insert, update, delete on observation to riverside_clinic_app;

alter table consent enable row level security;
create policy reading on consent for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'privacy-officer'));
create policy creating on consent for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy changing on consent for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on consent for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, update, delete on consent to riverside_clinic_app;

-- 45 CFR 164.528(a)(1), (b)(1): An accounting lists the disclosures of the six years before the request
alter table disclosure enable row level security;
create policy reading on disclosure for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'privacy-officer')
      and ((select platform.purpose()) <> 'accounting' OR NOT disclosure.basis IN ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set') AND TRUE = ANY (SELECT disclosure.date >= ("each request".received_on + INTERVAL '-6 years')::date AND disclosure.date <= "each request".received_on FROM accounting_request "each request" WHERE "each request".patient = disclosure.patient AND "each request".state = 'received')) is true);
create policy creating on disclosure for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'privacy-officer'));
create policy changing on disclosure for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer')
      and ((select platform.purpose()) <> 'accounting' OR NOT disclosure.basis IN ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set') AND TRUE = ANY (SELECT disclosure.date >= ("each request".received_on + INTERVAL '-6 years')::date AND disclosure.date <= "each request".received_on FROM accounting_request "each request" WHERE "each request".patient = disclosure.patient AND "each request".state = 'received')) is true)
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on disclosure for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer')
      and ((select platform.purpose()) <> 'accounting' OR NOT disclosure.basis IN ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set') AND TRUE = ANY (SELECT disclosure.date >= ("each request".received_on + INTERVAL '-6 years')::date AND disclosure.date <= "each request".received_on FROM accounting_request "each request" WHERE "each request".patient = disclosure.patient AND "each request".state = 'received')) is true);
grant select, insert, update, delete on disclosure to riverside_clinic_app;

alter table access_request enable row level security;
create policy reading on access_request for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('receptionist', 'privacy-officer', 'auditor'));
create policy creating on access_request for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('receptionist', 'privacy-officer'));
create policy changing on access_request for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on access_request for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, update, delete on access_request to riverside_clinic_app;

alter table accounting_request enable row level security;
create policy reading on accounting_request for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('receptionist', 'privacy-officer', 'auditor'));
create policy creating on accounting_request for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('receptionist', 'privacy-officer'));
create policy changing on accounting_request for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on accounting_request for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, update, delete on accounting_request to riverside_clinic_app;

alter table emergency_access enable row level security;
create policy reading on emergency_access for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'privacy-officer', 'auditor'));
create policy creating on emergency_access for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse'));
create policy changing on emergency_access for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'privacy-officer'));
create policy deleting on emergency_access for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on emergency_access to riverside_clinic_app;

alter table policy enable row level security;
create policy reading on policy for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer', 'auditor'));
create policy creating on policy for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy changing on policy for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on policy for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, update, delete on policy to riverside_clinic_app;

alter table room enable row level security;
create policy reading on room for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist', 'privacy-officer'));
create policy creating on room for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy changing on room for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
create policy deleting on room for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('privacy-officer'));
grant select, insert, update, delete on room to riverside_clinic_app;

alter table appointment enable row level security;
create policy reading on appointment for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse', 'receptionist'));
create policy creating on appointment for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'receptionist'));
create policy changing on appointment for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'receptionist', 'nurse'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'receptionist', 'nurse'));
create policy deleting on appointment for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('receptionist'));
grant select, insert, update, delete on appointment to riverside_clinic_app;

alter table invoice enable row level security;
create policy reading on invoice for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy creating on invoice for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy changing on invoice for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy deleting on invoice for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on invoice to riverside_clinic_app;

alter table invoice_line enable row level security;
create policy reading on invoice_line for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy creating on invoice_line for insert to riverside_clinic_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy changing on invoice_line for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
create policy deleting on invoice_line for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('billing'));
grant select, insert, update, delete on invoice_line to riverside_clinic_app;

create policy reading on platform.obligation for select to riverside_clinic_app using (
  tenant = (select platform.tenant())
  and case entity
    when 'Patient' then exists (select from patient r where r.id = obligation.record)
    when 'Practitioner' then exists (select from practitioner r where r.id = obligation.record)
    when 'Visit' then exists (select from visit r where r.id = obligation.record)
    when 'Observation' then exists (select from observation r where r.id = obligation.record)
    when 'Consent' then exists (select from consent r where r.id = obligation.record)
    when 'Disclosure' then exists (select from disclosure r where r.id = obligation.record)
    when 'AccessRequest' then exists (select from access_request r where r.id = obligation.record)
    when 'AccountingRequest' then exists (select from accounting_request r where r.id = obligation.record)
    when 'EmergencyAccess' then exists (select from emergency_access r where r.id = obligation.record)
    when 'Policy' then exists (select from policy r where r.id = obligation.record)
    when 'Room' then exists (select from room r where r.id = obligation.record)
    when 'Appointment' then exists (select from appointment r where r.id = obligation.record)
    when 'Invoice' then exists (select from invoice r where r.id = obligation.record)
    when 'InvoiceLine' then exists (select from invoice_line r where r.id = obligation.record)
    else false
  end
);
