import type { RuleData } from "#test/rule-types";

/** What the rules and the blueprint say, as data for the tests of rules. */
export const ruleData: RuleData = {
  asOf: "2026-11-22",
  needs: {
    dispatcher: ["driver.identity", "driver.qualification"],
    "logging-device": ["driver.duty"],
    "dock-worker": [],
    "safety-manager": ["driver"],
    driver: ["driver.identity"],
    billing: [],
    auditor: ["driver.qualification"],
  },
  entities: {
    Customer: {
      concept: "logistics/Party",
      fields: {
        name: { type: "string", required: true, min: 1, max: 200 },
        gln: { type: "string", max: 13 },
        usdotNumber: { type: "string", max: 12, pattern: "^[0-9]{1,12}$" },
        phone: { type: "string", min: 3, max: 30, class: "contact" },
        email: { type: "email", class: "contact" },
        addressLine: { type: "string", max: 200, class: "contact" },
        addressCity: { type: "string", max: 100, class: "contact" },
        addressState: { type: "string", max: 40, class: "contact" },
        addressPostalCode: { type: "string", max: 16, class: "contact" },
        creditLimit: { type: "decimal", min: 0, scale: 2, class: "commercial" },
        onHold: { type: "boolean", required: true, default: false },
      },
      transitions: {},
      operations: [],
    },
    Terminal: {
      concept: "logistics/Location",
      fields: {
        name: { type: "string", required: true, min: 1, max: 200 },
        gln: { type: "string", max: 13 },
        addressCity: { type: "string", max: 100 },
        addressState: { type: "string", max: 40 },
        code: { type: "string", required: true, unique: true, max: 3, pattern: "^[A-Z]{3}$" },
        docks: { type: "integer", required: true, min: 1, max: 200, default: 4 },
        operator: { type: "uuid", references: "Customer" },
      },
      transitions: {},
      operations: [],
    },
    Driver: {
      concept: "logistics/Driver",
      fields: {
        name: { type: "string", required: true, min: 1, max: 200, class: "driver.identity" },
        subject: { type: "string", min: 1, max: 200 },
        licenseNumber: { type: "string", min: 1, max: 40, class: "driver.license" },
        licenseState: { type: "string", max: 2, pattern: "^[A-Z]{2}$", class: "driver.license" },
        medicalCertificateUntil: { type: "date", class: "driver.qualification" },
        hazmatEndorsementUntil: { type: "date", class: "driver.qualification" },
        hazmatTrainedOn: { type: "date", class: "driver.qualification" },
        homeTerminalZone: {
          type: "enum",
          required: true,
          values: [
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
          ],
          default: "America/Chicago",
        },
        dayStartMinute: { type: "integer", required: true, min: 0, max: 1439, default: 0 },
        hiredOn: { type: "date" },
        preferredLanes: { type: "string", max: 200 },
        homeTerminal: { type: "uuid", references: "Terminal" },
      },
      transitions: {},
      operations: [],
    },
    DutyEvent: {
      concept: "logistics/DutyEvent",
      fields: {
        startedAt: { type: "timestamp", required: true, class: "driver.duty" },
        status: {
          type: "enum",
          required: true,
          values: ["off-duty", "sleeper-berth", "driving", "on-duty"],
          class: "driver.duty",
        },
        place: { type: "string", min: 1, max: 100, class: "driver.duty" },
        origin: {
          type: "enum",
          required: true,
          values: ["driver", "automatic", "carrier"],
          default: "driver",
        },
        annotation: { type: "string", min: 1, max: 500, class: "driver.duty" },
        driver: { type: "uuid", required: true, references: "Driver" },
        vehicle: { type: "uuid", references: "Unit" },
        corrects: { type: "uuid", references: "DutyEvent" },
      },
      transitions: { active: ["inactive"], inactive: [] },
      operations: [
        {
          name: "withdrawDutyEvent",
          input: {
            annotation: { type: "string", required: true, min: 4, max: 500, class: "driver.duty" },
          },
          sets: {
            annotation: {
              source: "input.annotation",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { annotation: { kind: "string" } },
                  },
                },
              },
              references: [["input", "annotation"]],
            },
          },
        },
      ],
    },
    Unit: {
      concept: "logistics/Vehicle",
      fields: {
        number: { type: "string", required: true, min: 1, max: 20 },
        kind: {
          type: "enum",
          required: true,
          values: ["truck", "tractor", "trailer"],
          default: "tractor",
        },
        inspectedOn: { type: "date" },
        defect: { type: "text", min: 1, max: 2000 },
        repairCertifiedBy: { type: "string", readOnly: true, min: 1, max: 200 },
        repairCertifiedOn: { type: "date", readOnly: true },
        plate: { type: "string", max: 10, pattern: "^[A-Z0-9]{2,10}$" },
        odometerMiles: { type: "integer", min: 0, max: 5000000 },
        sleeperBerth: { type: "boolean", required: true, default: false },
      },
      transitions: {
        "in-service": ["out-of-service"],
        "out-of-service": ["in-service", "retired"],
        retired: [],
      },
      operations: [
        {
          name: "takeOutOfService",
          input: { defect: { type: "text", required: true, min: 4, max: 2000 } },
          sets: {
            defect: {
              source: "input.defect",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { defect: { kind: "string" } },
                  },
                },
              },
              references: [["input", "defect"]],
            },
          },
        },
        {
          name: "returnToService",
          input: { repairCertifiedBy: { type: "string", required: true, min: 1, max: 200 } },
          sets: {
            repairCertifiedBy: {
              source: "input.repairCertifiedBy",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { repairCertifiedBy: { kind: "string" } },
                  },
                },
              },
              references: [["input", "repairCertifiedBy"]],
            },
            repairCertifiedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        { name: "retireUnit", input: {}, sets: {} },
      ],
    },
    Load: {
      concept: "logistics/Load",
      fields: {
        number: { type: "string", required: true, min: 1, max: 40, class: "cargo" },
        packages: { type: "integer", min: 1, class: "cargo" },
        freightDescription: { type: "text", min: 1, max: 2000, class: "cargo" },
        ratedByWeight: { type: "boolean", required: true, class: "cargo", default: true },
        weightPounds: { type: "decimal", min: 0, scale: 2, class: "cargo" },
        grossVehiclePounds: { type: "integer", min: 1, class: "cargo" },
        overweightPermit: { type: "string", min: 1, max: 60, class: "cargo" },
        acceptedOn: { type: "date", readOnly: true, class: "cargo" },
        hazardousWaste: { type: "boolean", required: true, class: "cargo.hazmat", default: false },
        placarded: { type: "boolean", required: true, class: "cargo.hazmat", default: false },
        emergencyPhone: { type: "string", min: 7, max: 30, class: "cargo.hazmat" },
        emergencyRegistrant: { type: "string", min: 1, max: 200, class: "cargo.hazmat" },
        shipperCertifiedBy: { type: "string", min: 1, max: 200, class: "cargo.hazmat" },
        shipperCertifiedOn: { type: "date", class: "cargo.hazmat" },
        certificationException: {
          type: "enum",
          values: ["carrier-cargo-tank", "private-carrier"],
          class: "cargo.hazmat",
        },
        plannedDrivingMinutes: { type: "integer", min: 1, class: "cargo" },
        plannedDutyMinutes: { type: "integer", min: 1, class: "cargo" },
        plannedWindowMinutes: { type: "integer", min: 1, class: "cargo" },
        plannedBreakAfter: { type: "integer", min: 0, class: "cargo" },
        tripEndsOn: { type: "date", class: "cargo" },
        temperature: {
          type: "enum",
          required: true,
          values: ["dry", "chilled", "frozen"],
          default: "dry",
        },
        milesPlanned: { type: "integer", min: 1, max: 4000 },
        dispatchedAt: { type: "timestamp", readOnly: true },
        deliveredAt: { type: "timestamp", readOnly: true },
        signedForBy: { type: "string", readOnly: true, max: 200 },
        consignor: { type: "uuid", references: "Customer" },
        consignee: { type: "uuid", references: "Customer" },
        origin: { type: "uuid", references: "Terminal" },
        destination: { type: "uuid", references: "Terminal" },
        driver: { type: "uuid", references: "Driver" },
        vehicle: { type: "uuid", references: "Unit" },
        trailer: { type: "uuid", references: "Unit" },
      },
      transitions: {
        planned: ["accepted", "cancelled"],
        accepted: ["dispatched", "cancelled"],
        dispatched: ["delivered", "refused"],
        delivered: ["invoiced"],
        refused: [],
        invoiced: [],
        cancelled: [],
      },
      operations: [
        {
          name: "acceptLoad",
          input: {},
          sets: {
            acceptedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
        {
          name: "dispatchLoad",
          input: {},
          sets: {
            dispatchedAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
          },
        },
        {
          name: "deliverLoad",
          input: { signedForBy: { type: "string", required: true, min: 1, max: 200 } },
          sets: {
            deliveredAt: {
              source: "at",
              scope: { variables: { at: { kind: "timestamp" } } },
              references: [["at"]],
            },
            signedForBy: {
              source: "input.signedForBy",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { signedForBy: { kind: "string" } },
                  },
                },
              },
              references: [["input", "signedForBy"]],
            },
          },
        },
        { name: "refuseLoad", input: {}, sets: {} },
        { name: "invoiceLoad", input: {}, sets: {} },
        { name: "cancelLoad", input: {}, sets: {} },
      ],
    },
    HazmatLine: {
      concept: "logistics/HazmatLine",
      fields: {
        unNumber: { type: "string", max: 6, pattern: "^(UN|NA)[0-9]{4}$", class: "cargo.hazmat" },
        properShippingName: { type: "string", min: 1, max: 200, class: "cargo.hazmat" },
        hazardClass: { type: "string", required: true, min: 1, max: 20, class: "cargo.hazmat" },
        subsidiaryClass: {
          type: "string",
          required: true,
          min: 1,
          max: 20,
          class: "cargo.hazmat",
          default: "none",
        },
        packingGroup: {
          type: "enum",
          required: true,
          values: ["none", "I", "II", "III"],
          class: "cargo.hazmat",
          default: "none",
        },
        hazardZone: {
          type: "enum",
          required: true,
          values: ["none", "A", "B", "C", "D"],
          class: "cargo.hazmat",
          default: "none",
        },
        physicalState: {
          type: "enum",
          required: true,
          values: ["gas", "liquid", "solid"],
          class: "cargo.hazmat",
        },
        compatibilityGroup: {
          type: "enum",
          values: ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "N", "S"],
          class: "cargo.hazmat",
        },
        explosiveKind: {
          type: "enum",
          values: ["article", "substance", "detonator", "fireworks"],
          class: "cargo.hazmat",
        },
        chemicalGroup: {
          type: "enum",
          values: ["neither", "cyanide", "acid"],
          class: "cargo.hazmat",
        },
        separated: { type: "boolean", required: true, class: "cargo.hazmat", default: false },
        limitedQuantity: { type: "boolean", required: true, class: "cargo.hazmat", default: false },
        bulk: { type: "boolean", required: true, class: "cargo.hazmat", default: false },
        quantity: { type: "decimal", min: 0, scale: 3, class: "cargo.hazmat" },
        quantityUnit: { type: "string", min: 1, max: 20, class: "cargo.hazmat" },
        packages: { type: "integer", min: 1, class: "cargo.hazmat" },
        packaging: { type: "string", min: 1, max: 100, class: "cargo.hazmat" },
        grossPounds: { type: "decimal", min: 0, scale: 2, class: "cargo.hazmat" },
        load: { type: "uuid", required: true, references: "Load" },
      },
      transitions: {},
      operations: [],
    },
    Pallet: {
      concept: "logistics/HandlingUnit",
      fields: {
        sscc: { type: "string", required: true, max: 18, class: "cargo" },
        gtin: { type: "string", max: 14, class: "cargo" },
        contents: { type: "string", min: 1, max: 200, class: "cargo" },
        stackable: { type: "boolean", required: true, default: false },
        load: { type: "uuid", references: "Load" },
        container: { type: "uuid", references: "Container" },
      },
      transitions: {},
      operations: [],
    },
    Container: {
      concept: "logistics/Container",
      fields: {
        number: { type: "string", required: true, max: 11, class: "cargo" },
        sealNumber: { type: "string", min: 1, max: 30, class: "cargo" },
        tareKilograms: { type: "integer", min: 1, class: "cargo" },
        cargoKilograms: { type: "integer", min: 0, class: "cargo" },
        dunnageKilograms: { type: "integer", min: 0, class: "cargo" },
        verifiedGrossKilograms: { type: "integer", min: 1, class: "cargo" },
        verifiedBy: { type: "string", min: 1, max: 200, class: "cargo" },
        verificationMethod: { type: "enum", values: ["weighed", "calculated"], class: "cargo" },
        load: { type: "uuid", references: "Load" },
      },
      transitions: { empty: ["packed"], packed: ["gated-in"], "gated-in": [] },
      operations: [
        { name: "packContainer", input: {}, sets: {} },
        { name: "gateInContainer", input: {}, sets: {} },
      ],
    },
    CustodyEvent: {
      concept: "logistics/CustodyEvent",
      fields: {
        kind: {
          type: "enum",
          required: true,
          values: ["handover", "error-declaration"],
          class: "custody",
          default: "handover",
        },
        eventTime: { type: "timestamp", required: true, class: "custody" },
        businessStep: {
          type: "enum",
          values: ["shipping", "receiving", "loading", "unloading", "arriving", "departing"],
          class: "custody",
        },
        sealNumber: { type: "string", min: 1, max: 30, class: "custody" },
        condition: { type: "string", min: 1, max: 500, class: "custody" },
        reason: { type: "enum", values: ["did_not_occur", "incorrect_data"], class: "custody" },
        signedBy: { type: "string", min: 1, max: 200, class: "custody" },
        proof: { type: "uri", max: 500, class: "custody" },
        load: { type: "uuid", required: true, references: "Load" },
        giver: { type: "uuid", required: true, references: "Customer" },
        taker: { type: "uuid", required: true, references: "Customer" },
        location: { type: "uuid", references: "Terminal" },
        corrects: { type: "uuid", references: "CustodyEvent" },
      },
      transitions: {},
      operations: [],
    },
    Incident: {
      concept: "logistics/Incident",
      fields: {
        discoveredOn: { type: "date", required: true, class: "cargo.hazmat" },
        happened: { type: "text", required: true, min: 1, max: 4000, class: "cargo.hazmat" },
        telephoneReport: { type: "string", min: 1, max: 40, class: "cargo.hazmat" },
        reportedOn: { type: "date", readOnly: true, class: "cargo.hazmat" },
        gallonsReleased: { type: "decimal", min: 0, scale: 1 },
        load: { type: "uuid", references: "Load" },
      },
      transitions: { open: ["reported"], reported: [] },
      operations: [
        {
          name: "reportIncident",
          input: {},
          sets: {
            reportedOn: {
              source: "today",
              scope: { variables: { today: { kind: "date" } } },
              references: [["today"]],
            },
          },
        },
      ],
    },
    Claim: {
      concept: "logistics/Claim",
      fields: {
        number: { type: "string", required: true, min: 1, max: 40, class: "commercial" },
        receivedOn: { type: "date", required: true, class: "commercial" },
        amount: { type: "decimal", min: 0, scale: 2, class: "commercial" },
        ground: { type: "text", min: 1, max: 4000, class: "commercial" },
        settlement: { type: "enum", values: ["paid", "declined", "offered"], class: "commercial" },
        load: { type: "uuid", references: "Load" },
        claimant: { type: "uuid", references: "Customer" },
      },
      transitions: { received: ["acknowledged"], acknowledged: ["settled"], settled: [] },
      operations: [
        { name: "acknowledgeClaim", input: {}, sets: {} },
        {
          name: "settleClaim",
          input: {
            settlement: {
              type: "enum",
              required: true,
              values: ["paid", "declined", "offered"],
              class: "commercial",
            },
          },
          sets: {
            settlement: {
              source: "input.settlement",
              scope: {
                variables: {
                  input: {
                    kind: "record",
                    name: "the input",
                    fields: { settlement: { kind: "string" } },
                  },
                },
              },
              references: [["input", "settlement"]],
            },
          },
        },
      ],
    },
    DockAppointment: {
      fields: {
        start: { type: "timestamp", required: true },
        minutes: { type: "integer", required: true, min: 15, max: 480, default: 60 },
        dock: { type: "integer", required: true, min: 1, max: 200 },
        note: { type: "string", max: 500 },
        terminal: { type: "uuid", required: true, references: "Terminal" },
        load: { type: "uuid", required: true, references: "Load" },
      },
      transitions: {
        requested: ["confirmed", "cancelled"],
        confirmed: ["kept", "missed", "cancelled"],
        kept: [],
        missed: [],
        cancelled: [],
      },
      operations: [
        { name: "confirmAppointment", input: {}, sets: {} },
        { name: "keepAppointment", input: {}, sets: {} },
        { name: "missAppointment", input: {}, sets: {} },
        { name: "cancelAppointment", input: {}, sets: {} },
      ],
    },
    AccessorialCharge: {
      fields: {
        kind: {
          type: "enum",
          required: true,
          values: ["detention", "lumper", "layover", "liftgate", "tolls"],
        },
        amount: { type: "decimal", required: true, min: 0, scale: 2, class: "commercial" },
        approved: { type: "boolean", required: true, readOnly: true, default: false },
        load: { type: "uuid", required: true, references: "Load" },
      },
      transitions: {},
      operations: [
        {
          name: "approveCharge",
          input: {},
          sets: { approved: { source: "true", scope: { variables: {} }, references: [] } },
          require: {
            source: "record.createdBy != actor.subject",
            scope: {
              variables: {
                record: {
                  kind: "record",
                  name: "AccessorialCharge",
                  fields: { createdBy: { kind: "string" } },
                },
                actor: { kind: "record", name: "actor", fields: { subject: { kind: "string" } } },
              },
            },
            references: [
              ["record", "createdBy"],
              ["actor", "subject"],
            ],
          },
        },
      ],
    },
  },
  rules: [
    {
      kind: "control",
      id: "access-by-role",
      citation: "Design decision of this pack; no clause is claimed",
      on: {},
      parameters: {},
      records: {},
      control: "access",
      settings: {},
      protects: [],
    },
    {
      kind: "control",
      id: "actions-recorded",
      citation: "Design decision of this pack; no clause is claimed",
      on: {},
      parameters: {},
      records: {},
      control: "audit-trail",
      settings: { reads: false },
      protects: [],
    },
    {
      kind: "control",
      id: "driver-data-encrypted",
      citation: "Design decision of this pack; no clause is claimed",
      on: {},
      parameters: {},
      records: {},
      control: "field-encryption",
      settings: {},
      protects: ["driver.identity", "driver.license"],
    },
    {
      kind: "control",
      id: "duty-records-versions",
      citation: "49 CFR 395.30(c)-(f)",
      on: {},
      parameters: {},
      records: {},
      control: "record-versions",
      settings: {},
      protects: ["driver.duty"],
    },
    {
      kind: "control",
      id: "unique-driver-accounts",
      citation: "49 CFR 395.22(b)",
      on: {},
      parameters: {},
      records: {},
      control: "authentication",
      settings: {},
      protects: ["driver.duty"],
    },
    {
      kind: "clock",
      id: "claim-acknowledged-30-days",
      citation: "49 CFR 370.5(a)",
      on: { Claim: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["acknowledged"] },
      from: {
        source: "record.receivedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Claim", fields: { receivedOn: { kind: "date" } } },
          },
        },
        references: [["record", "receivedOn"]],
      },
      days: 30,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "clock",
      id: "claim-settled-120-days",
      citation: "49 CFR 370.9(a)",
      on: { Claim: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["settled"] },
      from: {
        source: "record.receivedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Claim", fields: { receivedOn: { kind: "date" } } },
          },
        },
        references: [["record", "receivedOn"]],
      },
      days: 120,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "guard",
      id: "custody-append-only",
      citation: "EPCIS 2.0, 7.4.1; 7.4.1.4 (error declaration)",
      on: { CustodyEvent: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.kind == old.kind && record.eventTime == old.eventTime && record.load == old.load && record.giver == old.giver && record.taker == old.taker && ((!has(record.location) && !has(old.location)) || record.location == old.location) && ((!has(record.corrects) && !has(old.corrects)) || record.corrects == old.corrects) && ((!has(record.businessStep) && !has(old.businessStep)) || record.businessStep == old.businessStep) && ((!has(record.sealNumber) && !has(old.sealNumber)) || record.sealNumber == old.sealNumber) && ((!has(record.condition) && !has(old.condition)) || record.condition == old.condition) && ((!has(record.reason) && !has(old.reason)) || record.reason == old.reason) && ((!has(record.signedBy) && !has(old.signedBy)) || record.signedBy == old.signedBy)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CustodyEvent",
              fields: {
                load: { kind: "string" },
                giver: { kind: "string" },
                taker: { kind: "string" },
                location: { kind: "string" },
                corrects: { kind: "string" },
                kind: { kind: "string" },
                eventTime: { kind: "timestamp" },
                businessStep: { kind: "string" },
                sealNumber: { kind: "string" },
                condition: { kind: "string" },
                reason: { kind: "string" },
                signedBy: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "CustodyEvent",
              fields: {
                load: { kind: "string" },
                giver: { kind: "string" },
                taker: { kind: "string" },
                location: { kind: "string" },
                corrects: { kind: "string" },
                kind: { kind: "string" },
                eventTime: { kind: "timestamp" },
                businessStep: { kind: "string" },
                sealNumber: { kind: "string" },
                condition: { kind: "string" },
                reason: { kind: "string" },
                signedBy: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["old", "kind"],
          ["record", "eventTime"],
          ["old", "eventTime"],
          ["record", "load"],
          ["old", "load"],
          ["record", "giver"],
          ["old", "giver"],
          ["record", "taker"],
          ["old", "taker"],
          ["record", "location"],
          ["old", "location"],
          ["record", "corrects"],
          ["old", "corrects"],
          ["record", "businessStep"],
          ["old", "businessStep"],
          ["record", "sealNumber"],
          ["old", "sealNumber"],
          ["record", "condition"],
          ["old", "condition"],
          ["record", "reason"],
          ["old", "reason"],
          ["record", "signedBy"],
          ["old", "signedBy"],
        ],
      },
      message:
        "What a custody event observed is never changed: declare the event wrong by another one.",
    },
    {
      kind: "guard",
      id: "custody-chain",
      citation: "EPCIS 2.0 and CBV 2.0 (custody); 49 USC 14706(a)(1)",
      on: { CustodyEvent: ["database"] },
      parameters: {},
      records: { CustodyEvent: "CustodyEvent" },
      moments: ["create"],
      require: {
        source:
          'record.kind != "handover" || (record.giver != record.taker && records.CustodyEvent.all(before, !(before.kind == "handover" && before.load == record.load && !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == before.id)) || before.eventTime < record.eventTime) && (!records.CustodyEvent.exists(before, before.kind == "handover" && before.load == record.load && !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == before.id)) || records.CustodyEvent.exists(last, last.kind == "handover" && last.load == record.load && !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == last.id) && last.taker == record.giver && records.CustodyEvent.all(before, !(before.kind == "handover" && before.load == record.load && !records.CustodyEvent.exists(wrong, has(wrong.corrects) && wrong.corrects == before.id)) || before.eventTime <= last.eventTime))))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CustodyEvent",
              fields: {
                load: { kind: "string" },
                giver: { kind: "string" },
                taker: { kind: "string" },
                kind: { kind: "string" },
                eventTime: { kind: "timestamp" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                CustodyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "CustodyEvent",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      taker: { kind: "string" },
                      corrects: { kind: "string" },
                      kind: { kind: "string" },
                      eventTime: { kind: "timestamp" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["record", "giver"],
          ["record", "taker"],
          ["records", "CustodyEvent"],
          ["records", "CustodyEvent", "kind"],
          ["records", "CustodyEvent", "load"],
          ["record", "load"],
          ["records", "CustodyEvent", "corrects"],
          ["records", "CustodyEvent", "id"],
          ["records", "CustodyEvent", "eventTime"],
          ["record", "eventTime"],
          ["records", "CustodyEvent", "taker"],
        ],
      },
      message:
        "A load is handed over by the party that took it last, after it took it, to another party.",
    },
    {
      kind: "guard",
      id: "custody-error-declared",
      citation: "EPCIS 2.0, 7.4.1.4 (error declaration)",
      on: { CustodyEvent: ["database"] },
      parameters: {},
      records: { CustodyEvent: "CustodyEvent" },
      moments: ["create"],
      require: {
        source:
          '(record.kind == "handover" && !has(record.corrects)) || (record.kind == "error-declaration" && has(record.reason) && records.CustodyEvent.exists(event, event.id == record.corrects && event.load == record.load && event.kind == "handover") && !records.CustodyEvent.exists(event, has(event.corrects) && event.corrects == record.corrects))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CustodyEvent",
              fields: {
                load: { kind: "string" },
                corrects: { kind: "string" },
                kind: { kind: "string" },
                reason: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                CustodyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "CustodyEvent",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      corrects: { kind: "string" },
                      kind: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "kind"],
          ["record", "corrects"],
          ["record", "reason"],
          ["records", "CustodyEvent"],
          ["records", "CustodyEvent", "id"],
          ["records", "CustodyEvent", "load"],
          ["record", "load"],
          ["records", "CustodyEvent", "kind"],
          ["records", "CustodyEvent", "corrects"],
        ],
      },
      message:
        "An error declaration names an event of the load that was not declared wrong yet, and the reason.",
    },
    {
      kind: "retention",
      id: "custody-kept",
      citation: "49 USC 14706(e)(1); 49 CFR 370.9(a)",
      on: { CustodyEvent: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.eventTime",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CustodyEvent",
              fields: { eventTime: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "eventTime"]],
      },
      keep: { years: 0, months: 38, days: 0 },
    },
    {
      kind: "guard",
      id: "custody-no-event-to-come",
      citation: "EPCIS 2.0, 7.4.1 (eventTime)",
      on: { CustodyEvent: ["database"] },
      parameters: {},
      records: {},
      moments: ["create"],
      require: {
        source: "record.eventTime <= at",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "CustodyEvent",
              fields: { eventTime: { kind: "timestamp" } },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [["record", "eventTime"], ["at"]],
      },
      message: "A custody event cannot lie in the future.",
    },
    {
      kind: "guard",
      id: "hazmat-endorsement",
      citation: "49 CFR 383.93(b)(4), 383.141",
      on: { Load: ["database"] },
      parameters: {},
      records: { Driver: "Driver" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          "!record.placarded || records.Driver.exists(driver, driver.id == record.driver && driver.hazmatEndorsementUntil >= record.tripEndsOn)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                driver: { kind: "string" },
                placarded: { kind: "bool" },
                tripEndsOn: { kind: "date" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Driver: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Driver",
                    fields: { id: { kind: "string" }, hazmatEndorsementUntil: { kind: "date" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "placarded"],
          ["records", "Driver"],
          ["records", "Driver", "id"],
          ["record", "driver"],
          ["records", "Driver", "hazmatEndorsementUntil"],
          ["record", "tripEndsOn"],
        ],
      },
      message:
        "A placarded load needs a driver whose hazardous materials endorsement holds until the trip ends.",
    },
    {
      kind: "guard",
      id: "hazmat-training",
      citation: "49 CFR 172.704(a), (c)",
      on: { Load: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine", Driver: "Driver" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          "!records.HazmatLine.exists(line, line.load == record.id) || records.Driver.exists(driver, driver.id == record.driver && addYears(driver.hazmatTrainedOn, 3) >= record.tripEndsOn)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                id: { kind: "string" },
                driver: { kind: "string" },
                tripEndsOn: { kind: "date" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: { kind: "record", name: "HazmatLine", fields: { load: { kind: "string" } } },
                },
                Driver: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Driver",
                    fields: { id: { kind: "string" }, hazmatTrainedOn: { kind: "date" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "load"],
          ["record", "id"],
          ["records", "Driver"],
          ["records", "Driver", "id"],
          ["record", "driver"],
          ["records", "Driver", "hazmatTrainedOn"],
          ["record", "tripEndsOn"],
        ],
      },
      message:
        "A driver with hazardous materials needs training that is not older than three years when the trip ends.",
    },
    {
      kind: "guard",
      id: "medical-certificate",
      citation: "49 CFR 391.41(a)(1), 391.45",
      on: { Load: ["database"] },
      parameters: {},
      records: { Driver: "Driver" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          "records.Driver.exists(driver, driver.id == record.driver && driver.medicalCertificateUntil >= record.tripEndsOn)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { driver: { kind: "string" }, tripEndsOn: { kind: "date" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Driver: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Driver",
                    fields: { id: { kind: "string" }, medicalCertificateUntil: { kind: "date" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Driver"],
          ["records", "Driver", "id"],
          ["record", "driver"],
          ["records", "Driver", "medicalCertificateUntil"],
          ["record", "tripEndsOn"],
        ],
      },
      message: "The driver's medical certificate does not hold until the trip ends.",
    },
    {
      kind: "guard",
      id: "trip-ends-ahead",
      citation: "49 CFR 391.41(a)(1), 396.17(c), 383.93, 172.704",
      on: { Load: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["dispatched"] }],
      require: {
        source: "record.tripEndsOn >= today",
        scope: {
          variables: {
            record: { kind: "record", name: "Load", fields: { tripEndsOn: { kind: "date" } } },
            today: { kind: "date" },
          },
        },
        references: [["record", "tripEndsOn"], ["today"]],
      },
      message: "The last day of the trip is before today, or not known.",
    },
    {
      kind: "guard",
      id: "cyanides-without-acids",
      citation: "49 CFR 177.848(c)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: ["create", "update"],
      require: {
        source:
          'records.HazmatLine.all(other, other.id == record.id || other.load != record.load || (record.chemicalGroup != "cyanide" || other.chemicalGroup != "acid") && (record.chemicalGroup != "acid" || other.chemicalGroup != "cyanide"))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                id: { kind: "string" },
                load: { kind: "string" },
                chemicalGroup: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      chemicalGroup: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "id"],
          ["record", "id"],
          ["records", "HazmatLine", "load"],
          ["record", "load"],
          ["record", "chemicalGroup"],
          ["records", "HazmatLine", "chemicalGroup"],
        ],
      },
      message:
        "Cyanides and acids may not travel in one vehicle, and each line says whether it is one.",
    },
    {
      kind: "guard",
      id: "explosives-compatible",
      citation: "49 CFR 177.848(e)(4), (f)-(g)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: ["create", "update"],
      require: {
        source:
          'records.HazmatLine.all(other, other.id == record.id || other.load != record.load || segregation(segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.hazardClass, other.physicalState, other.hazardZone, other.packingGroup)) != "*" || class1Compatibility(record.compatibilityGroup, other.compatibilityGroup) in ["blank", "2", "3"] || (class1Compatibility(record.compatibilityGroup, other.compatibilityGroup) == "1" && record.unNumber == other.unNumber) || (class1Compatibility(record.compatibilityGroup, other.compatibilityGroup) == "4/5" && record.explosiveKind in ["article", "substance"] && other.explosiveKind in ["article", "substance"]))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                id: { kind: "string" },
                load: { kind: "string" },
                unNumber: { kind: "string" },
                hazardClass: { kind: "string" },
                packingGroup: { kind: "string" },
                hazardZone: { kind: "string" },
                physicalState: { kind: "string" },
                compatibilityGroup: { kind: "string" },
                explosiveKind: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      unNumber: { kind: "string" },
                      hazardClass: { kind: "string" },
                      packingGroup: { kind: "string" },
                      hazardZone: { kind: "string" },
                      physicalState: { kind: "string" },
                      compatibilityGroup: { kind: "string" },
                      explosiveKind: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "id"],
          ["record", "id"],
          ["records", "HazmatLine", "load"],
          ["record", "load"],
          ["record", "hazardClass"],
          ["record", "physicalState"],
          ["record", "hazardZone"],
          ["record", "packingGroup"],
          ["records", "HazmatLine", "hazardClass"],
          ["records", "HazmatLine", "physicalState"],
          ["records", "HazmatLine", "hazardZone"],
          ["records", "HazmatLine", "packingGroup"],
          ["record", "compatibilityGroup"],
          ["records", "HazmatLine", "compatibilityGroup"],
          ["record", "unNumber"],
          ["records", "HazmatLine", "unNumber"],
          ["record", "explosiveKind"],
          ["records", "HazmatLine", "explosiveKind"],
        ],
        calls: [
          "logistics.class1Compatibility",
          "logistics.segregation",
          "logistics.segregationCategory",
        ],
      },
      message:
        "The explosives' compatibility groups do not allow them in one vehicle, or are not known.",
    },
    {
      kind: "guard",
      id: "hazmat-lines-fixed",
      citation: "49 CFR 172.201(e), 177.817(a), (f)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { Load: "Load" },
      moments: ["create", "update", "delete"],
      require: {
        source:
          '!records.Load.exists(load, load.id == record.load && load.state != "planned") && (!has(old.load) || !records.Load.exists(load, load.id == old.load && load.state != "planned"))',
        scope: {
          variables: {
            record: { kind: "record", name: "HazmatLine", fields: { load: { kind: "string" } } },
            old: { kind: "record", name: "HazmatLine", fields: { load: { kind: "string" } } },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Load: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Load",
                    fields: { id: { kind: "string" }, state: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Load"],
          ["records", "Load", "id"],
          ["record", "load"],
          ["records", "Load", "state"],
          ["old", "load"],
        ],
      },
      message:
        "Hazardous materials are entered, changed and taken away while the load is planned, not after the carrier accepted it.",
    },
    {
      kind: "clock",
      id: "incident-report-30-days",
      citation: "49 CFR 171.16(a)",
      on: { Incident: ["database"] },
      parameters: {},
      records: {},
      starts: "create",
      met: { enters: ["reported"] },
      from: {
        source: "record.discoveredOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Incident",
              fields: { discoveredOn: { kind: "date" } },
            },
          },
        },
        references: [["record", "discoveredOn"]],
      },
      days: 30,
      extension: { days: 0, times: 0, reason: false },
    },
    {
      kind: "retention",
      id: "incident-report-kept",
      citation: "49 CFR 171.16(b)(3)",
      on: { Incident: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.reportedOn",
        scope: {
          variables: {
            record: { kind: "record", name: "Incident", fields: { reportedOn: { kind: "date" } } },
          },
        },
        references: [["record", "reportedOn"]],
      },
      keep: { years: 2, months: 0, days: 0 },
    },
    {
      kind: "check",
      id: "limited-quantity",
      citation: "49 CFR 172.315, 173.150-173.155, 173.306",
      on: { HazmatLine: ["edge", "database"] },
      parameters: { pounds: [{ value: "66.00" }] },
      records: {},
      require: {
        source:
          '!record.limitedQuantity || (!record.bulk && record.hazardClass in ["2.1", "2.2", "3", "4.1", "4.3", "5.1", "5.2", "6.1", "8", "9"] && record.hazardZone == "none" && record.grossPounds <= params.pounds * decOf(record.packages))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                hazardClass: { kind: "string" },
                hazardZone: { kind: "string" },
                limitedQuantity: { kind: "bool" },
                bulk: { kind: "bool" },
                packages: { kind: "int" },
                grossPounds: { kind: "dec" },
              },
            },
            params: { kind: "record", name: "the parameters", fields: { pounds: { kind: "dec" } } },
          },
        },
        references: [
          ["record", "limitedQuantity"],
          ["record", "bulk"],
          ["record", "hazardClass"],
          ["record", "hazardZone"],
          ["record", "grossPounds"],
          ["params", "pounds"],
          ["record", "packages"],
        ],
      },
      message:
        "A limited quantity is not in bulk, is of a class that has any, and weighs at most 66 pounds (30 kg) gross a package.",
      lawful: [
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1263",
          properShippingName: "Paint",
          hazardClass: "3",
          subsidiaryClass: "none",
          packingGroup: "II",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: true,
          bulk: false,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "boxes",
          grossPounds: "660.00",
        },
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1760",
          properShippingName: "Paint",
          hazardClass: "8",
          subsidiaryClass: "none",
          packingGroup: "II",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: true,
          bulk: false,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "boxes",
          grossPounds: "660.00",
        },
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1263",
          properShippingName: "Paint",
          hazardClass: "3",
          subsidiaryClass: "none",
          packingGroup: "II",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: false,
          bulk: false,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "boxes",
          grossPounds: "660.01",
        },
        {
          id: "h1",
          load: "l1",
          unNumber: "UN0027",
          properShippingName: "Paint",
          hazardClass: "1.1",
          subsidiaryClass: "none",
          packingGroup: "none",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: false,
          bulk: true,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "boxes",
          grossPounds: "40000.00",
        },
      ],
    },
    {
      kind: "guard",
      id: "one-load-a-vehicle",
      citation: "49 CFR 177.848(d)",
      on: { Load: ["database"] },
      parameters: {},
      records: { Load: "Load" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          '!records.Load.exists(other, other.id != record.id && other.state == "dispatched" && (other.vehicle == record.vehicle || (has(other.trailer) && other.trailer == record.vehicle) || (has(record.trailer) && (other.vehicle == record.trailer || (has(other.trailer) && other.trailer == record.trailer)))))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                id: { kind: "string" },
                vehicle: { kind: "string" },
                trailer: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Load: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Load",
                    fields: {
                      id: { kind: "string" },
                      state: { kind: "string" },
                      vehicle: { kind: "string" },
                      trailer: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Load"],
          ["records", "Load", "id"],
          ["record", "id"],
          ["records", "Load", "state"],
          ["records", "Load", "vehicle"],
          ["record", "vehicle"],
          ["records", "Load", "trailer"],
          ["record", "trailer"],
        ],
      },
      message: "Another load is under way in the vehicle.",
    },
    {
      kind: "guard",
      id: "placards-displayed",
      citation: "49 CFR 172.504(a)-(c)",
      on: { Load: ["database"] },
      parameters: { pounds: [{ value: "1001.00" }] },
      records: { HazmatLine: "HazmatLine" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'record.placarded || (records.HazmatLine.all(line, line.load != record.id || (!line.bulk && (line.limitedQuantity || placardTable(line.hazardClass, line.hazardZone, line.unNumber) in ["2", "9", "none"]))) && (sum(records.HazmatLine.map(line, line.load == record.id && !line.limitedQuantity && placardTable(line.hazardClass, line.hazardZone, line.unNumber) in ["2", "9"], line.grossPounds)) < params.pounds || !records.HazmatLine.exists(line, line.load == record.id && !line.limitedQuantity && placardTable(line.hazardClass, line.hazardZone, line.unNumber) == "2")))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { id: { kind: "string" }, placarded: { kind: "bool" } },
            },
            params: { kind: "record", name: "the parameters", fields: { pounds: { kind: "dec" } } },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      load: { kind: "string" },
                      unNumber: { kind: "string" },
                      hazardClass: { kind: "string" },
                      hazardZone: { kind: "string" },
                      limitedQuantity: { kind: "bool" },
                      bulk: { kind: "bool" },
                      grossPounds: { kind: "dec" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "placarded"],
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "load"],
          ["record", "id"],
          ["records", "HazmatLine", "bulk"],
          ["records", "HazmatLine", "limitedQuantity"],
          ["records", "HazmatLine", "hazardClass"],
          ["records", "HazmatLine", "hazardZone"],
          ["records", "HazmatLine", "unNumber"],
          ["records", "HazmatLine", "grossPounds"],
          ["params", "pounds"],
        ],
        calls: ["logistics.placardTable"],
      },
      message:
        "The load needs placards before it is dispatched, or the class or weight of a material is not known.",
    },
    {
      kind: "guard",
      id: "segregation-apart",
      citation: "49 CFR 177.848(d), (e)(3)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: ["create", "update"],
      require: {
        source:
          'records.HazmatLine.all(other, other.id == record.id || other.load != record.load || segregation(segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.hazardClass, other.physicalState, other.hazardZone, other.packingGroup)) != "O" || record.separated || other.separated)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                id: { kind: "string" },
                load: { kind: "string" },
                hazardClass: { kind: "string" },
                packingGroup: { kind: "string" },
                hazardZone: { kind: "string" },
                physicalState: { kind: "string" },
                separated: { kind: "bool" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      hazardClass: { kind: "string" },
                      packingGroup: { kind: "string" },
                      hazardZone: { kind: "string" },
                      physicalState: { kind: "string" },
                      separated: { kind: "bool" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "id"],
          ["record", "id"],
          ["records", "HazmatLine", "load"],
          ["record", "load"],
          ["record", "hazardClass"],
          ["record", "physicalState"],
          ["record", "hazardZone"],
          ["record", "packingGroup"],
          ["records", "HazmatLine", "hazardClass"],
          ["records", "HazmatLine", "physicalState"],
          ["records", "HazmatLine", "hazardZone"],
          ["records", "HazmatLine", "packingGroup"],
          ["record", "separated"],
          ["records", "HazmatLine", "separated"],
        ],
        calls: ["logistics.segregation", "logistics.segregationCategory"],
      },
      message: "The materials may travel together only when one is separated from the other.",
    },
    {
      kind: "guard",
      id: "segregation-never-together",
      citation: "49 CFR 177.848(d), (e)(2)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: ["create", "update"],
      require: {
        source:
          'segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup) != "unknown" && records.HazmatLine.all(other, other.id == record.id || other.load != record.load || !(segregation(segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.hazardClass, other.physicalState, other.hazardZone, other.packingGroup)) in ["X", "unknown"]))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                id: { kind: "string" },
                load: { kind: "string" },
                hazardClass: { kind: "string" },
                packingGroup: { kind: "string" },
                hazardZone: { kind: "string" },
                physicalState: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      hazardClass: { kind: "string" },
                      packingGroup: { kind: "string" },
                      hazardZone: { kind: "string" },
                      physicalState: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "hazardClass"],
          ["record", "physicalState"],
          ["record", "hazardZone"],
          ["record", "packingGroup"],
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "id"],
          ["record", "id"],
          ["records", "HazmatLine", "load"],
          ["record", "load"],
          ["records", "HazmatLine", "hazardClass"],
          ["records", "HazmatLine", "physicalState"],
          ["records", "HazmatLine", "hazardZone"],
          ["records", "HazmatLine", "packingGroup"],
        ],
        calls: ["logistics.segregation", "logistics.segregationCategory"],
      },
      message:
        "The material may not travel in one vehicle with another of the load, or its class is not one that the table knows.",
    },
    {
      kind: "check",
      id: "shipping-description",
      citation: "49 CFR 172.202(a)",
      on: { HazmatLine: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source:
          'has(record.unNumber) && has(record.properShippingName) && (record.packingGroup != "none" || record.hazardClass in ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "5.2", "6.2", "7", "combustible-liquid", "9"] || record.hazardClass == "4.1") && has(record.quantity) && has(record.quantityUnit) && (record.bulk || (has(record.packages) && has(record.packaging)))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                unNumber: { kind: "string" },
                properShippingName: { kind: "string" },
                hazardClass: { kind: "string" },
                packingGroup: { kind: "string" },
                bulk: { kind: "bool" },
                quantity: { kind: "dec" },
                quantityUnit: { kind: "string" },
                packages: { kind: "int" },
                packaging: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "unNumber"],
          ["record", "properShippingName"],
          ["record", "packingGroup"],
          ["record", "hazardClass"],
          ["record", "quantity"],
          ["record", "quantityUnit"],
          ["record", "bulk"],
          ["record", "packages"],
          ["record", "packaging"],
        ],
      },
      message:
        "A hazardous material needs its number, name, packing group, quantity with unit, and number and kind of packages.",
      lawful: [
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1263",
          properShippingName: "Paint",
          hazardClass: "3",
          subsidiaryClass: "none",
          packingGroup: "II",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: false,
          bulk: false,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "drums",
          grossPounds: "1001.00",
        },
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1263",
          properShippingName: "Paint",
          hazardClass: "3",
          subsidiaryClass: "none",
          packingGroup: "II",
          hazardZone: "none",
          physicalState: "liquid",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: false,
          bulk: true,
          quantity: "400.000",
          quantityUnit: "kg",
          grossPounds: "1001.00",
        },
        {
          id: "h1",
          load: "l1",
          unNumber: "UN1064",
          properShippingName: "Methyl mercaptan",
          hazardClass: "2.3",
          subsidiaryClass: "none",
          packingGroup: "none",
          hazardZone: "B",
          physicalState: "gas",
          chemicalGroup: "neither",
          separated: false,
          limitedQuantity: false,
          bulk: false,
          quantity: "400.000",
          quantityUnit: "kg",
          packages: 10,
          packaging: "drums",
          grossPounds: "1001.00",
        },
      ],
    },
    {
      kind: "guard",
      id: "subsidiary-hazards-segregated",
      citation: "49 CFR 177.848(e)(6)",
      on: { HazmatLine: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: ["create", "update"],
      require: {
        source:
          'segregationCategory(record.subsidiaryClass, record.physicalState, record.hazardZone, record.packingGroup) != "unknown" && records.HazmatLine.all(other, other.id == record.id || other.load != record.load || (!(segregation(segregationCategory(record.subsidiaryClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.hazardClass, other.physicalState, other.hazardZone, other.packingGroup)) in ["X", "unknown"]) && !(segregation(segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.subsidiaryClass, other.physicalState, other.hazardZone, other.packingGroup)) in ["X", "unknown"]) && !(segregation(segregationCategory(record.subsidiaryClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.subsidiaryClass, other.physicalState, other.hazardZone, other.packingGroup)) in ["X", "unknown"]) && (record.separated || other.separated || (segregation(segregationCategory(record.subsidiaryClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.hazardClass, other.physicalState, other.hazardZone, other.packingGroup)) != "O" && segregation(segregationCategory(record.hazardClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.subsidiaryClass, other.physicalState, other.hazardZone, other.packingGroup)) != "O" && segregation(segregationCategory(record.subsidiaryClass, record.physicalState, record.hazardZone, record.packingGroup), segregationCategory(other.subsidiaryClass, other.physicalState, other.hazardZone, other.packingGroup)) != "O"))))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "HazmatLine",
              fields: {
                id: { kind: "string" },
                load: { kind: "string" },
                hazardClass: { kind: "string" },
                subsidiaryClass: { kind: "string" },
                packingGroup: { kind: "string" },
                hazardZone: { kind: "string" },
                physicalState: { kind: "string" },
                separated: { kind: "bool" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: {
                      id: { kind: "string" },
                      load: { kind: "string" },
                      hazardClass: { kind: "string" },
                      subsidiaryClass: { kind: "string" },
                      packingGroup: { kind: "string" },
                      hazardZone: { kind: "string" },
                      physicalState: { kind: "string" },
                      separated: { kind: "bool" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["record", "subsidiaryClass"],
          ["record", "physicalState"],
          ["record", "hazardZone"],
          ["record", "packingGroup"],
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "id"],
          ["record", "id"],
          ["records", "HazmatLine", "load"],
          ["record", "load"],
          ["records", "HazmatLine", "hazardClass"],
          ["records", "HazmatLine", "physicalState"],
          ["records", "HazmatLine", "hazardZone"],
          ["records", "HazmatLine", "packingGroup"],
          ["record", "hazardClass"],
          ["records", "HazmatLine", "subsidiaryClass"],
          ["record", "separated"],
          ["records", "HazmatLine", "separated"],
        ],
        calls: ["logistics.segregation", "logistics.segregationCategory"],
      },
      message:
        "A subsidiary hazard of a material may not travel with another material of the load, or must be separated from it.",
    },
    {
      kind: "guard",
      id: "eld-driving-not-shortened",
      citation: "49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8",
      on: { DutyEvent: ["database"] },
      parameters: { devices: [{ value: ["logging-device"] }], minutes: [{ value: 1 }] },
      records: { DutyEvent: "DutyEvent" },
      moments: ["create"],
      require: {
        source:
          'actor.role in params.devices || (record.origin != "automatic" && (addMinutes(record.startedAt, params.minutes) >= at || !records.DutyEvent.exists(drive, drive.driver == record.driver && drive.state == "active" && drive.origin == "automatic" && drive.status == "driving" && drive.startedAt <= record.startedAt && !records.DutyEvent.exists(end, end.driver == record.driver && end.state == "active" && end.startedAt > drive.startedAt && end.startedAt <= record.startedAt))))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "DutyEvent",
              fields: {
                driver: { kind: "string" },
                startedAt: { kind: "timestamp" },
                origin: { kind: "string" },
              },
            },
            actor: { kind: "record", name: "actor", fields: { role: { kind: "string" } } },
            params: {
              kind: "record",
              name: "the parameters",
              fields: {
                devices: { kind: "list", of: { kind: "string" } },
                minutes: { kind: "int" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                DutyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "DutyEvent",
                    fields: {
                      state: { kind: "string" },
                      driver: { kind: "string" },
                      startedAt: { kind: "timestamp" },
                      status: { kind: "string" },
                      origin: { kind: "string" },
                    },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["actor", "role"],
          ["params", "devices"],
          ["record", "origin"],
          ["record", "startedAt"],
          ["params", "minutes"],
          ["at"],
          ["records", "DutyEvent"],
          ["records", "DutyEvent", "driver"],
          ["record", "driver"],
          ["records", "DutyEvent", "state"],
          ["records", "DutyEvent", "origin"],
          ["records", "DutyEvent", "status"],
          ["records", "DutyEvent", "startedAt"],
        ],
      },
      message:
        "Only a logging device records automatically, and what it recorded as driving is not shortened by an entry that is made later.",
    },
    {
      kind: "guard",
      id: "eld-driving-not-withdrawn",
      citation: "49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8",
      on: { DutyEvent: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["inactive"] }],
      require: {
        source: 'record.origin != "automatic" || record.status != "driving"',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "DutyEvent",
              fields: { status: { kind: "string" }, origin: { kind: "string" } },
            },
          },
        },
        references: [
          ["record", "origin"],
          ["record", "status"],
        ],
      },
      message: "Driving that a device recorded stays in the log.",
    },
    {
      kind: "guard",
      id: "eld-original-kept",
      citation: "49 CFR 395.30(c)-(f)",
      on: { DutyEvent: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          "record.startedAt == old.startedAt && record.status == old.status && record.driver == old.driver && record.origin == old.origin",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "DutyEvent",
              fields: {
                driver: { kind: "string" },
                startedAt: { kind: "timestamp" },
                status: { kind: "string" },
                origin: { kind: "string" },
              },
            },
            old: {
              kind: "record",
              name: "DutyEvent",
              fields: {
                driver: { kind: "string" },
                startedAt: { kind: "timestamp" },
                status: { kind: "string" },
                origin: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "startedAt"],
          ["old", "startedAt"],
          ["record", "status"],
          ["old", "status"],
          ["record", "driver"],
          ["old", "driver"],
          ["record", "origin"],
          ["old", "origin"],
        ],
      },
      message:
        "When, what and whose a duty event is cannot be changed: make it inactive and record another.",
    },
    {
      kind: "guard",
      id: "hos-11-hours",
      citation: "49 CFR 395.3(a)(3)(i)",
      on: { Load: ["service"] },
      parameters: {},
      records: { DutyEvent: "DutyEvent" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'drivingLimitLeft(records.DutyEvent.filter(event, event.driver == record.driver && event.state == "active"), at) >= record.plannedDrivingMinutes',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { driver: { kind: "string" }, plannedDrivingMinutes: { kind: "int" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                DutyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "DutyEvent",
                    fields: { state: { kind: "string" }, driver: { kind: "string" } },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["records", "DutyEvent"],
          ["records", "DutyEvent", "driver"],
          ["record", "driver"],
          ["records", "DutyEvent", "state"],
          ["at"],
          ["record", "plannedDrivingMinutes"],
        ],
        calls: ["logistics.drivingLimitLeft"],
      },
      message:
        "The driver has not enough of the 11 hours of driving left for the plan, or the log does not tell.",
    },
    {
      kind: "guard",
      id: "hos-14-hours",
      citation: "49 CFR 395.3(a)(1)-(2)",
      on: { Load: ["service"] },
      parameters: {},
      records: { DutyEvent: "DutyEvent" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'record.plannedWindowMinutes >= record.plannedDrivingMinutes && dutyWindowLeft(records.DutyEvent.filter(event, event.driver == record.driver && event.state == "active"), at) >= record.plannedWindowMinutes',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                driver: { kind: "string" },
                plannedDrivingMinutes: { kind: "int" },
                plannedWindowMinutes: { kind: "int" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                DutyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "DutyEvent",
                    fields: { state: { kind: "string" }, driver: { kind: "string" } },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "plannedWindowMinutes"],
          ["record", "plannedDrivingMinutes"],
          ["records", "DutyEvent"],
          ["records", "DutyEvent", "driver"],
          ["record", "driver"],
          ["records", "DutyEvent", "state"],
          ["at"],
        ],
        calls: ["logistics.dutyWindowLeft"],
      },
      message:
        "The plan goes beyond 14 hours after the driver came on duty, or the log does not tell.",
    },
    {
      kind: "guard",
      id: "hos-30-minute-break",
      citation: "49 CFR 395.3(a)(3)(ii)",
      on: { Load: ["service"] },
      parameters: { minutes: [{ value: 30 }] },
      records: { DutyEvent: "DutyEvent" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'record.plannedDrivingMinutes <= breakDueIn(records.DutyEvent.filter(event, event.driver == record.driver && event.state == "active"), at) || (record.plannedBreakAfter <= breakDueIn(records.DutyEvent.filter(event, event.driver == record.driver && event.state == "active"), at) && record.plannedDrivingMinutes <= record.plannedBreakAfter + 480 && record.plannedWindowMinutes >= record.plannedDrivingMinutes + params.minutes)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                driver: { kind: "string" },
                plannedDrivingMinutes: { kind: "int" },
                plannedWindowMinutes: { kind: "int" },
                plannedBreakAfter: { kind: "int" },
              },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { minutes: { kind: "int" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                DutyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "DutyEvent",
                    fields: { state: { kind: "string" }, driver: { kind: "string" } },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "plannedDrivingMinutes"],
          ["records", "DutyEvent"],
          ["records", "DutyEvent", "driver"],
          ["record", "driver"],
          ["records", "DutyEvent", "state"],
          ["at"],
          ["record", "plannedBreakAfter"],
          ["record", "plannedWindowMinutes"],
          ["params", "minutes"],
        ],
        calls: ["logistics.breakDueIn"],
      },
      message:
        "The plan needs a break of 30 minutes before eight hours of driving are over, and a window that has room for it.",
    },
    {
      kind: "guard",
      id: "hos-70-hours-in-8-days",
      citation: "49 CFR 395.3(b)(2), (c)",
      on: { Load: ["service"] },
      parameters: {},
      records: { Driver: "Driver", DutyEvent: "DutyEvent" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'record.plannedDutyMinutes >= record.plannedDrivingMinutes && records.Driver.exists(driver, driver.id == record.driver && cycleLeft( records.DutyEvent.filter(event, event.driver == record.driver && event.state == "active"), at, 8, driver.homeTerminalZone, driver.dayStartMinute) >= record.plannedDutyMinutes)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                driver: { kind: "string" },
                plannedDrivingMinutes: { kind: "int" },
                plannedDutyMinutes: { kind: "int" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                DutyEvent: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "DutyEvent",
                    fields: { state: { kind: "string" }, driver: { kind: "string" } },
                  },
                },
                Driver: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Driver",
                    fields: {
                      id: { kind: "string" },
                      homeTerminalZone: { kind: "string" },
                      dayStartMinute: { kind: "int" },
                    },
                  },
                },
              },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [
          ["record", "plannedDutyMinutes"],
          ["record", "plannedDrivingMinutes"],
          ["records", "Driver"],
          ["records", "Driver", "id"],
          ["record", "driver"],
          ["records", "DutyEvent"],
          ["records", "DutyEvent", "driver"],
          ["records", "DutyEvent", "state"],
          ["at"],
          ["records", "Driver", "homeTerminalZone"],
          ["records", "Driver", "dayStartMinute"],
        ],
        calls: ["logistics.cycleLeft"],
      },
      message:
        "The driver has not enough of the 70 hours in eight days left for the plan, or the log does not tell.",
    },
    {
      kind: "guard",
      id: "one-load-a-driver",
      citation: "49 CFR 395.3",
      on: { Load: ["database"] },
      parameters: {},
      records: { Load: "Load" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          '!records.Load.exists(other, other.id != record.id && other.state == "dispatched" && other.driver == record.driver)',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { id: { kind: "string" }, driver: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Load: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Load",
                    fields: {
                      id: { kind: "string" },
                      state: { kind: "string" },
                      driver: { kind: "string" },
                    },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Load"],
          ["records", "Load", "id"],
          ["record", "id"],
          ["records", "Load", "state"],
          ["records", "Load", "driver"],
          ["record", "driver"],
        ],
      },
      message: "The driver has another load under way.",
    },
    {
      kind: "retention",
      id: "rods-kept-6-months",
      citation: "49 CFR 395.8(k)(1)",
      on: { DutyEvent: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.createdAt",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "DutyEvent",
              fields: { createdAt: { kind: "timestamp" } },
            },
          },
        },
        references: [["record", "createdAt"]],
      },
      keep: { years: 0, months: 6, days: 0 },
    },
    {
      kind: "guard",
      id: "rods-no-event-to-come",
      citation: "49 CFR 395.8(f)(1)",
      on: { DutyEvent: ["database"] },
      parameters: {},
      records: {},
      moments: ["create"],
      require: {
        source: "record.startedAt <= at",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "DutyEvent",
              fields: { startedAt: { kind: "timestamp" } },
            },
            at: { kind: "timestamp" },
          },
        },
        references: [["record", "startedAt"], ["at"]],
      },
      message: "A change of duty status cannot lie in the future.",
    },
    {
      kind: "guard",
      id: "rods-own-log",
      citation: "49 CFR 395.8(a)(1), 395.30(b)-(d)",
      on: { DutyEvent: ["database"] },
      parameters: { keepers: [{ value: ["safety-manager", "logging-device"] }] },
      records: { Driver: "Driver" },
      moments: ["create", "update"],
      require: {
        source:
          "actor.role in params.keepers || records.Driver.exists(driver, driver.id == record.driver && driver.subject == actor.subject)",
        scope: {
          variables: {
            record: { kind: "record", name: "DutyEvent", fields: { driver: { kind: "string" } } },
            actor: {
              kind: "record",
              name: "actor",
              fields: { subject: { kind: "string" }, role: { kind: "string" } },
            },
            params: {
              kind: "record",
              name: "the parameters",
              fields: { keepers: { kind: "list", of: { kind: "string" } } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Driver: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Driver",
                    fields: { id: { kind: "string" }, subject: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["actor", "role"],
          ["params", "keepers"],
          ["records", "Driver"],
          ["records", "Driver", "id"],
          ["record", "driver"],
          ["records", "Driver", "subject"],
          ["actor", "subject"],
        ],
      },
      message:
        "Drivers enter, change and withdraw their own duty events; those of others only the safety manager and logging devices.",
    },
    {
      kind: "check",
      id: "rods-place-of-change",
      citation: "49 CFR 395.8(h)",
      on: { DutyEvent: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "has(record.place)",
        scope: {
          variables: {
            record: { kind: "record", name: "DutyEvent", fields: { place: { kind: "string" } } },
          },
        },
        references: [["record", "place"]],
      },
      message: "A change of duty status needs its place.",
      lawful: [{ status: "driving", place: "Joliet, IL" }],
    },
    {
      kind: "check",
      id: "container-number",
      citation: "ISO 6346",
      on: { Container: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "isContainerNumber(record.number)",
        scope: {
          variables: {
            record: { kind: "record", name: "Container", fields: { number: { kind: "string" } } },
          },
        },
        references: [["record", "number"]],
        calls: ["logistics.isContainerNumber"],
      },
      message:
        "A container number has three letters, U, J or Z, and seven digits, the last of which is its check digit.",
      lawful: [{ number: "CSQU3054383" }],
    },
    {
      kind: "check",
      id: "gtin-check-digit",
      citation: "GS1 General Specifications, 7.9; 3.3 (GTIN)",
      on: { Pallet: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source:
          "!has(record.gtin) || isGs1Key(record.gtin, 8) || isGs1Key(record.gtin, 12) || isGs1Key(record.gtin, 13) || isGs1Key(record.gtin, 14)",
        scope: {
          variables: {
            record: { kind: "record", name: "HandlingUnit", fields: { gtin: { kind: "string" } } },
          },
        },
        references: [["record", "gtin"]],
        calls: ["logistics.isGs1Key"],
      },
      message: "A GTIN has 8, 12, 13 or 14 digits, the last of which is its check digit.",
      lawful: [
        { gtin: "12345678901231" },
        { gtin: "02345673" },
        { gtin: "416000336108" },
        { gtin: "1234567890128" },
        {},
      ],
    },
    {
      kind: "check",
      id: "location-gln-check-digit",
      citation: "GS1 General Specifications, 7.9; 2.4 (GLN)",
      on: { Terminal: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "!has(record.gln) || isGs1Key(record.gln, 13)",
        scope: {
          variables: {
            record: { kind: "record", name: "Location", fields: { gln: { kind: "string" } } },
          },
        },
        references: [["record", "gln"]],
        calls: ["logistics.isGs1Key"],
      },
      message: "A Global Location Number has 13 digits, the last of which is its check digit.",
      lawful: [{ gln: "1234567890128" }, {}],
    },
    {
      kind: "check",
      id: "party-gln-check-digit",
      citation: "GS1 General Specifications, 7.9; 2.4 (GLN)",
      on: { Customer: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "!has(record.gln) || isGs1Key(record.gln, 13)",
        scope: {
          variables: {
            record: { kind: "record", name: "Party", fields: { gln: { kind: "string" } } },
          },
        },
        references: [["record", "gln"]],
        calls: ["logistics.isGs1Key"],
      },
      message: "A Global Location Number has 13 digits, the last of which is its check digit.",
      lawful: [{ gln: "1234567890128" }, {}],
    },
    {
      kind: "check",
      id: "sscc-check-digit",
      citation: "GS1 General Specifications, 7.9; 3.2 (SSCC)",
      on: { Pallet: ["edge", "database"] },
      parameters: {},
      records: {},
      require: {
        source: "isGs1Key(record.sscc, 18)",
        scope: {
          variables: {
            record: { kind: "record", name: "HandlingUnit", fields: { sscc: { kind: "string" } } },
          },
        },
        references: [["record", "sscc"]],
        calls: ["logistics.isGs1Key"],
      },
      message: "An SSCC has 18 digits, the last of which is its check digit.",
      lawful: [{ sscc: "123456789012345675" }],
    },
    {
      kind: "guard",
      id: "bill-of-lading",
      citation: "49 CFR 373.101",
      on: { Load: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["accepted"] }],
      require: {
        source:
          "has(record.consignor) && has(record.consignee) && has(record.origin) && has(record.destination) && has(record.packages) && has(record.freightDescription) && (!record.ratedByWeight || has(record.weightPounds))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                consignor: { kind: "string" },
                consignee: { kind: "string" },
                origin: { kind: "string" },
                destination: { kind: "string" },
                packages: { kind: "int" },
                freightDescription: { kind: "string" },
                ratedByWeight: { kind: "bool" },
                weightPounds: { kind: "dec" },
              },
            },
          },
        },
        references: [
          ["record", "consignor"],
          ["record", "consignee"],
          ["record", "origin"],
          ["record", "destination"],
          ["record", "packages"],
          ["record", "freightDescription"],
          ["record", "ratedByWeight"],
          ["record", "weightPounds"],
        ],
      },
      message:
        "A bill of lading names consignor, consignee, origin, destination, number of packages, the freight, and its weight where the rate depends on it.",
    },
    {
      kind: "guard",
      id: "dispatched-as-checked",
      citation: "49 CFR 395.3, 391.41, 396.17, 172.604, 172.204; 23 CFR 658.17",
      on: { Load: ["database"] },
      parameters: {},
      records: {},
      moments: ["update"],
      require: {
        source:
          'old.state in ["planned", "cancelled"] || (record.hazardousWaste == old.hazardousWaste && ((!has(record.emergencyPhone) && !has(old.emergencyPhone)) || record.emergencyPhone == old.emergencyPhone) && ((!has(record.emergencyRegistrant) && !has(old.emergencyRegistrant)) || record.emergencyRegistrant == old.emergencyRegistrant) && ((!has(record.shipperCertifiedBy) && !has(old.shipperCertifiedBy)) || record.shipperCertifiedBy == old.shipperCertifiedBy) && ((!has(record.shipperCertifiedOn) && !has(old.shipperCertifiedOn)) || record.shipperCertifiedOn == old.shipperCertifiedOn) && ((!has(record.certificationException) && !has(old.certificationException)) || record.certificationException == old.certificationException) && (old.state == "accepted" || (record.driver == old.driver && record.vehicle == old.vehicle && ((!has(record.trailer) && !has(old.trailer)) || record.trailer == old.trailer) && record.tripEndsOn == old.tripEndsOn && record.placarded == old.placarded && ((!has(record.plannedDrivingMinutes) && !has(old.plannedDrivingMinutes)) || record.plannedDrivingMinutes == old.plannedDrivingMinutes) && ((!has(record.plannedDutyMinutes) && !has(old.plannedDutyMinutes)) || record.plannedDutyMinutes == old.plannedDutyMinutes) && ((!has(record.plannedWindowMinutes) && !has(old.plannedWindowMinutes)) || record.plannedWindowMinutes == old.plannedWindowMinutes) && ((!has(record.plannedBreakAfter) && !has(old.plannedBreakAfter)) || record.plannedBreakAfter == old.plannedBreakAfter) && ((!has(record.grossVehiclePounds) && !has(old.grossVehiclePounds)) || record.grossVehiclePounds == old.grossVehiclePounds) && ((!has(record.overweightPermit) && !has(old.overweightPermit)) || record.overweightPermit == old.overweightPermit) && ((!has(record.weightPounds) && !has(old.weightPounds)) || record.weightPounds == old.weightPounds))))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                driver: { kind: "string" },
                vehicle: { kind: "string" },
                trailer: { kind: "string" },
                weightPounds: { kind: "dec" },
                grossVehiclePounds: { kind: "int" },
                overweightPermit: { kind: "string" },
                hazardousWaste: { kind: "bool" },
                placarded: { kind: "bool" },
                emergencyPhone: { kind: "string" },
                emergencyRegistrant: { kind: "string" },
                shipperCertifiedBy: { kind: "string" },
                shipperCertifiedOn: { kind: "date" },
                certificationException: { kind: "string" },
                plannedDrivingMinutes: { kind: "int" },
                plannedDutyMinutes: { kind: "int" },
                plannedWindowMinutes: { kind: "int" },
                plannedBreakAfter: { kind: "int" },
                tripEndsOn: { kind: "date" },
              },
            },
            old: {
              kind: "record",
              name: "Load",
              fields: {
                state: { kind: "string" },
                driver: { kind: "string" },
                vehicle: { kind: "string" },
                trailer: { kind: "string" },
                weightPounds: { kind: "dec" },
                grossVehiclePounds: { kind: "int" },
                overweightPermit: { kind: "string" },
                hazardousWaste: { kind: "bool" },
                placarded: { kind: "bool" },
                emergencyPhone: { kind: "string" },
                emergencyRegistrant: { kind: "string" },
                shipperCertifiedBy: { kind: "string" },
                shipperCertifiedOn: { kind: "date" },
                certificationException: { kind: "string" },
                plannedDrivingMinutes: { kind: "int" },
                plannedDutyMinutes: { kind: "int" },
                plannedWindowMinutes: { kind: "int" },
                plannedBreakAfter: { kind: "int" },
                tripEndsOn: { kind: "date" },
              },
            },
          },
        },
        references: [
          ["old", "state"],
          ["record", "hazardousWaste"],
          ["old", "hazardousWaste"],
          ["record", "emergencyPhone"],
          ["old", "emergencyPhone"],
          ["record", "emergencyRegistrant"],
          ["old", "emergencyRegistrant"],
          ["record", "shipperCertifiedBy"],
          ["old", "shipperCertifiedBy"],
          ["record", "shipperCertifiedOn"],
          ["old", "shipperCertifiedOn"],
          ["record", "certificationException"],
          ["old", "certificationException"],
          ["record", "driver"],
          ["old", "driver"],
          ["record", "vehicle"],
          ["old", "vehicle"],
          ["record", "trailer"],
          ["old", "trailer"],
          ["record", "tripEndsOn"],
          ["old", "tripEndsOn"],
          ["record", "placarded"],
          ["old", "placarded"],
          ["record", "plannedDrivingMinutes"],
          ["old", "plannedDrivingMinutes"],
          ["record", "plannedDutyMinutes"],
          ["old", "plannedDutyMinutes"],
          ["record", "plannedWindowMinutes"],
          ["old", "plannedWindowMinutes"],
          ["record", "plannedBreakAfter"],
          ["old", "plannedBreakAfter"],
          ["record", "grossVehiclePounds"],
          ["old", "grossVehiclePounds"],
          ["record", "overweightPermit"],
          ["old", "overweightPermit"],
          ["record", "weightPounds"],
          ["old", "weightPounds"],
        ],
      },
      message:
        "An accepted load keeps its emergency number and certification; a dispatched one its driver, vehicles, plan, weights, permit, placards and last day as well.",
    },
    {
      kind: "guard",
      id: "emergency-number",
      citation: "49 CFR 172.604(a)-(b)",
      on: { Load: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: [{ enters: ["accepted"] }],
      require: {
        source:
          "!records.HazmatLine.exists(line, line.load == record.id && !line.limitedQuantity) || (has(record.emergencyPhone) && has(record.emergencyRegistrant))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                id: { kind: "string" },
                emergencyPhone: { kind: "string" },
                emergencyRegistrant: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: { load: { kind: "string" }, limitedQuantity: { kind: "bool" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "load"],
          ["record", "id"],
          ["records", "HazmatLine", "limitedQuantity"],
          ["record", "emergencyPhone"],
          ["record", "emergencyRegistrant"],
        ],
      },
      message:
        "Hazardous materials need an emergency telephone number, and who is registered under it.",
    },
    {
      kind: "guard",
      id: "shipper-certified",
      citation: "49 CFR 172.204(a), (b); 177.817(b)",
      on: { Load: ["database"] },
      parameters: {},
      records: { HazmatLine: "HazmatLine" },
      moments: [{ enters: ["accepted"] }],
      require: {
        source:
          "!records.HazmatLine.exists(line, line.load == record.id && !line.limitedQuantity) || has(record.certificationException) || (has(record.shipperCertifiedBy) && record.shipperCertifiedOn <= today)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                id: { kind: "string" },
                shipperCertifiedBy: { kind: "string" },
                shipperCertifiedOn: { kind: "date" },
                certificationException: { kind: "string" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                HazmatLine: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "HazmatLine",
                    fields: { load: { kind: "string" }, limitedQuantity: { kind: "bool" } },
                  },
                },
              },
            },
            today: { kind: "date" },
          },
        },
        references: [
          ["records", "HazmatLine"],
          ["records", "HazmatLine", "load"],
          ["record", "id"],
          ["records", "HazmatLine", "limitedQuantity"],
          ["record", "certificationException"],
          ["record", "shipperCertifiedBy"],
          ["record", "shipperCertifiedOn"],
          ["today"],
        ],
      },
      message: "Hazardous materials are accepted only with the shipper's signed certification.",
    },
    {
      kind: "retention",
      id: "shipping-papers-kept",
      citation: "49 CFR 177.817(f), 172.201(e)",
      on: { Load: ["database"] },
      parameters: {},
      records: {},
      from: {
        source: "record.hazardousWaste ? addYears(record.acceptedOn, 2) : record.acceptedOn",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { acceptedOn: { kind: "date" }, hazardousWaste: { kind: "bool" } },
            },
          },
        },
        references: [
          ["record", "hazardousWaste"],
          ["record", "acceptedOn"],
        ],
      },
      keep: { years: 1, months: 0, days: 0 },
    },
    {
      kind: "guard",
      id: "verified-gross-mass",
      citation: "SOLAS VI/2.4-2.6",
      on: { Container: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["gated-in"] }],
      require: {
        source:
          'has(record.verifiedGrossKilograms) && has(record.verifiedBy) && (record.verificationMethod == "weighed" || (record.verificationMethod == "calculated" && record.verifiedGrossKilograms == record.cargoKilograms + record.dunnageKilograms + record.tareKilograms))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Container",
              fields: {
                tareKilograms: { kind: "int" },
                cargoKilograms: { kind: "int" },
                dunnageKilograms: { kind: "int" },
                verifiedGrossKilograms: { kind: "int" },
                verifiedBy: { kind: "string" },
                verificationMethod: { kind: "string" },
              },
            },
          },
        },
        references: [
          ["record", "verifiedGrossKilograms"],
          ["record", "verifiedBy"],
          ["record", "verificationMethod"],
          ["record", "cargoKilograms"],
          ["record", "dunnageKilograms"],
          ["record", "tareKilograms"],
        ],
      },
      message: "A packed container needs a signed verified gross mass, weighed or added up.",
    },
    {
      kind: "fields",
      id: "driver-data-need",
      citation: "Design decision of this pack; no clause is claimed",
      on: { Driver: ["service"], DutyEvent: ["service"] },
      parameters: {},
      records: {},
      shows: {
        source:
          'field.class == "driver.duty" || field.class in actor.needs || field.path in actor.needs || "driver" in actor.needs',
        scope: {
          variables: {
            actor: {
              kind: "record",
              name: "actor",
              fields: { needs: { kind: "list", of: { kind: "string" } } },
            },
            field: {
              kind: "record",
              name: "field",
              fields: { class: { kind: "string" }, path: { kind: "string" } },
            },
          },
        },
        references: [
          ["field", "class"],
          ["actor", "needs"],
          ["field", "path"],
        ],
      },
      fields: {
        Driver: [
          "name",
          "licenseNumber",
          "licenseState",
          "medicalCertificateUntil",
          "hazmatEndorsementUntil",
          "hazmatTrainedOn",
        ],
        DutyEvent: ["startedAt", "status", "place", "annotation"],
      },
    },
    {
      kind: "guard",
      id: "annual-inspection",
      citation: "49 CFR 396.17(c), (g)",
      on: { Load: ["database"] },
      parameters: {},
      records: { Vehicle: "Unit" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          "records.Vehicle.exists(vehicle, vehicle.id == record.vehicle && addMonths(vehicle.inspectedOn, 12) >= record.tripEndsOn) && (!has(record.trailer) || records.Vehicle.exists(vehicle, vehicle.id == record.trailer && addMonths(vehicle.inspectedOn, 12) >= record.tripEndsOn))",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: {
                vehicle: { kind: "string" },
                trailer: { kind: "string" },
                tripEndsOn: { kind: "date" },
              },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Vehicle: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Vehicle",
                    fields: { id: { kind: "string" }, inspectedOn: { kind: "date" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Vehicle"],
          ["records", "Vehicle", "id"],
          ["record", "vehicle"],
          ["records", "Vehicle", "inspectedOn"],
          ["record", "tripEndsOn"],
          ["record", "trailer"],
        ],
      },
      message:
        "A vehicle of the load has no inspection of the last twelve months that holds until the trip ends.",
    },
    {
      kind: "guard",
      id: "defect-certified",
      citation: "49 CFR 396.11(a)(3)",
      on: { Unit: ["database"] },
      parameters: {},
      records: {},
      moments: [{ enters: ["in-service"] }],
      require: {
        source:
          "!has(old.state) || (has(record.defect) && has(record.repairCertifiedBy) && record.repairCertifiedOn <= today)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Vehicle",
              fields: {
                defect: { kind: "string" },
                repairCertifiedBy: { kind: "string" },
                repairCertifiedOn: { kind: "date" },
              },
            },
            old: { kind: "record", name: "Vehicle", fields: { state: { kind: "string" } } },
            today: { kind: "date" },
          },
        },
        references: [
          ["old", "state"],
          ["record", "defect"],
          ["record", "repairCertifiedBy"],
          ["record", "repairCertifiedOn"],
          ["today"],
        ],
      },
      message: "A vehicle returns to service with its defect, who certified the repair and when.",
    },
    {
      kind: "guard",
      id: "gross-weight-80000",
      citation: "23 CFR 658.17(b), (d)",
      on: { Load: ["database"] },
      parameters: { pounds: [{ value: 80000 }] },
      records: {},
      moments: [{ enters: ["dispatched"] }],
      require: {
        source: "record.grossVehiclePounds <= params.pounds || has(record.overweightPermit)",
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { grossVehiclePounds: { kind: "int" }, overweightPermit: { kind: "string" } },
            },
            params: { kind: "record", name: "the parameters", fields: { pounds: { kind: "int" } } },
          },
        },
        references: [
          ["record", "grossVehiclePounds"],
          ["params", "pounds"],
          ["record", "overweightPermit"],
        ],
      },
      message:
        "The combination is heavier than 80,000 pounds and has no permit, or its weight is not known.",
    },
    {
      kind: "guard",
      id: "vehicle-in-service",
      citation: "49 CFR 396.11(a)(3), 396.7(a)",
      on: { Load: ["database"] },
      parameters: {},
      records: { Vehicle: "Unit" },
      moments: [{ enters: ["dispatched"] }],
      require: {
        source:
          'records.Vehicle.exists(vehicle, vehicle.id == record.vehicle && vehicle.state == "in-service") && (!has(record.trailer) || records.Vehicle.exists(vehicle, vehicle.id == record.trailer && vehicle.state == "in-service"))',
        scope: {
          variables: {
            record: {
              kind: "record",
              name: "Load",
              fields: { vehicle: { kind: "string" }, trailer: { kind: "string" } },
            },
            records: {
              kind: "record",
              name: "records",
              fields: {
                Vehicle: {
                  kind: "list",
                  of: {
                    kind: "record",
                    name: "Vehicle",
                    fields: { id: { kind: "string" }, state: { kind: "string" } },
                  },
                },
              },
            },
          },
        },
        references: [
          ["records", "Vehicle"],
          ["records", "Vehicle", "id"],
          ["record", "vehicle"],
          ["records", "Vehicle", "state"],
          ["record", "trailer"],
        ],
      },
      message: "A vehicle of the load is out of service.",
    },
  ],
};
