-- What the law gives as a table or an algorithm, as rules call it.
create schema fintech;


-- What the table currency-exponent gives for currency.
create function fintech.currency_exponent(text) returns bigint
  language plpgsql immutable strict parallel safe as $$
  begin return CASE WHEN $1 IN ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 0 WHEN $1 IN ('AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BMD', 'BND', 'BOB', 'BOV', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHE', 'CHF', 'CHW', 'CNY', 'COP', 'COU', 'CRC', 'CUP', 'CVE', 'CZK', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS', 'GIP', 'GMD', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IRR', 'JMD', 'KES', 'KGS', 'KHR', 'KPW', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MXV', 'MYR', 'MZN', 'NAD', 'NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'QAR', 'RON', 'RSD', 'RUB', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP', 'SZL', 'THB', 'TJS', 'TMT', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'USD', 'USN', 'UYU', 'UZS', 'VED', 'VES', 'WST', 'XCD', 'XCG', 'YER', 'ZAR', 'ZMW', 'ZWG') THEN 2 WHEN $1 IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 3 WHEN $1 IN ('CLF', 'UYW') THEN 4 ELSE (-1) END::bigint; end
  $$;
revoke execute on function fintech.currency_exponent from public;


-- Customer
create table customer (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('registered', 'identified', 'verified', 'refused')),
  kind text not null check (kind in ('individual', 'organisation')),
  name bytea,
  birth_date bytea,
  address_line bytea,
  address_city bytea,
  address_region bytea,
  postal_code bytea,
  country text check (length(country) <= 2),
  phone bytea,
  email bytea,
  identification_type text check (identification_type in ('taxpayer-number', 'passport', 'alien-card', 'foreign-government')),
  identification_number bytea,
  identification_number_index bytea,
  verified_on date,
  screening text not null check (screening in ('pending', 'clear', 'hit')),
  screened_on date,
  screened_by text check (length(screened_by) <= 200),
  language text check (length(language) <= 8),
  marketing boolean not null,
  unique (tenant, id)
);
create index on customer (tenant, created_at, id);
create index on customer (tenant, kind, id);
create index on customer (tenant, identification_number_index, id);
create index on customer (tenant, screening, id);

-- Wallet
create table wallet (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('open', 'frozen', 'closed')),
  kind text not null check (kind in ('settlement', 'cash', 'suspense', 'fees', 'customer')),
  currency text not null check (length(currency) <= 3),
  balance bigint not null check (balance >= -9007199254740991 and balance <= 9007199254740991),
  held bigint not null check (held >= 0 and held <= 9007199254740991),
  opened_on date,
  closed_on date,
  label text check (length(label) <= 60),
  tier text not null check (tier in ('basic', 'verified', 'business')),
  holder uuid,
  unique (tenant, id),
  constraint "iso-4217-account" check ((fintech.currency_exponent(currency::text) >= 0) is true),
  constraint "ledger-no-overdraft" check ((kind IN ('settlement', 'cash') OR nullif(nullif(greatest(least(balance::bigint - held, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint >= 0) is true)
);
create index on wallet (tenant, created_at, id);
create index on wallet (tenant, kind, id);
create index on wallet (tenant, currency, id);
create index on wallet (tenant, holder, id);

-- Journal entry
create table journal_entry (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  booked_on date not null,
  description text check (length(description) <= 200),
  transfer uuid,
  hold uuid,
  reverses uuid,
  unique (tenant, id)
);
create index on journal_entry (tenant, created_at, id);
create index on journal_entry (tenant, booked_on, id);
create index on journal_entry (tenant, transfer, id);
create index on journal_entry (tenant, hold, id);
create index on journal_entry (tenant, reverses, id);

-- Posting
create table posting (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  amount bigint not null check (amount >= -9007199254740991 and amount <= 9007199254740991),
  currency text not null check (length(currency) <= 3),
  entry uuid not null,
  account uuid not null,
  unique (tenant, id)
);
create index on posting (tenant, created_at, id);
create index on posting (tenant, entry, id);
create index on posting (tenant, account, id);

-- Transfer
create table transfer (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('draft', 'posted', 'reversed', 'cancelled')),
  amount bigint not null check (amount >= 1 and amount <= 999999999999999),
  currency text not null check (length(currency) <= 3),
  kind text not null check (kind in ('payment', 'funding', 'payout', 'fee', 'adjustment')),
  description text check (length(description) <= 200),
  note bytea,
  requested_on date,
  "from" uuid not null,
  "to" uuid not null,
  unique (tenant, id),
  constraint "ledger-two-accounts" check (("from" <> "to") is true)
);
create index on transfer (tenant, created_at, id);
create index on transfer (tenant, kind, id);
create index on transfer (tenant, "from", id);
create index on transfer (tenant, "to", id);

-- Hold
create table hold (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('placed', 'captured', 'released')),
  amount bigint not null check (amount >= 1 and amount <= 999999999999999),
  reason text not null check (reason in ('authorisation', 'pending-transfer', 'dispute', 'legal-process')),
  expires_on date,
  account uuid not null,
  "to" uuid not null,
  unique (tenant, id)
);
create index on hold (tenant, created_at, id);
create index on hold (tenant, account, id);
create index on hold (tenant, "to", id);

-- Cash transaction
create table cash_transaction (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('recorded', 'reported')),
  direction text not null check (direction in ('in', 'out')),
  amount bigint not null check (amount >= 1 and amount <= 999999999999999),
  currency text not null check (length(currency) <= 3),
  amount_in_usd bigint not null check (amount_in_usd >= 1 and amount_in_usd <= 999999999999999),
  received_on date not null,
  after_hours boolean not null,
  business_date date not null,
  identification_type text check (identification_type in ('driver-license', 'passport', 'alien-card', 'other-official-document')),
  identification_number bytea,
  report_number text check (length(report_number) <= 40),
  receipt text check (length(receipt) <= 20),
  conductor uuid not null,
  on_behalf_of uuid,
  account uuid,
  location uuid,
  unique (tenant, id),
  constraint "bsa-cash-in-usd" check ((currency <> 'USD' OR amount_in_usd = amount) is true),
  constraint "iso-4217-cash" check ((fintech.currency_exponent(currency::text) >= 0) is true)
);
create index on cash_transaction (tenant, created_at, id);
create index on cash_transaction (tenant, business_date, id);
create index on cash_transaction (tenant, conductor, id);
create index on cash_transaction (tenant, on_behalf_of, id);
create index on cash_transaction (tenant, account, id);
create index on cash_transaction (tenant, location, id);

-- Card
create table card (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('active', 'suspended', 'removed')),
  token text not null check (length(token) <= 64),
  pan bytea not null,
  cardholder_name bytea,
  expiry_month integer not null check (expiry_month >= 1 and expiry_month <= 12),
  expiry_year integer not null check (expiry_year >= 2000 and expiry_year <= 2099),
  network text not null check (network in ('visa', 'mastercard', 'amex', 'other')),
  verified_on date,
  holder uuid not null,
  unique (tenant, id),
  unique (tenant, token),
  constraint "pci-token-no-number" check ((NOT token ~ '[0-9]{13}' AND NOT token ~ '(^|_)[0-9]{4}[-_][0-9]{4}[-_][0-9]{4}[-_][0-9]{1,4}' AND NOT token ~ '(^|_)[0-9]{4}[-_][0-9]{6}[-_][0-9]{4,5}') is true)
);
create index on card (tenant, created_at, id);
create index on card (tenant, holder, id);

-- Dispute
create table dispute (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('noticed', 'credited', 'determined', 'corrected', 'reported', 'closed')),
  noticed_on date not null,
  error text not null check (error in ('unauthorised', 'incorrect-transfer', 'omitted-from-statement', 'computational', 'wrong-amount-of-money', 'not-identified', 'information-request')),
  amount bigint check (amount >= 1 and amount <= 999999999999999),
  statement_sent_on date,
  transferred_on date,
  first_deposit_on date,
  foreign_initiated boolean not null,
  point_of_sale boolean not null,
  explanation bytea,
  provisional_credit_on date,
  provisional_credit_amount bigint check (provisional_credit_amount >= 1 and provisional_credit_amount <= 999999999999999),
  determined_on date,
  outcome text check (outcome in ('error', 'no-error')),
  corrected_on date,
  reported_on date,
  findings bytea,
  account uuid not null,
  transfer uuid,
  support_case uuid,
  unique (tenant, id)
);
create index on dispute (tenant, created_at, id);
create index on dispute (tenant, noticed_on, id);
create index on dispute (tenant, account, id);
create index on dispute (tenant, transfer, id);
create index on dispute (tenant, support_case, id);

-- Remittance
create table remittance (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('quoted', 'paid', 'delivered', 'cancelled', 'refunded', 'blocked', 'block-reported', 'rejected', 'rejection-reported', 'expired')),
  amount bigint not null check (amount >= 1 and amount <= 999999999999999),
  fees bigint not null check (fees >= 0 and fees <= 999999999999999),
  taxes bigint not null check (taxes >= 0 and taxes <= 999999999999999),
  total bigint not null check (total >= 1 and total <= 999999999999999),
  currency text not null check (length(currency) <= 3),
  exchange_rate numeric(30, 4),
  received_amount bigint check (received_amount >= 1 and received_amount <= 999999999999999),
  received_currency text check (length(received_currency) <= 3),
  available_on date,
  recipient_name bytea,
  recipient_account bytea,
  recipient_institution text check (length(recipient_institution) <= 200),
  paid_at timestamptz(3),
  scheduled_for date,
  delivered_at timestamptz(3),
  cancelled_on date,
  blocked_on date,
  rejected_on date,
  reference text not null check (length(reference) <= 20),
  sender uuid not null,
  recipient uuid,
  transfer uuid,
  corridor uuid not null,
  partner uuid,
  unique (tenant, id),
  constraint "iso-4217-remittance" check ((fintech.currency_exponent(currency::text) >= 0 AND (NOT received_currency IS NOT NULL OR fintech.currency_exponent(received_currency::text) >= 0)) is true),
  constraint "rege-remittance-total" check ((total = nullif(nullif(greatest(least(nullif(nullif(greatest(least(amount::bigint + fees, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint::bigint + taxes, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint) is true)
);
create index on remittance (tenant, created_at, id);
create index on remittance (tenant, reference, id);
create index on remittance (tenant, sender, id);
create index on remittance (tenant, recipient, id);
create index on remittance (tenant, transfer, id);
create index on remittance (tenant, corridor, id);
create index on remittance (tenant, partner, id);

-- Fee
create table fee (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  kind text not null check (kind in ('overdraft-atm', 'overdraft-one-time-debit', 'overdraft-other', 'transfer', 'account')),
  amount bigint not null check (amount >= 1 and amount <= 999999999999999),
  charged_on date,
  account uuid not null,
  transfer uuid,
  unique (tenant, id)
);
create index on fee (tenant, created_at, id);
create index on fee (tenant, kind, id);
create index on fee (tenant, account, id);
create index on fee (tenant, transfer, id);

-- Agent location
create table agent_location (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('active', 'suspended', 'closed')),
  code text not null check (length(code) <= 12),
  store_name text not null check (length(store_name) <= 100),
  city text not null check (length(city) <= 80),
  cash_limit integer not null check (cash_limit >= 0 and cash_limit <= 1000000000),
  opens_at text check (length(opens_at) <= 5),
  closes_at text check (length(closes_at) <= 5),
  unique (tenant, id),
  unique (tenant, code)
);
create index on agent_location (tenant, created_at, id);
create index on agent_location (tenant, city, id);

-- Corridor
create table corridor (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('draft', 'open', 'paused')),
  country text not null check (length(country) <= 2),
  pays_in text not null check (length(pays_in) <= 3),
  rate numeric(30, 4) not null check (rate >= 0),
  fixed_fee integer not null check (fixed_fee >= 0 and fixed_fee <= 100000),
  max_amount integer not null check (max_amount >= 1 and max_amount <= 100000000),
  rated_at timestamptz(3),
  unique (tenant, id)
);
create index on corridor (tenant, created_at, id);
create index on corridor (tenant, country, id);

-- Payout partner
create table payout_partner (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('proposed', 'approved', 'declined', 'ended')),
  partner_name text not null check (length(partner_name) <= 100),
  country text not null check (length(country) <= 2),
  website text check (length(website) <= 300),
  reviewed_on date,
  settles_on uuid,
  unique (tenant, id),
  unique (tenant, partner_name)
);
create index on payout_partner (tenant, created_at, id);
create index on payout_partner (tenant, country, id);
create index on payout_partner (tenant, settles_on, id);

-- Support case
create table support_case (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  subject bytea not null,
  body bytea,
  priority text not null check (priority in ('low', 'normal', 'high')),
  answered_on date,
  customer uuid not null,
  unique (tenant, id)
);
create index on support_case (tenant, created_at, id);
create index on support_case (tenant, priority, id);
create index on support_case (tenant, customer, id);

create table corridor_partners (
  tenant text not null default platform.tenant(),
  source uuid not null,
  target uuid not null,
  primary key (tenant, source, target),
  foreign key (tenant, source) references corridor (tenant, id) on delete cascade,
  foreign key (tenant, target) references payout_partner (tenant, id)
);
create index on corridor_partners (tenant, target);

alter table wallet add foreign key (tenant, holder)
  references customer (tenant, id);

alter table journal_entry add foreign key (tenant, transfer)
  references transfer (tenant, id);

alter table journal_entry add foreign key (tenant, hold)
  references hold (tenant, id);

alter table journal_entry add foreign key (tenant, reverses)
  references journal_entry (tenant, id);

alter table posting add foreign key (tenant, entry)
  references journal_entry (tenant, id);

alter table posting add foreign key (tenant, account)
  references wallet (tenant, id);

alter table transfer add foreign key (tenant, "from")
  references wallet (tenant, id);

alter table transfer add foreign key (tenant, "to")
  references wallet (tenant, id);

alter table hold add foreign key (tenant, account)
  references wallet (tenant, id);

alter table hold add foreign key (tenant, "to")
  references wallet (tenant, id);

alter table cash_transaction add foreign key (tenant, conductor)
  references customer (tenant, id);

alter table cash_transaction add foreign key (tenant, on_behalf_of)
  references customer (tenant, id);

alter table cash_transaction add foreign key (tenant, account)
  references wallet (tenant, id);

alter table cash_transaction add foreign key (tenant, location)
  references agent_location (tenant, id);

alter table card add foreign key (tenant, holder)
  references customer (tenant, id);

alter table dispute add foreign key (tenant, account)
  references wallet (tenant, id);

alter table dispute add foreign key (tenant, transfer)
  references transfer (tenant, id);

alter table dispute add foreign key (tenant, support_case)
  references support_case (tenant, id);

alter table remittance add foreign key (tenant, sender)
  references customer (tenant, id);

alter table remittance add foreign key (tenant, recipient)
  references customer (tenant, id);

alter table remittance add foreign key (tenant, transfer)
  references transfer (tenant, id);

alter table remittance add foreign key (tenant, corridor)
  references corridor (tenant, id);

alter table remittance add foreign key (tenant, partner)
  references payout_partner (tenant, id);

alter table fee add foreign key (tenant, account)
  references wallet (tenant, id);

alter table fee add foreign key (tenant, transfer)
  references transfer (tenant, id);

alter table payout_partner add foreign key (tenant, settles_on)
  references wallet (tenant, id);

alter table support_case add foreign key (tenant, customer)
  references customer (tenant, id);
