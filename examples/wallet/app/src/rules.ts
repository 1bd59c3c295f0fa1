import type { RuleReference } from "#platform/records/platform";

/** The rules of law that the application enforces, by the id that refusals name. */
export const rules: Readonly<Record<string, RuleReference>> = {
  "pci-pan-encrypted": {
    title: "Stored card numbers are unreadable",
    citation: "PCI DSS 4.0.1 3.5.1",
  },
  "ledger-balances": {
    title: "The balance of an account is the sum of its postings",
    citation: "Double-entry bookkeeping (balances)",
  },
  "ledger-holds": {
    title: "What is on hold cannot be used",
    citation: "Double-entry bookkeeping (holds)",
  },
  "ledger-immutable": {
    title: "The journal is never changed",
    citation: "Double-entry bookkeeping (immutable journal)",
  },
  "ledger-posts": {
    title: "A transfer is booked when it is posted, and taken back when it is reversed",
    citation: "Double-entry bookkeeping",
  },
  "ledger-reversed-once": {
    title: "A journal entry is reversed once at most",
    citation: "Double-entry bookkeeping (reversals)",
  },
  "ledger-zero-sum": {
    title: "Every journal entry adds up to nothing in each currency",
    citation: "Double-entry bookkeeping (balance of an entry)",
  },
  "glba-access": {
    title: "Only those who need customer information reach it",
    citation: "16 CFR 314.4(c)(1)",
  },
  "glba-activity": { title: "The activity of users is logged", citation: "16 CFR 314.4(c)(8)" },
  "glba-encryption": {
    title: "Customer information is stored encrypted",
    citation: "16 CFR 314.4(c)(3)",
  },
  "pci-access": {
    title: "Access to cardholder data is by role and denied unless granted",
    citation: "PCI DSS 4.0.1 7.2.1, 7.2.2, 7.3.3",
  },
  "pci-audit": {
    title: "Every access to cardholder data is recorded",
    citation: "PCI DSS 4.0.1 10.2.1, 10.2.2, 10.3.2",
  },
  "pci-idle-session": {
    title: "A session that was idle for more than 15 minutes must authenticate again",
    citation: "PCI DSS 4.0.1 8.2.8",
  },
  "pci-unique-id": {
    title: "Everyone who reaches cardholder data has an id of their own",
    citation: "PCI DSS 4.0.1 8.2.1",
  },
  "pci-pan-masked": {
    title: "A card number is shown as at most BIN and last four",
    citation: "PCI DSS 4.0.1 3.4.1",
  },
  "pci-token-no-number": {
    title: "A token is not the card number",
    citation: "PCI DSS 4.0.1 3.5.1",
    message: "The token looks like a card number; take one that says nothing about it.",
  },
  "bsa-cash-business-day": {
    title: "Cash of a night, a weekend or a holiday counts on the next business day",
    citation: "31 CFR 1010.313(b)",
  },
  "bsa-cash-five-years": {
    title: "Records of cash are kept for five years",
    citation: "31 CFR 1010.430(d); 1010.306(a)(2)",
  },
  "bsa-cash-fixed": {
    title: "What was counted of a cash transaction is not rewritten",
    citation: "31 CFR 1010.313; 1010.314",
  },
  "bsa-cash-in-usd": {
    title: "Cash is counted in US dollars",
    citation: "31 CFR 1010.311; 1010.100(m)",
    message: "An amount of US dollars is itself; say what foreign cash is worth in cents.",
  },
  "bsa-cash-not-future": {
    title: "Cash is entered when it was brought or fetched",
    citation: "31 CFR 1010.311; 1010.313(b)",
  },
  "bsa-ctr-fixed": {
    title: "What a filed report says is not rewritten",
    citation: "31 CFR 1010.312; 1010.306(a)(2)",
  },
  "bsa-ctr-identified": {
    title: "A report names the document by which the person was identified",
    citation: "31 CFR 1010.312",
  },
  "bsa-ctr-report": {
    title: "Cash of more than $10,000 of one person in one business day is reported in 15 days",
    citation: "31 CFR 1010.311; 1010.313; 1010.306(a)",
  },
  "cip-before-account": {
    title: "An account is opened for a customer who was identified",
    citation: "31 CFR 1020.220(a)(2); 1022.210(d)(1)(iv)",
  },
  "cip-five-years": {
    title: "An account is kept for five years after it was closed",
    citation: "31 CFR 1020.220(a)(3)(ii)",
  },
  "cip-identified": {
    title: "A customer is identified by name, birth, address and number",
    citation: "31 CFR 1020.220(a)(2)(i); 1022.210(d)(1)(iv)",
  },
  "cip-stays-identified": {
    title: "What a customer was identified by does not go away",
    citation: "31 CFR 1020.220(a)(2)(i), (a)(3); 1022.210(d)(1)(iv)",
  },
  "rege-closed-complete": {
    title: "A dispute ends when the consumer was told and an error was corrected",
    citation: "12 CFR 1005.11(c)(1), (d)(1)",
  },
  "rege-correct-1-business-day": {
    title: "An error is corrected within 1 business day of being found",
    citation: "12 CFR 1005.11(c)(1), (c)(2)(iii)",
  },
  "rege-decide-10-business-days": {
    title: "An error is decided within 10 business days, or credited provisionally",
    citation: "12 CFR 1005.11(c)(1), (c)(2)(i)",
  },
  "rege-decide-20-business-days": {
    title:
      "An error on a new account is decided within 20 business days, or credited provisionally",
    citation: "12 CFR 1005.11(c)(3)(i)",
  },
  "rege-decide-45-days": {
    title: "With provisional credit an error is decided within 45 days",
    citation: "12 CFR 1005.11(c)(2)",
  },
  "rege-decide-90-days": {
    title: "With provisional credit an error is decided within 90 days in special cases",
    citation: "12 CFR 1005.11(c)(3)(ii)",
  },
  "rege-facts-fixed": {
    title: "What was done about a dispute is not rewritten",
    citation: "12 CFR 1005.11(c), (d); 1005.13(b)",
  },
  "rege-notice-fixed": {
    title: "What the times of a dispute run from is not moved",
    citation: "12 CFR 1005.11(b)(1), (c)",
  },
  "rege-notice-past": {
    title: "A notice of error was received before it is entered",
    citation: "12 CFR 1005.11(b)(1), (c)",
  },
  "rege-provisional-credit": {
    title: "Provisional credit is for the whole amount, less $50 at most",
    citation: "12 CFR 1005.11(c)(2)(i)",
  },
  "rege-report-3-business-days": {
    title: "The consumer is told the result within 3 business days",
    citation: "12 CFR 1005.11(c)(1), (c)(2)(iv), (d)(1)",
  },
  "rege-two-years": {
    title: "Evidence of a dispute is kept for two years",
    citation: "12 CFR 1005.13(b)",
  },
  "iso-4217-account": {
    title: "An account is in a currency that there is",
    citation: "ISO 4217",
    message: "The currency must be one of ISO 4217 that has a minor unit.",
  },
  "iso-4217-cash": {
    title: "A cash transaction is in a currency that there is",
    citation: "ISO 4217",
    message: "The currency must be one of ISO 4217 that has a minor unit.",
  },
  "iso-4217-remittance": {
    title: "A remittance is in a currency that there is",
    citation: "ISO 4217",
    message: "The currency must be one of ISO 4217 that has a minor unit.",
  },
  "ledger-account-fixed": {
    title: "The kind, the currency and the holder of an account are fixed",
    citation: "Double-entry bookkeeping (chart of accounts)",
  },
  "ledger-closed-empty": {
    title: "An account is closed when nothing is left on it",
    citation: "Double-entry bookkeeping (closing an account)",
  },
  "ledger-hold-fixed": {
    title: "A hold stays on its account, at its amount and for its time",
    citation: "Double-entry bookkeeping (holds)",
  },
  "ledger-hold-in-time": {
    title: "A hold is captured before it expires",
    citation: "Double-entry bookkeeping (holds)",
  },
  "ledger-no-overdraft": {
    title: "No account gives what it does not have",
    citation: "Double-entry bookkeeping (available funds)",
    message: "There is not enough money on the account.",
  },
  "ledger-transfer-fixed": {
    title: "A transfer that was posted is not rewritten",
    citation: "Double-entry bookkeeping (immutable journal)",
  },
  "ledger-two-accounts": {
    title: "A transfer goes from one account to another",
    citation: "Double-entry bookkeeping (two sides)",
    message: "A transfer needs two different accounts.",
  },
  "payment-hold-second-person": {
    title: "The capture of a hold above a limit needs a second person",
    citation: "The pack's own design (two people for a large payment)",
  },
  "payment-second-person": {
    title: "A payment above a limit needs a second person",
    citation: "The pack's own design (two people for a large payment)",
  },
  "rege-overdraft-consent": {
    title: "No fee for an overdraft at a machine or with a card without the customer's consent",
    citation: "12 CFR 1005.17(b)",
  },
  "bsa-transmittal-record": {
    title:
      "A transmittal of $3,000 or more has an identified sender and the institution of the recipient",
    citation: "31 CFR 1010.410(e)(1)(i)",
  },
  "rege-remittance-cancel": {
    title: "A remittance can be cancelled for 30 minutes, or until 3 business days before its day",
    citation: "12 CFR 1005.34(a); 1005.36(c)",
  },
  "rege-remittance-disclosed": {
    title: "A remittance is paid for after rate, amount received and day were disclosed",
    citation: "12 CFR 1005.31(b)(1)(iv)-(vii), (b)(2)(ii)-(iii)",
  },
  "rege-remittance-fixed": {
    title: "What was paid for is not rewritten",
    citation: "12 CFR 1005.31(b)(2), (f); 31 CFR 1010.410(e)",
  },
  "rege-remittance-recipient-fixed": {
    title: "Name and account of the recipient are not rewritten",
    citation: "12 CFR 1005.31(b)(2)(iii); 31 CFR 1010.410(e)(1)(i)",
  },
  "rege-remittance-refund": {
    title: "A cancelled remittance is refunded within 3 business days",
    citation: "12 CFR 1005.34(b)",
  },
  "rege-remittance-total": {
    title: "The total of a remittance is its amount, fees and taxes",
    citation: "12 CFR 1005.31(b)(1)(i)-(iii)",
    message: "The total must be the amount with fees and taxes.",
  },
  "ofac-block-report": {
    title: "Blocked property is reported within 10 business days",
    citation: "31 CFR 501.603(b)(1)",
  },
  "ofac-reject-report": {
    title: "A rejected transaction is reported within 10 business days",
    citation: "31 CFR 501.604(c)",
  },
  "ofac-screened": {
    title: "Money is delivered from and to parties that were screened",
    citation: "31 CFR Chapter V",
  },
  "ofac-screening-signed": {
    title: "Who screens signs for it, and a hit is cleared by someone else",
    citation: "31 CFR Chapter V",
  },
  "ofac-ten-years-remittance": {
    title: "Records of remittances are kept for ten years",
    citation: "31 CFR 501.601",
  },
  "ofac-ten-years-transfer": {
    title: "Records of transfers are kept for ten years",
    citation: "31 CFR 501.601",
  },
};
