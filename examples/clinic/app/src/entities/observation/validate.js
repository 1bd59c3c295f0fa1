import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewObservation",
  type: "object",
  properties: {
    category: {
      description: "Category",
      enum: [
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
    },
    code: { description: "Code (LOINC)", type: "string", maxLength: 20 },
    display: { description: "Display", type: "string", maxLength: 200 },
    effectiveDateTime: {
      description: "Effective date time",
      type: "string",
      format: "date-time",
      pattern: "^(?!0000)",
    },
    valueQuantity: { description: "Value", type: "string", pattern: "^-?\\d{1,18}(\\.\\d{1,4})?$" },
    valueUnit: { description: "Unit (UCUM)", type: "string", maxLength: 30 },
    valueString: { description: "Value string", type: "string", maxLength: 2000 },
    interpretation: { description: "Interpretation", enum: ["N", "A", "AA", "H", "HH", "L", "LL"] },
    note: { description: "Note", type: "string", maxLength: 4000 },
    patient: { description: "FHIR `subject`.", type: "string", format: "uuid" },
    encounter: { description: "Encounter", type: "string", format: "uuid" },
    performer: { description: "Performer", type: "string", format: "uuid" },
  },
  required: ["category", "code", "effectiveDateTime", "patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^(?!0000)", "u");
const pattern5 = new RegExp("^-?\\d{1,18}(\\.\\d{1,4})?$", "u");

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
    if (data.category === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "category" },
        message: "must have required property '" + "category" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.code === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "code" },
        message: "must have required property '" + "code" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.effectiveDateTime === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "effectiveDateTime" },
        message: "must have required property '" + "effectiveDateTime" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.patient === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "patient" },
        message: "must have required property '" + "patient" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.category !== undefined) {
      let data0 = data.category;
      if (
        !(
          data0 === "social-history" ||
          data0 === "vital-signs" ||
          data0 === "imaging" ||
          data0 === "laboratory" ||
          data0 === "procedure" ||
          data0 === "survey" ||
          data0 === "exam" ||
          data0 === "therapy" ||
          data0 === "activity"
        )
      ) {
        const err5 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/properties/category/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.category.enum },
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
    if (data.code !== undefined) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (func2(data1) > 20) {
          const err6 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/properties/code/maxLength",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
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
          instancePath: instancePath + "/code",
          schemaPath: "#/properties/code/type",
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
    if (data.display !== undefined) {
      let data2 = data.display;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err8 = {
            instancePath: instancePath + "/display",
            schemaPath: "#/properties/display/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
          instancePath: instancePath + "/display",
          schemaPath: "#/properties/display/type",
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
    }
    if (data.effectiveDateTime !== undefined) {
      let data3 = data.effectiveDateTime;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err10 = {
            instancePath: instancePath + "/effectiveDateTime",
            schemaPath: "#/properties/effectiveDateTime/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats0.validate(data3)) {
          const err11 = {
            instancePath: instancePath + "/effectiveDateTime",
            schemaPath: "#/properties/effectiveDateTime/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
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
          instancePath: instancePath + "/effectiveDateTime",
          schemaPath: "#/properties/effectiveDateTime/type",
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
    if (data.valueQuantity !== undefined) {
      let data4 = data.valueQuantity;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err13 = {
            instancePath: instancePath + "/valueQuantity",
            schemaPath: "#/properties/valueQuantity/pattern",
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,4})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,4})?$" + '"',
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
          instancePath: instancePath + "/valueQuantity",
          schemaPath: "#/properties/valueQuantity/type",
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
    }
    if (data.valueUnit !== undefined) {
      let data5 = data.valueUnit;
      if (typeof data5 === "string") {
        if (func2(data5) > 30) {
          const err15 = {
            instancePath: instancePath + "/valueUnit",
            schemaPath: "#/properties/valueUnit/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
          instancePath: instancePath + "/valueUnit",
          schemaPath: "#/properties/valueUnit/type",
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
    if (data.valueString !== undefined) {
      let data6 = data.valueString;
      if (typeof data6 === "string") {
        if (func2(data6) > 2000) {
          const err17 = {
            instancePath: instancePath + "/valueString",
            schemaPath: "#/properties/valueString/maxLength",
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
          instancePath: instancePath + "/valueString",
          schemaPath: "#/properties/valueString/type",
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
    if (data.interpretation !== undefined) {
      let data7 = data.interpretation;
      if (
        !(
          data7 === "N" ||
          data7 === "A" ||
          data7 === "AA" ||
          data7 === "H" ||
          data7 === "HH" ||
          data7 === "L" ||
          data7 === "LL"
        )
      ) {
        const err19 = {
          instancePath: instancePath + "/interpretation",
          schemaPath: "#/properties/interpretation/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.interpretation.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data8 = data.note;
      if (typeof data8 === "string") {
        if (func2(data8) > 4000) {
          const err20 = {
            instancePath: instancePath + "/note",
            schemaPath: "#/properties/note/maxLength",
            keyword: "maxLength",
            params: { limit: 4000 },
            message: "must NOT have more than 4000 characters",
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
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/type",
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
    if (data.patient !== undefined) {
      let data9 = data.patient;
      if (typeof data9 === "string") {
        if (!formats2.test(data9)) {
          const err22 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
    }
    if (data.encounter !== undefined) {
      let data10 = data.encounter;
      if (typeof data10 === "string") {
        if (!formats2.test(data10)) {
          const err24 = {
            instancePath: instancePath + "/encounter",
            schemaPath: "#/properties/encounter/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/encounter",
          schemaPath: "#/properties/encounter/type",
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
    }
    if (data.performer !== undefined) {
      let data11 = data.performer;
      if (typeof data11 === "string") {
        if (!formats2.test(data11)) {
          const err26 = {
            instancePath: instancePath + "/performer",
            schemaPath: "#/properties/performer/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/performer",
          schemaPath: "#/properties/performer/type",
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
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "ObservationChange",
  type: "object",
  properties: {
    category: {
      description: "Category",
      enum: [
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
    },
    code: { description: "Code (LOINC)", type: "string", maxLength: 20 },
    display: {
      description: "Display",
      anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }],
    },
    effectiveDateTime: {
      description: "Effective date time",
      type: "string",
      format: "date-time",
      pattern: "^(?!0000)",
    },
    valueQuantity: {
      description: "Value",
      anyOf: [{ type: "string", pattern: "^-?\\d{1,18}(\\.\\d{1,4})?$" }, { type: "null" }],
    },
    valueUnit: {
      description: "Unit (UCUM)",
      anyOf: [{ type: "string", maxLength: 30 }, { type: "null" }],
    },
    valueString: {
      description: "Value string",
      anyOf: [{ type: "string", maxLength: 2000 }, { type: "null" }],
    },
    interpretation: {
      description: "Interpretation",
      anyOf: [{ enum: ["N", "A", "AA", "H", "HH", "L", "LL"] }, { type: "null" }],
    },
    note: { description: "Note", anyOf: [{ type: "string", maxLength: 4000 }, { type: "null" }] },
    patient: { description: "FHIR `subject`.", type: "string", format: "uuid" },
    encounter: {
      description: "Encounter",
      anyOf: [{ type: "string", format: "uuid" }, { type: "null" }],
    },
    performer: {
      description: "Performer",
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
    if (data.category !== undefined) {
      let data0 = data.category;
      if (
        !(
          data0 === "social-history" ||
          data0 === "vital-signs" ||
          data0 === "imaging" ||
          data0 === "laboratory" ||
          data0 === "procedure" ||
          data0 === "survey" ||
          data0 === "exam" ||
          data0 === "therapy" ||
          data0 === "activity"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/properties/category/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.category.enum },
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
    if (data.code !== undefined) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (func2(data1) > 20) {
          const err3 = {
            instancePath: instancePath + "/code",
            schemaPath: "#/properties/code/maxLength",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
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
          instancePath: instancePath + "/code",
          schemaPath: "#/properties/code/type",
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
    if (data.display !== undefined) {
      let data2 = data.display;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err5 = {
            instancePath: instancePath + "/display",
            schemaPath: "#/properties/display/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/display",
          schemaPath: "#/properties/display/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (data2 !== null) {
        const err7 = {
          instancePath: instancePath + "/display",
          schemaPath: "#/properties/display/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = {
          instancePath: instancePath + "/display",
          schemaPath: "#/properties/display/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effectiveDateTime !== undefined) {
      let data3 = data.effectiveDateTime;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err9 = {
            instancePath: instancePath + "/effectiveDateTime",
            schemaPath: "#/properties/effectiveDateTime/pattern",
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
            instancePath: instancePath + "/effectiveDateTime",
            schemaPath: "#/properties/effectiveDateTime/format",
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
          instancePath: instancePath + "/effectiveDateTime",
          schemaPath: "#/properties/effectiveDateTime/type",
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
    if (data.valueQuantity !== undefined) {
      let data4 = data.valueQuantity;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          const err12 = {
            instancePath: instancePath + "/valueQuantity",
            schemaPath: "#/properties/valueQuantity/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,4})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,4})?$" + '"',
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
          instancePath: instancePath + "/valueQuantity",
          schemaPath: "#/properties/valueQuantity/anyOf/0/type",
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
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs17 = errors;
      if (data4 !== null) {
        const err14 = {
          instancePath: instancePath + "/valueQuantity",
          schemaPath: "#/properties/valueQuantity/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err15 = {
          instancePath: instancePath + "/valueQuantity",
          schemaPath: "#/properties/valueQuantity/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
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
    if (data.valueUnit !== undefined) {
      let data5 = data.valueUnit;
      const _errs20 = errors;
      let valid3 = false;
      const _errs21 = errors;
      if (typeof data5 === "string") {
        if (func2(data5) > 30) {
          const err16 = {
            instancePath: instancePath + "/valueUnit",
            schemaPath: "#/properties/valueUnit/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
          instancePath: instancePath + "/valueUnit",
          schemaPath: "#/properties/valueUnit/anyOf/0/type",
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
      var _valid2 = _errs21 === errors;
      valid3 = valid3 || _valid2;
      const _errs23 = errors;
      if (data5 !== null) {
        const err18 = {
          instancePath: instancePath + "/valueUnit",
          schemaPath: "#/properties/valueUnit/anyOf/1/type",
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
      var _valid2 = _errs23 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err19 = {
          instancePath: instancePath + "/valueUnit",
          schemaPath: "#/properties/valueUnit/anyOf",
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
    if (data.valueString !== undefined) {
      let data6 = data.valueString;
      const _errs26 = errors;
      let valid4 = false;
      const _errs27 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) > 2000) {
          const err20 = {
            instancePath: instancePath + "/valueString",
            schemaPath: "#/properties/valueString/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/valueString",
          schemaPath: "#/properties/valueString/anyOf/0/type",
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
      var _valid3 = _errs27 === errors;
      valid4 = valid4 || _valid3;
      const _errs29 = errors;
      if (data6 !== null) {
        const err22 = {
          instancePath: instancePath + "/valueString",
          schemaPath: "#/properties/valueString/anyOf/1/type",
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
      var _valid3 = _errs29 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err23 = {
          instancePath: instancePath + "/valueString",
          schemaPath: "#/properties/valueString/anyOf",
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
    if (data.interpretation !== undefined) {
      let data7 = data.interpretation;
      const _errs32 = errors;
      let valid5 = false;
      const _errs33 = errors;
      if (
        !(
          data7 === "N" ||
          data7 === "A" ||
          data7 === "AA" ||
          data7 === "H" ||
          data7 === "HH" ||
          data7 === "L" ||
          data7 === "LL"
        )
      ) {
        const err24 = {
          instancePath: instancePath + "/interpretation",
          schemaPath: "#/properties/interpretation/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.interpretation.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid4 = _errs33 === errors;
      valid5 = valid5 || _valid4;
      const _errs34 = errors;
      if (data7 !== null) {
        const err25 = {
          instancePath: instancePath + "/interpretation",
          schemaPath: "#/properties/interpretation/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid4 = _errs34 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err26 = {
          instancePath: instancePath + "/interpretation",
          schemaPath: "#/properties/interpretation/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
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
    if (data.note !== undefined) {
      let data8 = data.note;
      const _errs37 = errors;
      let valid6 = false;
      const _errs38 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 4000) {
          const err27 = {
            instancePath: instancePath + "/note",
            schemaPath: "#/properties/note/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 4000 },
            message: "must NOT have more than 4000 characters",
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      var _valid5 = _errs38 === errors;
      valid6 = valid6 || _valid5;
      const _errs40 = errors;
      if (data8 !== null) {
        const err29 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/anyOf/1/type",
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
      var _valid5 = _errs40 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err30 = {
          instancePath: instancePath + "/note",
          schemaPath: "#/properties/note/anyOf",
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
        errors = _errs37;
        if (vErrors !== null) {
          if (_errs37) {
            vErrors.length = _errs37;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.patient !== undefined) {
      let data9 = data.patient;
      if (typeof data9 === "string") {
        if (!formats2.test(data9)) {
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
    if (data.encounter !== undefined) {
      let data10 = data.encounter;
      const _errs45 = errors;
      let valid7 = false;
      const _errs46 = errors;
      if (typeof data10 === "string") {
        if (!formats2.test(data10)) {
          const err33 = {
            instancePath: instancePath + "/encounter",
            schemaPath: "#/properties/encounter/anyOf/0/format",
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
          instancePath: instancePath + "/encounter",
          schemaPath: "#/properties/encounter/anyOf/0/type",
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
      var _valid6 = _errs46 === errors;
      valid7 = valid7 || _valid6;
      const _errs48 = errors;
      if (data10 !== null) {
        const err35 = {
          instancePath: instancePath + "/encounter",
          schemaPath: "#/properties/encounter/anyOf/1/type",
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
      var _valid6 = _errs48 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const err36 = {
          instancePath: instancePath + "/encounter",
          schemaPath: "#/properties/encounter/anyOf",
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
        errors = _errs45;
        if (vErrors !== null) {
          if (_errs45) {
            vErrors.length = _errs45;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.performer !== undefined) {
      let data11 = data.performer;
      const _errs51 = errors;
      let valid8 = false;
      const _errs52 = errors;
      if (typeof data11 === "string") {
        if (!formats2.test(data11)) {
          const err37 = {
            instancePath: instancePath + "/performer",
            schemaPath: "#/properties/performer/anyOf/0/format",
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
          instancePath: instancePath + "/performer",
          schemaPath: "#/properties/performer/anyOf/0/type",
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
      var _valid7 = _errs52 === errors;
      valid8 = valid8 || _valid7;
      const _errs54 = errors;
      if (data11 !== null) {
        const err39 = {
          instancePath: instancePath + "/performer",
          schemaPath: "#/properties/performer/anyOf/1/type",
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
      var _valid7 = _errs54 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const err40 = {
          instancePath: instancePath + "/performer",
          schemaPath: "#/properties/performer/anyOf",
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
        errors = _errs51;
        if (vErrors !== null) {
          if (_errs51) {
            vErrors.length = _errs51;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err41 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFinalizeObservation = validate22;
const schema33 = {
  title: "FinalizeObservationInput",
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

export const validateCancelObservation = validate23;
const schema34 = {
  title: "CancelObservationInput",
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
