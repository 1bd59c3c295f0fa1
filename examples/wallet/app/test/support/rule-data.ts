import type { RuleData } from "#test/rule-types";

/** What the rules and the blueprint say, as data for the tests of rules. */
export const ruleData: RuleData = {
  asOf: "2026-11-22",
  needs: {
    agent: [],
    support: [],
    "card-operations": ["chd.pan"],
    treasurer: [],
    "compliance-officer": [],
    auditor: [],
  },
  entities: {
    Customer: {
      concept: "fintech/Party",
      fields: {
        kind: {
          type: "enum",
          required: true,
          values: ["individual", "organisation"],
          class: "npi.activity",
        },
        name: { type: "string", min: 1, max: 200, class: "npi.name" },
        birthDate: { type: "date", class: "npi.birth" },
        addressLine: { type: "string", min: 1, max: 300, class: "npi.contact" },
        addressCity: { type: "string", max: 100, class: "npi.contact" },
        addressRegion: { type: "string", max: 100, class: "npi.contact" },
        postalCode: { type: "string", max: 20, class: "npi.contact" },
        country: { type: "string", max: 2, pattern: "^[A-Z]{2}$", class: "npi.activity" },
        phone: { type: "string", max: 30, class: "npi.contact" },
        email: { type: "email", max: 254, class: "npi.contact" },
        identificationType: {
          type: "enum",
          values: ["taxpayer-number", "passport", "alien-card", "foreign-government"],
          class: "npi.activity",
        },
        identificationNumber: { type: "string", min: 1, max: 40, class: "npi.identifier" },
        verifiedOn: { type: "date", readOnly: true, class: "npi.activity" },
        screening: {
          type: "enum",
          required: true,
          readOnly: true,
          values: ["pending", "clear", "hit"],
          class: "npi.activity",
          default: "pending",
        },
        screenedOn: { type: "date", readOnly: true, class: "npi.activity" },
        screenedBy: { type: "string", readOnly: true, max: 200, class: "npi.activity" },
        language: { type: "string", max: 8 },
        marketing: { type: "boolean", required: true, default: false },
      },
      transitions: {
        registered: ["identified", "refused"],
        identified: ["verified", "refused"],
        verified: [],
        refused: [],
      },
      operations: [
        { name: "identifyCustomer", input: {}, sets: {} },
        {
          name: "verifyCustomer",
          input: {},
          sets: {
            verifiedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "refuseCustomer", input: {}, sets: {} },
        {
          name: "recordScreening",
          input: { result: { type: "enum", required: true, values: ["clear", "hit"] } },
          sets: {
            screening: {
              source: "input.result",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { result: { kind: "string" } },
                  },
                },
              },
              references: [["input", "result"]],
            },
            screenedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            screenedBy: {
              source: "actor.subject",
              scope: {
                variables: {
                  actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
                },
              },
              references: [["actor", "subject"]],
            },
          },
        },
      ],
    },
    Wallet: {
      concept: "fintech/Account",
      fields: {
        kind: {
          type: "enum",
          required: true,
          values: ["settlement", "cash", "suspense", "fees", "customer"],
          class: "npi.activity",
        },
        currency: {
          type: "string",
          required: true,
          max: 3,
          pattern: "^[A-Z]{3}$",
          class: "npi.activity",
          default: "USD",
        },
        balance: {
          type: "integer",
          required: true,
          readOnly: true,
          min: -9007199254740991,
          max: 9007199254740991,
          class: "npi.activity",
          default: 0,
        },
        held: {
          type: "integer",
          required: true,
          readOnly: true,
          min: 0,
          max: 9007199254740991,
          class: "npi.activity",
          default: 0,
        },
        openedOn: { type: "date", class: "npi.activity" },
        closedOn: { type: "date", readOnly: true, class: "npi.activity" },
        label: { type: "string", max: 60, class: "npi.activity" },
        tier: {
          type: "enum",
          required: true,
          values: ["basic", "verified", "business"],
          default: "basic",
        },
        holder: { type: "uuid", references: "Customer" },
      },
      transitions: { open: ["frozen", "closed"], frozen: ["open", "closed"], closed: [] },
      operations: [
        { name: "freezeWallet", input: {}, sets: {} },
        { name: "unfreezeWallet", input: {}, sets: {} },
        {
          name: "closeWallet",
          input: {},
          sets: {
            closedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    JournalEntry: {
      concept: "fintech/JournalEntry",
      fields: {
        bookedOn: { type: "date", required: true, class: "npi.activity" },
        description: { type: "string", max: 200, class: "npi.activity" },
        transfer: { type: "uuid", references: "Transfer" },
        hold: { type: "uuid", references: "Hold" },
        reverses: { type: "uuid", references: "JournalEntry" },
      },
      transitions: {},
      operations: [],
    },
    Posting: {
      concept: "fintech/Posting",
      fields: {
        amount: {
          type: "integer",
          required: true,
          min: -9007199254740991,
          max: 9007199254740991,
          class: "npi.activity",
        },
        currency: {
          type: "string",
          required: true,
          max: 3,
          pattern: "^[A-Z]{3}$",
          class: "npi.activity",
        },
        entry: { type: "uuid", required: true, references: "JournalEntry" },
        account: { type: "uuid", required: true, references: "Wallet" },
      },
      transitions: {},
      operations: [],
    },
    Transfer: {
      concept: "fintech/Transfer",
      fields: {
        amount: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        currency: {
          type: "string",
          required: true,
          readOnly: true,
          max: 3,
          pattern: "^[A-Z]{3}$",
          class: "npi.activity",
          default: "USD",
        },
        kind: {
          type: "enum",
          required: true,
          values: ["payment", "funding", "payout", "fee", "adjustment"],
          class: "npi.activity",
          default: "payment",
        },
        description: { type: "string", max: 200, class: "npi.activity" },
        note: { type: "text", max: 500, class: "npi.statement" },
        requestedOn: { type: "date", class: "npi.activity" },
        from: { type: "uuid", required: true, references: "Wallet" },
        to: { type: "uuid", required: true, references: "Wallet" },
      },
      transitions: {
        draft: ["posted", "cancelled"],
        posted: ["reversed"],
        reversed: [],
        cancelled: [],
      },
      operations: [
        { name: "postTransfer", input: {}, sets: {} },
        { name: "cancelTransfer", input: {}, sets: {} },
        { name: "reverseTransfer", input: {}, sets: {} },
      ],
    },
    Hold: {
      concept: "fintech/Hold",
      fields: {
        amount: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        reason: {
          type: "enum",
          required: true,
          values: ["authorisation", "pending-transfer", "dispute", "legal-process"],
          class: "npi.activity",
          default: "authorisation",
        },
        expiresOn: { type: "date", class: "npi.activity" },
        account: { type: "uuid", required: true, references: "Wallet" },
        to: { type: "uuid", required: true, references: "Wallet" },
      },
      transitions: { placed: ["captured", "released"], captured: [], released: [] },
      operations: [
        { name: "captureHold", input: {}, sets: {} },
        { name: "releaseHold", input: {}, sets: {} },
      ],
    },
    CashTransaction: {
      concept: "fintech/CashTransaction",
      fields: {
        direction: { type: "enum", required: true, values: ["in", "out"], class: "npi.activity" },
        amount: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        currency: {
          type: "string",
          required: true,
          max: 3,
          pattern: "^[A-Z]{3}$",
          class: "npi.activity",
          default: "USD",
        },
        amountInUsd: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        receivedOn: { type: "date", required: true, class: "npi.activity" },
        afterHours: { type: "boolean", required: true, class: "npi.activity", default: false },
        businessDate: { type: "date", required: true, class: "npi.activity" },
        identificationType: {
          type: "enum",
          values: ["driver-license", "passport", "alien-card", "other-official-document"],
          class: "npi.activity",
        },
        identificationNumber: { type: "string", min: 1, max: 40, class: "npi.identifier" },
        reportNumber: { type: "string", readOnly: true, min: 1, max: 40, class: "npi.activity" },
        receipt: { type: "string", max: 20, class: "npi.activity" },
        conductor: { type: "uuid", required: true, references: "Customer" },
        onBehalfOf: { type: "uuid", references: "Customer" },
        account: { type: "uuid", references: "Wallet" },
        location: { type: "uuid", references: "AgentLocation" },
      },
      transitions: { recorded: ["reported"], reported: [] },
      operations: [
        {
          name: "reportCash",
          input: {
            reportNumber: { type: "string", min: 1, max: 40, class: "npi.activity" },
            identificationType: {
              type: "enum",
              values: ["driver-license", "passport", "alien-card", "other-official-document"],
              class: "npi.activity",
            },
            identificationNumber: { type: "string", min: 1, max: 40, class: "npi.identifier" },
          },
          sets: {
            reportNumber: {
              source: "input.reportNumber",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { reportNumber: { kind: "string" } },
                  },
                },
              },
              references: [["input", "reportNumber"]],
            },
            identificationType: {
              source: "input.identificationType",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { identificationType: { kind: "string" } },
                  },
                },
              },
              references: [["input", "identificationType"]],
            },
            identificationNumber: {
              source: "input.identificationNumber",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { identificationNumber: { kind: "string" } },
                  },
                },
              },
              references: [["input", "identificationNumber"]],
            },
          },
        },
      ],
    },
    Card: {
      concept: "fintech/CardToken",
      fields: {
        token: {
          type: "string",
          required: true,
          unique: true,
          min: 8,
          max: 64,
          pattern: "^[A-Za-z0-9_-]{8,64}$",
          class: "npi.activity",
        },
        pan: {
          type: "string",
          required: true,
          min: 13,
          max: 19,
          pattern: "^[0-9]{13,19}$",
          class: "chd.pan",
        },
        cardholderName: { type: "string", min: 1, max: 100, class: "chd.name" },
        expiryMonth: { type: "integer", required: true, min: 1, max: 12, class: "chd.expiry" },
        expiryYear: { type: "integer", required: true, min: 2000, max: 2099, class: "chd.expiry" },
        network: {
          type: "enum",
          required: true,
          values: ["visa", "mastercard", "amex", "other"],
          default: "visa",
        },
        verifiedOn: { type: "date", readOnly: true, class: "npi.activity" },
        holder: { type: "uuid", required: true, references: "Customer" },
      },
      transitions: {
        active: ["suspended", "removed"],
        suspended: ["active", "removed"],
        removed: [],
      },
      operations: [
        {
          name: "verifyCard",
          input: {
            verificationValue: {
              type: "string",
              required: true,
              min: 3,
              max: 4,
              pattern: "^[0-9]{3,4}$",
              class: "sad.verificationValue",
            },
          },
          sets: {
            verifiedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "suspendCard", input: {}, sets: {} },
        { name: "resumeCard", input: {}, sets: {} },
        { name: "removeCard", input: {}, sets: {} },
      ],
    },
    Dispute: {
      concept: "fintech/Dispute",
      fields: {
        noticedOn: { type: "date", required: true, class: "npi.activity" },
        error: {
          type: "enum",
          required: true,
          values: [
            "unauthorised",
            "incorrect-transfer",
            "omitted-from-statement",
            "computational",
            "wrong-amount-of-money",
            "not-identified",
            "information-request",
          ],
          class: "npi.activity",
        },
        amount: { type: "integer", min: 1, max: 999999999999999, class: "npi.activity" },
        statementSentOn: { type: "date", class: "npi.activity" },
        transferredOn: { type: "date", class: "npi.activity" },
        firstDepositOn: { type: "date", class: "npi.activity" },
        foreignInitiated: {
          type: "boolean",
          required: true,
          class: "npi.activity",
          default: false,
        },
        pointOfSale: { type: "boolean", required: true, class: "npi.activity", default: false },
        explanation: { type: "text", max: 4000, class: "npi.statement" },
        provisionalCreditOn: { type: "date", readOnly: true, class: "npi.activity" },
        provisionalCreditAmount: {
          type: "integer",
          readOnly: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        determinedOn: { type: "date", readOnly: true, class: "npi.activity" },
        outcome: {
          type: "enum",
          readOnly: true,
          values: ["error", "no-error"],
          class: "npi.activity",
        },
        correctedOn: { type: "date", readOnly: true, class: "npi.activity" },
        reportedOn: { type: "date", readOnly: true, class: "npi.activity" },
        findings: { type: "text", max: 4000, class: "npi.statement" },
        account: { type: "uuid", required: true, references: "Wallet" },
        transfer: { type: "uuid", references: "Transfer" },
        supportCase: { type: "uuid", references: "SupportCase" },
      },
      transitions: {
        noticed: ["credited", "determined"],
        credited: ["determined"],
        determined: ["corrected", "reported", "closed"],
        corrected: ["reported", "closed"],
        reported: ["corrected", "closed"],
        closed: [],
      },
      operations: [
        {
          name: "creditProvisionally",
          input: {
            amount: {
              type: "integer",
              required: true,
              min: 1,
              max: 999999999999999,
              class: "npi.activity",
            },
          },
          sets: {
            provisionalCreditOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            provisionalCreditAmount: {
              source: "input.amount",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { amount: { kind: "int", wide: true } },
                  },
                },
              },
              references: [["input", "amount"]],
            },
          },
        },
        {
          name: "determineDispute",
          input: {
            outcome: { type: "enum", required: true, values: ["error", "no-error"] },
            findings: { type: "text", max: 4000, class: "npi.statement" },
          },
          sets: {
            determinedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            outcome: {
              source: "input.outcome",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { outcome: { kind: "string" } },
                  },
                },
              },
              references: [["input", "outcome"]],
            },
            findings: {
              source: "input.findings",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { findings: { kind: "string" } },
                  },
                },
              },
              references: [["input", "findings"]],
            },
          },
        },
        {
          name: "correctError",
          input: {},
          sets: {
            correctedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        {
          name: "tellResult",
          input: {},
          sets: {
            reportedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "closeDispute", input: {}, sets: {} },
      ],
    },
    Remittance: {
      concept: "fintech/Remittance",
      fields: {
        amount: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        fees: {
          type: "integer",
          required: true,
          min: 0,
          max: 999999999999999,
          class: "npi.activity",
          default: 0,
        },
        taxes: {
          type: "integer",
          required: true,
          min: 0,
          max: 999999999999999,
          class: "npi.activity",
          default: 0,
        },
        total: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        currency: {
          type: "string",
          required: true,
          max: 3,
          pattern: "^[A-Z]{3}$",
          class: "npi.activity",
          default: "USD",
        },
        exchangeRate: { type: "decimal", scale: 4, class: "npi.activity" },
        receivedAmount: { type: "integer", min: 1, max: 999999999999999, class: "npi.activity" },
        receivedCurrency: { type: "string", max: 3, pattern: "^[A-Z]{3}$", class: "npi.activity" },
        availableOn: { type: "date", class: "npi.activity" },
        recipientName: { type: "string", min: 1, max: 200, class: "npi.name" },
        recipientAccount: { type: "string", min: 1, max: 64, class: "npi.identifier" },
        recipientInstitution: { type: "string", min: 1, max: 200, class: "npi.activity" },
        paidAt: { type: "timestamp", readOnly: true, class: "npi.activity" },
        scheduledFor: { type: "date", class: "npi.activity" },
        deliveredAt: { type: "timestamp", readOnly: true, class: "npi.activity" },
        cancelledOn: { type: "date", readOnly: true, class: "npi.activity" },
        blockedOn: { type: "date", readOnly: true, class: "npi.activity" },
        rejectedOn: { type: "date", readOnly: true, class: "npi.activity" },
        reference: { type: "string", required: true, min: 6, max: 20, class: "npi.activity" },
        sender: { type: "uuid", required: true, references: "Customer" },
        recipient: { type: "uuid", references: "Customer" },
        transfer: { type: "uuid", references: "Transfer" },
        corridor: { type: "uuid", required: true, references: "Corridor" },
        partner: { type: "uuid", references: "PayoutPartner" },
      },
      transitions: {
        quoted: ["paid", "expired"],
        paid: ["delivered", "cancelled", "blocked", "rejected"],
        delivered: [],
        cancelled: ["refunded"],
        refunded: [],
        blocked: ["block-reported"],
        "block-reported": [],
        rejected: ["rejection-reported"],
        "rejection-reported": [],
        expired: [],
      },
      operations: [
        {
          name: "payRemittance",
          input: {},
          sets: {
            paidAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
        },
        {
          name: "deliverRemittance",
          input: {},
          sets: {
            deliveredAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
        },
        {
          name: "cancelRemittance",
          input: {},
          sets: {
            cancelledOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "refundRemittance", input: {}, sets: {} },
        { name: "expireQuote", input: {}, sets: {} },
        {
          name: "blockRemittance",
          input: {},
          sets: {
            blockedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "reportBlocked", input: {}, sets: {} },
        {
          name: "rejectRemittance",
          input: {},
          sets: {
            rejectedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "reportRejected", input: {}, sets: {} },
      ],
    },
    Fee: {
      concept: "fintech/Fee",
      fields: {
        kind: {
          type: "enum",
          required: true,
          values: [
            "overdraft-atm",
            "overdraft-one-time-debit",
            "overdraft-other",
            "transfer",
            "account",
          ],
          class: "npi.activity",
        },
        amount: {
          type: "integer",
          required: true,
          min: 1,
          max: 999999999999999,
          class: "npi.activity",
        },
        chargedOn: { type: "date", class: "npi.activity" },
        account: { type: "uuid", required: true, references: "Wallet" },
        transfer: { type: "uuid", references: "Transfer" },
      },
      transitions: {},
      operations: [],
    },
    AgentLocation: {
      fields: {
        code: { type: "string", required: true, unique: true, min: 3, max: 12 },
        storeName: { type: "string", required: true, min: 1, max: 100 },
        city: { type: "string", required: true, max: 80 },
        cashLimit: { type: "integer", required: true, min: 0, max: 1000000000, default: 2000000 },
        opensAt: { type: "string", max: 5, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
        closesAt: { type: "string", max: 5, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
      },
      transitions: { active: ["suspended", "closed"], suspended: ["active", "closed"], closed: [] },
      operations: [
        { name: "suspendLocation", input: {}, sets: {} },
        { name: "reopenLocation", input: {}, sets: {} },
        { name: "closeLocation", input: {}, sets: {} },
      ],
    },
    Corridor: {
      fields: {
        country: { type: "string", required: true, max: 2, pattern: "^[A-Z]{2}$" },
        paysIn: { type: "string", required: true, max: 3, pattern: "^[A-Z]{3}$" },
        rate: { type: "decimal", required: true, min: 0, scale: 4 },
        fixedFee: { type: "integer", required: true, min: 0, max: 100000, default: 399 },
        maxAmount: { type: "integer", required: true, min: 1, max: 100000000, default: 500000 },
        ratedAt: { type: "timestamp", readOnly: true },
      },
      transitions: { draft: ["open"], open: ["paused"], paused: ["open"] },
      operations: [
        {
          name: "openCorridor",
          input: {},
          sets: {
            ratedAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
        },
        { name: "pauseCorridor", input: {}, sets: {} },
      ],
    },
    PayoutPartner: {
      fields: {
        partnerName: { type: "string", required: true, unique: true, min: 1, max: 100 },
        country: { type: "string", required: true, max: 2, pattern: "^[A-Z]{2}$" },
        website: { type: "uri", max: 300 },
        reviewedOn: { type: "date", readOnly: true },
        settlesOn: { type: "uuid", references: "Wallet" },
      },
      transitions: {
        proposed: ["approved", "declined"],
        approved: ["ended"],
        declined: [],
        ended: [],
      },
      operations: [
        {
          name: "approvePartner",
          input: {},
          sets: {
            reviewedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "declinePartner", input: {}, sets: {} },
        { name: "endPartner", input: {}, sets: {} },
      ],
    },
    SupportCase: {
      fields: {
        subject: { type: "string", required: true, min: 1, max: 120, class: "npi.statement" },
        body: { type: "text", max: 4000, class: "npi.statement" },
        priority: {
          type: "enum",
          required: true,
          values: ["low", "normal", "high"],
          default: "normal",
        },
        answeredOn: { type: "date", readOnly: true },
        customer: { type: "uuid", required: true, references: "Customer" },
      },
      transitions: { open: ["answered"], answered: ["open", "closed"], closed: [] },
      operations: [
        {
          name: "answerCase",
          input: {},
          sets: {
            answeredOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "reopenCase", input: {}, sets: {} },
        { name: "closeCase", input: {}, sets: {} },
      ],
    },
  },
  rules: [
    {
      kind: "control",
      id: "pci-pan-encrypted",
      citation: "PCI DSS 4.0.1 3.5.1",
      on: {},
      parameters: {},
      records: {},
      control: "field-encryption",
      settings: {},
      protects: ["chd.pan", "chd.name"],
    },
    {
      kind: "control",
      id: "ledger-balances",
      citation: "Double-entry bookkeeping (balances)",
      on: {},
      parameters: {},
      records: {},
      control: "ledger-balances",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "ledger-holds",
      citation: "Double-entry bookkeeping (holds)",
      on: {},
      parameters: {},
      records: {},
      control: "ledger-holds",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "ledger-immutable",
      citation: "Double-entry bookkeeping (immutable journal)",
      on: {},
      parameters: {},
      records: {},
      control: "ledger-immutable",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "ledger-posts",
      citation: "Double-entry bookkeeping",
      on: {},
      parameters: {},
      records: {},
      control: "ledger",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "ledger-reversed-once",
      citation: "Double-entry bookkeeping (reversals)",
      on: {},
      parameters: {},
      records: {},
      control: "ledger-reversals",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "ledger-zero-sum",
      citation: "Double-entry bookkeeping (balance of an entry)",
      on: {},
      parameters: {},
      records: {},
      control: "ledger-zero-sum",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "glba-access",
      citation: "16 CFR 314.4(c)(1)",
      on: {},
      parameters: {},
      records: {},
      control: "access",
      settings: {},
      protects: ["npi"],
    },
    {
      kind: "control",
      id: "glba-activity",
      citation: "16 CFR 314.4(c)(8)",
      on: {},
      parameters: {},
      records: {},
      control: "audit-trail",
      settings: {},
      protects: ["npi"],
    },
    {
      kind: "control",
      id: "glba-encryption",
      citation: "16 CFR 314.4(c)(3)",
      on: {},
      parameters: {},
      records: {},
      control: "field-encryption",
      settings: {},
      protects: ["npi.name", "npi.identifier", "npi.contact", "npi.birth", "npi.statement"],
    },
    {
      kind: "control",
      id: "pci-access",
      citation: "PCI DSS 4.0.1 7.2.1, 7.2.2, 7.3.3",
      on: {},
      parameters: {},
      records: {},
      control: "access",
      settings: {},
      protects: ["chd"],
    },
    {
      kind: "control",
      id: "pci-audit",
      citation: "PCI DSS 4.0.1 10.2.1, 10.2.2, 10.3.2",
      on: {},
      parameters: {},
      records: {},
      control: "audit-trail",
      settings: {},
      protects: ["chd"],
    },
    {
      kind: "control",
      id: "pci-idle-session",
      citation: "PCI DSS 4.0.1 8.2.8",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: { idleMinutes: 15 },
      protects: ["chd"],
    },
    {
      kind: "control",
      id: "pci-unique-id",
      citation: "PCI DSS 4.0.1 8.2.1",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: {},
      protects: ["chd"],
      dependsOn: "OIDC_ISSUER",
    },
    {
      kind: "fields",
      id: "pci-pan-masked",
      citation: "PCI DSS 4.0.1 3.4.1",
      on: { Card: ["service"] },
      parameters: {},
      records: {},
      shows: {
        source: '"chd.pan" in actor.needs || "chd" in actor.needs || field.path in actor.needs',
        scope: {
          variables: {
            actor: {
              kind: "record",
              name: "actor",
              fields: { needs: { kind: "list", of: { kind: "string" } } },
            },
            field: { kind: "record", name: "field", fields: { path: { kind: "string" } } },
          },
        },
        references: [
          ["actor", "needs"],
          ["field", "path"],
        ],
      },
      fields: { Card: ["pan"] },
      mask: { first: 6, last: 4 },
    },
    {
      kind: "check",
      id: "pci-token-no-number",
      citation: "PCI DSS 4.0.1 3.5.1",
      on: { Card: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source:
          '!record.token.matches("[0-9]{13}") && !record.token.matches("(^|_)[0-9]{4}[-_][0-9]{4}[-_][0-9]{4}[-_][0-9]{1,4}") && !record.token.matches("(^|_)[0-9]{4}[-_][0-9]{6}[-_][0-9]{4,5}")',
        scope: {
          variables: {
            record: { kind: "record", name: "CardToken", fields: { token: { kind: "string" } } },
          },
        },
        references: [["record", "token"]],
      },
      message: "The token looks like a card number; take one that says nothing about it.",
      lawful: [
        { token: "tok_maria_01" },
        { token: "123456789012" },
        { token: "4222-2222-2222-main" },
        { token: "3056-930902-590" },
        { token: "01234567-0123-4012-8012-012345678901" },
      ],
    },
    {
      kind: "guard",
      id: "bsa-cash-business-day",
      citation: "31 CFR 1010.313(b)",
      on: { CashTransaction: ["database"] },
      parameters: {},
      records: {},
      moments: ["create", "update"],
      require: {
        source:
          'record.businessDate == (record.afterHours ? addBusinessDays(record.receivedOn, 1, "US") : addBusinessDays(addDays(record.receivedOn, -1), 1, "US"))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                receivedOn: { kind: "date" },
                afterHours: { kind: "bool" },
                businessDate: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["record", "businessDate"],
          ["record", "afterHours"],
          ["record", "receivedOn"],
        ],
      },
      message: "The business day must be that of the transaction, or the next one after it.",
    },
    {
      kind: "retention",
      id: "bsa-cash-five-years",
      citation: "31 CFR 1010.430(d); 1010.306(a)(2)",
      on: { CashTransaction: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "dateOf(record.updatedAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: { updatedAt: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "updatedAt"]],
      },
      keep: { years: 5, months: 0, days: 0 },
    },
    {
      kind: "guard",
      id: "bsa-cash-fixed",
      citation: "31 CFR 1010.313; 1010.314",
      on: { CashTransaction: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.direction == old.direction && record.amount == old.amount && record.currency == old.currency && record.amountInUsd == old.amountInUsd && record.receivedOn == old.receivedOn && record.businessDate == old.businessDate && record.conductor == old.conductor && (has(record.onBehalfOf) ? has(old.onBehalfOf) && record.onBehalfOf == old.onBehalfOf : !has(old.onBehalfOf))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                conductor: { kind: "string" },
                onBehalfOf: { kind: "string" },
                direction: { kind: "string" },
                amount: { kind: "int", wide: true },
                currency: { kind: "string" },
                amountInUsd: { kind: "int", wide: true },
                receivedOn: { kind: "date" },
                businessDate: { kind: "date" },
              },
            },
            old: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                conductor: { kind: "string" },
                onBehalfOf: { kind: "string" },
                direction: { kind: "string" },
                amount: { kind: "int", wide: true },
                currency: { kind: "string" },
                amountInUsd: { kind: "int", wide: true },
                receivedOn: { kind: "date" },
                businessDate: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["record", "direction"],
          ["old", "direction"],
          ["record", "amount"],
          ["old", "amount"],
          ["record", "currency"],
          ["old", "currency"],
          ["record", "amountInUsd"],
          ["old", "amountInUsd"],
          ["record", "receivedOn"],
          ["old", "receivedOn"],
          ["record", "businessDate"],
          ["old", "businessDate"],
          ["record", "conductor"],
          ["old", "conductor"],
          ["record", "onBehalfOf"],
          ["old", "onBehalfOf"],
        ],
      },
      message: "What decides on the report stays as it was entered.",
    },
    {
      kind: "check",
      id: "bsa-cash-in-usd",
      citation: "31 CFR 1010.311; 1010.100(m)",
      on: { CashTransaction: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: 'record.currency != "USD" || record.amountInUsd == record.amount',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                amount: { kind: "int", wide: true },
                currency: { kind: "string" },
                amountInUsd: { kind: "int", wide: true },
              },
            },
          },
        },
        references: [
          ["record", "currency"],
          ["record", "amountInUsd"],
          ["record", "amount"],
        ],
      },
      message: "An amount of US dollars is itself; say what foreign cash is worth in cents.",
      lawful: [
        { currency: "USD", amount: 1000001, amountInUsd: 1000001 },
        { currency: "EUR", amount: 900000, amountInUsd: 1040000 },
      ],
    },
    {
      kind: "guard",
      id: "bsa-cash-not-future",
      citation: "31 CFR 1010.311; 1010.313(b)",
      on: { CashTransaction: ["database"] },
      parameters: {},
      records: {},
      moments: ["create"],
      require: {
        source: "record.receivedOn <= today",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: { receivedOn: { kind: "date" } },
            },
            today: { kind: "date" },
          },
        },
        references: [["record", "receivedOn"], ["today"]],
      },
      message: "The day of the transaction lies in the future.",
    },
    {
      kind: "guard",
      id: "bsa-ctr-fixed",
      citation: "31 CFR 1010.312; 1010.306(a)(2)",
      on: { CashTransaction: ["service"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state != "reported" || ((has(record.identificationType) ? has(old.identificationType) && record.identificationType == old.identificationType : !has(old.identificationType)) && (has(record.identificationNumber) ? has(old.identificationNumber) && record.identificationNumber == old.identificationNumber : !has(old.identificationNumber)) && (has(record.reportNumber) ? has(old.reportNumber) && record.reportNumber == old.reportNumber : !has(old.reportNumber)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                identificationType: { kind: "string" },
                identificationNumber: { kind: "string" },
                reportNumber: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                state: { kind: "string" },
                identificationType: { kind: "string" },
                identificationNumber: { kind: "string" },
                reportNumber: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "identificationType"],
          ["old", "identificationType"],
          ["record", "identificationNumber"],
          ["old", "identificationNumber"],
          ["record", "reportNumber"],
          ["old", "reportNumber"],
        ],
      },
      message: "The document and the number of a filed report stay as they were filed.",
    },
    {
      kind: "guard",
      id: "bsa-ctr-identified",
      citation: "31 CFR 1010.312",
      on: { CashTransaction: ["service"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["reported"] }],
      require: {
        source:
          "has(record.identificationType) && has(record.identificationNumber) && has(record.reportNumber)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                identificationType: { kind: "string" },
                identificationNumber: { kind: "string" },
                reportNumber: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "identificationType"],
          ["record", "identificationNumber"],
          ["record", "reportNumber"],
        ],
      },
      message:
        "Say which document identified the person, its number, and the number of the filing.",
    },
    {
      kind: "clock",
      id: "bsa-ctr-report",
      citation: "31 CFR 1010.311; 1010.313; 1010.306(a)",
      on: { CashTransaction: ["database"] },
      parameters: { threshold: [{ value: 1000000 }] },
      records: { CashTransaction: "CashTransaction" },
      starts: "create",
      met: { enters: ["reported"] },
      from: {
        source: "record.businessDate",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: { businessDate: { kind: "date" } },
            },
          },
        },
        references: [["record", "businessDate"]],
      },
      condition: {
        source:
          "(sum(records.CashTransaction.map(other, other.id != record.id && other.direction == record.direction && other.businessDate == record.businessDate && (other.conductor == record.conductor || (has(other.onBehalfOf) && other.onBehalfOf == record.conductor)), other.amountInUsd)) <= params.threshold && sum(records.CashTransaction.map(other, other.id != record.id && other.direction == record.direction && other.businessDate == record.businessDate && (other.conductor == record.conductor || (has(other.onBehalfOf) && other.onBehalfOf == record.conductor)), other.amountInUsd)) + record.amountInUsd > params.threshold) || (has(record.onBehalfOf) && sum(records.CashTransaction.map(other, other.id != record.id && other.direction == record.direction && other.businessDate == record.businessDate && (other.conductor == record.onBehalfOf || (has(other.onBehalfOf) && other.onBehalfOf == record.onBehalfOf)), other.amountInUsd)) <= params.threshold && sum(records.CashTransaction.map(other, other.id != record.id && other.direction == record.direction && other.businessDate == record.businessDate && (other.conductor == record.onBehalfOf || (has(other.onBehalfOf) && other.onBehalfOf == record.onBehalfOf)), other.amountInUsd)) + record.amountInUsd > params.threshold)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: {
                id: { kind: "string" },
                conductor: { kind: "string" },
                onBehalfOf: { kind: "string" },
                direction: { kind: "string" },
                amountInUsd: { kind: "int", wide: true },
                businessDate: { kind: "date" },
              },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { threshold: { kind: "int" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                CashTransaction: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "CashTransaction",
                    fields: {
                      id: { kind: "string" },
                      conductor: { kind: "string" },
                      onBehalfOf: { kind: "string" },
                      direction: { kind: "string" },
                      amountInUsd: { kind: "int", wide: true },
                      businessDate: { kind: "date" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "CashTransaction"],
          ["records", "CashTransaction", "id"],
          ["record", "id"],
          ["records", "CashTransaction", "direction"],
          ["record", "direction"],
          ["records", "CashTransaction", "businessDate"],
          ["record", "businessDate"],
          ["records", "CashTransaction", "conductor"],
          ["record", "conductor"],
          ["records", "CashTransaction", "onBehalfOf"],
          ["records", "CashTransaction", "amountInUsd"],
          ["params", "threshold"],
          ["record", "amountInUsd"],
          ["record", "onBehalfOf"],
        ],
      },
      days: 15,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "guard",
      id: "cip-before-account",
      citation: "31 CFR 1020.220(a)(2); 1022.210(d)(1)(iv)",
      on: { Wallet: ["database"] },
      parameters: {},
      records: { Party: "Customer" },
      moments: ["create"],
      require: {
        source:
          'record.kind == "customer" ? records.Party.exists(party, party.id == record.holder && party.state in ["identified", "verified"]) : !has(record.holder)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Account",
              fields: { holder: { kind: "string" }, kind: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Party: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Party",
                    fields: { id: { kind: "string" }, state: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["records", "Party"],
          ["records", "Party", "id"],
          ["record", "holder"],
          ["records", "Party", "state"],
        ],
      },
      message: "Identify the holder first; an account of the institution itself has none.",
    },
    {
      kind: "retention",
      id: "cip-five-years",
      citation: "31 CFR 1020.220(a)(3)(ii)",
      on: { Wallet: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.closedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Account", fields: { closedOn: { kind: "date" } } },
          },
        },
        references: [["record", "closedOn"]],
      },
      keep: { years: 5, months: 0, days: 0 },
    },
    {
      kind: "guard",
      id: "cip-identified",
      citation: "31 CFR 1020.220(a)(2)(i); 1022.210(d)(1)(iv)",
      on: { Customer: ["service"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["identified"] }],
      require: {
        source:
          'has(record.name) && has(record.addressLine) && has(record.country) && has(record.identificationType) && has(record.identificationNumber) && (record.kind == "organisation" || has(record.birthDate))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Party",
              fields: {
                kind: { kind: "string" },
                name: { kind: "string" },
                birthDate: { kind: "date" },
                addressLine: { kind: "string" },
                country: { kind: "string" },
                identificationType: { kind: "string" },
                identificationNumber: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "name"],
          ["record", "addressLine"],
          ["record", "country"],
          ["record", "identificationType"],
          ["record", "identificationNumber"],
          ["record", "kind"],
          ["record", "birthDate"],
        ],
      },
      message:
        "Name, address, identification number and, of an individual, the date of birth are needed.",
    },
    {
      kind: "guard",
      id: "cip-stays-identified",
      citation: "31 CFR 1020.220(a)(2)(i), (a)(3); 1022.210(d)(1)(iv)",
      on: { Customer: ["service"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state == "registered" || (record.kind == old.kind && has(record.name) && has(record.addressLine) && has(record.country) && has(record.identificationType) && has(record.identificationNumber) && (record.kind == "organisation" || has(record.birthDate))) || (old.state == "refused" && record.kind == old.kind)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Party",
              fields: {
                kind: { kind: "string" },
                name: { kind: "string" },
                birthDate: { kind: "date" },
                addressLine: { kind: "string" },
                country: { kind: "string" },
                identificationType: { kind: "string" },
                identificationNumber: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "Party",
              fields: { state: { kind: "string" }, kind: { kind: "string" } },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "kind"],
          ["old", "kind"],
          ["record", "name"],
          ["record", "addressLine"],
          ["record", "country"],
          ["record", "identificationType"],
          ["record", "identificationNumber"],
          ["record", "birthDate"],
        ],
      },
      message:
        "A customer who was identified keeps name, address, number and date of birth, and stays a person or not.",
    },
    {
      kind: "guard",
      id: "rege-closed-complete",
      citation: "12 CFR 1005.11(c)(1), (d)(1)",
      on: { Dispute: ["service"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["closed"] }],
      require: {
        source:
          'has(record.reportedOn) && (record.outcome == "error" ? has(record.correctedOn) : has(record.findings))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                outcome: { kind: "string" },
                correctedOn: { kind: "date" },
                reportedOn: { kind: "date" },
                findings: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "reportedOn"],
          ["record", "outcome"],
          ["record", "correctedOn"],
          ["record", "findings"],
        ],
      },
      message: "Tell the consumer, and correct the error or explain why there was none.",
    },
    {
      kind: "clock",
      id: "rege-correct-1-business-day",
      citation: "12 CFR 1005.11(c)(1), (c)(2)(iii)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["determined"] },
      met: { enters: ["corrected", "closed"] },
      from: {
        source: "has(record.determinedOn) ? record.determinedOn : dateOf(at)",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { determinedOn: { kind: "date" } } },
            at: { kind: "timestamp" },
          },
        },
        references: [["record", "determinedOn"], ["at"]],
      },
      condition: {
        source: 'record.outcome == "error"',
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { outcome: { kind: "string" } } },
          },
        },
        references: [["record", "outcome"]],
      },
      days: 1,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "rege-decide-10-business-days",
      citation: "12 CFR 1005.11(c)(1), (c)(2)(i)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["credited", "determined"] },
      from: {
        source: "record.noticedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { noticedOn: { kind: "date" } } },
          },
        },
        references: [["record", "noticedOn"]],
      },
      condition: {
        source:
          "(!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60)) && !(has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["record", "statementSentOn"],
          ["record", "noticedOn"],
          ["record", "firstDepositOn"],
          ["record", "transferredOn"],
        ],
      },
      days: 10,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "rege-decide-20-business-days",
      citation: "12 CFR 1005.11(c)(3)(i)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["credited", "determined"] },
      from: {
        source: "record.noticedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { noticedOn: { kind: "date" } } },
          },
        },
        references: [["record", "noticedOn"]],
      },
      condition: {
        source:
          "(!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60)) && (has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["record", "statementSentOn"],
          ["record", "noticedOn"],
          ["record", "firstDepositOn"],
          ["record", "transferredOn"],
        ],
      },
      days: 20,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "rege-decide-45-days",
      citation: "12 CFR 1005.11(c)(2)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["credited"] },
      met: { enters: ["determined"] },
      from: {
        source: "record.noticedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { noticedOn: { kind: "date" } } },
          },
        },
        references: [["record", "noticedOn"]],
      },
      condition: {
        source:
          "(!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60)) && !(record.foreignInitiated || record.pointOfSale || (has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30)))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
                foreignInitiated: { kind: "bool" },
                pointOfSale: { kind: "bool" },
              },
            },
          },
        },
        references: [
          ["record", "statementSentOn"],
          ["record", "noticedOn"],
          ["record", "foreignInitiated"],
          ["record", "pointOfSale"],
          ["record", "firstDepositOn"],
          ["record", "transferredOn"],
        ],
      },
      days: 45,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "rege-decide-90-days",
      citation: "12 CFR 1005.11(c)(3)(ii)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["credited"] },
      met: { enters: ["determined"] },
      from: {
        source: "record.noticedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { noticedOn: { kind: "date" } } },
          },
        },
        references: [["record", "noticedOn"]],
      },
      condition: {
        source:
          "(!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60)) && (record.foreignInitiated || record.pointOfSale || (has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30)))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
                foreignInitiated: { kind: "bool" },
                pointOfSale: { kind: "bool" },
              },
            },
          },
        },
        references: [
          ["record", "statementSentOn"],
          ["record", "noticedOn"],
          ["record", "foreignInitiated"],
          ["record", "pointOfSale"],
          ["record", "firstDepositOn"],
          ["record", "transferredOn"],
        ],
      },
      days: 90,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "guard",
      id: "rege-facts-fixed",
      citation: "12 CFR 1005.11(c), (d); 1005.13(b)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "(!has(old.provisionalCreditOn) || record.provisionalCreditOn == old.provisionalCreditOn) && (!has(old.provisionalCreditAmount) || record.provisionalCreditAmount == old.provisionalCreditAmount) && (!has(old.determinedOn) || record.determinedOn == old.determinedOn) && (!has(old.outcome) || record.outcome == old.outcome) && (!has(old.correctedOn) || record.correctedOn == old.correctedOn) && (!has(old.reportedOn) || record.reportedOn == old.reportedOn) && (!has(record.provisionalCreditOn) || (record.provisionalCreditOn >= record.noticedOn && record.provisionalCreditOn <= today)) && (!has(record.determinedOn) || (record.determinedOn >= record.noticedOn && record.determinedOn <= today)) && (!has(record.correctedOn) || (record.correctedOn >= record.determinedOn && record.correctedOn <= today)) && (!has(record.reportedOn) || (record.reportedOn >= record.determinedOn && record.reportedOn <= today))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                provisionalCreditOn: { kind: "date" },
                provisionalCreditAmount: { kind: "int", wide: true },
                determinedOn: { kind: "date" },
                outcome: { kind: "string" },
                correctedOn: { kind: "date" },
                reportedOn: { kind: "date" },
              },
            },
            old: {
              kind: "record",
              name: "Dispute",
              fields: {
                provisionalCreditOn: { kind: "date" },
                provisionalCreditAmount: { kind: "int", wide: true },
                determinedOn: { kind: "date" },
                outcome: { kind: "string" },
                correctedOn: { kind: "date" },
                reportedOn: { kind: "date" },
              },
            },
            today: { kind: "date" },
          },
        },
        references: [
          ["old", "provisionalCreditOn"],
          ["record", "provisionalCreditOn"],
          ["old", "provisionalCreditAmount"],
          ["record", "provisionalCreditAmount"],
          ["old", "determinedOn"],
          ["record", "determinedOn"],
          ["old", "outcome"],
          ["record", "outcome"],
          ["old", "correctedOn"],
          ["record", "correctedOn"],
          ["old", "reportedOn"],
          ["record", "reportedOn"],
          ["record", "noticedOn"],
          ["today"],
        ],
      },
      message: "Days and amounts of what was done stay, follow one another, and lie in the past.",
    },
    {
      kind: "guard",
      id: "rege-notice-fixed",
      citation: "12 CFR 1005.11(b)(1), (c)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.noticedOn == old.noticedOn && record.error == old.error && record.foreignInitiated == old.foreignInitiated && record.pointOfSale == old.pointOfSale && (!has(old.amount) || record.amount == old.amount) && (!has(old.statementSentOn) || record.statementSentOn == old.statementSentOn) && (!has(old.transferredOn) || record.transferredOn == old.transferredOn) && (!has(old.firstDepositOn) || record.firstDepositOn == old.firstDepositOn)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                error: { kind: "string" },
                amount: { kind: "int", wide: true },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
                foreignInitiated: { kind: "bool" },
                pointOfSale: { kind: "bool" },
              },
            },
            old: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                error: { kind: "string" },
                amount: { kind: "int", wide: true },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
                firstDepositOn: { kind: "date" },
                foreignInitiated: { kind: "bool" },
                pointOfSale: { kind: "bool" },
              },
            },
          },
        },
        references: [
          ["record", "noticedOn"],
          ["old", "noticedOn"],
          ["record", "error"],
          ["old", "error"],
          ["record", "foreignInitiated"],
          ["old", "foreignInitiated"],
          ["record", "pointOfSale"],
          ["old", "pointOfSale"],
          ["old", "amount"],
          ["record", "amount"],
          ["old", "statementSentOn"],
          ["record", "statementSentOn"],
          ["old", "transferredOn"],
          ["record", "transferredOn"],
          ["old", "firstDepositOn"],
          ["record", "firstDepositOn"],
        ],
      },
      message: "Times and amounts follow from what was entered with the notice; it stays.",
    },
    {
      kind: "guard",
      id: "rege-notice-past",
      citation: "12 CFR 1005.11(b)(1), (c)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      moments: ["create"],
      require: {
        source:
          "record.noticedOn <= today && (!has(record.statementSentOn) || record.statementSentOn <= record.noticedOn) && (!has(record.transferredOn) || record.transferredOn <= record.noticedOn)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                noticedOn: { kind: "date" },
                statementSentOn: { kind: "date" },
                transferredOn: { kind: "date" },
              },
            },
            today: { kind: "date" },
          },
        },
        references: [
          ["record", "noticedOn"],
          ["today"],
          ["record", "statementSentOn"],
          ["record", "transferredOn"],
        ],
      },
      message: "The notice, and what it is about, lies in the past.",
    },
    {
      kind: "guard",
      id: "rege-provisional-credit",
      citation: "12 CFR 1005.11(c)(2)(i)",
      on: { Dispute: ["database"] },
      parameters: { withheld: [{ value: 5000 }] },
      records: {},
      moments: [{ enters: ["credited"] }],
      require: {
        source:
          'has(record.provisionalCreditOn) && (record.provisionalCreditAmount >= record.amount || (record.error == "unauthorised" && record.provisionalCreditAmount + params.withheld >= record.amount))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: {
                error: { kind: "string" },
                amount: { kind: "int", wide: true },
                provisionalCreditOn: { kind: "date" },
                provisionalCreditAmount: { kind: "int", wide: true },
              },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { withheld: { kind: "int" } },
            },
          },
        },
        references: [
          ["record", "provisionalCreditOn"],
          ["record", "provisionalCreditAmount"],
          ["record", "amount"],
          ["record", "error"],
          ["params", "withheld"],
        ],
      },
      message: "Credit the whole amount; of an unauthorised transfer at most $50 may be withheld.",
    },
    {
      kind: "clock",
      id: "rege-report-3-business-days",
      citation: "12 CFR 1005.11(c)(1), (c)(2)(iv), (d)(1)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["determined"] },
      met: { enters: ["reported", "closed"] },
      from: {
        source: "has(record.determinedOn) ? record.determinedOn : dateOf(at)",
        scope: {
          variables: {
            record: { kind: "record", name: "Dispute", fields: { determinedOn: { kind: "date" } } },
            at: { kind: "timestamp" },
          },
        },
        references: [["record", "determinedOn"], ["at"]],
      },
      days: 3,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "retention",
      id: "rege-two-years",
      citation: "12 CFR 1005.13(b)",
      on: { Dispute: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "dateOf(record.updatedAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Dispute",
              fields: { updatedAt: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "updatedAt"]],
      },
      keep: { years: 2, months: 0, days: 0 },
    },
    {
      kind: "check",
      id: "iso-4217-account",
      citation: "ISO 4217",
      on: { Wallet: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "currencyExponent(record.currency) >= 0",
        scope: {
          variables: {
            record: { kind: "record", name: "Account", fields: { currency: { kind: "string" } } },
          },
        },
        references: [["record", "currency"]],
        calls: ["fintech.currencyExponent"],
      },
      message: "The currency must be one of ISO 4217 that has a minor unit.",
      lawful: [
        { currency: "USD" },
        { currency: "JPY" },
        { currency: "KWD" },
        { currency: "CLF" },
        { currency: "PYG" },
        { currency: "LSL" },
        { currency: "UYW" },
        { currency: "XCG" },
      ],
    },
    {
      kind: "check",
      id: "iso-4217-cash",
      citation: "ISO 4217",
      on: { CashTransaction: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "currencyExponent(record.currency) >= 0",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CashTransaction",
              fields: { currency: { kind: "string" } },
            },
          },
        },
        references: [["record", "currency"]],
        calls: ["fintech.currencyExponent"],
      },
      message: "The currency must be one of ISO 4217 that has a minor unit.",
      lawful: [
        { currency: "USD" },
        { currency: "JPY" },
        { currency: "KWD" },
        { currency: "CLF" },
        { currency: "PYG" },
        { currency: "LSL" },
        { currency: "UYW" },
        { currency: "XCG" },
      ],
    },
    {
      kind: "check",
      id: "iso-4217-remittance",
      citation: "ISO 4217",
      on: { Remittance: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source:
          "currencyExponent(record.currency) >= 0 && (!has(record.receivedCurrency) || currencyExponent(record.receivedCurrency) >= 0)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { currency: { kind: "string" }, receivedCurrency: { kind: "string" } },
            },
          },
        },
        references: [
          ["record", "currency"],
          ["record", "receivedCurrency"],
        ],
        calls: ["fintech.currencyExponent"],
      },
      message: "The currency must be one of ISO 4217 that has a minor unit.",
      lawful: [
        { currency: "USD" },
        { currency: "JPY" },
        { currency: "KWD" },
        { currency: "CLF" },
        { currency: "PYG" },
        { currency: "LSL" },
        { currency: "UYW" },
        { currency: "XCG" },
        { currency: "USD", receivedCurrency: "JPY" },
      ],
    },
    {
      kind: "guard",
      id: "ledger-account-fixed",
      citation: "Double-entry bookkeeping (chart of accounts)",
      on: { Wallet: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.kind == old.kind && record.currency == old.currency && (has(record.holder) ? has(old.holder) && record.holder == old.holder : !has(old.holder))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Account",
              fields: {
                holder: { kind: "string" },
                kind: { kind: "string" },
                currency: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "Account",
              fields: {
                holder: { kind: "string" },
                kind: { kind: "string" },
                currency: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["old", "kind"],
          ["record", "currency"],
          ["old", "currency"],
          ["record", "holder"],
          ["old", "holder"],
        ],
      },
      message: "Close the account and open another one.",
    },
    {
      kind: "guard",
      id: "ledger-closed-empty",
      citation: "Double-entry bookkeeping (closing an account)",
      on: { Wallet: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["closed"] }],
      require: {
        source: "record.balance == 0 && record.held == 0",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Account",
              fields: { balance: { kind: "int", wide: true }, held: { kind: "int", wide: true } },
            },
          },
        },
        references: [
          ["record", "balance"],
          ["record", "held"],
        ],
      },
      message: "An account is closed when its balance is zero and nothing is on hold.",
    },
    {
      kind: "guard",
      id: "ledger-hold-fixed",
      citation: "Double-entry bookkeeping (holds)",
      on: { Hold: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.amount == old.amount && record.account == old.account && record.to == old.to && record.reason == old.reason && (has(record.expiresOn) ? has(old.expiresOn) && record.expiresOn == old.expiresOn : !has(old.expiresOn))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Hold",
              fields: {
                account: { kind: "string" },
                to: { kind: "string" },
                amount: { kind: "int", wide: true },
                reason: { kind: "string" },
                expiresOn: { kind: "date" },
              },
            },
            old: {
              kind: "record",
              name: "Hold",
              fields: {
                account: { kind: "string" },
                to: { kind: "string" },
                amount: { kind: "int", wide: true },
                reason: { kind: "string" },
                expiresOn: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["record", "amount"],
          ["old", "amount"],
          ["record", "account"],
          ["old", "account"],
          ["record", "to"],
          ["old", "to"],
          ["record", "reason"],
          ["old", "reason"],
          ["record", "expiresOn"],
          ["old", "expiresOn"],
        ],
      },
      message: "Release the hold and place another one.",
    },
    {
      kind: "guard",
      id: "ledger-hold-in-time",
      citation: "Double-entry bookkeeping (holds)",
      on: { Hold: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["captured"] }],
      require: {
        source: "!has(record.expiresOn) || today <= record.expiresOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Hold", fields: { expiresOn: { kind: "date" } } },
            today: { kind: "date" },
          },
        },
        references: [["record", "expiresOn"], ["today"]],
      },
      message: "The hold has expired; release it.",
    },
    {
      kind: "check",
      id: "ledger-no-overdraft",
      citation: "Double-entry bookkeeping (available funds)",
      on: { Wallet: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: 'record.kind in ["settlement", "cash"] || record.balance - record.held >= 0',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Account",
              fields: {
                kind: { kind: "string" },
                balance: { kind: "int", wide: true },
                held: { kind: "int", wide: true },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["record", "balance"],
          ["record", "held"],
        ],
      },
      message: "There is not enough money on the account.",
      lawful: [
        { kind: "customer", balance: 0, held: 0 },
        { kind: "customer", balance: 10000, held: 10000 },
        { kind: "customer", balance: 9007199254740991, held: 9007199254740991 },
        { kind: "settlement", balance: -10000, held: 0 },
        { kind: "cash", balance: -10000, held: 0 },
      ],
    },
    {
      kind: "guard",
      id: "ledger-transfer-fixed",
      citation: "Double-entry bookkeeping (immutable journal)",
      on: { Transfer: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state == "draft" || (record.amount == old.amount && record.from == old.from && record.to == old.to && record.kind == old.kind && (has(record.description) ? has(old.description) && record.description == old.description : !has(old.description)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Transfer",
              fields: {
                from: { kind: "string" },
                to: { kind: "string" },
                amount: { kind: "int", wide: true },
                kind: { kind: "string" },
                description: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "Transfer",
              fields: {
                state: { kind: "string" },
                from: { kind: "string" },
                to: { kind: "string" },
                amount: { kind: "int", wide: true },
                kind: { kind: "string" },
                description: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "amount"],
          ["old", "amount"],
          ["record", "from"],
          ["old", "from"],
          ["record", "to"],
          ["old", "to"],
          ["record", "kind"],
          ["old", "kind"],
          ["record", "description"],
          ["old", "description"],
        ],
      },
      message: "Amount, accounts, kind and description of a transfer stay as they were posted.",
    },
    {
      kind: "check",
      id: "ledger-two-accounts",
      citation: "Double-entry bookkeeping (two sides)",
      on: { Transfer: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "record.from != record.to",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Transfer",
              fields: { from: { kind: "string" }, to: { kind: "string" } },
            },
          },
        },
        references: [
          ["record", "from"],
          ["record", "to"],
        ],
      },
      message: "A transfer needs two different accounts.",
      lawful: [{ from: "a1", to: "a2" }],
    },
    {
      kind: "guard",
      id: "payment-hold-second-person",
      citation: "The pack's own design (two people for a large payment)",
      on: { Hold: ["database"] },
      parameters: { limit: [{ value: 1000000 }] },
      records: {},
      moments: [{ enters: ["captured"] }],
      require: {
        source: "record.amount <= params.limit || approvals >= 1",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Hold",
              fields: { amount: { kind: "int", wide: true } },
            },
            params: { kind: "record", name: "the parameters", fields: { limit: { kind: "int" } } },
            approvals: { kind: "int" },
          },
        },
        references: [["record", "amount"], ["params", "limit"], ["approvals"]],
      },
      message:
        "A hold of more than 1,000,000 minor units is captured after someone else has approved it.",
    },
    {
      kind: "guard",
      id: "payment-second-person",
      citation: "The pack's own design (two people for a large payment)",
      on: { Transfer: ["database"] },
      parameters: { limit: [{ value: 1000000 }] },
      records: {},
      moments: [{ enters: ["posted"] }],
      require: {
        source: "record.amount <= params.limit || approvals >= 1",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Transfer",
              fields: { amount: { kind: "int", wide: true } },
            },
            params: { kind: "record", name: "the parameters", fields: { limit: { kind: "int" } } },
            approvals: { kind: "int" },
          },
        },
        references: [["record", "amount"], ["params", "limit"], ["approvals"]],
      },
      message:
        "A payment of more than 1,000,000 minor units must be approved by someone else first.",
    },
    {
      kind: "guard",
      id: "rege-overdraft-consent",
      citation: "12 CFR 1005.17(b)",
      on: { Fee: ["database"] },
      parameters: {},
      records: {},
      moments: ["create", "update"],
      require: {
        source:
          '!(record.kind in ["overdraft-atm", "overdraft-one-time-debit"]) || records.consents.exists(consent, consent.subject == record.account && consent.purpose == "overdraft-service")',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Fee",
              fields: { account: { kind: "string" }, kind: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                consents: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "a consent",
                    fields: { subject: { kind: "string" }, purpose: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["records", "consents"],
          ["records", "consents", "subject"],
          ["record", "account"],
          ["records", "consents", "purpose"],
        ],
      },
      message: "The customer has not opted in to the overdraft service.",
    },
    {
      kind: "guard",
      id: "bsa-transmittal-record",
      citation: "31 CFR 1010.410(e)(1)(i)",
      on: { Remittance: ["database"] },
      parameters: { threshold: [{ value: 300000 }] },
      records: { Party: "Customer" },
      moments: [{ enters: ["paid"] }],
      require: {
        source:
          '(record.currency == "USD" && record.amount < params.threshold) || (has(record.recipientInstitution) && has(record.paidAt) && records.Party.exists(party, party.id == record.sender && party.state in ["identified", "verified"]))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: {
                sender: { kind: "string" },
                amount: { kind: "int", wide: true },
                currency: { kind: "string" },
                recipientInstitution: { kind: "string" },
                paidAt: { kind: "timestamp" },
              },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { threshold: { kind: "int" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Party: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Party",
                    fields: { id: { kind: "string" }, state: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "currency"],
          ["record", "amount"],
          ["params", "threshold"],
          ["record", "recipientInstitution"],
          ["record", "paidAt"],
          ["records", "Party"],
          ["records", "Party", "id"],
          ["record", "sender"],
          ["records", "Party", "state"],
        ],
      },
      message:
        "From $3,000 on, a sender who was identified with name and address, the institution of the recipient and the time of payment are needed.",
    },
    {
      kind: "guard",
      id: "rege-remittance-cancel",
      citation: "12 CFR 1005.34(a); 1005.36(c)",
      on: { Remittance: ["database"] },
      parameters: { minutes: [{ value: 30 }], businessDays: [{ value: 3 }] },
      records: {},
      moments: [{ enters: ["cancelled"] }],
      require: {
        source:
          'has(record.cancelledOn) && !has(record.deliveredAt) && (at <= addMinutes(record.paidAt, params.minutes) || (has(record.scheduledFor) && addBusinessDays(today, params.businessDays, "US") <= record.scheduledFor))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: {
                paidAt: { kind: "timestamp" },
                scheduledFor: { kind: "date" },
                deliveredAt: { kind: "timestamp" },
                cancelledOn: { kind: "date" },
              },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { minutes: { kind: "int" }, businessDays: { kind: "int" } },
            },
            today: { kind: "date" },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "cancelledOn"],
          ["record", "deliveredAt"],
          ["at"],
          ["record", "paidAt"],
          ["params", "minutes"],
          ["record", "scheduledFor"],
          ["today"],
          ["params", "businessDays"],
        ],
      },
      message: "The time to cancel is over, or the money was picked up.",
    },
    {
      kind: "guard",
      id: "rege-remittance-disclosed",
      citation: "12 CFR 1005.31(b)(1)(iv)-(vii), (b)(2)(ii)-(iii)",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["paid"] }],
      require: {
        source:
          "has(record.receivedCurrency) && has(record.receivedAmount) && has(record.availableOn) && has(record.paidAt) && has(record.recipient) && (record.receivedCurrency == record.currency || has(record.exchangeRate))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: {
                recipient: { kind: "string" },
                currency: { kind: "string" },
                exchangeRate: { kind: "dec" },
                receivedAmount: { kind: "int", wide: true },
                receivedCurrency: { kind: "string" },
                availableOn: { kind: "date" },
                paidAt: { kind: "timestamp" },
              },
            },
          },
        },
        references: [
          ["record", "receivedCurrency"],
          ["record", "receivedAmount"],
          ["record", "availableOn"],
          ["record", "paidAt"],
          ["record", "recipient"],
          ["record", "currency"],
          ["record", "exchangeRate"],
        ],
      },
      message:
        "Rate, amount received, its currency, the day on which it is available and the recipient must be known.",
    },
    {
      kind: "guard",
      id: "rege-remittance-fixed",
      citation: "12 CFR 1005.31(b)(2), (f); 31 CFR 1010.410(e)",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state == "quoted" || (record.amount == old.amount && record.fees == old.fees && record.taxes == old.taxes && record.total == old.total && record.currency == old.currency && record.sender == old.sender && (has(record.exchangeRate) ? has(old.exchangeRate) && record.exchangeRate == old.exchangeRate : !has(old.exchangeRate)) && (has(record.receivedAmount) ? has(old.receivedAmount) && record.receivedAmount == old.receivedAmount : !has(old.receivedAmount)) && (has(record.receivedCurrency) ? has(old.receivedCurrency) && record.receivedCurrency == old.receivedCurrency : !has(old.receivedCurrency)) && (has(record.availableOn) ? has(old.availableOn) && record.availableOn == old.availableOn : !has(old.availableOn)) && (has(record.recipientInstitution) ? has(old.recipientInstitution) && record.recipientInstitution == old.recipientInstitution : !has(old.recipientInstitution)) && (has(record.scheduledFor) ? has(old.scheduledFor) && record.scheduledFor == old.scheduledFor : !has(old.scheduledFor)) && (has(record.recipient) ? has(old.recipient) && record.recipient == old.recipient : !has(old.recipient)) && (!has(old.transfer) || record.transfer == old.transfer) && (!has(old.paidAt) || record.paidAt == old.paidAt) && (!has(old.deliveredAt) || record.deliveredAt == old.deliveredAt) && (!has(old.cancelledOn) || record.cancelledOn == old.cancelledOn) && (!has(old.blockedOn) || record.blockedOn == old.blockedOn) && (!has(old.rejectedOn) || record.rejectedOn == old.rejectedOn))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: {
                sender: { kind: "string" },
                recipient: { kind: "string" },
                transfer: { kind: "string" },
                amount: { kind: "int", wide: true },
                fees: { kind: "int", wide: true },
                taxes: { kind: "int", wide: true },
                total: { kind: "int", wide: true },
                currency: { kind: "string" },
                exchangeRate: { kind: "dec" },
                receivedAmount: { kind: "int", wide: true },
                receivedCurrency: { kind: "string" },
                availableOn: { kind: "date" },
                recipientInstitution: { kind: "string" },
                paidAt: { kind: "timestamp" },
                scheduledFor: { kind: "date" },
                deliveredAt: { kind: "timestamp" },
                cancelledOn: { kind: "date" },
                blockedOn: { kind: "date" },
                rejectedOn: { kind: "date" },
              },
            },
            old: {
              kind: "record",
              name: "Remittance",
              fields: {
                state: { kind: "string" },
                sender: { kind: "string" },
                recipient: { kind: "string" },
                transfer: { kind: "string" },
                amount: { kind: "int", wide: true },
                fees: { kind: "int", wide: true },
                taxes: { kind: "int", wide: true },
                total: { kind: "int", wide: true },
                currency: { kind: "string" },
                exchangeRate: { kind: "dec" },
                receivedAmount: { kind: "int", wide: true },
                receivedCurrency: { kind: "string" },
                availableOn: { kind: "date" },
                recipientInstitution: { kind: "string" },
                paidAt: { kind: "timestamp" },
                scheduledFor: { kind: "date" },
                deliveredAt: { kind: "timestamp" },
                cancelledOn: { kind: "date" },
                blockedOn: { kind: "date" },
                rejectedOn: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "amount"],
          ["old", "amount"],
          ["record", "fees"],
          ["old", "fees"],
          ["record", "taxes"],
          ["old", "taxes"],
          ["record", "total"],
          ["old", "total"],
          ["record", "currency"],
          ["old", "currency"],
          ["record", "sender"],
          ["old", "sender"],
          ["record", "exchangeRate"],
          ["old", "exchangeRate"],
          ["record", "receivedAmount"],
          ["old", "receivedAmount"],
          ["record", "receivedCurrency"],
          ["old", "receivedCurrency"],
          ["record", "availableOn"],
          ["old", "availableOn"],
          ["record", "recipientInstitution"],
          ["old", "recipientInstitution"],
          ["record", "scheduledFor"],
          ["old", "scheduledFor"],
          ["record", "recipient"],
          ["old", "recipient"],
          ["old", "transfer"],
          ["record", "transfer"],
          ["old", "paidAt"],
          ["record", "paidAt"],
          ["old", "deliveredAt"],
          ["record", "deliveredAt"],
          ["old", "cancelledOn"],
          ["record", "cancelledOn"],
          ["old", "blockedOn"],
          ["record", "blockedOn"],
          ["old", "rejectedOn"],
          ["record", "rejectedOn"],
        ],
      },
      message: "Amounts, parties and times of a remittance stay as they were when it was paid.",
    },
    {
      kind: "guard",
      id: "rege-remittance-recipient-fixed",
      citation: "12 CFR 1005.31(b)(2)(iii); 31 CFR 1010.410(e)(1)(i)",
      on: { Remittance: ["service"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state == "quoted" || ((has(record.recipientName) ? has(old.recipientName) && record.recipientName == old.recipientName : !has(old.recipientName)) && (has(record.recipientAccount) ? has(old.recipientAccount) && record.recipientAccount == old.recipientAccount : !has(old.recipientAccount)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { recipientName: { kind: "string" }, recipientAccount: { kind: "string" } },
            },
            old: {
              kind: "record",
              name: "Remittance",
              fields: {
                state: { kind: "string" },
                recipientName: { kind: "string" },
                recipientAccount: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "recipientName"],
          ["old", "recipientName"],
          ["record", "recipientAccount"],
          ["old", "recipientAccount"],
        ],
      },
      message: "The recipient of a remittance stays who it was when it was paid.",
    },
    {
      kind: "clock",
      id: "rege-remittance-refund",
      citation: "12 CFR 1005.34(b)",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["cancelled"] },
      met: { enters: ["refunded"] },
      from: {
        source: "record.cancelledOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { cancelledOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "cancelledOn"]],
      },
      days: 3,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "check",
      id: "rege-remittance-total",
      citation: "12 CFR 1005.31(b)(1)(i)-(iii)",
      on: { Remittance: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "record.total == record.amount + record.fees + record.taxes",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: {
                amount: { kind: "int", wide: true },
                fees: { kind: "int", wide: true },
                taxes: { kind: "int", wide: true },
                total: { kind: "int", wide: true },
              },
            },
          },
        },
        references: [
          ["record", "total"],
          ["record", "amount"],
          ["record", "fees"],
          ["record", "taxes"],
        ],
      },
      message: "The total must be the amount with fees and taxes.",
      lawful: [
        { amount: 20000, fees: 399, taxes: 200, total: 20599 },
        { amount: 20000, fees: 0, taxes: 0, total: 20000 },
      ],
    },
    {
      kind: "clock",
      id: "ofac-block-report",
      citation: "31 CFR 501.603(b)(1)",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["blocked"] },
      met: { enters: ["block-reported"] },
      from: {
        source: "record.blockedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Remittance", fields: { blockedOn: { kind: "date" } } },
          },
        },
        references: [["record", "blockedOn"]],
      },
      days: 10,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "ofac-reject-report",
      citation: "31 CFR 501.604(c)",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      starts: { enters: ["rejected"] },
      met: { enters: ["rejection-reported"] },
      from: {
        source: "record.rejectedOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { rejectedOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "rejectedOn"]],
      },
      days: 10,
      calendar: "US",
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "guard",
      id: "ofac-screened",
      citation: "31 CFR Chapter V",
      on: { Remittance: ["database"] },
      parameters: {},
      records: { Party: "Customer" },
      moments: [{ enters: ["delivered"] }],
      require: {
        source:
          'records.Party.exists(party, party.id == record.sender && party.screening == "clear") && records.Party.exists(party, party.id == record.recipient && party.screening == "clear")',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { sender: { kind: "string" }, recipient: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Party: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Party",
                    fields: { id: { kind: "string" }, screening: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Party"],
          ["records", "Party", "id"],
          ["record", "sender"],
          ["records", "Party", "screening"],
          ["record", "recipient"],
        ],
      },
      message: "Sender and recipient must have been screened, and found clear.",
    },
    {
      kind: "guard",
      id: "ofac-screening-signed",
      citation: "31 CFR Chapter V",
      on: { Customer: ["database"] },
      parameters: {},
      records: {},
      moments: ["create", "update"],
      require: {
        source:
          'record.screening == "pending" ? !has(old.screening) || old.screening == "pending" : (has(old.screening) && record.screening == old.screening && record.screenedBy == old.screenedBy && record.screenedOn == old.screenedOn) || (record.screenedBy == actor.subject && record.screenedOn == today && (old.screening != "hit" || old.screenedBy != actor.subject))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Party",
              fields: {
                screening: { kind: "string" },
                screenedOn: { kind: "date" },
                screenedBy: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "Party",
              fields: {
                screening: { kind: "string" },
                screenedOn: { kind: "date" },
                screenedBy: { kind: "string" },
              },
            },
            actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
            today: { kind: "date" },
          },
        },
        references: [
          ["record", "screening"],
          ["old", "screening"],
          ["record", "screenedBy"],
          ["old", "screenedBy"],
          ["record", "screenedOn"],
          ["old", "screenedOn"],
          ["actor", "subject"],
          ["today"],
        ],
      },
      message:
        "Sign the result with your name and the day; what somebody found is cleared by someone else.",
    },
    {
      kind: "retention",
      id: "ofac-ten-years-remittance",
      citation: "31 CFR 501.601",
      on: { Remittance: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "dateOf(record.updatedAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Remittance",
              fields: { updatedAt: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "updatedAt"]],
      },
      keep: { years: 10, months: 0, days: 0 },
    },
    {
      kind: "retention",
      id: "ofac-ten-years-transfer",
      citation: "31 CFR 501.601",
      on: { Transfer: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "dateOf(record.updatedAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Transfer",
              fields: { updatedAt: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "updatedAt"]],
      },
      keep: { years: 10, months: 0, days: 0 },
    },
  ],
};
