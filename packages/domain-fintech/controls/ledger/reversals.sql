-- A journal entry is reversed once at most.
create unique index ledger_reversed_once on {JournalEntry} (tenant, {JournalEntry.reverses})
  where {JournalEntry.reverses} is not null;
