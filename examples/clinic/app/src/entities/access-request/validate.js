import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewAccessRequest",
  type: "object",
  properties: {
    receivedOn: {
      description: "Received on",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    requester: { description: "Requester", enum: ["individual", "personal-representative"] },
    written: { description: "Written", type: "boolean" },
    requestedForm: { description: "Form asked for", enum: ["electronic", "paper", "inspection"] },
    description: { description: "What is asked for", type: "string", maxLength: 2000 },
    answeredOn: {
      description: "Answered on",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    denialGround: {
      description:
        "The grounds of 45 CFR 164.524(a)(2) and (a)(3), in that order; the last three are reviewable.",
      enum: [
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
    denialStatement: {
      description: "The denial as it is given to the individual, in plain language.",
      type: "string",
      minLength: 1,
      maxLength: 4000,
    },
    reviewOffered: { description: "Review offered", type: "boolean" },
    patient: { description: "Patient", type: "string", format: "uuid" },
  },
  required: ["receivedOn", "patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
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
    if (data.receivedOn === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "receivedOn" },
        message: "must have required property '" + "receivedOn" + "'",
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
    if (data.receivedOn !== undefined) {
      let data0 = data.receivedOn;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/receivedOn",
            schemaPath: "#/properties/receivedOn/pattern",
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
            instancePath: instancePath + "/receivedOn",
            schemaPath: "#/properties/receivedOn/format",
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
          instancePath: instancePath + "/receivedOn",
          schemaPath: "#/properties/receivedOn/type",
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
    if (data.requester !== undefined) {
      let data1 = data.requester;
      if (!(data1 === "individual" || data1 === "personal-representative")) {
        const err6 = {
          instancePath: instancePath + "/requester",
          schemaPath: "#/properties/requester/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.requester.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.written !== undefined) {
      if (typeof data.written !== "boolean") {
        const err7 = {
          instancePath: instancePath + "/written",
          schemaPath: "#/properties/written/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.requestedForm !== undefined) {
      let data3 = data.requestedForm;
      if (!(data3 === "electronic" || data3 === "paper" || data3 === "inspection")) {
        const err8 = {
          instancePath: instancePath + "/requestedForm",
          schemaPath: "#/properties/requestedForm/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.requestedForm.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data4 = data.description;
      if (typeof data4 === "string") {
        if (func2(data4) > 2000) {
          const err9 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
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
    if (data.answeredOn !== undefined) {
      let data5 = data.answeredOn;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err11 = {
            instancePath: instancePath + "/answeredOn",
            schemaPath: "#/properties/answeredOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err12 = {
            instancePath: instancePath + "/answeredOn",
            schemaPath: "#/properties/answeredOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/answeredOn",
          schemaPath: "#/properties/answeredOn/type",
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
    if (data.denialGround !== undefined) {
      let data6 = data.denialGround;
      if (
        !(
          data6 === "excepted-information" ||
          data6 === "inmate-copy" ||
          data6 === "research-in-progress" ||
          data6 === "privacy-act" ||
          data6 === "promise-of-confidentiality" ||
          data6 === "endangers-life-or-safety" ||
          data6 === "harms-other-person" ||
          data6 === "representative-endangers"
        )
      ) {
        const err14 = {
          instancePath: instancePath + "/denialGround",
          schemaPath: "#/properties/denialGround/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.denialGround.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.denialStatement !== undefined) {
      let data7 = data.denialStatement;
      if (typeof data7 === "string") {
        if (func2(data7) > 4000) {
          const err15 = {
            instancePath: instancePath + "/denialStatement",
            schemaPath: "#/properties/denialStatement/maxLength",
            keyword: "maxLength",
            params: { limit: 4000 },
            message: "must NOT have more than 4000 characters",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err16 = {
            instancePath: instancePath + "/denialStatement",
            schemaPath: "#/properties/denialStatement/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/denialStatement",
          schemaPath: "#/properties/denialStatement/type",
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
    }
    if (data.reviewOffered !== undefined) {
      if (typeof data.reviewOffered !== "boolean") {
        const err18 = {
          instancePath: instancePath + "/reviewOffered",
          schemaPath: "#/properties/reviewOffered/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.patient !== undefined) {
      let data9 = data.patient;
      if (typeof data9 === "string") {
        if (!formats4.test(data9)) {
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
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "AccessRequestChange",
  type: "object",
  properties: {
    receivedOn: {
      description: "Received on",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    requester: { description: "Requester", enum: ["individual", "personal-representative"] },
    written: { description: "Written", type: "boolean" },
    requestedForm: { description: "Form asked for", enum: ["electronic", "paper", "inspection"] },
    description: {
      description: "What is asked for",
      anyOf: [{ type: "string", maxLength: 2000 }, { type: "null" }],
    },
    answeredOn: {
      description: "Answered on",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    denialGround: {
      description:
        "The grounds of 45 CFR 164.524(a)(2) and (a)(3), in that order; the last three are reviewable.",
      anyOf: [
        {
          enum: [
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
        { type: "null" },
      ],
    },
    denialStatement: {
      description: "The denial as it is given to the individual, in plain language.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 4000 }, { type: "null" }],
    },
    reviewOffered: { description: "Review offered", type: "boolean" },
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
    if (data.receivedOn !== undefined) {
      let data0 = data.receivedOn;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/receivedOn",
            schemaPath: "#/properties/receivedOn/pattern",
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
            instancePath: instancePath + "/receivedOn",
            schemaPath: "#/properties/receivedOn/format",
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
          instancePath: instancePath + "/receivedOn",
          schemaPath: "#/properties/receivedOn/type",
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
    if (data.requester !== undefined) {
      let data1 = data.requester;
      if (!(data1 === "individual" || data1 === "personal-representative")) {
        const err5 = {
          instancePath: instancePath + "/requester",
          schemaPath: "#/properties/requester/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.requester.enum },
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
    if (data.written !== undefined) {
      if (typeof data.written !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/written",
          schemaPath: "#/properties/written/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.requestedForm !== undefined) {
      let data3 = data.requestedForm;
      if (!(data3 === "electronic" || data3 === "paper" || data3 === "inspection")) {
        const err7 = {
          instancePath: instancePath + "/requestedForm",
          schemaPath: "#/properties/requestedForm/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.requestedForm.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data4 = data.description;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 2000) {
          const err8 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/0/type",
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
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs12 = errors;
      if (data4 !== null) {
        const err10 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/1/type",
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
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf",
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
    if (data.answeredOn !== undefined) {
      let data5 = data.answeredOn;
      const _errs15 = errors;
      let valid2 = false;
      const _errs16 = errors;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err12 = {
            instancePath: instancePath + "/answeredOn",
            schemaPath: "#/properties/answeredOn/anyOf/0/pattern",
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
        if (!formats0.validate(data5)) {
          const err13 = {
            instancePath: instancePath + "/answeredOn",
            schemaPath: "#/properties/answeredOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/answeredOn",
          schemaPath: "#/properties/answeredOn/anyOf/0/type",
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
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      const _errs18 = errors;
      if (data5 !== null) {
        const err15 = {
          instancePath: instancePath + "/answeredOn",
          schemaPath: "#/properties/answeredOn/anyOf/1/type",
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
      var _valid1 = _errs18 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err16 = {
          instancePath: instancePath + "/answeredOn",
          schemaPath: "#/properties/answeredOn/anyOf",
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
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.denialGround !== undefined) {
      let data6 = data.denialGround;
      const _errs21 = errors;
      let valid3 = false;
      const _errs22 = errors;
      if (
        !(
          data6 === "excepted-information" ||
          data6 === "inmate-copy" ||
          data6 === "research-in-progress" ||
          data6 === "privacy-act" ||
          data6 === "promise-of-confidentiality" ||
          data6 === "endangers-life-or-safety" ||
          data6 === "harms-other-person" ||
          data6 === "representative-endangers"
        )
      ) {
        const err17 = {
          instancePath: instancePath + "/denialGround",
          schemaPath: "#/properties/denialGround/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.denialGround.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid2 = _errs22 === errors;
      valid3 = valid3 || _valid2;
      const _errs23 = errors;
      if (data6 !== null) {
        const err18 = {
          instancePath: instancePath + "/denialGround",
          schemaPath: "#/properties/denialGround/anyOf/1/type",
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
          instancePath: instancePath + "/denialGround",
          schemaPath: "#/properties/denialGround/anyOf",
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
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.denialStatement !== undefined) {
      let data7 = data.denialStatement;
      const _errs26 = errors;
      let valid4 = false;
      const _errs27 = errors;
      if (typeof data7 === "string") {
        if (func2(data7) > 4000) {
          const err20 = {
            instancePath: instancePath + "/denialStatement",
            schemaPath: "#/properties/denialStatement/anyOf/0/maxLength",
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
        if (func2(data7) < 1) {
          const err21 = {
            instancePath: instancePath + "/denialStatement",
            schemaPath: "#/properties/denialStatement/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/denialStatement",
          schemaPath: "#/properties/denialStatement/anyOf/0/type",
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
      var _valid3 = _errs27 === errors;
      valid4 = valid4 || _valid3;
      const _errs29 = errors;
      if (data7 !== null) {
        const err23 = {
          instancePath: instancePath + "/denialStatement",
          schemaPath: "#/properties/denialStatement/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid3 = _errs29 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err24 = {
          instancePath: instancePath + "/denialStatement",
          schemaPath: "#/properties/denialStatement/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
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
    if (data.reviewOffered !== undefined) {
      if (typeof data.reviewOffered !== "boolean") {
        const err25 = {
          instancePath: instancePath + "/reviewOffered",
          schemaPath: "#/properties/reviewOffered/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.patient !== undefined) {
      let data9 = data.patient;
      if (typeof data9 === "string") {
        if (!formats4.test(data9)) {
          const err26 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFulfilAccessRequest = validate22;
const schema33 = {
  title: "FulfilAccessRequestInput",
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

export const validateDenyAccessRequest = validate23;
const schema34 = {
  title: "DenyAccessRequestInput",
  type: "object",
  properties: {
    ground: {
      description: "Ground",
      enum: [
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
    statement: { description: "Statement", type: "string", minLength: 1, maxLength: 4000 },
    reviewOffered: { description: "Review offered", type: "boolean" },
  },
  required: ["reviewOffered"],
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
    if (data.reviewOffered === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reviewOffered" },
        message: "must have required property '" + "reviewOffered" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ground" || key0 === "statement" || key0 === "reviewOffered")) {
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
    if (data.ground !== undefined) {
      let data0 = data.ground;
      if (
        !(
          data0 === "excepted-information" ||
          data0 === "inmate-copy" ||
          data0 === "research-in-progress" ||
          data0 === "privacy-act" ||
          data0 === "promise-of-confidentiality" ||
          data0 === "endangers-life-or-safety" ||
          data0 === "harms-other-person" ||
          data0 === "representative-endangers"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/ground",
          schemaPath: "#/properties/ground/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.ground.enum },
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
    if (data.statement !== undefined) {
      let data1 = data.statement;
      if (typeof data1 === "string") {
        if (func2(data1) > 4000) {
          const err3 = {
            instancePath: instancePath + "/statement",
            schemaPath: "#/properties/statement/maxLength",
            keyword: "maxLength",
            params: { limit: 4000 },
            message: "must NOT have more than 4000 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err4 = {
            instancePath: instancePath + "/statement",
            schemaPath: "#/properties/statement/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/statement",
          schemaPath: "#/properties/statement/type",
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
    if (data.reviewOffered !== undefined) {
      if (typeof data.reviewOffered !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/reviewOffered",
          schemaPath: "#/properties/reviewOffered/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
