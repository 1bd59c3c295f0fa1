import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewInvoice",
  type: "object",
  properties: {
    number: {
      description: "Number",
      type: "string",
      maxLength: 12,
      pattern: "^R-[0-9]{4}-[0-9]{1,5}$",
    },
    currency: { description: "Currency", enum: ["USD"] },
    total: { description: "Total", type: "string", pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
    claimReference: { description: "Claim reference", type: "string", format: "uuid" },
    sendTo: { description: "Send to", type: "string", format: "email", maxLength: 254 },
    patient: { description: "Patient", type: "string", format: "uuid" },
    visit: { description: "Visit", type: "string", format: "uuid" },
  },
  required: ["number", "total", "patient"],
  additionalProperties: false,
};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^R-[0-9]{4}-[0-9]{1,5}$", "u");
const pattern5 = new RegExp("^-?\\d{1,18}(\\.\\d{1,2})?$", "u");
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

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
    if (data.number === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "number" },
        message: "must have required property '" + "number" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.total === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "total" },
        message: "must have required property '" + "total" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "patient" },
        message: "must have required property '" + "patient" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "number" ||
          key0 === "currency" ||
          key0 === "total" ||
          key0 === "claimReference" ||
          key0 === "sendTo" ||
          key0 === "patient" ||
          key0 === "visit"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (func1(data0) > 12) {
          const err4 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/properties/number/maxLength",
            keyword: "maxLength",
            params: { limit: 12 },
            message: "must NOT have more than 12 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/properties/number/pattern",
            keyword: "pattern",
            params: { pattern: "^R-[0-9]{4}-[0-9]{1,5}$" },
            message: 'must match pattern "' + "^R-[0-9]{4}-[0-9]{1,5}$" + '"',
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
          instancePath: instancePath + "/number",
          schemaPath: "#/properties/number/type",
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
    }
    if (data.currency !== undefined) {
      if (!(data.currency === "USD")) {
        const err7 = {
          instancePath: instancePath + "/currency",
          schemaPath: "#/properties/currency/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.currency.enum },
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
    if (data.total !== undefined) {
      let data2 = data.total;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/total",
            schemaPath: "#/properties/total/pattern",
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,2})?$" + '"',
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
          instancePath: instancePath + "/total",
          schemaPath: "#/properties/total/type",
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
    if (data.claimReference !== undefined) {
      let data3 = data.claimReference;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err10 = {
            instancePath: instancePath + "/claimReference",
            schemaPath: "#/properties/claimReference/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/claimReference",
          schemaPath: "#/properties/claimReference/type",
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
    if (data.sendTo !== undefined) {
      let data4 = data.sendTo;
      if (typeof data4 === "string") {
        if (func1(data4) > 254) {
          const err12 = {
            instancePath: instancePath + "/sendTo",
            schemaPath: "#/properties/sendTo/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats2.test(data4)) {
          const err13 = {
            instancePath: instancePath + "/sendTo",
            schemaPath: "#/properties/sendTo/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/sendTo",
          schemaPath: "#/properties/sendTo/type",
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
    if (data.patient !== undefined) {
      let data5 = data.patient;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err15 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
    if (data.visit !== undefined) {
      let data6 = data.visit;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          const err17 = {
            instancePath: instancePath + "/visit",
            schemaPath: "#/properties/visit/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/visit",
          schemaPath: "#/properties/visit/type",
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
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "InvoiceChange",
  type: "object",
  properties: {
    number: {
      description: "Number",
      type: "string",
      maxLength: 12,
      pattern: "^R-[0-9]{4}-[0-9]{1,5}$",
    },
    currency: { description: "Currency", enum: ["USD"] },
    total: { description: "Total", type: "string", pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
    claimReference: {
      description: "Claim reference",
      anyOf: [{ type: "string", format: "uuid" }, { type: "null" }],
    },
    sendTo: {
      description: "Send to",
      anyOf: [{ type: "string", format: "email", maxLength: 254 }, { type: "null" }],
    },
    patient: { description: "Patient", type: "string", format: "uuid" },
    visit: { description: "Visit", anyOf: [{ type: "string", format: "uuid" }, { type: "null" }] },
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
      if (
        !(
          key0 === "number" ||
          key0 === "currency" ||
          key0 === "total" ||
          key0 === "claimReference" ||
          key0 === "sendTo" ||
          key0 === "patient" ||
          key0 === "visit"
        )
      ) {
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
    if (data.number !== undefined) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (func1(data0) > 12) {
          const err2 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/properties/number/maxLength",
            keyword: "maxLength",
            params: { limit: 12 },
            message: "must NOT have more than 12 characters",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/number",
            schemaPath: "#/properties/number/pattern",
            keyword: "pattern",
            params: { pattern: "^R-[0-9]{4}-[0-9]{1,5}$" },
            message: 'must match pattern "' + "^R-[0-9]{4}-[0-9]{1,5}$" + '"',
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
          instancePath: instancePath + "/number",
          schemaPath: "#/properties/number/type",
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
    if (data.currency !== undefined) {
      if (!(data.currency === "USD")) {
        const err5 = {
          instancePath: instancePath + "/currency",
          schemaPath: "#/properties/currency/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.currency.enum },
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
    if (data.total !== undefined) {
      let data2 = data.total;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err6 = {
            instancePath: instancePath + "/total",
            schemaPath: "#/properties/total/pattern",
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,2})?$" + '"',
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
          instancePath: instancePath + "/total",
          schemaPath: "#/properties/total/type",
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
    if (data.claimReference !== undefined) {
      let data3 = data.claimReference;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err8 = {
            instancePath: instancePath + "/claimReference",
            schemaPath: "#/properties/claimReference/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/claimReference",
          schemaPath: "#/properties/claimReference/anyOf/0/type",
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
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data3 !== null) {
        const err10 = {
          instancePath: instancePath + "/claimReference",
          schemaPath: "#/properties/claimReference/anyOf/1/type",
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
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + "/claimReference",
          schemaPath: "#/properties/claimReference/anyOf",
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
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.sendTo !== undefined) {
      let data4 = data.sendTo;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (typeof data4 === "string") {
        if (func1(data4) > 254) {
          const err12 = {
            instancePath: instancePath + "/sendTo",
            schemaPath: "#/properties/sendTo/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats2.test(data4)) {
          const err13 = {
            instancePath: instancePath + "/sendTo",
            schemaPath: "#/properties/sendTo/anyOf/0/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/sendTo",
          schemaPath: "#/properties/sendTo/anyOf/0/type",
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
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs17 = errors;
      if (data4 !== null) {
        const err15 = {
          instancePath: instancePath + "/sendTo",
          schemaPath: "#/properties/sendTo/anyOf/1/type",
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
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err16 = {
          instancePath: instancePath + "/sendTo",
          schemaPath: "#/properties/sendTo/anyOf",
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
    if (data.patient !== undefined) {
      let data5 = data.patient;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err17 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
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
    if (data.visit !== undefined) {
      let data6 = data.visit;
      const _errs22 = errors;
      let valid3 = false;
      const _errs23 = errors;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          const err19 = {
            instancePath: instancePath + "/visit",
            schemaPath: "#/properties/visit/anyOf/0/format",
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
          instancePath: instancePath + "/visit",
          schemaPath: "#/properties/visit/anyOf/0/type",
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
      var _valid2 = _errs23 === errors;
      valid3 = valid3 || _valid2;
      const _errs25 = errors;
      if (data6 !== null) {
        const err21 = {
          instancePath: instancePath + "/visit",
          schemaPath: "#/properties/visit/anyOf/1/type",
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
      var _valid2 = _errs25 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err22 = {
          instancePath: instancePath + "/visit",
          schemaPath: "#/properties/visit/anyOf",
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
  } else {
    const err23 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateIssueInvoice = validate22;
const schema33 = {
  title: "IssueInvoiceInput",
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

export const validatePayInvoice = validate23;
const schema34 = {
  title: "PayInvoiceInput",
  type: "object",
  properties: {
    amount: { description: "Amount", type: "string", pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
    method: { description: "Method", enum: ["card", "check", "transfer", "plan"] },
  },
  required: ["amount", "method"],
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
    if (data.amount === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "amount" },
        message: "must have required property '" + "amount" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.method === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "method" },
        message: "must have required property '" + "method" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "amount" || key0 === "method")) {
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
    if (data.amount !== undefined) {
      let data0 = data.amount;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/amount",
            schemaPath: "#/properties/amount/pattern",
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,2})?$" + '"',
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
          instancePath: instancePath + "/amount",
          schemaPath: "#/properties/amount/type",
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
    if (data.method !== undefined) {
      let data1 = data.method;
      if (!(data1 === "card" || data1 === "check" || data1 === "transfer" || data1 === "plan")) {
        const err5 = {
          instancePath: instancePath + "/method",
          schemaPath: "#/properties/method/enum",
          keyword: "enum",
          params: { allowedValues: schema34.properties.method.enum },
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
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateVoidInvoice = validate24;
const schema35 = {
  title: "VoidInvoiceInput",
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
