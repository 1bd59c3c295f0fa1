-- The data keys under which fields are encrypted, wrapped by a master key that the database never
-- sees. A key is current from `active_from` until the next one is; it stays for what was encrypted
-- before. Number 0 is the secret of the tenant's blind indexes, which is never replaced.

create table platform.data_key (
  tenant text not null,
  id integer not null check (id >= 0),
  -- 12 bytes of nonce, the key encrypted by AES-256-GCM, 16 bytes of tag.
  wrapped bytea not null check (octet_length(wrapped) = 60),
  master_key text not null,
  created_at timestamptz(3) not null,
  active_from timestamptz(3) not null,
  primary key (tenant, id)
);

create trigger no_removal before delete or truncate on platform.data_key
  for each statement execute function platform.refuse_change();

alter table platform.data_key enable row level security;
create policy tenant on platform.data_key for select
  using (tenant = (select platform.tenant()));
create policy tenant_creates on platform.data_key for insert
  with check (tenant = (select platform.tenant()));
