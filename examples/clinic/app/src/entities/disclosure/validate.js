import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewDisclosure",
  type: "object",
  properties: {
    date: {
      description: "Date of disclosure",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    time: {
      description: "24 hours, `HH:MM`.",
      type: "string",
      maxLength: 5,
      pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    },
    basis: {
      description:
        "The provision that permits or requires the disclosure; the first ten are those that an accounting leaves out, 45 CFR 164.528(a)(1)(i)-(viii).",
      enum: [
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
    },
    recipientName: { description: "Recipient name", type: "string", minLength: 1, maxLength: 200 },
    recipientAddress: {
      description: "Recipient address",
      type: "string",
      minLength: 1,
      maxLength: 300,
    },
    recipientAffiliation: {
      description: "Health care facility of the recipient",
      type: "string",
      minLength: 1,
      maxLength: 200,
    },
    description: {
      description: "What was disclosed",
      type: "string",
      minLength: 1,
      maxLength: 2000,
    },
    purpose: { description: "What for", type: "string", minLength: 1, maxLength: 1000 },
    writtenRequest: {
      description: "Where a copy of the recipient's written request is kept.",
      type: "string",
      minLength: 1,
      maxLength: 300,
    },
    disclosedBy: { description: "Disclosed by", type: "string", minLength: 1, maxLength: 200 },
    substanceUse: { description: "Concerns substance use disorder records", type: "boolean" },
    emergency: { description: "Made in a medical emergency", type: "boolean" },
    emergencyNature: {
      description: "Emergency nature",
      type: "string",
      minLength: 1,
      maxLength: 1000,
    },
    patient: { description: "Patient", type: "string", format: "uuid" },
    consent: {
      description: "The authorization or consent the disclosure rests on.",
      type: "string",
      format: "uuid",
    },
  },
  required: ["basis", "patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^(?!0000)", "u");
const pattern5 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basis === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "basis" },
        message: "must have required property '" + "basis" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.patient === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "patient" },
        message: "must have required property '" + "patient" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== undefined) {
      let data0 = data.date;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err4 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.time !== undefined) {
      let data1 = data.time;
      if (typeof data1 === "string") {
        if (func2(data1) > 5) {
          const err6 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/properties/time/maxLength",
            keyword: "maxLength",
            params: { limit: 5 },
            message: "must NOT have more than 5 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/properties/time/pattern",
            keyword: "pattern",
            params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
            message: 'must match pattern "' + "^([01][0-9]|2[0-3]):[0-5][0-9]$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.basis !== undefined) {
      let data2 = data.basis;
      if (
        !(
          data2 === "treatment" ||
          data2 === "payment" ||
          data2 === "operations" ||
          data2 === "individual" ||
          data2 === "incidental" ||
          data2 === "authorization" ||
          data2 === "directory" ||
          data2 === "national-security" ||
          data2 === "custodial" ||
          data2 === "limited-data-set" ||
          data2 === "required-by-law" ||
          data2 === "public-health" ||
          data2 === "abuse-or-neglect" ||
          data2 === "health-oversight" ||
          data2 === "judicial" ||
          data2 === "law-enforcement" ||
          data2 === "decedent" ||
          data2 === "organ-donation" ||
          data2 === "research" ||
          data2 === "serious-threat" ||
          data2 === "government-function" ||
          data2 === "workers-compensation" ||
          data2 === "hhs" ||
          data2 === "impermissible"
        )
      ) {
        const err9 = {
          instancePath: instancePath + "/basis",
          schemaPath: "#/properties/basis/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.basis.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.recipientName !== undefined) {
      let data3 = data.recipientName;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err10 = {
            instancePath: instancePath + "/recipientName",
            schemaPath: "#/properties/recipientName/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err11 = {
            instancePath: instancePath + "/recipientName",
            schemaPath: "#/properties/recipientName/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/recipientName",
          schemaPath: "#/properties/recipientName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.recipientAddress !== undefined) {
      let data4 = data.recipientAddress;
      if (typeof data4 === "string") {
        if (func2(data4) > 300) {
          const err13 = {
            instancePath: instancePath + "/recipientAddress",
            schemaPath: "#/properties/recipientAddress/maxLength",
            keyword: "maxLength",
            params: { limit: 300 },
            message: "must NOT have more than 300 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err14 = {
            instancePath: instancePath + "/recipientAddress",
            schemaPath: "#/properties/recipientAddress/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/recipientAddress",
          schemaPath: "#/properties/recipientAddress/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.recipientAffiliation !== undefined) {
      let data5 = data.recipientAffiliation;
      if (typeof data5 === "string") {
        if (func2(data5) > 200) {
          const err16 = {
            instancePath: instancePath + "/recipientAffiliation",
            schemaPath: "#/properties/recipientAffiliation/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err17 = {
            instancePath: instancePath + "/recipientAffiliation",
            schemaPath: "#/properties/recipientAffiliation/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/recipientAffiliation",
          schemaPath: "#/properties/recipientAffiliation/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data6 = data.description;
      if (typeof data6 === "string") {
        if (func2(data6) > 2000) {
          const err19 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err20 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.purpose !== undefined) {
      let data7 = data.purpose;
      if (typeof data7 === "string") {
        if (func2(data7) > 1000) {
          const err22 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err23 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.writtenRequest !== undefined) {
      let data8 = data.writtenRequest;
      if (typeof data8 === "string") {
        if (func2(data8) > 300) {
          const err25 = {
            instancePath: instancePath + "/writtenRequest",
            schemaPath: "#/properties/writtenRequest/maxLength",
            keyword: "maxLength",
            params: { limit: 300 },
            message: "must NOT have more than 300 characters",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err26 = {
            instancePath: instancePath + "/writtenRequest",
            schemaPath: "#/properties/writtenRequest/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/writtenRequest",
          schemaPath: "#/properties/writtenRequest/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.disclosedBy !== undefined) {
      let data9 = data.disclosedBy;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err28 = {
            instancePath: instancePath + "/disclosedBy",
            schemaPath: "#/properties/disclosedBy/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err29 = {
            instancePath: instancePath + "/disclosedBy",
            schemaPath: "#/properties/disclosedBy/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/disclosedBy",
          schemaPath: "#/properties/disclosedBy/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.substanceUse !== undefined) {
      if (typeof data.substanceUse !== "boolean") {
        const err31 = {
          instancePath: instancePath + "/substanceUse",
          schemaPath: "#/properties/substanceUse/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.emergency !== undefined) {
      if (typeof data.emergency !== "boolean") {
        const err32 = {
          instancePath: instancePath + "/emergency",
          schemaPath: "#/properties/emergency/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.emergencyNature !== undefined) {
      let data12 = data.emergencyNature;
      if (typeof data12 === "string") {
        if (func2(data12) > 1000) {
          const err33 = {
            instancePath: instancePath + "/emergencyNature",
            schemaPath: "#/properties/emergencyNature/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func2(data12) < 1) {
          const err34 = {
            instancePath: instancePath + "/emergencyNature",
            schemaPath: "#/properties/emergencyNature/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/emergencyNature",
          schemaPath: "#/properties/emergencyNature/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.patient !== undefined) {
      let data13 = data.patient;
      if (typeof data13 === "string") {
        if (!formats2.test(data13)) {
          const err36 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = {
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.consent !== undefined) {
      let data14 = data.consent;
      if (typeof data14 === "string") {
        if (!formats2.test(data14)) {
          const err38 = {
            instancePath: instancePath + "/consent",
            schemaPath: "#/properties/consent/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = {
          instancePath: instancePath + "/consent",
          schemaPath: "#/properties/consent/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "DisclosureChange",
  type: "object",
  properties: {
    date: {
      description: "Date of disclosure",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    time: {
      description: "24 hours, `HH:MM`.",
      anyOf: [
        { type: "string", maxLength: 5, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
        { type: "null" },
      ],
    },
    basis: {
      description:
        "The provision that permits or requires the disclosure; the first ten are those that an accounting leaves out, 45 CFR 164.528(a)(1)(i)-(viii).",
      enum: [
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
    },
    recipientName: {
      description: "Recipient name",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    recipientAddress: {
      description: "Recipient address",
      anyOf: [{ type: "string", minLength: 1, maxLength: 300 }, { type: "null" }],
    },
    recipientAffiliation: {
      description: "Health care facility of the recipient",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    description: {
      description: "What was disclosed",
      anyOf: [{ type: "string", minLength: 1, maxLength: 2000 }, { type: "null" }],
    },
    purpose: {
      description: "What for",
      anyOf: [{ type: "string", minLength: 1, maxLength: 1000 }, { type: "null" }],
    },
    writtenRequest: {
      description: "Where a copy of the recipient's written request is kept.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 300 }, { type: "null" }],
    },
    disclosedBy: {
      description: "Disclosed by",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    substanceUse: { description: "Concerns substance use disorder records", type: "boolean" },
    emergency: { description: "Made in a medical emergency", type: "boolean" },
    emergencyNature: {
      description: "Emergency nature",
      anyOf: [{ type: "string", minLength: 1, maxLength: 1000 }, { type: "null" }],
    },
    patient: { description: "Patient", type: "string", format: "uuid" },
    consent: {
      description: "The authorization or consent the disclosure rests on.",
      anyOf: [{ type: "string", format: "uuid" }, { type: "null" }],
    },
  },
  additionalProperties: false,
  minProperties: 1,
};

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.date !== undefined) {
      let data0 = data.date;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats0.validate(data0)) {
          const err3 = {
            instancePath: instancePath + "/date",
            schemaPath: "#/properties/date/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs6 = errors;
      if (data0 !== null) {
        const err5 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.time !== undefined) {
      let data1 = data.time;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 5) {
          const err7 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/properties/time/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 5 },
            message: "must NOT have more than 5 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err8 = {
            instancePath: instancePath + "/time",
            schemaPath: "#/properties/time/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
            message: 'must match pattern "' + "^([01][0-9]|2[0-3]):[0-5][0-9]$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      const _errs12 = errors;
      if (data1 !== null) {
        const err10 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + "/time",
          schemaPath: "#/properties/time/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.basis !== undefined) {
      let data2 = data.basis;
      if (
        !(
          data2 === "treatment" ||
          data2 === "payment" ||
          data2 === "operations" ||
          data2 === "individual" ||
          data2 === "incidental" ||
          data2 === "authorization" ||
          data2 === "directory" ||
          data2 === "national-security" ||
          data2 === "custodial" ||
          data2 === "limited-data-set" ||
          data2 === "required-by-law" ||
          data2 === "public-health" ||
          data2 === "abuse-or-neglect" ||
          data2 === "health-oversight" ||
          data2 === "judicial" ||
          data2 === "law-enforcement" ||
          data2 === "decedent" ||
          data2 === "organ-donation" ||
          data2 === "research" ||
          data2 === "serious-threat" ||
          data2 === "government-function" ||
          data2 === "workers-compensation" ||
          data2 === "hhs" ||
          data2 === "impermissible"
        )
      ) {
        const err12 = {
          instancePath: instancePath + "/basis",
          schemaPath: "#/properties/basis/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.basis.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.recipientName !== undefined) {
      let data3 = data.recipientName;
      const _errs16 = errors;
      let valid3 = false;
      const _errs17 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err13 = {
            instancePath: instancePath + "/recipientName",
            schemaPath: "#/properties/recipientName/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err14 = {
            instancePath: instancePath + "/recipientName",
            schemaPath: "#/properties/recipientName/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/recipientName",
          schemaPath: "#/properties/recipientName/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid2 = _errs17 === errors;
      valid3 = valid3 || _valid2;
      const _errs19 = errors;
      if (data3 !== null) {
        const err16 = {
          instancePath: instancePath + "/recipientName",
          schemaPath: "#/properties/recipientName/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err17 = {
          instancePath: instancePath + "/recipientName",
          schemaPath: "#/properties/recipientName/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.recipientAddress !== undefined) {
      let data4 = data.recipientAddress;
      const _errs22 = errors;
      let valid4 = false;
      const _errs23 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 300) {
          const err18 = {
            instancePath: instancePath + "/recipientAddress",
            schemaPath: "#/properties/recipientAddress/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 300 },
            message: "must NOT have more than 300 characters",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err19 = {
            instancePath: instancePath + "/recipientAddress",
            schemaPath: "#/properties/recipientAddress/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/recipientAddress",
          schemaPath: "#/properties/recipientAddress/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid3 = _errs23 === errors;
      valid4 = valid4 || _valid3;
      const _errs25 = errors;
      if (data4 !== null) {
        const err21 = {
          instancePath: instancePath + "/recipientAddress",
          schemaPath: "#/properties/recipientAddress/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid3 = _errs25 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err22 = {
          instancePath: instancePath + "/recipientAddress",
          schemaPath: "#/properties/recipientAddress/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.recipientAffiliation !== undefined) {
      let data5 = data.recipientAffiliation;
      const _errs28 = errors;
      let valid5 = false;
      const _errs29 = errors;
      if (typeof data5 === "string") {
        if (func2(data5) > 200) {
          const err23 = {
            instancePath: instancePath + "/recipientAffiliation",
            schemaPath: "#/properties/recipientAffiliation/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err24 = {
            instancePath: instancePath + "/recipientAffiliation",
            schemaPath: "#/properties/recipientAffiliation/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/recipientAffiliation",
          schemaPath: "#/properties/recipientAffiliation/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid4 = _errs29 === errors;
      valid5 = valid5 || _valid4;
      const _errs31 = errors;
      if (data5 !== null) {
        const err26 = {
          instancePath: instancePath + "/recipientAffiliation",
          schemaPath: "#/properties/recipientAffiliation/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid4 = _errs31 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err27 = {
          instancePath: instancePath + "/recipientAffiliation",
          schemaPath: "#/properties/recipientAffiliation/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.description !== undefined) {
      let data6 = data.description;
      const _errs34 = errors;
      let valid6 = false;
      const _errs35 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) > 2000) {
          const err28 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err29 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid5 = _errs35 === errors;
      valid6 = valid6 || _valid5;
      const _errs37 = errors;
      if (data6 !== null) {
        const err31 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid5 = _errs37 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err32 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      } else {
        errors = _errs34;
        if (vErrors !== null) {
          if (_errs34) {
            vErrors.length = _errs34;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.purpose !== undefined) {
      let data7 = data.purpose;
      const _errs40 = errors;
      let valid7 = false;
      const _errs41 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) > 1000) {
          const err33 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err34 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = {
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid6 = _errs41 === errors;
      valid7 = valid7 || _valid6;
      const _errs43 = errors;
      if (data7 !== null) {
        const err36 = {
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid6 = _errs43 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const err37 = {
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.writtenRequest !== undefined) {
      let data8 = data.writtenRequest;
      const _errs46 = errors;
      let valid8 = false;
      const _errs47 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 300) {
          const err38 = {
            instancePath: instancePath + "/writtenRequest",
            schemaPath: "#/properties/writtenRequest/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 300 },
            message: "must NOT have more than 300 characters",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err39 = {
            instancePath: instancePath + "/writtenRequest",
            schemaPath: "#/properties/writtenRequest/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = {
          instancePath: instancePath + "/writtenRequest",
          schemaPath: "#/properties/writtenRequest/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      var _valid7 = _errs47 === errors;
      valid8 = valid8 || _valid7;
      const _errs49 = errors;
      if (data8 !== null) {
        const err41 = {
          instancePath: instancePath + "/writtenRequest",
          schemaPath: "#/properties/writtenRequest/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      var _valid7 = _errs49 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const err42 = {
          instancePath: instancePath + "/writtenRequest",
          schemaPath: "#/properties/writtenRequest/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        errors = _errs46;
        if (vErrors !== null) {
          if (_errs46) {
            vErrors.length = _errs46;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.disclosedBy !== undefined) {
      let data9 = data.disclosedBy;
      const _errs52 = errors;
      let valid9 = false;
      const _errs53 = errors;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err43 = {
            instancePath: instancePath + "/disclosedBy",
            schemaPath: "#/properties/disclosedBy/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err44 = {
            instancePath: instancePath + "/disclosedBy",
            schemaPath: "#/properties/disclosedBy/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = {
          instancePath: instancePath + "/disclosedBy",
          schemaPath: "#/properties/disclosedBy/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      var _valid8 = _errs53 === errors;
      valid9 = valid9 || _valid8;
      const _errs55 = errors;
      if (data9 !== null) {
        const err46 = {
          instancePath: instancePath + "/disclosedBy",
          schemaPath: "#/properties/disclosedBy/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      var _valid8 = _errs55 === errors;
      valid9 = valid9 || _valid8;
      if (!valid9) {
        const err47 = {
          instancePath: instancePath + "/disclosedBy",
          schemaPath: "#/properties/disclosedBy/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      } else {
        errors = _errs52;
        if (vErrors !== null) {
          if (_errs52) {
            vErrors.length = _errs52;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.substanceUse !== undefined) {
      if (typeof data.substanceUse !== "boolean") {
        const err48 = {
          instancePath: instancePath + "/substanceUse",
          schemaPath: "#/properties/substanceUse/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.emergency !== undefined) {
      if (typeof data.emergency !== "boolean") {
        const err49 = {
          instancePath: instancePath + "/emergency",
          schemaPath: "#/properties/emergency/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.emergencyNature !== undefined) {
      let data12 = data.emergencyNature;
      const _errs62 = errors;
      let valid10 = false;
      const _errs63 = errors;
      if (typeof data12 === "string") {
        if (func2(data12) > 1000) {
          const err50 = {
            instancePath: instancePath + "/emergencyNature",
            schemaPath: "#/properties/emergencyNature/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (func2(data12) < 1) {
          const err51 = {
            instancePath: instancePath + "/emergencyNature",
            schemaPath: "#/properties/emergencyNature/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/emergencyNature",
          schemaPath: "#/properties/emergencyNature/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      var _valid9 = _errs63 === errors;
      valid10 = valid10 || _valid9;
      const _errs65 = errors;
      if (data12 !== null) {
        const err53 = {
          instancePath: instancePath + "/emergencyNature",
          schemaPath: "#/properties/emergencyNature/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      var _valid9 = _errs65 === errors;
      valid10 = valid10 || _valid9;
      if (!valid10) {
        const err54 = {
          instancePath: instancePath + "/emergencyNature",
          schemaPath: "#/properties/emergencyNature/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      } else {
        errors = _errs62;
        if (vErrors !== null) {
          if (_errs62) {
            vErrors.length = _errs62;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.patient !== undefined) {
      let data13 = data.patient;
      if (typeof data13 === "string") {
        if (!formats2.test(data13)) {
          const err55 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = {
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.consent !== undefined) {
      let data14 = data.consent;
      const _errs70 = errors;
      let valid11 = false;
      const _errs71 = errors;
      if (typeof data14 === "string") {
        if (!formats2.test(data14)) {
          const err57 = {
            instancePath: instancePath + "/consent",
            schemaPath: "#/properties/consent/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = {
          instancePath: instancePath + "/consent",
          schemaPath: "#/properties/consent/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      var _valid10 = _errs71 === errors;
      valid11 = valid11 || _valid10;
      const _errs73 = errors;
      if (data14 !== null) {
        const err59 = {
          instancePath: instancePath + "/consent",
          schemaPath: "#/properties/consent/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      var _valid10 = _errs73 === errors;
      valid11 = valid11 || _valid10;
      if (!valid11) {
        const err60 = {
          instancePath: instancePath + "/consent",
          schemaPath: "#/properties/consent/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      } else {
        errors = _errs70;
        if (vErrors !== null) {
          if (_errs70) {
            vErrors.length = _errs70;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err61 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err61];
    } else {
      vErrors.push(err61);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
