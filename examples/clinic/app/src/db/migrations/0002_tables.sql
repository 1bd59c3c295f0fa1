-- Patient
create table patient (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  active boolean not null,
  identifier bytea not null,
  identifier_index bytea,
  family bytea not null,
  family_index bytea,
  given bytea,
  given_index bytea,
  birth_date bytea not null,
  birth_date_index bytea,
  deceased_date bytea,
  gender bytea,
  marital_status bytea,
  language bytea,
  phone bytea,
  phone_index bytea,
  email bytea,
  address_line bytea,
  address_city bytea,
  address_state bytea,
  address_postal_code bytea,
  restricted boolean not null,
  pronouns bytea,
  portal boolean not null,
  general_practitioner uuid,
  unique (tenant, id)
);
create index on patient (tenant, created_at, id);
create index on patient (tenant, identifier_index, id);
create index on patient (tenant, family_index, id);
create index on patient (tenant, given_index, id);
create index on patient (tenant, birth_date_index, id);
create index on patient (tenant, phone_index, id);
create index on patient (tenant, general_practitioner, id);

-- Practitioner
create table practitioner (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  active boolean not null,
  identifier text check (length(identifier) <= 10),
  family text not null check (length(family) <= 100),
  given text check (length(given) <= 100),
  qualification text check (length(qualification) <= 200),
  phone text check (length(phone) <= 30),
  email text check (length(email) <= 254),
  subject text not null check (length(subject) <= 200),
  hired_on date,
  unique (tenant, id),
  unique (tenant, identifier),
  unique (tenant, subject)
);
create index on practitioner (tenant, created_at, id);
create index on practitioner (tenant, family, id);

-- Visit
create table visit (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('planned', 'arrived', 'in-progress', 'finished', 'cancelled', 'no-show')),
  encounter_class text not null check (encounter_class in ('AMB', 'EMER', 'HH', 'IMP', 'OBSENC', 'VR')),
  type bytea,
  period_start timestamptz(3),
  period_end timestamptz(3),
  reason_code bytea,
  diagnosis bytea,
  diagnosis_index bytea,
  triage bytea,
  patient uuid not null,
  practitioner uuid,
  room uuid,
  appointment uuid,
  unique (tenant, id)
);
create index on visit (tenant, created_at, id);
create index on visit (tenant, period_start, id);
create index on visit (tenant, diagnosis_index, id);
create index on visit (tenant, patient, id);
create index on visit (tenant, practitioner, id);
create index on visit (tenant, room, id);
create index on visit (tenant, appointment, id);

-- Observation
create table observation (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('registered', 'preliminary', 'final', 'amended', 'cancelled', 'entered-in-error')),
  category text not null check (category in ('social-history', 'vital-signs', 'imaging', 'laboratory', 'procedure', 'survey', 'exam', 'therapy', 'activity')),
  code bytea not null,
  code_index bytea,
  display bytea,
  effective_date_time timestamptz(3) not null,
  value_quantity bytea,
  value_unit bytea,
  value_string bytea,
  interpretation bytea,
  note bytea,
  patient uuid not null,
  encounter uuid,
  performer uuid,
  unique (tenant, id)
);
create index on observation (tenant, created_at, id);
create index on observation (tenant, category, id);
create index on observation (tenant, code_index, id);
create index on observation (tenant, effective_date_time, id);
create index on observation (tenant, patient, id);
create index on observation (tenant, encounter, id);
create index on observation (tenant, performer, id);

-- Consent
create table consent (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('draft', 'active', 'inactive', 'rejected', 'entered-in-error')),
  category text not null check (category in ('authorization', 'part-2')),
  description bytea,
  grantor text check (length(grantor) <= 200),
  recipient text check (length(recipient) <= 200),
  purpose bytea,
  expires_on date,
  expiration_event text check (length(expiration_event) <= 200),
  signed_on date,
  signed_by bytea,
  representative_authority text check (length(representative_authority) <= 200),
  signed_by_representative boolean not null,
  revoked_on date,
  patient uuid not null,
  unique (tenant, id)
);
create index on consent (tenant, created_at, id);
create index on consent (tenant, category, id);
create index on consent (tenant, patient, id);

-- Disclosure
create table disclosure (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  date date,
  "time" text check (length("time") <= 5),
  basis text not null check (basis in ('treatment', 'payment', 'operations', 'individual', 'incidental', 'authorization', 'directory', 'national-security', 'custodial', 'limited-data-set', 'required-by-law', 'public-health', 'abuse-or-neglect', 'health-oversight', 'judicial', 'law-enforcement', 'decedent', 'organ-donation', 'research', 'serious-threat', 'government-function', 'workers-compensation', 'hhs', 'impermissible')),
  recipient_name text check (length(recipient_name) <= 200),
  recipient_address text check (length(recipient_address) <= 300),
  recipient_affiliation text check (length(recipient_affiliation) <= 200),
  description bytea,
  purpose bytea,
  written_request text check (length(written_request) <= 300),
  disclosed_by text check (length(disclosed_by) <= 200),
  substance_use boolean not null,
  emergency boolean not null,
  emergency_nature bytea,
  patient uuid not null,
  consent uuid,
  unique (tenant, id)
);
create index on disclosure (tenant, created_at, id);
create index on disclosure (tenant, date, id);
create index on disclosure (tenant, basis, id);
create index on disclosure (tenant, patient, id);
create index on disclosure (tenant, consent, id);

-- Access request
create table access_request (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('received', 'fulfilled', 'denied')),
  received_on date not null,
  requester text not null check (requester in ('individual', 'personal-representative')),
  written boolean not null,
  requested_form text not null check (requested_form in ('electronic', 'paper', 'inspection')),
  description bytea,
  answered_on date,
  denial_ground text check (denial_ground in ('excepted-information', 'inmate-copy', 'research-in-progress', 'privacy-act', 'promise-of-confidentiality', 'endangers-life-or-safety', 'harms-other-person', 'representative-endangers')),
  denial_statement bytea,
  review_offered boolean not null,
  patient uuid not null,
  unique (tenant, id)
);
create index on access_request (tenant, created_at, id);
create index on access_request (tenant, received_on, id);
create index on access_request (tenant, patient, id);

-- Accounting request
create table accounting_request (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('received', 'provided')),
  received_on date not null,
  provided_on date,
  patient uuid not null,
  unique (tenant, id)
);
create index on accounting_request (tenant, created_at, id);
create index on accounting_request (tenant, received_on, id);
create index on accounting_request (tenant, patient, id);

-- Emergency access
create table emergency_access (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('granted', 'ended', 'reviewed')),
  grantee text check (length(grantee) <= 200),
  reason text check (reason in ('ETREAT', 'BTG', 'DISASTER')),
  explanation bytea,
  expires_at timestamptz(3),
  reviewed_by text check (length(reviewed_by) <= 200),
  reviewed_at timestamptz(3),
  review_outcome text check (review_outcome in ('justified', 'not-justified')),
  review_note bytea,
  patient uuid not null,
  unique (tenant, id)
);
create index on emergency_access (tenant, created_at, id);
create index on emergency_access (tenant, grantee, id);
create index on emergency_access (tenant, expires_at, id);
create index on emergency_access (tenant, patient, id);

-- Policy
create table policy (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('draft', 'effective', 'superseded')),
  title text not null check (length(title) <= 200),
  kind text not null check (kind in ('policy', 'procedure', 'risk-analysis', 'assessment', 'review', 'contract', 'notice', 'decision')),
  text text check (length(text) <= 10000),
  location text check (length(location) <= 500),
  approved_by text check (length(approved_by) <= 200),
  effective_from date,
  last_effective_on date,
  unique (tenant, id)
);
create index on policy (tenant, created_at, id);
create index on policy (tenant, title, id);
create index on policy (tenant, kind, id);
create index on policy (tenant, last_effective_on, id);

-- Room
create table room (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  name text not null check (length(name) <= 40),
  floor integer check (floor >= -2 and floor <= 40),
  accessible boolean not null,
  floor_plan text check (length(floor_plan) <= 500),
  unique (tenant, id),
  unique (tenant, name)
);
create index on room (tenant, created_at, id);

-- Appointment
create table appointment (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('booked', 'confirmed', 'kept', 'cancelled')),
  start timestamptz(3) not null,
  minutes integer not null check (minutes >= 5 and minutes <= 480),
  kind text not null check (kind in ('check-up', 'follow-up', 'vaccination', 'urgent', 'telehealth')),
  reason bytea,
  patient uuid not null,
  practitioner uuid not null,
  room uuid,
  unique (tenant, id)
);
create index on appointment (tenant, created_at, id);
create index on appointment (tenant, start, id);
create index on appointment (tenant, kind, id);
create index on appointment (tenant, patient, id);
create index on appointment (tenant, practitioner, id);
create index on appointment (tenant, room, id);

-- Invoice
create table invoice (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('draft', 'issued', 'paid', 'void')),
  number text not null check (length(number) <= 12),
  currency text not null check (currency in ('USD')),
  total bytea not null,
  issued_on date,
  due_on date,
  paid_on date,
  paid_by bytea,
  claim_reference bytea,
  send_to bytea,
  patient uuid not null,
  visit uuid,
  unique (tenant, id),
  unique (tenant, number)
);
create index on invoice (tenant, created_at, id);
create index on invoice (tenant, patient, id);
create index on invoice (tenant, visit, id);

-- Invoice line
create table invoice_line (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  description bytea not null,
  code bytea,
  quantity integer not null check (quantity >= 1 and quantity <= 999),
  unit_price bytea not null,
  invoice uuid not null,
  unique (tenant, id)
);
create index on invoice_line (tenant, created_at, id);
create index on invoice_line (tenant, invoice, id);

create table practitioner_rooms (
  tenant text not null default platform.tenant(),
  source uuid not null,
  target uuid not null,
  primary key (tenant, source, target),
  foreign key (tenant, source) references practitioner (tenant, id) on delete cascade,
  foreign key (tenant, target) references room (tenant, id)
);
create index on practitioner_rooms (tenant, target);

create table visit_team (
  tenant text not null default platform.tenant(),
  source uuid not null,
  target uuid not null,
  primary key (tenant, source, target),
  foreign key (tenant, source) references visit (tenant, id) on delete cascade,
  foreign key (tenant, target) references practitioner (tenant, id)
);
create index on visit_team (tenant, target);

alter table patient add foreign key (tenant, general_practitioner)
  references practitioner (tenant, id);

alter table visit add foreign key (tenant, patient)
  references patient (tenant, id);

alter table visit add foreign key (tenant, practitioner)
  references practitioner (tenant, id);

alter table visit add foreign key (tenant, room)
  references room (tenant, id);

alter table visit add foreign key (tenant, appointment)
  references appointment (tenant, id);

alter table observation add foreign key (tenant, patient)
  references patient (tenant, id);

alter table observation add foreign key (tenant, encounter)
  references visit (tenant, id);

alter table observation add foreign key (tenant, performer)
  references practitioner (tenant, id);

alter table consent add foreign key (tenant, patient)
  references patient (tenant, id);

alter table disclosure add foreign key (tenant, patient)
  references patient (tenant, id);

alter table disclosure add foreign key (tenant, consent)
  references consent (tenant, id);

alter table access_request add foreign key (tenant, patient)
  references patient (tenant, id);

alter table accounting_request add foreign key (tenant, patient)
  references patient (tenant, id);

alter table emergency_access add foreign key (tenant, patient)
  references patient (tenant, id);

alter table appointment add foreign key (tenant, patient)
  references patient (tenant, id);

alter table appointment add foreign key (tenant, practitioner)
  references practitioner (tenant, id);

alter table appointment add foreign key (tenant, room)
  references room (tenant, id);

alter table invoice add foreign key (tenant, patient)
  references patient (tenant, id);

alter table invoice add foreign key (tenant, visit)
  references visit (tenant, id);

alter table invoice_line add foreign key (tenant, invoice)
  references invoice (tenant, id);
