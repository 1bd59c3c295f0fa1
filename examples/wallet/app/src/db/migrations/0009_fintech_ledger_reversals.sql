-- Refuses a second reversal of a journal entry.
-- Double-entry bookkeeping (reversals): A journal entry is reversed once at most

-- A journal entry is reversed once at most.
create unique index ledger_reversed_once on journal_entry (tenant, reverses)
  where reverses is not null;
