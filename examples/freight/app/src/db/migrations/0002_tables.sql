-- What the law gives as a table or an algorithm, as rules call it.
create schema logistics;


-- What the table class-1-compatibility gives for one and other.
create function logistics.class1_compatibility(text, text) returns text
  language plpgsql immutable strict parallel safe as $$
  begin return CASE WHEN $1 = 'A' AND $2 = 'A' THEN 'blank' WHEN $1 = 'A' AND $2 IN ('B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S') THEN 'X' WHEN $1 = 'B' AND $2 IN ('A', 'C', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N') THEN 'X' WHEN $1 = 'B' AND $2 = 'B' THEN 'blank' WHEN $1 = 'B' AND $2 = 'D' THEN 'X(4)' WHEN $1 = 'B' AND $2 = 'S' THEN '4/5' WHEN $1 = 'C' AND $2 IN ('A', 'B', 'F', 'H', 'J', 'K', 'L') THEN 'X' WHEN $1 = 'C' AND $2 = 'C' THEN 'blank' WHEN $1 = 'C' AND $2 IN ('D', 'E') THEN '2' WHEN $1 = 'C' AND $2 = 'G' THEN '6' WHEN $1 = 'C' AND $2 = 'N' THEN '3' WHEN $1 = 'C' AND $2 = 'S' THEN '4/5' WHEN $1 = 'D' AND $2 IN ('A', 'F', 'H', 'J', 'K', 'L') THEN 'X' WHEN $1 = 'D' AND $2 = 'B' THEN 'X(4)' WHEN $1 = 'D' AND $2 IN ('C', 'E') THEN '2' WHEN $1 = 'D' AND $2 = 'D' THEN 'blank' WHEN $1 = 'D' AND $2 = 'G' THEN '6' WHEN $1 = 'D' AND $2 = 'N' THEN '3' WHEN $1 = 'D' AND $2 = 'S' THEN '4/5' WHEN $1 = 'E' AND $2 IN ('A', 'B', 'F', 'H', 'J', 'K', 'L') THEN 'X' WHEN $1 = 'E' AND $2 IN ('C', 'D') THEN '2' WHEN $1 = 'E' AND $2 = 'E' THEN 'blank' WHEN $1 = 'E' AND $2 = 'G' THEN '6' WHEN $1 = 'E' AND $2 = 'N' THEN '3' WHEN $1 = 'E' AND $2 = 'S' THEN '4/5' WHEN $1 = 'F' AND $2 IN ('A', 'B', 'C', 'D', 'E', 'G', 'H', 'J', 'K', 'L', 'N') THEN 'X' WHEN $1 = 'F' AND $2 = 'F' THEN 'blank' WHEN $1 = 'F' AND $2 = 'S' THEN '4/5' WHEN $1 = 'G' AND $2 IN ('A', 'B', 'F', 'H', 'J', 'K', 'L', 'N') THEN 'X' WHEN $1 = 'G' AND $2 IN ('C', 'D', 'E') THEN '6' WHEN $1 = 'G' AND $2 = 'G' THEN 'blank' WHEN $1 = 'G' AND $2 = 'S' THEN '4/5' WHEN $1 = 'H' AND $2 IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'J', 'K', 'L', 'N') THEN 'X' WHEN $1 = 'H' AND $2 = 'H' THEN 'blank' WHEN $1 = 'H' AND $2 = 'S' THEN '4/5' WHEN $1 = 'J' AND $2 IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'K', 'L', 'N') THEN 'X' WHEN $1 = 'J' AND $2 = 'J' THEN 'blank' WHEN $1 = 'J' AND $2 = 'S' THEN '4/5' WHEN $1 = 'K' AND $2 IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N') THEN 'X' WHEN $1 = 'K' AND $2 = 'K' THEN 'blank' WHEN $1 = 'K' AND $2 = 'S' THEN '4/5' WHEN $1 = 'L' AND $2 IN ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'N', 'S') THEN 'X' WHEN $1 = 'L' AND $2 = 'L' THEN '1' WHEN $1 = 'N' AND $2 IN ('A', 'B', 'F', 'G', 'H', 'J', 'K', 'L') THEN 'X' WHEN $1 = 'N' AND $2 IN ('C', 'D', 'E') THEN '3' WHEN $1 = 'N' AND $2 = 'N' THEN 'blank' WHEN $1 = 'N' AND $2 = 'S' THEN '4/5' WHEN $1 = 'S' AND $2 IN ('A', 'L') THEN 'X' WHEN $1 = 'S' AND $2 IN ('B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'N') THEN '4/5' WHEN $1 = 'S' AND $2 = 'S' THEN 'blank' ELSE 'unknown' END::text; end
  $$;
revoke execute on function logistics.class1_compatibility from public;


-- Whether a text is a container number with a right check digit, ISO 6346.
create function logistics.is_container_number(text) returns boolean
  language plpgsql immutable strict parallel safe as $$
  begin return (case when $1 ~ '^[A-Z]{3}[UJZ][0-9]{7}$' then (
        select (sum((strpos('0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ', substr($1, n, 1)) - 1) << (n - 1)) % 11) % 10
          = substr($1, 11, 1)::int
        from generate_series(1, 10) as n
      ) else false end); end
  $$;
revoke execute on function logistics.is_container_number from public;


-- Whether a text is a GS1 key of so many digits with a right check digit.
create function logistics.is_gs1_key(text, bigint) returns boolean
  language plpgsql immutable strict parallel safe as $$
  begin return (case when length($1) = $2 and $1 ~ '^[0-9]+$' then (
        select sum(substr($1, n, 1)::int * case when ($2 - n) % 2 = 1 then 3 else 1 end) % 10 = 0
        from generate_series(1, length($1)) as n
      ) else false end); end
  $$;
revoke execute on function logistics.is_gs1_key from public;


-- What the table placard-table gives for hazardClass and hazardZone and unNumber.
create function logistics.placard_table(text, text, text) returns text
  language plpgsql immutable strict parallel safe as $$
  begin return CASE WHEN $1 IN ('1.1', '1.2', '1.3') THEN '1' WHEN $1 = '2.3' THEN '1' WHEN $1 = '4.3' THEN '1' WHEN $1 = '5.2' AND $3 IN ('UN3111', 'UN3112') THEN '1' WHEN $1 = '6.1' AND $2 IN ('A', 'B') THEN '1' WHEN $1 = '7' THEN '1' WHEN $1 IN ('1.4', '1.5', '1.6', '2.1', '2.2', '3', '4.1', '4.2', '5.1', '5.2', '6.1', '8') THEN '2' WHEN $1 = '9' THEN '9' WHEN $1 = '6.2' THEN 'none' WHEN $1 = 'combustible-liquid' THEN 'none' ELSE 'unknown' END::text; end
  $$;
revoke execute on function logistics.placard_table from public;


-- What the table segregation gives for one and other.
create function logistics.segregation(text, text) returns text
  language plpgsql immutable strict parallel safe as $$
  begin return CASE WHEN $1 = '1.1-1.2' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6') THEN '*' WHEN $1 = '1.1-1.2' AND $2 IN ('2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') THEN 'X' WHEN $1 = '1.3' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6') THEN '*' WHEN $1 = '1.3' AND $2 IN ('2.1', '2.3A', '2.3B', '3', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '8L') THEN 'X' WHEN $1 = '1.3' AND $2 IN ('2.2', '4.1', '7') THEN 'blank' WHEN $1 = '1.4' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6') THEN '*' WHEN $1 = '1.4' AND $2 IN ('2.1', '2.3A', '2.3B', '3', '4.2', '6.1I-A', '8L') THEN 'O' WHEN $1 = '1.4' AND $2 IN ('2.2', '4.1', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '1.5' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6') THEN '*' WHEN $1 = '1.5' AND $2 IN ('2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') THEN 'X' WHEN $1 = '1.6' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6') THEN '*' WHEN $1 = '1.6' AND $2 IN ('2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') THEN 'blank' WHEN $1 = '2.1' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A') THEN 'X' WHEN $1 = '2.1' AND $2 IN ('1.4', '2.3B', '6.1I-A', '7') THEN 'O' WHEN $1 = '2.1' AND $2 IN ('1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '8L') THEN 'blank' WHEN $1 = '2.2' AND $2 IN ('1.1-1.2', '1.5') THEN 'X' WHEN $1 = '2.2' AND $2 IN ('1.3', '1.4', '1.6', '2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') THEN 'blank' WHEN $1 = '2.3A' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.1', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '8L') THEN 'X' WHEN $1 = '2.3A' AND $2 = '1.4' THEN 'O' WHEN $1 = '2.3A' AND $2 IN ('1.6', '2.2', '2.3A', '2.3B', '6.1I-A', '7') THEN 'blank' WHEN $1 = '2.3B' AND $2 IN ('1.1-1.2', '1.3', '1.5') THEN 'X' WHEN $1 = '2.3B' AND $2 IN ('1.4', '2.1', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '8L') THEN 'O' WHEN $1 = '2.3B' AND $2 IN ('1.6', '2.2', '2.3A', '2.3B', '6.1I-A', '7') THEN 'blank' WHEN $1 = '3' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '6.1I-A') THEN 'X' WHEN $1 = '3' AND $2 IN ('1.4', '2.3B', '5.1') THEN 'O' WHEN $1 = '3' AND $2 IN ('1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.2', '7', '8L') THEN 'blank' WHEN $1 = '4.1' AND $2 IN ('1.1-1.2', '1.5', '2.3A', '6.1I-A') THEN 'X' WHEN $1 = '4.1' AND $2 IN ('1.3', '1.4', '1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '4.1' AND $2 IN ('2.3B', '8L') THEN 'O' WHEN $1 = '4.2' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '6.1I-A', '8L') THEN 'X' WHEN $1 = '4.2' AND $2 IN ('1.4', '2.3B') THEN 'O' WHEN $1 = '4.2' AND $2 IN ('1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '4.3' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '6.1I-A') THEN 'X' WHEN $1 = '4.3' AND $2 IN ('1.4', '1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '4.3' AND $2 IN ('2.3B', '8L') THEN 'O' WHEN $1 = '5.1' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '6.1I-A') THEN 'X' WHEN $1 = '5.1' AND $2 IN ('1.4', '1.6', '2.1', '2.2', '4.1', '4.2', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '5.1' AND $2 IN ('2.3B', '3', '8L') THEN 'O' WHEN $1 = '5.2' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '6.1I-A') THEN 'X' WHEN $1 = '5.2' AND $2 IN ('1.4', '1.6', '2.1', '2.2', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '7') THEN 'blank' WHEN $1 = '5.2' AND $2 IN ('2.3B', '8L') THEN 'O' WHEN $1 = '6.1I-A' AND $2 IN ('1.1-1.2', '1.3', '1.5', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '8L') THEN 'X' WHEN $1 = '6.1I-A' AND $2 IN ('1.4', '2.1') THEN 'O' WHEN $1 = '6.1I-A' AND $2 IN ('1.6', '2.2', '2.3A', '2.3B', '6.1I-A', '7') THEN 'blank' WHEN $1 = '7' AND $2 IN ('1.1-1.2', '1.5') THEN 'X' WHEN $1 = '7' AND $2 IN ('1.3', '1.4', '1.6', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') THEN 'blank' WHEN $1 = '7' AND $2 = '2.1' THEN 'O' WHEN $1 = '8L' AND $2 IN ('1.1-1.2', '1.3', '1.5', '2.3A', '4.2', '6.1I-A') THEN 'X' WHEN $1 = '8L' AND $2 IN ('1.4', '2.3B', '4.1', '4.3', '5.1', '5.2') THEN 'O' WHEN $1 = '8L' AND $2 IN ('1.6', '2.1', '2.2', '3', '7', '8L') THEN 'blank' WHEN $1 = 'none' AND $2 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L', 'none') THEN 'blank' WHEN $1 IN ('1.1-1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2', '2.3A', '2.3B', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1I-A', '7', '8L') AND $2 = 'none' THEN 'blank' ELSE 'unknown' END::text; end
  $$;
revoke execute on function logistics.segregation from public;


-- What the table segregation-category gives for hazardClass and physicalState and hazardZone and packingGroup.
create function logistics.segregation_category(text, text, text, text) returns text
  language plpgsql immutable strict parallel safe as $$
  begin return CASE WHEN $1 IN ('1.1', '1.2') THEN '1.1-1.2' WHEN $1 = '1.3' THEN '1.3' WHEN $1 = '1.4' THEN '1.4' WHEN $1 = '1.5' THEN '1.5' WHEN $1 = '1.6' THEN '1.6' WHEN $1 = '2.1' THEN '2.1' WHEN $1 = '2.2' THEN '2.2' WHEN $1 = '2.3' AND $3 = 'A' THEN '2.3A' WHEN $1 = '2.3' AND $3 = 'B' THEN '2.3B' WHEN $1 = '2.3' AND $3 IN ('C', 'D') THEN 'none' WHEN $1 = '3' THEN '3' WHEN $1 = '4.1' THEN '4.1' WHEN $1 = '4.2' THEN '4.2' WHEN $1 = '4.3' THEN '4.3' WHEN $1 = '5.1' THEN '5.1' WHEN $1 = '5.2' THEN '5.2' WHEN $1 = '6.1' AND $2 = 'liquid' AND $3 = 'A' AND $4 = 'I' THEN '6.1I-A' WHEN $1 = '6.1' AND $3 IN ('B', 'none') THEN 'none' WHEN $1 = '6.1' AND $2 IN ('gas', 'solid') THEN 'none' WHEN $1 = '6.2' THEN 'none' WHEN $1 = '7' THEN '7' WHEN $1 = '8' AND $2 = 'liquid' THEN '8L' WHEN $1 = '8' AND $2 IN ('gas', 'solid') THEN 'none' WHEN $1 = 'combustible-liquid' THEN 'none' WHEN $1 = '9' THEN 'none' WHEN $1 = 'none' THEN 'none' ELSE 'unknown' END::text; end
  $$;
revoke execute on function logistics.segregation_category from public;


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
  name text not null check (length(name) <= 200),
  gln text check (length(gln) <= 13),
  usdot_number text check (length(usdot_number) <= 12),
  phone text check (length(phone) <= 30),
  email text,
  address_line text check (length(address_line) <= 200),
  address_city text check (length(address_city) <= 100),
  address_state text check (length(address_state) <= 40),
  address_postal_code text check (length(address_postal_code) <= 16),
  credit_limit numeric(30, 2) check (credit_limit >= 0),
  on_hold boolean not null,
  unique (tenant, id),
  constraint "party-gln-check-digit" check ((NOT gln IS NOT NULL OR logistics.is_gs1_key(gln::text, 13::bigint)) is true)
);
create index on customer (tenant, created_at, id);
create index on customer (tenant, name, id);
create index on customer (tenant, gln, id);
create index on customer (tenant, usdot_number, id);

-- Terminal
create table terminal (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  name text not null check (length(name) <= 200),
  gln text check (length(gln) <= 13),
  address_city text check (length(address_city) <= 100),
  address_state text check (length(address_state) <= 40),
  code text not null check (length(code) <= 3),
  docks integer not null check (docks >= 1 and docks <= 200),
  operator uuid,
  unique (tenant, id),
  unique (tenant, code),
  constraint "location-gln-check-digit" check ((NOT gln IS NOT NULL OR logistics.is_gs1_key(gln::text, 13::bigint)) is true)
);
create index on terminal (tenant, created_at, id);
create index on terminal (tenant, name, id);
create index on terminal (tenant, gln, id);
create index on terminal (tenant, operator, id);

-- Driver
create table driver (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  name bytea not null,
  subject text check (length(subject) <= 200),
  license_number bytea,
  license_state bytea,
  medical_certificate_until date,
  hazmat_endorsement_until date,
  hazmat_trained_on date,
  home_terminal_zone text not null check (home_terminal_zone in ('America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu')),
  day_start_minute integer not null check (day_start_minute >= 0 and day_start_minute <= 1439),
  hired_on date,
  preferred_lanes text check (length(preferred_lanes) <= 200),
  home_terminal uuid,
  unique (tenant, id)
);
create index on driver (tenant, created_at, id);
create index on driver (tenant, subject, id);
create index on driver (tenant, home_terminal, id);

-- Duty event
create table duty_event (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('active', 'inactive')),
  started_at timestamptz(3) not null,
  status text not null check (status in ('off-duty', 'sleeper-berth', 'driving', 'on-duty')),
  place text check (length(place) <= 100),
  origin text not null check (origin in ('driver', 'automatic', 'carrier')),
  annotation text check (length(annotation) <= 500),
  driver uuid not null,
  vehicle uuid,
  corrects uuid,
  unique (tenant, id),
  constraint "rods-place-of-change" check ((place IS NOT NULL) is true)
);
create index on duty_event (tenant, created_at, id);
create index on duty_event (tenant, started_at, id);
create index on duty_event (tenant, driver, id);
create index on duty_event (tenant, vehicle, id);
create index on duty_event (tenant, corrects, id);

-- Unit
create table unit (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('in-service', 'out-of-service', 'retired')),
  number text not null check (length(number) <= 20),
  kind text not null check (kind in ('truck', 'tractor', 'trailer')),
  inspected_on date,
  defect text check (length(defect) <= 2000),
  repair_certified_by text check (length(repair_certified_by) <= 200),
  repair_certified_on date,
  plate text check (length(plate) <= 10),
  odometer_miles integer check (odometer_miles >= 0 and odometer_miles <= 5000000),
  sleeper_berth boolean not null,
  unique (tenant, id)
);
create index on unit (tenant, created_at, id);
create index on unit (tenant, number, id);
create index on unit (tenant, plate, id);

-- Load
create table load (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('planned', 'accepted', 'dispatched', 'delivered', 'refused', 'invoiced', 'cancelled')),
  number text not null check (length(number) <= 40),
  packages integer check (packages >= 1),
  freight_description text check (length(freight_description) <= 2000),
  rated_by_weight boolean not null,
  weight_pounds numeric(30, 2) check (weight_pounds >= 0),
  gross_vehicle_pounds integer check (gross_vehicle_pounds >= 1),
  overweight_permit text check (length(overweight_permit) <= 60),
  accepted_on date,
  hazardous_waste boolean not null,
  placarded boolean not null,
  emergency_phone text check (length(emergency_phone) <= 30),
  emergency_registrant text check (length(emergency_registrant) <= 200),
  shipper_certified_by text check (length(shipper_certified_by) <= 200),
  shipper_certified_on date,
  certification_exception text check (certification_exception in ('carrier-cargo-tank', 'private-carrier')),
  planned_driving_minutes integer check (planned_driving_minutes >= 1),
  planned_duty_minutes integer check (planned_duty_minutes >= 1),
  planned_window_minutes integer check (planned_window_minutes >= 1),
  planned_break_after integer check (planned_break_after >= 0),
  trip_ends_on date,
  temperature text not null check (temperature in ('dry', 'chilled', 'frozen')),
  miles_planned integer check (miles_planned >= 1 and miles_planned <= 4000),
  dispatched_at timestamptz(3),
  delivered_at timestamptz(3),
  signed_for_by text check (length(signed_for_by) <= 200),
  consignor uuid,
  consignee uuid,
  origin uuid,
  destination uuid,
  driver uuid,
  vehicle uuid,
  trailer uuid,
  unique (tenant, id)
);
create index on load (tenant, created_at, id);
create index on load (tenant, number, id);
create index on load (tenant, consignor, id);
create index on load (tenant, consignee, id);
create index on load (tenant, origin, id);
create index on load (tenant, destination, id);
create index on load (tenant, driver, id);
create index on load (tenant, vehicle, id);
create index on load (tenant, trailer, id);

-- Hazmat line
create table hazmat_line (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  un_number text check (length(un_number) <= 6),
  proper_shipping_name text check (length(proper_shipping_name) <= 200),
  hazard_class text not null check (length(hazard_class) <= 20),
  subsidiary_class text not null check (length(subsidiary_class) <= 20),
  packing_group text not null check (packing_group in ('none', 'I', 'II', 'III')),
  hazard_zone text not null check (hazard_zone in ('none', 'A', 'B', 'C', 'D')),
  physical_state text not null check (physical_state in ('gas', 'liquid', 'solid')),
  compatibility_group text check (compatibility_group in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S')),
  explosive_kind text check (explosive_kind in ('article', 'substance', 'detonator', 'fireworks')),
  chemical_group text check (chemical_group in ('neither', 'cyanide', 'acid')),
  separated boolean not null,
  limited_quantity boolean not null,
  bulk boolean not null,
  quantity numeric(30, 3) check (quantity >= 0),
  quantity_unit text check (length(quantity_unit) <= 20),
  packages integer check (packages >= 1),
  packaging text check (length(packaging) <= 100),
  gross_pounds numeric(30, 2) check (gross_pounds >= 0),
  load uuid not null,
  unique (tenant, id),
  constraint "limited-quantity" check ((NOT limited_quantity OR NOT bulk AND hazard_class IN ('2.1', '2.2', '3', '4.1', '4.3', '5.1', '5.2', '6.1', '8', '9') AND hazard_zone = 'none' AND gross_pounds <= 66.00 * packages::numeric) is true),
  constraint "shipping-description" check ((un_number IS NOT NULL AND proper_shipping_name IS NOT NULL AND hazard_class <> 'none' AND (packing_group <> 'none' OR hazard_class IN ('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2', '2.3', '5.2', '6.2', '7', 'combustible-liquid', '9') OR hazard_class = '4.1') AND quantity IS NOT NULL AND quantity_unit IS NOT NULL AND (bulk OR packages IS NOT NULL AND packaging IS NOT NULL)) is true)
);
create index on hazmat_line (tenant, created_at, id);
create index on hazmat_line (tenant, un_number, id);
create index on hazmat_line (tenant, load, id);

-- Pallet
create table pallet (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  sscc text not null check (length(sscc) <= 18),
  gtin text check (length(gtin) <= 14),
  contents text check (length(contents) <= 200),
  stackable boolean not null,
  load uuid,
  container uuid,
  unique (tenant, id),
  constraint "gtin-check-digit" check ((NOT gtin IS NOT NULL OR logistics.is_gs1_key(gtin::text, 8::bigint) OR logistics.is_gs1_key(gtin::text, 12::bigint) OR logistics.is_gs1_key(gtin::text, 13::bigint) OR logistics.is_gs1_key(gtin::text, 14::bigint)) is true),
  constraint "sscc-check-digit" check ((logistics.is_gs1_key(sscc::text, 18::bigint)) is true)
);
create index on pallet (tenant, created_at, id);
create index on pallet (tenant, sscc, id);
create index on pallet (tenant, gtin, id);
create index on pallet (tenant, load, id);
create index on pallet (tenant, container, id);

-- Container
create table container (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('empty', 'packed', 'gated-in')),
  number text not null check (length(number) <= 11),
  seal_number text check (length(seal_number) <= 30),
  tare_kilograms integer check (tare_kilograms >= 1),
  cargo_kilograms integer check (cargo_kilograms >= 0),
  dunnage_kilograms integer check (dunnage_kilograms >= 0),
  verified_gross_kilograms integer check (verified_gross_kilograms >= 1),
  verified_by text check (length(verified_by) <= 200),
  verification_method text check (verification_method in ('weighed', 'calculated')),
  load uuid,
  unique (tenant, id),
  constraint "container-number" check ((logistics.is_container_number(number::text)) is true)
);
create index on container (tenant, created_at, id);
create index on container (tenant, number, id);
create index on container (tenant, load, id);

-- Custody event
create table custody_event (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  kind text not null check (kind in ('handover', 'error-declaration')),
  event_time timestamptz(3) not null,
  business_step text check (business_step in ('shipping', 'receiving', 'loading', 'unloading', 'arriving', 'departing')),
  seal_number text check (length(seal_number) <= 30),
  condition text check (length(condition) <= 500),
  reason text check (reason in ('did_not_occur', 'incorrect_data')),
  signed_by text check (length(signed_by) <= 200),
  proof text check (length(proof) <= 500),
  load uuid not null,
  giver uuid not null,
  taker uuid not null,
  location uuid,
  corrects uuid,
  unique (tenant, id)
);
create index on custody_event (tenant, created_at, id);
create index on custody_event (tenant, event_time, id);
create index on custody_event (tenant, load, id);
create index on custody_event (tenant, giver, id);
create index on custody_event (tenant, taker, id);
create index on custody_event (tenant, location, id);
create index on custody_event (tenant, corrects, id);

-- Incident
create table incident (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('open', 'reported')),
  discovered_on date not null,
  happened text not null check (length(happened) <= 4000),
  telephone_report text check (length(telephone_report) <= 40),
  reported_on date,
  gallons_released numeric(30, 1) check (gallons_released >= 0),
  load uuid,
  unique (tenant, id)
);
create index on incident (tenant, created_at, id);
create index on incident (tenant, discovered_on, id);
create index on incident (tenant, load, id);

-- Claim
create table claim (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('received', 'acknowledged', 'settled')),
  number text not null check (length(number) <= 40),
  received_on date not null,
  amount numeric(30, 2) check (amount >= 0),
  ground text check (length(ground) <= 4000),
  settlement text check (settlement in ('paid', 'declined', 'offered')),
  load uuid,
  claimant uuid,
  unique (tenant, id)
);
create index on claim (tenant, created_at, id);
create index on claim (tenant, number, id);
create index on claim (tenant, received_on, id);
create index on claim (tenant, load, id);
create index on claim (tenant, claimant, id);

-- Dock appointment
create table dock_appointment (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  state text not null check (state in ('requested', 'confirmed', 'kept', 'missed', 'cancelled')),
  start timestamptz(3) not null,
  minutes integer not null check (minutes >= 15 and minutes <= 480),
  dock integer not null check (dock >= 1 and dock <= 200),
  note text check (length(note) <= 500),
  terminal uuid not null,
  load uuid not null,
  unique (tenant, id)
);
create index on dock_appointment (tenant, created_at, id);
create index on dock_appointment (tenant, start, id);
create index on dock_appointment (tenant, terminal, id);
create index on dock_appointment (tenant, load, id);

-- Accessorial charge
create table accessorial_charge (
  id uuid primary key,
  tenant text not null default platform.tenant(),
  version integer not null,
  created_at timestamptz(3) not null,
  created_by text not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  last_action text not null,
  kind text not null check (kind in ('detention', 'lumper', 'layover', 'liftgate', 'tolls')),
  amount numeric(30, 2) not null check (amount >= 0),
  approved boolean not null,
  load uuid not null,
  unique (tenant, id)
);
create index on accessorial_charge (tenant, created_at, id);
create index on accessorial_charge (tenant, load, id);

alter table terminal add foreign key (tenant, operator)
  references customer (tenant, id);

alter table driver add foreign key (tenant, home_terminal)
  references terminal (tenant, id);

alter table duty_event add foreign key (tenant, driver)
  references driver (tenant, id);

alter table duty_event add foreign key (tenant, vehicle)
  references unit (tenant, id);

alter table duty_event add foreign key (tenant, corrects)
  references duty_event (tenant, id);

alter table load add foreign key (tenant, consignor)
  references customer (tenant, id);

alter table load add foreign key (tenant, consignee)
  references customer (tenant, id);

alter table load add foreign key (tenant, origin)
  references terminal (tenant, id);

alter table load add foreign key (tenant, destination)
  references terminal (tenant, id);

alter table load add foreign key (tenant, driver)
  references driver (tenant, id);

alter table load add foreign key (tenant, vehicle)
  references unit (tenant, id);

alter table load add foreign key (tenant, trailer)
  references unit (tenant, id);

alter table hazmat_line add foreign key (tenant, load)
  references load (tenant, id);

alter table pallet add foreign key (tenant, load)
  references load (tenant, id);

alter table pallet add foreign key (tenant, container)
  references container (tenant, id);

alter table container add foreign key (tenant, load)
  references load (tenant, id);

alter table custody_event add foreign key (tenant, load)
  references load (tenant, id);

alter table custody_event add foreign key (tenant, giver)
  references customer (tenant, id);

alter table custody_event add foreign key (tenant, taker)
  references customer (tenant, id);

alter table custody_event add foreign key (tenant, location)
  references terminal (tenant, id);

alter table custody_event add foreign key (tenant, corrects)
  references custody_event (tenant, id);

alter table incident add foreign key (tenant, load)
  references load (tenant, id);

alter table claim add foreign key (tenant, load)
  references load (tenant, id);

alter table claim add foreign key (tenant, claimant)
  references customer (tenant, id);

alter table dock_appointment add foreign key (tenant, terminal)
  references terminal (tenant, id);

alter table dock_appointment add foreign key (tenant, load)
  references load (tenant, id);

alter table accessorial_charge add foreign key (tenant, load)
  references load (tenant, id);
