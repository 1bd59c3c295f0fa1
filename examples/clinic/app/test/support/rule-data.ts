import type { RuleData } from "#test/rule-types";

/** What the rules and the blueprint say, as data for the tests of rules. */
export const ruleData: RuleData = {
  asOf: "2026-11-22",
  needs: {
    clinician: [],
    nurse: [],
    receptionist: [
      "phi.name",
      "phi.identifier",
      "phi.contact",
      "phi.demographic",
      "phi.administrative",
      "phi.clinical.reason",
    ],
    billing: [
      "phi.name",
      "phi.identifier",
      "phi.contact",
      "phi.administrative",
      "phi.financial",
      "phi.clinical.diagnosis",
    ],
    "privacy-officer": [],
    auditor: ["phi.administrative"],
  },
  entities: {
    Patient: {
      concept: "healthcare/Patient",
      fields: {
        active: { type: "boolean", required: true, class: "phi.administrative", default: true },
        identifier: { type: "string", required: true, min: 1, max: 40, class: "phi.identifier" },
        family: { type: "string", required: true, min: 1, max: 100, class: "phi.name" },
        given: { type: "string", min: 1, max: 100, class: "phi.name" },
        birthDate: { type: "date", required: true, class: "phi.demographic" },
        deceasedDate: { type: "date", class: "phi.demographic" },
        gender: {
          type: "enum",
          values: ["male", "female", "other", "unknown"],
          class: "phi.demographic",
        },
        maritalStatus: {
          type: "enum",
          values: ["A", "D", "I", "L", "M", "P", "S", "T", "U", "W", "UNK"],
          class: "phi.demographic",
        },
        language: {
          type: "string",
          max: 35,
          pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$",
          class: "phi.demographic",
        },
        phone: { type: "string", min: 3, max: 30, class: "phi.contact" },
        email: { type: "email", max: 254, class: "phi.contact" },
        addressLine: { type: "string", max: 200, class: "phi.contact" },
        addressCity: { type: "string", max: 100, class: "phi.contact" },
        addressState: { type: "string", max: 40, class: "phi.contact" },
        addressPostalCode: { type: "string", max: 16, class: "phi.contact" },
        restricted: {
          type: "boolean",
          required: true,
          readOnly: true,
          class: "phi.administrative",
          default: false,
        },
        pronouns: { type: "string", max: 40, class: "phi.demographic" },
        portal: { type: "boolean", required: true, default: false },
        generalPractitioner: { type: "uuid", references: "Practitioner" },
      },
      transitions: {},
      operations: [
        {
          name: "restrictPatient",
          input: {},
          sets: { restricted: { source: "true", scope: { variables: {} }, references: [] } },
        },
        {
          name: "liftRestriction",
          input: {},
          sets: { restricted: { source: "false", scope: { variables: {} }, references: [] } },
        },
      ],
    },
    Practitioner: {
      concept: "healthcare/Practitioner",
      fields: {
        active: { type: "boolean", required: true, default: true },
        identifier: { type: "string", unique: true, max: 10, pattern: "^[0-9]{10}$" },
        family: { type: "string", required: true, min: 1, max: 100, class: "workforce" },
        given: { type: "string", max: 100, class: "workforce" },
        qualification: { type: "string", max: 200 },
        phone: { type: "string", max: 30, class: "workforce" },
        email: { type: "email", max: 254, class: "workforce" },
        subject: { type: "string", required: true, unique: true, max: 200 },
        hiredOn: { type: "date" },
      },
      transitions: {},
      operations: [],
    },
    Visit: {
      concept: "healthcare/Encounter",
      fields: {
        encounterClass: {
          type: "enum",
          required: true,
          values: ["AMB", "EMER", "HH", "IMP", "OBSENC", "VR"],
          class: "phi.administrative",
          default: "AMB",
        },
        type: { type: "string", max: 100, class: "phi.clinical" },
        periodStart: { type: "timestamp", class: "phi.administrative" },
        periodEnd: { type: "timestamp", class: "phi.administrative" },
        reasonCode: { type: "text", max: 2000, class: "phi.clinical.reason" },
        diagnosis: {
          type: "string",
          max: 8,
          pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$",
          class: "phi.clinical.diagnosis",
        },
        triage: { type: "integer", min: 1, max: 5, class: "phi.clinical" },
        patient: { type: "uuid", required: true, references: "Patient" },
        practitioner: { type: "uuid", references: "Practitioner" },
        room: { type: "uuid", references: "Room" },
        appointment: { type: "uuid", references: "Appointment" },
      },
      transitions: {
        planned: ["arrived", "cancelled", "no-show"],
        arrived: ["in-progress", "cancelled"],
        "in-progress": ["finished"],
        finished: [],
        cancelled: [],
        "no-show": [],
      },
      operations: [
        {
          name: "checkIn",
          input: {},
          sets: {
            periodStart: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
        },
        { name: "markNoShow", input: {}, sets: {} },
        { name: "cancelVisit", input: {}, sets: {} },
        { name: "startVisit", input: {}, sets: {} },
        {
          name: "finishVisit",
          input: {
            diagnosis: {
              type: "string",
              required: true,
              max: 8,
              pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$",
              class: "phi.clinical.diagnosis",
            },
          },
          sets: {
            periodEnd: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
            diagnosis: {
              source: "input.diagnosis",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { diagnosis: { kind: "string" } },
                  },
                },
              },
              references: [["input", "diagnosis"]],
            },
          },
        },
      ],
    },
    Observation: {
      concept: "healthcare/Observation",
      fields: {
        category: {
          type: "enum",
          required: true,
          values: [
            "social-history",
            "vital-signs",
            "imaging",
            "laboratory",
            "procedure",
            "survey",
            "exam",
            "therapy",
            "activity",
          ],
          class: "phi.administrative",
        },
        code: { type: "string", required: true, max: 20, class: "phi.clinical" },
        display: { type: "string", max: 200, class: "phi.clinical" },
        effectiveDateTime: { type: "timestamp", required: true, class: "phi.administrative" },
        valueQuantity: { type: "decimal", scale: 4, class: "phi.clinical" },
        valueUnit: { type: "string", max: 30, class: "phi.clinical" },
        valueString: { type: "text", max: 2000, class: "phi.clinical" },
        interpretation: {
          type: "enum",
          values: ["N", "A", "AA", "H", "HH", "L", "LL"],
          class: "phi.clinical",
        },
        note: { type: "text", max: 4000, class: "phi.clinical" },
        patient: { type: "uuid", required: true, references: "Patient" },
        encounter: { type: "uuid", references: "Visit" },
        performer: { type: "uuid", references: "Practitioner" },
      },
      transitions: {
        registered: ["preliminary", "final", "cancelled"],
        preliminary: ["final", "cancelled", "entered-in-error"],
        final: ["amended", "entered-in-error"],
        amended: ["entered-in-error"],
        cancelled: [],
        "entered-in-error": [],
      },
      operations: [
        { name: "finalizeObservation", input: {}, sets: {} },
        { name: "cancelObservation", input: {}, sets: {} },
      ],
    },
    Consent: {
      concept: "healthcare/Consent",
      fields: {
        category: {
          type: "enum",
          required: true,
          values: ["authorization", "part-2"],
          class: "phi.administrative",
        },
        description: { type: "text", min: 1, max: 2000, class: "phi.clinical" },
        grantor: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        recipient: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        purpose: { type: "string", min: 1, max: 500, class: "phi.clinical" },
        expiresOn: { type: "date", class: "phi.administrative" },
        expirationEvent: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        signedOn: { type: "date", class: "phi.administrative" },
        signedBy: { type: "string", min: 1, max: 200, class: "phi.name" },
        representativeAuthority: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        signedByRepresentative: {
          type: "boolean",
          required: true,
          class: "phi.administrative",
          default: false,
        },
        revokedOn: { type: "date", class: "phi.administrative" },
        patient: { type: "uuid", required: true, references: "Patient" },
      },
      transitions: {
        draft: ["active", "rejected"],
        active: ["inactive", "entered-in-error"],
        inactive: [],
        rejected: [],
        "entered-in-error": [],
      },
      operations: [
        {
          name: "activateConsent",
          input: {
            signedOn: { type: "date", required: true },
            signedBy: { type: "string", required: true, min: 1, max: 200, class: "phi.name" },
          },
          sets: {
            signedOn: {
              source: "input.signedOn",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { signedOn: { kind: "date" } },
                  },
                },
              },
              references: [["input", "signedOn"]],
            },
            signedBy: {
              source: "input.signedBy",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { signedBy: { kind: "string" } },
                  },
                },
              },
              references: [["input", "signedBy"]],
            },
          },
          require: {
            source: "input.signedOn <= today",
            scope: {
              variables: {
                input: {
                  kind: "record",
                  name: "the input",
                  fields: { signedOn: { kind: "date" } },
                },
                today: { kind: "date" },
              },
            },
            references: [["input", "signedOn"], ["today"]],
          },
        },
        {
          name: "revokeConsent",
          input: {},
          sets: {
            revokedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    Disclosure: {
      concept: "healthcare/Disclosure",
      fields: {
        date: { type: "date", class: "phi.administrative" },
        time: {
          type: "string",
          max: 5,
          pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
          class: "phi.administrative",
        },
        basis: {
          type: "enum",
          required: true,
          values: [
            "treatment",
            "payment",
            "operations",
            "individual",
            "incidental",
            "authorization",
            "directory",
            "national-security",
            "custodial",
            "limited-data-set",
            "required-by-law",
            "public-health",
            "abuse-or-neglect",
            "health-oversight",
            "judicial",
            "law-enforcement",
            "decedent",
            "organ-donation",
            "research",
            "serious-threat",
            "government-function",
            "workers-compensation",
            "hhs",
            "impermissible",
          ],
          class: "phi.administrative",
        },
        recipientName: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        recipientAddress: { type: "string", min: 1, max: 300, class: "phi.administrative" },
        recipientAffiliation: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        description: { type: "text", min: 1, max: 2000, class: "phi.clinical" },
        purpose: { type: "text", min: 1, max: 1000, class: "phi.clinical" },
        writtenRequest: { type: "string", min: 1, max: 300, class: "phi.administrative" },
        disclosedBy: { type: "string", min: 1, max: 200, class: "phi.administrative" },
        substanceUse: {
          type: "boolean",
          required: true,
          class: "phi.administrative",
          default: false,
        },
        emergency: { type: "boolean", required: true, class: "phi.administrative", default: false },
        emergencyNature: { type: "text", min: 1, max: 1000, class: "phi.clinical" },
        patient: { type: "uuid", required: true, references: "Patient" },
        consent: { type: "uuid", references: "Consent" },
      },
      transitions: {},
      operations: [],
    },
    AccessRequest: {
      concept: "healthcare/AccessRequest",
      fields: {
        receivedOn: { type: "date", required: true, class: "phi.administrative" },
        requester: {
          type: "enum",
          required: true,
          values: ["individual", "personal-representative"],
          class: "phi.administrative",
          default: "individual",
        },
        written: { type: "boolean", required: true, class: "phi.administrative", default: true },
        requestedForm: {
          type: "enum",
          required: true,
          values: ["electronic", "paper", "inspection"],
          class: "phi.administrative",
          default: "electronic",
        },
        description: { type: "text", max: 2000, class: "phi.clinical" },
        answeredOn: { type: "date", class: "phi.administrative" },
        denialGround: {
          type: "enum",
          values: [
            "excepted-information",
            "inmate-copy",
            "research-in-progress",
            "privacy-act",
            "promise-of-confidentiality",
            "endangers-life-or-safety",
            "harms-other-person",
            "representative-endangers",
          ],
          class: "phi.administrative",
        },
        denialStatement: { type: "text", min: 1, max: 4000, class: "phi.clinical" },
        reviewOffered: {
          type: "boolean",
          required: true,
          class: "phi.administrative",
          default: false,
        },
        patient: { type: "uuid", required: true, references: "Patient" },
      },
      transitions: { received: ["fulfilled", "denied"], fulfilled: [], denied: [] },
      operations: [
        {
          name: "fulfilAccessRequest",
          input: {},
          sets: {
            answeredOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        {
          name: "denyAccessRequest",
          input: {
            ground: {
              type: "enum",
              values: [
                "excepted-information",
                "inmate-copy",
                "research-in-progress",
                "privacy-act",
                "promise-of-confidentiality",
                "endangers-life-or-safety",
                "harms-other-person",
                "representative-endangers",
              ],
            },
            statement: { type: "text", min: 1, max: 4000, class: "phi.clinical" },
            reviewOffered: { type: "boolean", required: true },
          },
          sets: {
            denialGround: {
              source: "input.ground",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { ground: { kind: "string" } },
                  },
                },
              },
              references: [["input", "ground"]],
            },
            denialStatement: {
              source: "input.statement",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { statement: { kind: "string" } },
                  },
                },
              },
              references: [["input", "statement"]],
            },
            reviewOffered: {
              source: "input.reviewOffered",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { reviewOffered: { kind: "bool" } },
                  },
                },
              },
              references: [["input", "reviewOffered"]],
            },
            answeredOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    AccountingRequest: {
      concept: "healthcare/AccountingRequest",
      fields: {
        receivedOn: { type: "date", required: true, class: "phi.administrative" },
        providedOn: { type: "date", class: "phi.administrative" },
        patient: { type: "uuid", required: true, references: "Patient" },
      },
      transitions: { received: ["provided"], provided: [] },
      operations: [
        {
          name: "provideAccounting",
          input: {},
          sets: {
            providedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    EmergencyAccess: {
      concept: "healthcare/EmergencyAccess",
      fields: {
        grantee: { type: "string", min: 1, max: 200 },
        reason: {
          type: "enum",
          values: ["ETREAT", "BTG", "DISASTER"],
          class: "phi.administrative",
        },
        explanation: { type: "text", min: 1, max: 1000, class: "phi.clinical" },
        expiresAt: { type: "timestamp", class: "phi.administrative" },
        reviewedBy: { type: "string", max: 200 },
        reviewedAt: { type: "timestamp", class: "phi.administrative" },
        reviewOutcome: {
          type: "enum",
          values: ["justified", "not-justified"],
          class: "phi.administrative",
        },
        reviewNote: { type: "text", max: 2000, class: "phi.clinical" },
        patient: { type: "uuid", required: true, references: "Patient" },
      },
      transitions: { granted: ["ended", "reviewed"], ended: ["reviewed"], reviewed: [] },
      operations: [
        {
          name: "endEmergencyAccess",
          input: {},
          sets: {},
          require: {
            source: "record.grantee == actor.subject",
            scope: {
              variables: {
                record: {
                  kind: "record",
                  name: "EmergencyAccess",
                  fields: { grantee: { kind: "string" } },
                },
                actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
              },
            },
            references: [
              ["record", "grantee"],
              ["actor", "subject"],
            ],
          },
        },
        {
          name: "reviewEmergencyAccess",
          input: {
            outcome: { type: "enum", required: true, values: ["justified", "not-justified"] },
            note: { type: "text", max: 2000, class: "phi.clinical" },
          },
          sets: {
            reviewOutcome: {
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
            reviewNote: {
              source: "input.note",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { note: { kind: "string" } },
                  },
                },
              },
              references: [["input", "note"]],
            },
            reviewedBy: {
              source: "actor.subject",
              scope: {
                variables: {
                  actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
                },
              },
              references: [["actor", "subject"]],
            },
            reviewedAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
          require: {
            source: "record.grantee != actor.subject",
            scope: {
              variables: {
                record: {
                  kind: "record",
                  name: "EmergencyAccess",
                  fields: { grantee: { kind: "string" } },
                },
                actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
              },
            },
            references: [
              ["record", "grantee"],
              ["actor", "subject"],
            ],
          },
        },
      ],
    },
    Policy: {
      concept: "healthcare/PolicyDocument",
      fields: {
        title: { type: "string", required: true, min: 1, max: 200 },
        kind: {
          type: "enum",
          required: true,
          values: [
            "policy",
            "procedure",
            "risk-analysis",
            "assessment",
            "review",
            "contract",
            "notice",
            "decision",
          ],
        },
        text: { type: "text", max: 10000 },
        location: { type: "uri", max: 500 },
        approvedBy: { type: "string", max: 200 },
        effectiveFrom: { type: "date" },
        lastEffectiveOn: { type: "date" },
      },
      transitions: { draft: ["effective"], effective: ["superseded"], superseded: [] },
      operations: [
        {
          name: "approvePolicy",
          input: {},
          sets: {
            effectiveFrom: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            approvedBy: {
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
        {
          name: "supersedePolicy",
          input: {},
          sets: {
            lastEffectiveOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    Room: {
      fields: {
        name: { type: "string", required: true, unique: true, min: 1, max: 40 },
        floor: { type: "integer", min: -2, max: 40 },
        accessible: { type: "boolean", required: true, default: true },
        floorPlan: { type: "uri", max: 500 },
      },
      transitions: {},
      operations: [],
    },
    Appointment: {
      fields: {
        start: { type: "timestamp", required: true, class: "phi.administrative" },
        minutes: { type: "integer", required: true, min: 5, max: 480, default: 20 },
        kind: {
          type: "enum",
          required: true,
          values: ["check-up", "follow-up", "vaccination", "urgent", "telehealth"],
          class: "phi.administrative",
        },
        reason: { type: "text", max: 1000, class: "phi.clinical.reason" },
        patient: { type: "uuid", required: true, references: "Patient" },
        practitioner: { type: "uuid", required: true, references: "Practitioner" },
        room: { type: "uuid", references: "Room" },
      },
      transitions: {
        booked: ["confirmed", "cancelled"],
        confirmed: ["kept", "cancelled"],
        kept: [],
        cancelled: [],
      },
      operations: [
        { name: "confirmAppointment", input: {}, sets: {} },
        { name: "keepAppointment", input: {}, sets: {} },
        { name: "cancelAppointment", input: {}, sets: {} },
      ],
    },
    Invoice: {
      fields: {
        number: {
          type: "string",
          required: true,
          unique: true,
          max: 12,
          pattern: "^R-[0-9]{4}-[0-9]{1,5}$",
          class: "phi.administrative",
        },
        currency: { type: "enum", required: true, values: ["USD"], default: "USD" },
        total: { type: "decimal", required: true, min: 0, scale: 2, class: "phi.financial" },
        issuedOn: { type: "date", readOnly: true, class: "phi.administrative" },
        dueOn: { type: "date", readOnly: true, class: "phi.administrative" },
        paidOn: { type: "date", readOnly: true, class: "phi.administrative" },
        paidBy: {
          type: "enum",
          readOnly: true,
          values: ["card", "check", "transfer", "plan"],
          class: "phi.financial",
        },
        claimReference: { type: "uuid", class: "phi.financial" },
        sendTo: { type: "email", max: 254, class: "phi.contact" },
        patient: { type: "uuid", required: true, references: "Patient" },
        visit: { type: "uuid", references: "Visit" },
      },
      transitions: { draft: ["issued", "void"], issued: ["paid", "void"], paid: [], void: [] },
      operations: [
        {
          name: "issueInvoice",
          input: {},
          sets: {
            issuedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            dueOn: {
              source: "addDays(today, 30)",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
          require: {
            source: 'record.total > dec("0.00")',
            scope: {
              variables: {
                record: { kind: "record", name: "Invoice", fields: { total: { kind: "dec" } } },
              },
            },
            references: [["record", "total"]],
          },
        },
        {
          name: "payInvoice",
          input: {
            amount: { type: "decimal", required: true, scale: 2, class: "phi.financial" },
            method: { type: "enum", required: true, values: ["card", "check", "transfer", "plan"] },
          },
          sets: {
            paidOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
            paidBy: {
              source: "input.method",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { method: { kind: "string" } },
                  },
                },
              },
              references: [["input", "method"]],
            },
          },
          require: {
            source: "input.amount == record.total",
            scope: {
              variables: {
                record: { kind: "record", name: "Invoice", fields: { total: { kind: "dec" } } },
                input: { kind: "record", name: "the input", fields: { amount: { kind: "dec" } } },
              },
            },
            references: [
              ["input", "amount"],
              ["record", "total"],
            ],
          },
        },
        { name: "voidInvoice", input: {}, sets: {} },
      ],
    },
    InvoiceLine: {
      fields: {
        description: { type: "string", required: true, min: 1, max: 200, class: "phi.financial" },
        code: { type: "string", max: 5, class: "phi.financial" },
        quantity: { type: "integer", required: true, min: 1, max: 999, default: 1 },
        unitPrice: { type: "decimal", required: true, min: 0, scale: 2, class: "phi.financial" },
        invoice: { type: "uuid", required: true, references: "Invoice" },
      },
      transitions: {},
      operations: [],
    },
  },
  rules: [
    {
      kind: "control",
      id: "hipaa-access-control",
      citation: "45 CFR 164.312(a)(1)",
      on: {},
      parameters: {},
      records: {},
      control: "access",
      settings: {},
      protects: ["phi"],
    },
    {
      kind: "control",
      id: "hipaa-audit-controls",
      citation: "45 CFR 164.312(b)",
      on: {},
      parameters: {},
      records: {},
      control: "audit-trail",
      settings: {},
      protects: ["phi"],
    },
    {
      kind: "control",
      id: "hipaa-automatic-logoff",
      citation: "45 CFR 164.312(a)(2)(iii)",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: { idleMinutes: 15 },
      protects: ["phi"],
    },
    {
      kind: "control",
      id: "hipaa-encryption-at-rest",
      citation: "45 CFR 164.312(a)(2)(iv)",
      on: {},
      parameters: {},
      records: {},
      control: "field-encryption",
      settings: {},
      protects: [
        "phi.name",
        "phi.identifier",
        "phi.contact",
        "phi.demographic",
        "phi.clinical",
        "phi.financial",
        "phi.psychotherapyNote",
        "phi.substanceUse",
        "phi.genetic",
      ],
    },
    {
      kind: "control",
      id: "hipaa-integrity",
      citation: "45 CFR 164.312(c)(1)",
      on: {},
      parameters: {},
      records: {},
      control: "record-versions",
      settings: {},
      protects: ["phi"],
    },
    {
      kind: "control",
      id: "hipaa-person-authentication",
      citation: "45 CFR 164.312(d)",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: {},
      protects: ["phi"],
      dependsOn: "OIDC_ISSUER",
    },
    {
      kind: "control",
      id: "hipaa-unique-user",
      citation: "45 CFR 164.312(a)(2)(i)",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: {},
      protects: ["phi"],
      dependsOn: "OIDC_ISSUER",
    },
    {
      kind: "guard",
      id: "hipaa-emergency-access-fixed",
      citation: "45 CFR 164.312(a)(2)(ii)",
      on: { EmergencyAccess: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.grantee == old.grantee && record.patient == old.patient && record.expiresAt <= old.expiresAt",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "EmergencyAccess",
              fields: {
                patient: { kind: "string" },
                grantee: { kind: "string" },
                expiresAt: { kind: "timestamp" },
              },
            },
            old: {
              kind: "record",
              name: "EmergencyAccess",
              fields: {
                patient: { kind: "string" },
                grantee: { kind: "string" },
                expiresAt: { kind: "timestamp" },
              },
            },
          },
        },
        references: [
          ["record", "grantee"],
          ["old", "grantee"],
          ["record", "patient"],
          ["old", "patient"],
          ["record", "expiresAt"],
          ["old", "expiresAt"],
        ],
      },
      message:
        "The person, the patient and the end of an emergency access cannot be changed, except to end earlier.",
    },
    {
      kind: "guard",
      id: "hipaa-emergency-access-grant",
      citation: "45 CFR 164.312(a)(2)(ii)",
      on: { EmergencyAccess: ["service"] },
      parameters: { minutes: [{ value: 240 }] },
      records: {},
      moments: ["create"],
      require: {
        source:
          "record.grantee == actor.subject && has(record.reason) && has(record.explanation) && record.expiresAt > at && record.expiresAt <= addMinutes(at, params.minutes)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "EmergencyAccess",
              fields: {
                grantee: { kind: "string" },
                reason: { kind: "string" },
                explanation: { kind: "string" },
                expiresAt: { kind: "timestamp" },
              },
            },
            actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { minutes: { kind: "int" } },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "grantee"],
          ["actor", "subject"],
          ["record", "reason"],
          ["record", "explanation"],
          ["record", "expiresAt"],
          ["at"],
          ["params", "minutes"],
        ],
      },
      message:
        "Emergency access is for oneself, with a reason and an explanation, and ends within four hours.",
    },
    {
      kind: "clock",
      id: "hipaa-emergency-access-review",
      citation: "45 CFR 164.308(a)(1)(ii)(D); 164.312(a)(2)(ii)",
      on: { EmergencyAccess: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["reviewed"] },
      from: {
        source: "dateOf(at)",
        scope: { variables: { at: { kind: "timestamp" } } },
        references: [["at"]],
      },
      days: 7,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "rows",
      id: "hipaa-restricted-encounter",
      citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
      on: { Visit: ["database"] },
      parameters: {},
      records: { Patient: "Patient" },
      rows: {
        source: "records.Patient.exists(patient, patient.id == record.patient)",
        scope: {
          variables: {
            record: { kind: "record", name: "Encounter", fields: { patient: { kind: "string" } } },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Patient: {
                  kind: "list",
                  of: { kind: "record", name: "Patient", fields: { id: { kind: "string" } } },
                },
              },
            },
          },
        },
        references: [
          ["records", "Patient"],
          ["records", "Patient", "id"],
          ["record", "patient"],
        ],
      },
    },
    {
      kind: "rows",
      id: "hipaa-restricted-observation",
      citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
      on: { Observation: ["database"] },
      parameters: {},
      records: { Patient: "Patient" },
      rows: {
        source: "records.Patient.exists(patient, patient.id == record.patient)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Observation",
              fields: { patient: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Patient: {
                  kind: "list",
                  of: { kind: "record", name: "Patient", fields: { id: { kind: "string" } } },
                },
              },
            },
          },
        },
        references: [
          ["records", "Patient"],
          ["records", "Patient", "id"],
          ["record", "patient"],
        ],
      },
    },
    {
      kind: "rows",
      id: "hipaa-restricted-patient",
      citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
      on: { Patient: ["database"] },
      parameters: {},
      records: { Practitioner: "Practitioner", EmergencyAccess: "EmergencyAccess" },
      rows: {
        source:
          '!record.restricted || actor.purpose in ["individual-access", "compliance"] || records.Practitioner.exists(practitioner, practitioner.id == record.generalPractitioner && practitioner.subject == actor.subject) || records.EmergencyAccess.exists(grant, grant.patient == record.id && grant.grantee == actor.subject && grant.state == "granted" && grant.expiresAt > at)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Patient",
              fields: {
                id: { kind: "string" },
                generalPractitioner: { kind: "string" },
                restricted: { kind: "bool" },
              },
            },
            actor: {
              kind: "record",
              name: "actor",
              fields: { subject: { kind: "string" }, purpose: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Practitioner: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Practitioner",
                    fields: { id: { kind: "string" }, subject: { kind: "string" } },
                  },
                },
                EmergencyAccess: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "EmergencyAccess",
                    fields: {
                      state: { kind: "string" },
                      patient: { kind: "string" },
                      grantee: { kind: "string" },
                      expiresAt: { kind: "timestamp" },
                    },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "restricted"],
          ["actor", "purpose"],
          ["records", "Practitioner"],
          ["records", "Practitioner", "id"],
          ["record", "generalPractitioner"],
          ["records", "Practitioner", "subject"],
          ["actor", "subject"],
          ["records", "EmergencyAccess"],
          ["records", "EmergencyAccess", "patient"],
          ["record", "id"],
          ["records", "EmergencyAccess", "grantee"],
          ["records", "EmergencyAccess", "state"],
          ["records", "EmergencyAccess", "expiresAt"],
          ["at"],
        ],
      },
    },
    {
      kind: "guard",
      id: "hipaa-access-denial",
      citation: "45 CFR 164.524(a)(2)-(4), (d)(2)",
      on: { AccessRequest: ["service"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["denied"] }],
      require: {
        source:
          'has(record.denialGround) && has(record.denialStatement) && (!(record.denialGround in ["endangers-life-or-safety", "harms-other-person", "representative-endangers"]) || record.reviewOffered)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "AccessRequest",
              fields: {
                denialGround: { kind: "string" },
                denialStatement: { kind: "string" },
                reviewOffered: { kind: "bool" },
              },
            },
          },
        },
        references: [
          ["record", "denialGround"],
          ["record", "denialStatement"],
          ["record", "reviewOffered"],
        ],
      },
      message:
        "A denial needs a listed ground and a written statement, and a review where the ground is reviewable.",
    },
    {
      kind: "clock",
      id: "hipaa-access-request-30-days",
      citation: "45 CFR 164.524(b)(2)",
      on: { AccessRequest: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["fulfilled", "denied"] },
      from: {
        source: "record.receivedOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "AccessRequest",
              fields: { receivedOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "receivedOn"]],
      },
      days: 30,
      extension: { days: 30, times: 1, reason: true },
    },
    {
      kind: "clock",
      id: "hipaa-accounting-60-days",
      citation: "45 CFR 164.528(c)(1)",
      on: { AccountingRequest: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["provided"] },
      from: {
        source: "record.receivedOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "AccountingRequest",
              fields: { receivedOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "receivedOn"]],
      },
      days: 60,
      extension: { days: 30, times: 1, reason: true },
    },
    {
      kind: "rows",
      id: "hipaa-accounting-of-disclosures",
      citation: "45 CFR 164.528(a)(1), (b)(1)",
      on: { Disclosure: ["database"] },
      parameters: {},
      records: { AccountingRequest: "AccountingRequest" },
      rows: {
        source:
          'actor.purpose != "accounting" || (!(record.basis in ["treatment", "payment", "operations", "individual", "incidental", "authorization", "directory", "national-security", "custodial", "limited-data-set"]) && records.AccountingRequest.exists(request, request.patient == record.patient && request.state == "received" && record.date >= addYears(request.receivedOn, -6) && record.date <= request.receivedOn))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Disclosure",
              fields: {
                patient: { kind: "string" },
                date: { kind: "date" },
                basis: { kind: "string" },
              },
            },
            actor: { kind: "record", name: "actor", fields: { purpose: { kind: "string" } } },
            records: {
              kind: "record",
              name: "records",
              fields: {
                AccountingRequest: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "AccountingRequest",
                    fields: {
                      state: { kind: "string" },
                      patient: { kind: "string" },
                      receivedOn: { kind: "date" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["actor", "purpose"],
          ["record", "basis"],
          ["records", "AccountingRequest"],
          ["records", "AccountingRequest", "patient"],
          ["record", "patient"],
          ["records", "AccountingRequest", "state"],
          ["record", "date"],
          ["records", "AccountingRequest", "receivedOn"],
        ],
      },
    },
    {
      kind: "check",
      id: "hipaa-authorization-elements",
      citation: "45 CFR 164.508(c)(1)",
      on: { Consent: ["edge"] },
      parameters: {},
      records: {},
      require: {
        source:
          'record.category != "authorization" || record.state != "active" || (has(record.description) && has(record.grantor) && has(record.recipient) && has(record.purpose) && (has(record.expiresOn) || has(record.expirationEvent)) && has(record.signedOn) && has(record.signedBy) && (!record.signedByRepresentative || has(record.representativeAuthority)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Consent",
              fields: {
                state: { kind: "string" },
                category: { kind: "string" },
                description: { kind: "string" },
                grantor: { kind: "string" },
                recipient: { kind: "string" },
                purpose: { kind: "string" },
                expiresOn: { kind: "date" },
                expirationEvent: { kind: "string" },
                signedOn: { kind: "date" },
                signedBy: { kind: "string" },
                representativeAuthority: { kind: "string" },
                signedByRepresentative: { kind: "bool" },
              },
            },
          },
        },
        references: [
          ["record", "category"],
          ["record", "state"],
          ["record", "description"],
          ["record", "grantor"],
          ["record", "recipient"],
          ["record", "purpose"],
          ["record", "expiresOn"],
          ["record", "expirationEvent"],
          ["record", "signedOn"],
          ["record", "signedBy"],
          ["record", "signedByRepresentative"],
          ["record", "representativeAuthority"],
        ],
      },
      message:
        "An authorization in force needs what, who from, who to, what for, an end, a signature with its date, and a representative's authority.",
      lawful: [
        {
          state: "active",
          category: "authorization",
          description: "Visit notes of 2026",
          grantor: "Riverside Clinic",
          recipient: "Acme Life Insurance",
          purpose: "Application for insurance",
          expiresOn: "2027-01-31",
          signedOn: "2026-11-01",
          signedBy: "Ana Diaz",
          signedByRepresentative: false,
        },
        {
          state: "active",
          category: "authorization",
          description: "Visit notes of 2026",
          grantor: "Riverside Clinic",
          recipient: "Acme Life Insurance",
          purpose: "Application for insurance",
          signedOn: "2026-11-01",
          signedBy: "Ana Diaz",
          signedByRepresentative: false,
          expirationEvent: "End of the application",
        },
        {
          state: "active",
          category: "authorization",
          description: "Visit notes of 2026",
          grantor: "Riverside Clinic",
          recipient: "Acme Life Insurance",
          purpose: "Application for insurance",
          expiresOn: "2027-01-31",
          signedOn: "2026-11-01",
          signedBy: "Ana Diaz",
          signedByRepresentative: true,
          representativeAuthority: "Guardian by court order",
        },
        { state: "draft", category: "authorization", signedByRepresentative: false },
        { state: "active", category: "part-2", signedByRepresentative: false },
      ],
    },
    {
      kind: "guard",
      id: "hipaa-disclosure-authorization",
      citation: "45 CFR 164.508(a)(1), (b)(2), (b)(5)",
      on: { Disclosure: ["database"] },
      parameters: {},
      records: { Consent: "Consent" },
      moments: ["create", "update"],
      require: {
        source:
          'record.basis != "authorization" || records.Consent.exists(consent, consent.id == record.consent && consent.patient == record.patient && consent.category == "authorization" && consent.signedOn <= record.date && (!has(consent.expiresOn) || record.date <= consent.expiresOn) && (consent.state == "active" || (consent.state == "inactive" && record.date < consent.revokedOn)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Disclosure",
              fields: {
                patient: { kind: "string" },
                consent: { kind: "string" },
                date: { kind: "date" },
                basis: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Consent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Consent",
                    fields: {
                      id: { kind: "string" },
                      state: { kind: "string" },
                      patient: { kind: "string" },
                      category: { kind: "string" },
                      expiresOn: { kind: "date" },
                      signedOn: { kind: "date" },
                      revokedOn: { kind: "date" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "basis"],
          ["records", "Consent"],
          ["records", "Consent", "id"],
          ["record", "consent"],
          ["records", "Consent", "patient"],
          ["record", "patient"],
          ["records", "Consent", "category"],
          ["records", "Consent", "signedOn"],
          ["record", "date"],
          ["records", "Consent", "expiresOn"],
          ["records", "Consent", "state"],
          ["records", "Consent", "revokedOn"],
        ],
      },
      message:
        "A disclosure on the basis of an authorization needs one of this patient that was in force on the day of the disclosure.",
    },
    {
      kind: "check",
      id: "hipaa-disclosure-entry",
      citation: "45 CFR 164.528(b)(2)",
      on: { Disclosure: ["edge"] },
      parameters: {},
      records: {},
      require: {
        source:
          'record.basis in ["treatment", "payment", "operations", "individual", "incidental", "authorization", "directory", "national-security", "custodial", "limited-data-set"] || (has(record.date) && has(record.recipientName) && has(record.description) && (has(record.purpose) || has(record.writtenRequest)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Disclosure",
              fields: {
                date: { kind: "date" },
                basis: { kind: "string" },
                recipientName: { kind: "string" },
                description: { kind: "string" },
                purpose: { kind: "string" },
                writtenRequest: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "basis"],
          ["record", "date"],
          ["record", "recipientName"],
          ["record", "description"],
          ["record", "purpose"],
          ["record", "writtenRequest"],
        ],
      },
      message:
        "An entry that an accounting must list needs its date, recipient, description, and purpose or written request.",
      lawful: [
        {
          basis: "public-health",
          date: "2026-02-03",
          recipientName: "County Health Department",
          description: "Laboratory result",
          purpose: "Reportable disease",
        },
        {
          basis: "judicial",
          date: "2026-02-03",
          recipientName: "Superior Court",
          description: "Visit notes of 2025",
          writtenRequest: "Subpoena 26-118",
        },
        { basis: "treatment" },
        { basis: "individual" },
        { basis: "authorization" },
        { basis: "custodial" },
      ],
    },
    {
      kind: "retention",
      id: "hipaa-disclosure-six-years",
      citation: "45 CFR 164.528(a)(1), (d); 164.530(j)(2)",
      on: { Disclosure: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.date > dateOf(record.createdAt) ? record.date : dateOf(record.createdAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Disclosure",
              fields: { createdAt: { kind: "timestamp" }, date: { kind: "date" } },
            },
          },
        },
        references: [
          ["record", "date"],
          ["record", "createdAt"],
        ],
      },
      keep: { years: 6, months: 0, days: 0 },
    },
    {
      kind: "fields",
      id: "hipaa-minimum-necessary",
      citation: "45 CFR 164.502(b); 164.514(d)(2)",
      on: {
        Patient: ["service"],
        Visit: ["service"],
        Observation: ["service"],
        Consent: ["service"],
        Disclosure: ["service"],
        AccessRequest: ["service"],
        AccountingRequest: ["service"],
        EmergencyAccess: ["service"],
        Appointment: ["service"],
        Invoice: ["service"],
        InvoiceLine: ["service"],
      },
      parameters: {},
      records: {},
      shows: {
        source:
          'actor.purpose in ["treatment", "emergency-treatment", "individual-access", "authorization", "hhs-enforcement", "required-by-law", "compliance", "accounting"] || field.class in actor.needs || field.path in actor.needs || "phi" in actor.needs || (field.class.startsWith("phi.identifier.") && "phi.identifier" in actor.needs) || (field.class.startsWith("phi.clinical.") && "phi.clinical" in actor.needs)',
        scope: {
          variables: {
            actor: {
              kind: "record",
              name: "actor",
              fields: {
                purpose: { kind: "string" },
                needs: { kind: "list", of: { kind: "string" } },
              },
            },
            field: {
              kind: "record",
              name: "field",
              fields: { class: { kind: "string" }, path: { kind: "string" } },
            },
          },
        },
        references: [
          ["actor", "purpose"],
          ["field", "class"],
          ["actor", "needs"],
          ["field", "path"],
        ],
      },
      fields: {
        Patient: [
          "active",
          "identifier",
          "family",
          "given",
          "birthDate",
          "deceasedDate",
          "gender",
          "maritalStatus",
          "language",
          "phone",
          "email",
          "addressLine",
          "addressCity",
          "addressState",
          "addressPostalCode",
          "restricted",
          "pronouns",
        ],
        Visit: [
          "encounterClass",
          "type",
          "periodStart",
          "periodEnd",
          "reasonCode",
          "diagnosis",
          "triage",
        ],
        Observation: [
          "category",
          "code",
          "display",
          "effectiveDateTime",
          "valueQuantity",
          "valueUnit",
          "valueString",
          "interpretation",
          "note",
        ],
        Consent: [
          "category",
          "description",
          "grantor",
          "recipient",
          "purpose",
          "expiresOn",
          "expirationEvent",
          "signedOn",
          "signedBy",
          "representativeAuthority",
          "signedByRepresentative",
          "revokedOn",
        ],
        Disclosure: [
          "date",
          "time",
          "basis",
          "recipientName",
          "recipientAddress",
          "recipientAffiliation",
          "description",
          "purpose",
          "writtenRequest",
          "disclosedBy",
          "substanceUse",
          "emergency",
          "emergencyNature",
        ],
        AccessRequest: [
          "receivedOn",
          "requester",
          "written",
          "requestedForm",
          "description",
          "answeredOn",
          "denialGround",
          "denialStatement",
          "reviewOffered",
        ],
        AccountingRequest: ["receivedOn", "providedOn"],
        EmergencyAccess: [
          "reason",
          "explanation",
          "expiresAt",
          "reviewedAt",
          "reviewOutcome",
          "reviewNote",
        ],
        Appointment: ["start", "kind", "reason"],
        Invoice: [
          "number",
          "total",
          "issuedOn",
          "dueOn",
          "paidOn",
          "paidBy",
          "claimReference",
          "sendTo",
        ],
        InvoiceLine: ["description", "code", "unitPrice"],
      },
    },
    {
      kind: "retention",
      id: "hipaa-documentation-six-years",
      citation: "45 CFR 164.316(b)(2)(i)",
      on: { Policy: ["database"] },
      parameters: {},
      records: {},
      from: {
        source:
          "record.lastEffectiveOn > dateOf(record.createdAt) ? record.lastEffectiveOn : dateOf(record.createdAt)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "PolicyDocument",
              fields: { createdAt: { kind: "timestamp" }, lastEffectiveOn: { kind: "date" } },
            },
          },
        },
        references: [
          ["record", "lastEffectiveOn"],
          ["record", "createdAt"],
        ],
      },
      keep: { years: 6, months: 0, days: 0 },
    },
    {
      kind: "clock",
      id: "ca-copies-15-days",
      citation: "Cal. Health & Safety Code 123110(b)",
      on: { AccessRequest: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["fulfilled", "denied"] },
      from: {
        source: "record.receivedOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "AccessRequest",
              fields: { receivedOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "receivedOn"]],
      },
      condition: {
        source: 'record.written && record.requestedForm in ["electronic", "paper"]',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "AccessRequest",
              fields: { written: { kind: "bool" }, requestedForm: { kind: "string" } },
            },
          },
        },
        references: [
          ["record", "written"],
          ["record", "requestedForm"],
        ],
      },
      days: 15,
      extension: { days: 0, times: 0, reason: false },
    },
  ],
};
