-- The app works under this role, which owns no table and cannot bypass row-level security.
do $$ begin
  create role heron_wallet_app nologin nosuperuser nobypassrls;
exception when duplicate_object then
  null;
end $$;

grant usage on schema platform to heron_wallet_app;
grant select on platform.audit_entry to heron_wallet_app;
grant select on platform.record_version to heron_wallet_app;
grant select on platform.obligation, platform.holiday, platform.holiday_year to heron_wallet_app;
grant select on platform.idempotency_key to heron_wallet_app;
grant select, insert, update, delete on platform.rate_limit to heron_wallet_app;
grant select, insert on platform.data_key to heron_wallet_app;
grant select on platform.approval to heron_wallet_app;
grant insert (id, entity, record, version, decision, comment) on platform.approval to heron_wallet_app;
grant select on platform.consent, platform.consent_of_tenant to heron_wallet_app;
grant insert (id, subject, purpose, decision, text_version, how) on platform.consent to heron_wallet_app;
grant usage on schema fintech to heron_wallet_app;
grant execute on function fintech.currency_exponent to heron_wallet_app;

alter table customer enable row level security;
create policy reading on customer for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'card-operations', 'compliance-officer'));
create policy creating on customer for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'compliance-officer'));
create policy changing on customer for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'compliance-officer'));
create policy deleting on customer for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'));
grant select, insert, update, delete on customer to heron_wallet_app;

alter table wallet enable row level security;
create policy reading on wallet for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer', 'auditor'));
create policy creating on wallet for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'));
create policy changing on wallet for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer'));
create policy deleting on wallet for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
grant select, insert, update, delete on wallet to heron_wallet_app;

alter table journal_entry enable row level security;
create policy reading on journal_entry for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer', 'auditor'));
create policy creating on journal_entry for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and false);
create policy changing on journal_entry for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false)
  with check (tenant = (select platform.tenant())
      and false);
create policy deleting on journal_entry for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on journal_entry to heron_wallet_app;

alter table posting enable row level security;
create policy reading on posting for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer', 'auditor'));
create policy creating on posting for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and false);
create policy changing on posting for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false)
  with check (tenant = (select platform.tenant())
      and false);
create policy deleting on posting for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on posting to heron_wallet_app;

alter table transfer enable row level security;
create policy reading on transfer for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer', 'auditor'));
create policy creating on transfer for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer'));
create policy changing on transfer for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'agent'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'agent'));
create policy deleting on transfer for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
grant select, insert, update, delete on transfer to heron_wallet_app;

alter table hold enable row level security;
create policy reading on hold for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer'));
create policy creating on hold for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer'));
create policy changing on hold for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer', 'compliance-officer', 'support'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer', 'compliance-officer', 'support'));
create policy deleting on hold for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on hold to heron_wallet_app;

alter table cash_transaction enable row level security;
create policy reading on cash_transaction for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'compliance-officer', 'auditor'));
create policy creating on cash_transaction for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'compliance-officer'));
create policy changing on cash_transaction for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'));
create policy deleting on cash_transaction for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'));
grant select, insert, update, delete on cash_transaction to heron_wallet_app;

alter table card enable row level security;
create policy reading on card for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'card-operations', 'compliance-officer'));
create policy creating on card for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('card-operations'));
create policy changing on card for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('card-operations'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('card-operations'));
create policy deleting on card for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on card to heron_wallet_app;

alter table dispute enable row level security;
create policy reading on dispute for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'card-operations', 'compliance-officer'));
create policy creating on dispute for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'compliance-officer'));
create policy changing on dispute for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'compliance-officer'));
create policy deleting on dispute for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'));
grant select, insert, update, delete on dispute to heron_wallet_app;

alter table remittance enable row level security;
create policy reading on remittance for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'));
create policy creating on remittance for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'));
create policy changing on remittance for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'));
create policy deleting on remittance for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer', 'compliance-officer'));
grant select, insert, update, delete on remittance to heron_wallet_app;

alter table fee enable row level security;
create policy reading on fee for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer', 'auditor'));
create policy creating on fee for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer', 'compliance-officer'));
create policy changing on fee for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('compliance-officer'));
create policy deleting on fee for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and false);
grant select, insert, update, delete on fee to heron_wallet_app;

alter table agent_location enable row level security;
create policy reading on agent_location for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'treasurer', 'compliance-officer'));
create policy creating on agent_location for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy changing on agent_location for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy deleting on agent_location for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
grant select, insert, update, delete on agent_location to heron_wallet_app;

alter table corridor enable row level security;
create policy reading on corridor for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('agent', 'support', 'treasurer', 'compliance-officer'));
create policy creating on corridor for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy changing on corridor for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy deleting on corridor for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
grant select, insert, update, delete on corridor to heron_wallet_app;

alter table corridor_partners enable row level security;
create policy reading on corridor_partners for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and exists (select from corridor s where s.id = source));
create policy creating on corridor_partners for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and exists (select from corridor s where s.id = source)
      and (select platform.role()) in ('treasurer'));
create policy deleting on corridor_partners for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and exists (select from corridor s where s.id = source)
      and (select platform.role()) in ('treasurer'));
grant select, insert, delete on corridor_partners to heron_wallet_app;

alter table payout_partner enable row level security;
create policy reading on payout_partner for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'treasurer', 'compliance-officer'));
create policy creating on payout_partner for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy changing on payout_partner for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
create policy deleting on payout_partner for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('treasurer'));
grant select, insert, update, delete on payout_partner to heron_wallet_app;

alter table support_case enable row level security;
create policy reading on support_case for select to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support', 'compliance-officer'));
create policy creating on support_case for insert to heron_wallet_app
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support'));
create policy changing on support_case for update to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support'))
  with check (tenant = (select platform.tenant())
      and (select platform.role()) in ('support'));
create policy deleting on support_case for delete to heron_wallet_app
  using (tenant = (select platform.tenant())
      and (select platform.role()) in ('support'));
grant select, insert, update, delete on support_case to heron_wallet_app;

create policy reading on platform.obligation for select to heron_wallet_app using (
  tenant = (select platform.tenant())
  and case entity
    when 'Customer' then exists (select from customer r where r.id = obligation.record)
    when 'Wallet' then exists (select from wallet r where r.id = obligation.record)
    when 'JournalEntry' then exists (select from journal_entry r where r.id = obligation.record)
    when 'Posting' then exists (select from posting r where r.id = obligation.record)
    when 'Transfer' then exists (select from transfer r where r.id = obligation.record)
    when 'Hold' then exists (select from hold r where r.id = obligation.record)
    when 'CashTransaction' then exists (select from cash_transaction r where r.id = obligation.record)
    when 'Card' then exists (select from card r where r.id = obligation.record)
    when 'Dispute' then exists (select from dispute r where r.id = obligation.record)
    when 'Remittance' then exists (select from remittance r where r.id = obligation.record)
    when 'Fee' then exists (select from fee r where r.id = obligation.record)
    when 'AgentLocation' then exists (select from agent_location r where r.id = obligation.record)
    when 'Corridor' then exists (select from corridor r where r.id = obligation.record)
    when 'PayoutPartner' then exists (select from payout_partner r where r.id = obligation.record)
    when 'SupportCase' then exists (select from support_case r where r.id = obligation.record)
    else false
  end
);

create policy reading on platform.approval for select to heron_wallet_app using (
  tenant = (select platform.tenant())
  and case entity
    when 'Transfer' then exists (select from transfer r where r.id = approval.record)
    when 'Hold' then exists (select from hold r where r.id = approval.record)
    else false
  end
);
create policy deciding on platform.approval for insert to heron_wallet_app with check (
  tenant = (select platform.tenant())
  and case entity
    when 'Transfer' then (select platform.role()) in ('support', 'treasurer', 'agent') and exists (select from transfer r where r.id = approval.record)
    when 'Hold' then (select platform.role()) in ('treasurer', 'compliance-officer', 'support') and exists (select from hold r where r.id = approval.record)
    else false
  end
);

create policy reading on platform.consent for select to heron_wallet_app
  using (tenant = (select platform.tenant()) and (select platform.role()) in ('support'));
create policy recording on platform.consent for insert to heron_wallet_app with check (
  tenant = (select platform.tenant()) and (select platform.role()) in ('support')
  and (exists (select from customer r where r.id = consent.subject::uuid)
      or exists (select from wallet r where r.id = consent.subject::uuid)
      or exists (select from journal_entry r where r.id = consent.subject::uuid)
      or exists (select from posting r where r.id = consent.subject::uuid)
      or exists (select from transfer r where r.id = consent.subject::uuid)
      or exists (select from hold r where r.id = consent.subject::uuid)
      or exists (select from cash_transaction r where r.id = consent.subject::uuid)
      or exists (select from card r where r.id = consent.subject::uuid)
      or exists (select from dispute r where r.id = consent.subject::uuid)
      or exists (select from remittance r where r.id = consent.subject::uuid)
      or exists (select from fee r where r.id = consent.subject::uuid)
      or exists (select from agent_location r where r.id = consent.subject::uuid)
      or exists (select from corridor r where r.id = consent.subject::uuid)
      or exists (select from payout_partner r where r.id = consent.subject::uuid)
      or exists (select from support_case r where r.id = consent.subject::uuid))
);
