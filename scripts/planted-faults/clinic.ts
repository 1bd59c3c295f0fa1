import { sql, type PlantedFault } from "./planted-fault.ts";

const seesPatients = `in ('clinician', 'nurse', 'receptionist', 'billing', 'privacy-officer')`;

/** Faults of the clinic. */
export const clinicFaults: readonly PlantedFault[] = [
  {
    name: "A request for access may take 31 days",
    breaks: "hipaa-access-request-30-days",
    file: sql.triggers,
    find: "new.received_on, 30, NULL, 30, 1, true",
    replace: "new.received_on, 31, NULL, 30, 1, true",
  },
  {
    name: "The time for a request for access can be extended twice",
    breaks: "hipaa-access-request-30-days",
    file: sql.triggers,
    find: "new.received_on, 30, NULL, 30, 1, true",
    replace: "new.received_on, 30, NULL, 30, 2, true",
  },
  {
    name: "California's 15 days run for requests that were not made in writing as well",
    breaks: "ca-copies-15-days",
    file: sql.triggers,
    find: "(new.written AND new.requested_form IN",
    replace: "(new.requested_form IN",
  },
  {
    name: "The time for an accounting ends the moment it begins",
    breaks: "hipaa-accounting-60-days",
    file: sql.triggers,
    find: "if (new.state in ('provided') and",
    replace: "if (new.state in ('received', 'provided') and",
  },
  {
    name: "The time for an accounting is extended without a reason",
    breaks: "hipaa-accounting-60-days",
    file: sql.triggers,
    find: "new.received_on, 60, NULL, 30, 1, true",
    replace: "new.received_on, 60, NULL, 30, 1, false",
  },
  {
    name: "An accounting leaves out the day six years before the request",
    breaks: "hipaa-accounting-of-disclosures",
    file: sql.access,
    find: `create policy reading on disclosure for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'privacy-officer')
      and ((select platform.purpose()) <> 'accounting' OR NOT disclosure.basis IN ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set') AND TRUE = ANY (SELECT disclosure.date >=`,
    replace: `create policy reading on disclosure for select to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'privacy-officer')
      and ((select platform.purpose()) <> 'accounting' OR NOT disclosure.basis IN ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set') AND TRUE = ANY (SELECT disclosure.date >`,
  },
  {
    name: "The authorization of another patient is good enough",
    breaks: "hipaa-disclosure-authorization",
    file: sql.triggers,
    find: `WHERE "each consent".patient = new.patient AND "each consent".category = 'authorization'`,
    replace: `WHERE "each consent".category = 'authorization'`,
  },
  {
    name: "A disclosure that was entered can be changed so that nothing authorises it",
    breaks: "hipaa-disclosure-authorization",
    file: sql.triggers,
    find: `  if tg_op = 'INSERT' or tg_op = 'UPDATE' then
    if (new.basis <> 'authorization'`,
    replace: `  if tg_op = 'INSERT' then
    if (new.basis <> 'authorization'`,
  },
  {
    name: "An entry of the register of disclosures is kept a day less than six years",
    breaks: "hipaa-disclosure-six-years",
    file: sql.triggers,
    find: `WHEN TRUE THEN old.date WHEN FALSE THEN (old.created_at AT TIME ZONE 'UTC')::date END) + interval '6 years'`,
    replace: `WHEN TRUE THEN old.date WHEN FALSE THEN (old.created_at AT TIME ZONE 'UTC')::date END) + interval '6 years' - interval '1 day'`,
  },
  {
    name: "The six years of a policy run from its making, although it was in force until later",
    breaks: "hipaa-documentation-six-years",
    file: sql.triggers,
    find: "WHEN TRUE THEN old.last_effective_on WHEN",
    replace: "WHEN TRUE THEN (old.created_at AT TIME ZONE 'UTC')::date WHEN",
  },
  {
    name: "An emergency access can be moved to another patient",
    breaks: "hipaa-emergency-access-fixed",
    file: sql.triggers,
    find: "new.grantee = old.grantee AND new.patient = old.patient AND",
    replace: "new.grantee = old.grantee AND",
  },
  {
    name: "An emergency access may last four hours and a minute",
    breaks: "hipaa-emergency-access-grant",
    file: "src/entities/emergency-access/rules.ts",
    find: "addMinutes(at, 240)",
    replace: "addMinutes(at, 241)",
  },
  {
    name: "Whoever took an emergency access may review it",
    breaks: "operations",
    file: "src/entities/emergency-access/operations.ts",
    find: "allows: ({ record, actor }) => holds(not(equal(record.grantee, actor.subject))),",
    replace: "allows: () => true,",
  },
  {
    name: "A denial is checked when the request is made, not when it is denied",
    breaks: "hipaa-access-denial",
    file: "src/entities/access-request/rules.ts",
    find: `moments: [{ enters: ["denied"] }]`,
    replace: `moments: ["create"]`,
  },
  {
    name: "An authorization is in force that does not say to whom",
    breaks: "hipaa-authorization-elements",
    file: "src/entities/consent/rules.ts",
    find: "          present(record.recipient),\n",
    replace: "",
  },
  {
    name: "Whoever treats anybody sees restricted patients",
    breaks: "hipaa-restricted-patient",
    file: sql.access,
    find: `${seesPatients}
      and (NOT patient.restricted OR (select platform.purpose()) IN ('individual-access', 'compliance')`,
    replace: `${seesPatients}
      and (NOT patient.restricted OR (select platform.purpose()) IN ('individual-access', 'compliance', 'treatment')`,
  },
  {
    name: "An emergency access that has expired still opens the record",
    breaks: "hipaa-restricted-patient",
    file: sql.access,
    find: `"each grant".expires_at > (select platform.at()) FROM emergency_access "each grant" WHERE "each grant".patient = patient.id AND "each grant".state = 'granted')) is true);
create policy creating on patient`,
    replace: `TRUE FROM emergency_access "each grant" WHERE "each grant".patient = patient.id AND "each grant".state = 'granted')) is true);
create policy creating on patient`,
  },
  {
    name: "Observations of hidden patients can be changed, though not read",
    breaks: "hipaa-restricted-observation",
    file: sql.access,
    find: `create policy changing on observation for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse')
      and (EXISTS (SELECT FROM patient "each patient" WHERE "each patient".id = observation.patient)) is true)`,
    replace: `create policy changing on observation for update to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('clinician', 'nurse'))`,
  },
  {
    name: "An appointment can refer to a patient whom one does not see, which tells that there is one",
    breaks: "access",
    file: sql.triggers,
    find: "create function appointment_before_change() returns trigger language plpgsql set",
    replace:
      "create function appointment_before_change() returns trigger language plpgsql security definer set",
  },
  {
    name: "Whoever asks for a record that is hidden learns that it is there",
    breaks: "hipaa-restricted-patient",
    file: "src/platform/records/record-store.ts",
    find: `  if (row === undefined) throw notFound();
  const record`,
    replace: `  if (row === undefined) {
    const there = named(\`select id from \${quoteName(entity.table)} where id = $1\`);
    const found = await platform.database.asOwner.query(there, [id]);
    throw found.length > 0 ? conflict("You do not see this record.") : notFound();
  }
  const record`,
  },
  {
    name: "Billing sees the birth dates of patients",
    breaks: "hipaa-minimum-necessary",
    file: "src/entities/patient/entity.ts",
    find: `"billing/payment": [
      "birthDate",`,
    replace: `"billing/payment": [`,
  },
  {
    name: "The history of a record shows the fields that the record hides",
    breaks: "hipaa-minimum-necessary",
    file: "src/platform/records/record-routes.ts",
    find: `          record: project(entity, request.actor, record),`,
    replace: `          record,`,
  },
  {
    name: "A list can be filtered by a field that one does not see",
    breaks: "hipaa-minimum-necessary",
    file: "src/platform/records/search-query.ts",
    find: "if (field === undefined || isUnseen || Object",
    replace: "if (field === undefined || (isUnseen && field.filter !== true) || Object",
  },
  {
    name: "Appointments of every tenant can be deleted",
    breaks: "access",
    file: sql.access,
    find: `create policy deleting on appointment for delete to riverside_clinic_app
  using (tenant = (select platform.tenant())
      and (select`,
    replace: `create policy deleting on appointment for delete to riverside_clinic_app
  using ((select`,
  },
  {
    name: "Obligations are listed for requests that one does not see",
    breaks: "obligations",
    file: sql.access,
    find: "when 'AccessRequest' then exists (select from access_request r where r.id = obligation.record)",
    replace: "when 'AccessRequest' then true",
  },
  {
    name: "The audit trail forgets searches",
    breaks: "hipaa-audit-controls",
    file: "src/platform/records/search-records.ts",
    find: `  await noteDisclosure(request, { action: "search", entity: entity.name, detail });\n`,
    replace: "  void detail;\n",
  },
  {
    name: "The audit trail keeps the values that were searched for",
    breaks: "field-encryption",
    file: "src/platform/records/search-query.ts",
    find: "parameters: [...parameters.keys()] };",
    replace: `parameters: [...parameters].map((each) => each.join("=")) };`,
  },
  {
    name: "The audit trail has refusals by rules and grants only, not those of what is not there",
    breaks: "audit-trail",
    file: "src/platform/records/refusals.ts",
    find: "if (problem instanceof Problem && problem.status < 500) {",
    replace: "if (problem instanceof Problem && problem.status === 403) {",
  },
  {
    name: "The audit trail forgets changes of appointments",
    breaks: "hipaa-audit-controls",
    file: sql.triggers,
    find: "create constraint trigger audit after insert or update or delete on appointment",
    replace: "create constraint trigger audit after insert or delete on appointment",
  },
  {
    name: "The entries of the audit trail are hashed, but not chained",
    breaks: "audit-trail",
    file: sql.platform,
    find: "select sha256(h.hash || convert_to(platform.audit_content(",
    replace: "select sha256(convert_to(platform.audit_content(",
  },
  {
    name: "The hash of an entry does not cover who did it",
    breaks: "audit-trail",
    file: sql.platform,
    find: "request,\n    actor, role, purpose, action, entity, record, outcome, detail)::text",
    replace: "request,\n    null, role, purpose, action, entity, record, outcome, detail)::text",
  },
  {
    name: "Versions keep what a record became, not what it was",
    breaks: "hipaa-integrity",
    file: sql.platform,
    find: "to_jsonb(old));\n  if tg_op = 'DELETE' then",
    replace: "to_jsonb(coalesce(new, old)));\n  if tg_op = 'DELETE' then",
  },
  {
    name: "A session ends a minute late",
    breaks: "hipaa-automatic-logoff",
    file: "src/platform/authentication/idle.ts",
    find: "const idle = idleMinutes * 60_000;",
    replace: "const idle = (idleMinutes + 1) * 60_000;",
  },
  {
    name: "A session that has ended goes on when it is used again",
    breaks: "hipaa-automatic-logoff",
    file: sql.platform,
    find: "then now else s.ended_at end",
    replace: "then now else null end",
  },
  {
    name: "Tokens that were made for another application are taken",
    breaks: "authentication",
    file: "src/platform/authentication/authenticate.ts",
    find: "        audience,\n        algorithms,",
    replace: "        algorithms,",
  },
  {
    name: "The blind index is the value itself",
    breaks: "hipaa-encryption-at-rest",
    file: "src/platform/field-encryption/blind-index.ts",
    find: `  return createHmac("sha256", keys.indexKey(place.table, place.column))
    .update(JSON.stringify(normalised))
    .digest()
    .subarray(0, 16);`,
    replace: `  void createHmac;
  return Buffer.from(JSON.stringify([keys.tenant, place, normalised]));`,
  },
  {
    name: "The blind index is keyed by a constant, so that whoever knows the code can try out values",
    breaks: "field-encryption",
    file: "src/platform/field-encryption/tenant-keys.ts",
    find: `hkdfSync("sha256", indexSecret, "", place, 32)`,
    replace: `hkdfSync("sha256", indexSecret && "blind-index", "", place, 32)`,
  },
  {
    name: "An encrypted value can be moved to another row unnoticed",
    breaks: "field-encryption",
    file: "src/platform/field-encryption/associated-data.ts",
    find: "for (const part of parts) text",
    replace: "for (const part of parts.slice(0, 4)) text",
  },
  {
    name: "An idempotency key is good for any body",
    breaks: "idempotency",
    file: "src/platform/idempotency/request-key.ts",
    find: "JSON.stringify([method, path, body ?? null], inOrder)",
    replace: "JSON.stringify([method, path, body && null], inOrder)",
  },
];
