import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewVisit",
  type: "object",
  properties: {
    encounterClass: {
      description: "FHIR `class`, of HL7 ActEncounterCode.",
      enum: ["AMB", "EMER", "HH", "IMP", "OBSENC", "VR"],
    },
    type: { description: "Type", type: "string", maxLength: 100 },
    periodStart: {
      description: "Start",
      type: "string",
      format: "date-time",
      pattern: "^(?!0000)",
    },
    periodEnd: { description: "End", type: "string", format: "date-time", pattern: "^(?!0000)" },
    reasonCode: { description: "Reason", type: "string", maxLength: 2000 },
    diagnosis: {
      description: "Diagnosis (ICD-10-CM)",
      type: "string",
      maxLength: 8,
      pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$",
    },
    triage: { description: "1 is the most urgent.", type: "integer", minimum: 1, maximum: 5 },
    patient: { description: "FHIR `subject`.", type: "string", format: "uuid" },
    practitioner: { description: "FHIR `participant.individual`.", type: "string", format: "uuid" },
    room: { description: "Room", type: "string", format: "uuid" },
    appointment: { description: "Appointment", type: "string", format: "uuid" },
  },
  required: ["patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^(?!0000)", "u");
const pattern6 = new RegExp("^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$", "u");

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
    if (data.patient === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "patient" },
        message: "must have required property '" + "patient" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
    if (data.encounterClass !== undefined) {
      let data0 = data.encounterClass;
      if (
        !(
          data0 === "AMB" ||
          data0 === "EMER" ||
          data0 === "HH" ||
          data0 === "IMP" ||
          data0 === "OBSENC" ||
          data0 === "VR"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/encounterClass",
          schemaPath: "#/properties/encounterClass/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.encounterClass.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (func2(data1) > 100) {
          const err3 = {
            instancePath: instancePath + "/type",
            schemaPath: "#/properties/type/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
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
    }
    if (data.periodStart !== undefined) {
      let data2 = data.periodStart;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/periodStart",
            schemaPath: "#/properties/periodStart/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err6 = {
            instancePath: instancePath + "/periodStart",
            schemaPath: "#/properties/periodStart/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/periodStart",
          schemaPath: "#/properties/periodStart/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.periodEnd !== undefined) {
      let data3 = data.periodEnd;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = {
            instancePath: instancePath + "/periodEnd",
            schemaPath: "#/properties/periodEnd/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err9 = {
            instancePath: instancePath + "/periodEnd",
            schemaPath: "#/properties/periodEnd/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/periodEnd",
          schemaPath: "#/properties/periodEnd/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reasonCode !== undefined) {
      let data4 = data.reasonCode;
      if (typeof data4 === "string") {
        if (func2(data4) > 2000) {
          const err11 = {
            instancePath: instancePath + "/reasonCode",
            schemaPath: "#/properties/reasonCode/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/reasonCode",
          schemaPath: "#/properties/reasonCode/type",
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
    if (data.diagnosis !== undefined) {
      let data5 = data.diagnosis;
      if (typeof data5 === "string") {
        if (func2(data5) > 8) {
          const err13 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/maxLength",
            keyword: "maxLength",
            params: { limit: 8 },
            message: "must NOT have more than 8 characters",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern6.test(data5)) {
          const err14 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" },
            message: 'must match pattern "' + "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" + '"',
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
          instancePath: instancePath + "/diagnosis",
          schemaPath: "#/properties/diagnosis/type",
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
    if (data.triage !== undefined) {
      let data6 = data.triage;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err16 = {
          instancePath: instancePath + "/triage",
          schemaPath: "#/properties/triage/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 5 || isNaN(data6)) {
          const err17 = {
            instancePath: instancePath + "/triage",
            schemaPath: "#/properties/triage/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 5 },
            message: "must be <= 5",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err18 = {
            instancePath: instancePath + "/triage",
            schemaPath: "#/properties/triage/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.patient !== undefined) {
      let data7 = data.patient;
      if (typeof data7 === "string") {
        if (!formats4.test(data7)) {
          const err19 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
    }
    if (data.practitioner !== undefined) {
      let data8 = data.practitioner;
      if (typeof data8 === "string") {
        if (!formats4.test(data8)) {
          const err21 = {
            instancePath: instancePath + "/practitioner",
            schemaPath: "#/properties/practitioner/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/practitioner",
          schemaPath: "#/properties/practitioner/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.room !== undefined) {
      let data9 = data.room;
      if (typeof data9 === "string") {
        if (!formats4.test(data9)) {
          const err23 = {
            instancePath: instancePath + "/room",
            schemaPath: "#/properties/room/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/room",
          schemaPath: "#/properties/room/type",
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
    if (data.appointment !== undefined) {
      let data10 = data.appointment;
      if (typeof data10 === "string") {
        if (!formats4.test(data10)) {
          const err25 = {
            instancePath: instancePath + "/appointment",
            schemaPath: "#/properties/appointment/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/appointment",
          schemaPath: "#/properties/appointment/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "VisitChange",
  type: "object",
  properties: {
    encounterClass: {
      description: "FHIR `class`, of HL7 ActEncounterCode.",
      enum: ["AMB", "EMER", "HH", "IMP", "OBSENC", "VR"],
    },
    type: { description: "Type", anyOf: [{ type: "string", maxLength: 100 }, { type: "null" }] },
    periodStart: {
      description: "Start",
      anyOf: [{ type: "string", format: "date-time", pattern: "^(?!0000)" }, { type: "null" }],
    },
    periodEnd: {
      description: "End",
      anyOf: [{ type: "string", format: "date-time", pattern: "^(?!0000)" }, { type: "null" }],
    },
    reasonCode: {
      description: "Reason",
      anyOf: [{ type: "string", maxLength: 2000 }, { type: "null" }],
    },
    diagnosis: {
      description: "Diagnosis (ICD-10-CM)",
      anyOf: [
        { type: "string", maxLength: 8, pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" },
        { type: "null" },
      ],
    },
    triage: {
      description: "1 is the most urgent.",
      anyOf: [{ type: "integer", minimum: 1, maximum: 5 }, { type: "null" }],
    },
    patient: { description: "FHIR `subject`.", type: "string", format: "uuid" },
    practitioner: {
      description: "FHIR `participant.individual`.",
      anyOf: [{ type: "string", format: "uuid" }, { type: "null" }],
    },
    room: { description: "Room", anyOf: [{ type: "string", format: "uuid" }, { type: "null" }] },
    appointment: {
      description: "Appointment",
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
    if (data.encounterClass !== undefined) {
      let data0 = data.encounterClass;
      if (
        !(
          data0 === "AMB" ||
          data0 === "EMER" ||
          data0 === "HH" ||
          data0 === "IMP" ||
          data0 === "OBSENC" ||
          data0 === "VR"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/encounterClass",
          schemaPath: "#/properties/encounterClass/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.encounterClass.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 100) {
          const err3 = {
            instancePath: instancePath + "/type",
            schemaPath: "#/properties/type/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/anyOf/0/type",
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
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data1 !== null) {
        const err5 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/anyOf/1/type",
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
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/anyOf",
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
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.periodStart !== undefined) {
      let data2 = data.periodStart;
      const _errs10 = errors;
      let valid2 = false;
      const _errs11 = errors;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err7 = {
            instancePath: instancePath + "/periodStart",
            schemaPath: "#/properties/periodStart/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!formats0.validate(data2)) {
          const err8 = {
            instancePath: instancePath + "/periodStart",
            schemaPath: "#/properties/periodStart/anyOf/0/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
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
          instancePath: instancePath + "/periodStart",
          schemaPath: "#/properties/periodStart/anyOf/0/type",
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
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      const _errs13 = errors;
      if (data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/periodStart",
          schemaPath: "#/properties/periodStart/anyOf/1/type",
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
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + "/periodStart",
          schemaPath: "#/properties/periodStart/anyOf",
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
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.periodEnd !== undefined) {
      let data3 = data.periodEnd;
      const _errs16 = errors;
      let valid3 = false;
      const _errs17 = errors;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err12 = {
            instancePath: instancePath + "/periodEnd",
            schemaPath: "#/properties/periodEnd/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err13 = {
            instancePath: instancePath + "/periodEnd",
            schemaPath: "#/properties/periodEnd/anyOf/0/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/periodEnd",
          schemaPath: "#/properties/periodEnd/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid2 = _errs17 === errors;
      valid3 = valid3 || _valid2;
      const _errs19 = errors;
      if (data3 !== null) {
        const err15 = {
          instancePath: instancePath + "/periodEnd",
          schemaPath: "#/properties/periodEnd/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + "/periodEnd",
          schemaPath: "#/properties/periodEnd/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
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
    if (data.reasonCode !== undefined) {
      let data4 = data.reasonCode;
      const _errs22 = errors;
      let valid4 = false;
      const _errs23 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 2000) {
          const err17 = {
            instancePath: instancePath + "/reasonCode",
            schemaPath: "#/properties/reasonCode/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/reasonCode",
          schemaPath: "#/properties/reasonCode/anyOf/0/type",
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
      var _valid3 = _errs23 === errors;
      valid4 = valid4 || _valid3;
      const _errs25 = errors;
      if (data4 !== null) {
        const err19 = {
          instancePath: instancePath + "/reasonCode",
          schemaPath: "#/properties/reasonCode/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid3 = _errs25 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err20 = {
          instancePath: instancePath + "/reasonCode",
          schemaPath: "#/properties/reasonCode/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
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
    if (data.diagnosis !== undefined) {
      let data5 = data.diagnosis;
      const _errs28 = errors;
      let valid5 = false;
      const _errs29 = errors;
      if (typeof data5 === "string") {
        if (func2(data5) > 8) {
          const err21 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 8 },
            message: "must NOT have more than 8 characters",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern6.test(data5)) {
          const err22 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" },
            message: 'must match pattern "' + "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + "/diagnosis",
          schemaPath: "#/properties/diagnosis/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid4 = _errs29 === errors;
      valid5 = valid5 || _valid4;
      const _errs31 = errors;
      if (data5 !== null) {
        const err24 = {
          instancePath: instancePath + "/diagnosis",
          schemaPath: "#/properties/diagnosis/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid4 = _errs31 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err25 = {
          instancePath: instancePath + "/diagnosis",
          schemaPath: "#/properties/diagnosis/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
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
    if (data.triage !== undefined) {
      let data6 = data.triage;
      const _errs34 = errors;
      let valid6 = false;
      const _errs35 = errors;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err26 = {
          instancePath: instancePath + "/triage",
          schemaPath: "#/properties/triage/anyOf/0/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 5 || isNaN(data6)) {
          const err27 = {
            instancePath: instancePath + "/triage",
            schemaPath: "#/properties/triage/anyOf/0/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 5 },
            message: "must be <= 5",
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err28 = {
            instancePath: instancePath + "/triage",
            schemaPath: "#/properties/triage/anyOf/0/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
      var _valid5 = _errs35 === errors;
      valid6 = valid6 || _valid5;
      const _errs37 = errors;
      if (data6 !== null) {
        const err29 = {
          instancePath: instancePath + "/triage",
          schemaPath: "#/properties/triage/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid5 = _errs37 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err30 = {
          instancePath: instancePath + "/triage",
          schemaPath: "#/properties/triage/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
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
    if (data.patient !== undefined) {
      let data7 = data.patient;
      if (typeof data7 === "string") {
        if (!formats4.test(data7)) {
          const err31 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = {
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.practitioner !== undefined) {
      let data8 = data.practitioner;
      const _errs42 = errors;
      let valid7 = false;
      const _errs43 = errors;
      if (typeof data8 === "string") {
        if (!formats4.test(data8)) {
          const err33 = {
            instancePath: instancePath + "/practitioner",
            schemaPath: "#/properties/practitioner/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/practitioner",
          schemaPath: "#/properties/practitioner/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid6 = _errs43 === errors;
      valid7 = valid7 || _valid6;
      const _errs45 = errors;
      if (data8 !== null) {
        const err35 = {
          instancePath: instancePath + "/practitioner",
          schemaPath: "#/properties/practitioner/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid6 = _errs45 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const err36 = {
          instancePath: instancePath + "/practitioner",
          schemaPath: "#/properties/practitioner/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs42;
        if (vErrors !== null) {
          if (_errs42) {
            vErrors.length = _errs42;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.room !== undefined) {
      let data9 = data.room;
      const _errs48 = errors;
      let valid8 = false;
      const _errs49 = errors;
      if (typeof data9 === "string") {
        if (!formats4.test(data9)) {
          const err37 = {
            instancePath: instancePath + "/room",
            schemaPath: "#/properties/room/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/room",
          schemaPath: "#/properties/room/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      var _valid7 = _errs49 === errors;
      valid8 = valid8 || _valid7;
      const _errs51 = errors;
      if (data9 !== null) {
        const err39 = {
          instancePath: instancePath + "/room",
          schemaPath: "#/properties/room/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      var _valid7 = _errs51 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const err40 = {
          instancePath: instancePath + "/room",
          schemaPath: "#/properties/room/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.appointment !== undefined) {
      let data10 = data.appointment;
      const _errs54 = errors;
      let valid9 = false;
      const _errs55 = errors;
      if (typeof data10 === "string") {
        if (!formats4.test(data10)) {
          const err41 = {
            instancePath: instancePath + "/appointment",
            schemaPath: "#/properties/appointment/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/appointment",
          schemaPath: "#/properties/appointment/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      var _valid8 = _errs55 === errors;
      valid9 = valid9 || _valid8;
      const _errs57 = errors;
      if (data10 !== null) {
        const err43 = {
          instancePath: instancePath + "/appointment",
          schemaPath: "#/properties/appointment/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      var _valid8 = _errs57 === errors;
      valid9 = valid9 || _valid8;
      if (!valid9) {
        const err44 = {
          instancePath: instancePath + "/appointment",
          schemaPath: "#/properties/appointment/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        errors = _errs54;
        if (vErrors !== null) {
          if (_errs54) {
            vErrors.length = _errs54;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err45 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateCheckIn = validate22;
const schema33 = {
  title: "CheckInInput",
  type: "object",
  properties: {},
  required: [],
  additionalProperties: false,
};

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateMarkNoShow = validate23;
const schema34 = {
  title: "MarkNoShowInput",
  type: "object",
  properties: {},
  required: [],
  additionalProperties: false,
};

function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateCancelVisit = validate24;
const schema35 = {
  title: "CancelVisitInput",
  type: "object",
  properties: {},
  required: [],
  additionalProperties: false,
};

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateStartVisit = validate25;
const schema36 = {
  title: "StartVisitInput",
  type: "object",
  properties: {},
  required: [],
  additionalProperties: false,
};

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const err0 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFinishVisit = validate26;
const schema37 = {
  title: "FinishVisitInput",
  type: "object",
  properties: {
    diagnosis: {
      description: "Diagnosis",
      type: "string",
      maxLength: 8,
      pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$",
    },
  },
  required: ["diagnosis"],
  additionalProperties: false,
};

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.diagnosis === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "diagnosis" },
        message: "must have required property '" + "diagnosis" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "diagnosis")) {
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
    if (data.diagnosis !== undefined) {
      let data0 = data.diagnosis;
      if (typeof data0 === "string") {
        if (func2(data0) > 8) {
          const err2 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/maxLength",
            keyword: "maxLength",
            params: { limit: 8 },
            message: "must NOT have more than 8 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/diagnosis",
            schemaPath: "#/properties/diagnosis/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" },
            message: 'must match pattern "' + "^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$" + '"',
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
          instancePath: instancePath + "/diagnosis",
          schemaPath: "#/properties/diagnosis/type",
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
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
