import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewEmergencyAccess",
  type: "object",
  properties: {
    grantee: {
      description: "The `subject` of the one who asks, and of nobody else.",
      type: "string",
      minLength: 1,
      maxLength: 200,
    },
    reason: { description: "HL7 ActReason codes.", enum: ["ETREAT", "BTG", "DISASTER"] },
    explanation: { description: "Explanation", type: "string", minLength: 1, maxLength: 1000 },
    expiresAt: {
      description: "Expires at",
      type: "string",
      format: "date-time",
      pattern: "^(?!0000)",
    },
    reviewedBy: { description: "Reviewed by", type: "string", maxLength: 200 },
    reviewedAt: {
      description: "Reviewed at",
      type: "string",
      format: "date-time",
      pattern: "^(?!0000)",
    },
    reviewOutcome: { description: "Review outcome", enum: ["justified", "not-justified"] },
    reviewNote: { description: "Review note", type: "string", maxLength: 2000 },
    patient: { description: "Patient", type: "string", format: "uuid" },
  },
  required: ["patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^(?!0000)", "u");

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
    if (data.grantee !== undefined) {
      let data0 = data.grantee;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = {
            instancePath: instancePath + "/grantee",
            schemaPath: "#/properties/grantee/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/grantee",
            schemaPath: "#/properties/grantee/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/grantee",
          schemaPath: "#/properties/grantee/type",
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
    if (data.reason !== undefined) {
      let data1 = data.reason;
      if (!(data1 === "ETREAT" || data1 === "BTG" || data1 === "DISASTER")) {
        const err5 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.reason.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.explanation !== undefined) {
      let data2 = data.explanation;
      if (typeof data2 === "string") {
        if (func2(data2) > 1000) {
          const err6 = {
            instancePath: instancePath + "/explanation",
            schemaPath: "#/properties/explanation/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err7 = {
            instancePath: instancePath + "/explanation",
            schemaPath: "#/properties/explanation/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/explanation",
          schemaPath: "#/properties/explanation/type",
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
    if (data.expiresAt !== undefined) {
      let data3 = data.expiresAt;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err9 = {
            instancePath: instancePath + "/expiresAt",
            schemaPath: "#/properties/expiresAt/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err10 = {
            instancePath: instancePath + "/expiresAt",
            schemaPath: "#/properties/expiresAt/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/expiresAt",
          schemaPath: "#/properties/expiresAt/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reviewedBy !== undefined) {
      let data4 = data.reviewedBy;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err12 = {
            instancePath: instancePath + "/reviewedBy",
            schemaPath: "#/properties/reviewedBy/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/reviewedBy",
          schemaPath: "#/properties/reviewedBy/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reviewedAt !== undefined) {
      let data5 = data.reviewedAt;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err14 = {
            instancePath: instancePath + "/reviewedAt",
            schemaPath: "#/properties/reviewedAt/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err15 = {
            instancePath: instancePath + "/reviewedAt",
            schemaPath: "#/properties/reviewedAt/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + "/reviewedAt",
          schemaPath: "#/properties/reviewedAt/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.reviewOutcome !== undefined) {
      let data6 = data.reviewOutcome;
      if (!(data6 === "justified" || data6 === "not-justified")) {
        const err17 = {
          instancePath: instancePath + "/reviewOutcome",
          schemaPath: "#/properties/reviewOutcome/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.reviewOutcome.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.reviewNote !== undefined) {
      let data7 = data.reviewNote;
      if (typeof data7 === "string") {
        if (func2(data7) > 2000) {
          const err18 = {
            instancePath: instancePath + "/reviewNote",
            schemaPath: "#/properties/reviewNote/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/reviewNote",
          schemaPath: "#/properties/reviewNote/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.patient !== undefined) {
      let data8 = data.patient;
      if (typeof data8 === "string") {
        if (!formats4.test(data8)) {
          const err20 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "EmergencyAccessChange",
  type: "object",
  properties: {
    grantee: {
      description: "The `subject` of the one who asks, and of nobody else.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    reason: {
      description: "HL7 ActReason codes.",
      anyOf: [{ enum: ["ETREAT", "BTG", "DISASTER"] }, { type: "null" }],
    },
    explanation: {
      description: "Explanation",
      anyOf: [{ type: "string", minLength: 1, maxLength: 1000 }, { type: "null" }],
    },
    expiresAt: {
      description: "Expires at",
      anyOf: [{ type: "string", format: "date-time", pattern: "^(?!0000)" }, { type: "null" }],
    },
    reviewedBy: {
      description: "Reviewed by",
      anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }],
    },
    reviewedAt: {
      description: "Reviewed at",
      anyOf: [{ type: "string", format: "date-time", pattern: "^(?!0000)" }, { type: "null" }],
    },
    reviewOutcome: {
      description: "Review outcome",
      anyOf: [{ enum: ["justified", "not-justified"] }, { type: "null" }],
    },
    reviewNote: {
      description: "Review note",
      anyOf: [{ type: "string", maxLength: 2000 }, { type: "null" }],
    },
    patient: { description: "Patient", type: "string", format: "uuid" },
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
    if (data.grantee !== undefined) {
      let data0 = data.grantee;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = {
            instancePath: instancePath + "/grantee",
            schemaPath: "#/properties/grantee/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/grantee",
            schemaPath: "#/properties/grantee/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/grantee",
          schemaPath: "#/properties/grantee/anyOf/0/type",
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
          instancePath: instancePath + "/grantee",
          schemaPath: "#/properties/grantee/anyOf/1/type",
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
          instancePath: instancePath + "/grantee",
          schemaPath: "#/properties/grantee/anyOf",
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
    if (data.reason !== undefined) {
      let data1 = data.reason;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (!(data1 === "ETREAT" || data1 === "BTG" || data1 === "DISASTER")) {
        const err7 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.reason.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      const _errs11 = errors;
      if (data1 !== null) {
        const err8 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err9 = {
          instancePath: instancePath + "/reason",
          schemaPath: "#/properties/reason/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
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
    if (data.explanation !== undefined) {
      let data2 = data.explanation;
      const _errs14 = errors;
      let valid3 = false;
      const _errs15 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) > 1000) {
          const err10 = {
            instancePath: instancePath + "/explanation",
            schemaPath: "#/properties/explanation/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 1000 },
            message: "must NOT have more than 1000 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err11 = {
            instancePath: instancePath + "/explanation",
            schemaPath: "#/properties/explanation/anyOf/0/minLength",
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
          instancePath: instancePath + "/explanation",
          schemaPath: "#/properties/explanation/anyOf/0/type",
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
      var _valid2 = _errs15 === errors;
      valid3 = valid3 || _valid2;
      const _errs17 = errors;
      if (data2 !== null) {
        const err13 = {
          instancePath: instancePath + "/explanation",
          schemaPath: "#/properties/explanation/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid2 = _errs17 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err14 = {
          instancePath: instancePath + "/explanation",
          schemaPath: "#/properties/explanation/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.expiresAt !== undefined) {
      let data3 = data.expiresAt;
      const _errs20 = errors;
      let valid4 = false;
      const _errs21 = errors;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err15 = {
            instancePath: instancePath + "/expiresAt",
            schemaPath: "#/properties/expiresAt/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err16 = {
            instancePath: instancePath + "/expiresAt",
            schemaPath: "#/properties/expiresAt/anyOf/0/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/expiresAt",
          schemaPath: "#/properties/expiresAt/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid3 = _errs21 === errors;
      valid4 = valid4 || _valid3;
      const _errs23 = errors;
      if (data3 !== null) {
        const err18 = {
          instancePath: instancePath + "/expiresAt",
          schemaPath: "#/properties/expiresAt/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
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
      if (!valid4) {
        const err19 = {
          instancePath: instancePath + "/expiresAt",
          schemaPath: "#/properties/expiresAt/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.reviewedBy !== undefined) {
      let data4 = data.reviewedBy;
      const _errs26 = errors;
      let valid5 = false;
      const _errs27 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err20 = {
            instancePath: instancePath + "/reviewedBy",
            schemaPath: "#/properties/reviewedBy/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
          instancePath: instancePath + "/reviewedBy",
          schemaPath: "#/properties/reviewedBy/anyOf/0/type",
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
      var _valid4 = _errs27 === errors;
      valid5 = valid5 || _valid4;
      const _errs29 = errors;
      if (data4 !== null) {
        const err22 = {
          instancePath: instancePath + "/reviewedBy",
          schemaPath: "#/properties/reviewedBy/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid4 = _errs29 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err23 = {
          instancePath: instancePath + "/reviewedBy",
          schemaPath: "#/properties/reviewedBy/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.reviewedAt !== undefined) {
      let data5 = data.reviewedAt;
      const _errs32 = errors;
      let valid6 = false;
      const _errs33 = errors;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err24 = {
            instancePath: instancePath + "/reviewedAt",
            schemaPath: "#/properties/reviewedAt/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err25 = {
            instancePath: instancePath + "/reviewedAt",
            schemaPath: "#/properties/reviewedAt/anyOf/0/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
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
          instancePath: instancePath + "/reviewedAt",
          schemaPath: "#/properties/reviewedAt/anyOf/0/type",
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
      var _valid5 = _errs33 === errors;
      valid6 = valid6 || _valid5;
      const _errs35 = errors;
      if (data5 !== null) {
        const err27 = {
          instancePath: instancePath + "/reviewedAt",
          schemaPath: "#/properties/reviewedAt/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid5 = _errs35 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err28 = {
          instancePath: instancePath + "/reviewedAt",
          schemaPath: "#/properties/reviewedAt/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.reviewOutcome !== undefined) {
      let data6 = data.reviewOutcome;
      const _errs38 = errors;
      let valid7 = false;
      const _errs39 = errors;
      if (!(data6 === "justified" || data6 === "not-justified")) {
        const err29 = {
          instancePath: instancePath + "/reviewOutcome",
          schemaPath: "#/properties/reviewOutcome/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.reviewOutcome.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid6 = _errs39 === errors;
      valid7 = valid7 || _valid6;
      const _errs40 = errors;
      if (data6 !== null) {
        const err30 = {
          instancePath: instancePath + "/reviewOutcome",
          schemaPath: "#/properties/reviewOutcome/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      var _valid6 = _errs40 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const err31 = {
          instancePath: instancePath + "/reviewOutcome",
          schemaPath: "#/properties/reviewOutcome/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      } else {
        errors = _errs38;
        if (vErrors !== null) {
          if (_errs38) {
            vErrors.length = _errs38;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.reviewNote !== undefined) {
      let data7 = data.reviewNote;
      const _errs43 = errors;
      let valid8 = false;
      const _errs44 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) > 2000) {
          const err32 = {
            instancePath: instancePath + "/reviewNote",
            schemaPath: "#/properties/reviewNote/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/reviewNote",
          schemaPath: "#/properties/reviewNote/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      var _valid7 = _errs44 === errors;
      valid8 = valid8 || _valid7;
      const _errs46 = errors;
      if (data7 !== null) {
        const err34 = {
          instancePath: instancePath + "/reviewNote",
          schemaPath: "#/properties/reviewNote/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid7 = _errs46 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const err35 = {
          instancePath: instancePath + "/reviewNote",
          schemaPath: "#/properties/reviewNote/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      } else {
        errors = _errs43;
        if (vErrors !== null) {
          if (_errs43) {
            vErrors.length = _errs43;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.patient !== undefined) {
      let data8 = data.patient;
      if (typeof data8 === "string") {
        if (!formats4.test(data8)) {
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
  } else {
    const err38 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateEndEmergencyAccess = validate22;
const schema33 = {
  title: "EndEmergencyAccessInput",
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

export const validateReviewEmergencyAccess = validate23;
const schema34 = {
  title: "ReviewEmergencyAccessInput",
  type: "object",
  properties: {
    outcome: { description: "Outcome", enum: ["justified", "not-justified"] },
    note: { description: "Note", type: "string", maxLength: 2000 },
  },
  required: ["outcome"],
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
    if (data.outcome === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "outcome" },
        message: "must have required property '" + "outcome" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "outcome" || key0 === "note")) {
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
    if (data.outcome !== undefined) {
      let data0 = data.outcome;
      if (!(data0 === "justified" || data0 === "not-justified")) {
        const err2 = {
          instancePath: instancePath + "/outcome",
          schemaPath: "#/properties/outcome/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.outcome.enum },
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
    if (data.note !== undefined) {
      let data1 = data.note;
      if (typeof data1 === "string") {
        if (func2(data1) > 2000) {
          const err3 = {
            instancePath: instancePath + "/note",
            schemaPath: "#/properties/note/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/type",
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
