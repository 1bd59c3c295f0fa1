export interface JournalEntry {
  id: string;
  version: number;
  /**
   * Booked on
   */
  bookedOn?: string;
  /**
   * Description
   */
  description?: string;
  /**
   * The transfer that it carries out or takes back.
   */
  transfer?: string;
  /**
   * The hold that it captures.
   */
  hold?: string;
  /**
   * The entry that it takes back.
   */
  reverses?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
}

export interface NewJournalEntry {
  /**
   * Booked on
   */
  bookedOn: string;
  /**
   * Description
   */
  description?: string;
  /**
   * The transfer that it carries out or takes back.
   */
  transfer?: string;
  /**
   * The hold that it captures.
   */
  hold?: string;
  /**
   * The entry that it takes back.
   */
  reverses?: string;
}

export interface JournalEntryChange {
  /**
   * Booked on
   */
  bookedOn?: string;
  /**
   * Description
   */
  description?: string | null;
  /**
   * The transfer that it carries out or takes back.
   */
  transfer?: string | null;
  /**
   * The hold that it captures.
   */
  hold?: string | null;
  /**
   * The entry that it takes back.
   */
  reverses?: string | null;
}
