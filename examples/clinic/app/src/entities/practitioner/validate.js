import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewPractitioner",
  type: "object",
  properties: {
    active: { description: "Active", type: "boolean" },
    identifier: {
      description: "National provider identifier",
      type: "string",
      maxLength: 10,
      pattern: "^[0-9]{10}$",
    },
    family: { description: "Family", type: "string", minLength: 1, maxLength: 100 },
    given: { description: "Given", type: "string", maxLength: 100 },
    qualification: { description: "Qualification", type: "string", maxLength: 200 },
    phone: { description: "Phone", type: "string", maxLength: 30 },
    email: { description: "Email", type: "string", format: "email", maxLength: 254 },
    subject: { description: "Account", type: "string", maxLength: 200 },
    hiredOn: { description: "Hired on", type: "string", format: "date", pattern: "^(?!0000)" },
  },
  required: ["family", "subject"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[0-9]{10}$", "u");
const pattern5 = new RegExp("^(?!0000)", "u");
const formats0 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats2 = require("ajv-formats/dist/formats").fullFormats.date;

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
    if (data.family === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "family" },
        message: "must have required property '" + "family" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "subject" },
        message: "must have required property '" + "subject" + "'",
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
    if (data.active !== undefined) {
      if (typeof data.active !== "boolean") {
        const err3 = {
          instancePath: instancePath + "/active",
          schemaPath: "#/properties/active/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 === "string") {
        if (func2(data1) > 10) {
          const err4 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/maxLength",
            keyword: "maxLength",
            params: { limit: 10 },
            message: "must NOT have more than 10 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err5 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9]{10}$" },
            message: 'must match pattern "' + "^[0-9]{10}$" + '"',
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
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/type",
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
    if (data.family !== undefined) {
      let data2 = data.family;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err7 = {
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = {
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/family",
          schemaPath: "#/properties/family/type",
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
    if (data.given !== undefined) {
      let data3 = data.given;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err10 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/type",
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
    if (data.qualification !== undefined) {
      let data4 = data.qualification;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err12 = {
            instancePath: instancePath + "/qualification",
            schemaPath: "#/properties/qualification/maxLength",
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
          instancePath: instancePath + "/qualification",
          schemaPath: "#/properties/qualification/type",
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
    if (data.phone !== undefined) {
      let data5 = data.phone;
      if (typeof data5 === "string") {
        if (func2(data5) > 30) {
          const err14 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/type",
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
    if (data.email !== undefined) {
      let data6 = data.email;
      if (typeof data6 === "string") {
        if (func2(data6) > 254) {
          const err16 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats0.test(data6)) {
          const err17 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/type",
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
    if (data.subject !== undefined) {
      let data7 = data.subject;
      if (typeof data7 === "string") {
        if (func2(data7) > 200) {
          const err19 = {
            instancePath: instancePath + "/subject",
            schemaPath: "#/properties/subject/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
          instancePath: instancePath + "/subject",
          schemaPath: "#/properties/subject/type",
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
    if (data.hiredOn !== undefined) {
      let data8 = data.hiredOn;
      if (typeof data8 === "string") {
        if (!pattern5.test(data8)) {
          const err21 = {
            instancePath: instancePath + "/hiredOn",
            schemaPath: "#/properties/hiredOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!formats2.validate(data8)) {
          const err22 = {
            instancePath: instancePath + "/hiredOn",
            schemaPath: "#/properties/hiredOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/hiredOn",
          schemaPath: "#/properties/hiredOn/type",
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
  } else {
    const err24 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "PractitionerChange",
  type: "object",
  properties: {
    active: { description: "Active", type: "boolean" },
    identifier: {
      description: "National provider identifier",
      anyOf: [{ type: "string", maxLength: 10, pattern: "^[0-9]{10}$" }, { type: "null" }],
    },
    family: { description: "Family", type: "string", minLength: 1, maxLength: 100 },
    given: { description: "Given", anyOf: [{ type: "string", maxLength: 100 }, { type: "null" }] },
    qualification: {
      description: "Qualification",
      anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }],
    },
    phone: { description: "Phone", anyOf: [{ type: "string", maxLength: 30 }, { type: "null" }] },
    email: {
      description: "Email",
      anyOf: [{ type: "string", format: "email", maxLength: 254 }, { type: "null" }],
    },
    subject: { description: "Account", type: "string", maxLength: 200 },
    hiredOn: {
      description: "Hired on",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
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
    if (data.active !== undefined) {
      if (typeof data.active !== "boolean") {
        const err2 = {
          instancePath: instancePath + "/active",
          schemaPath: "#/properties/active/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 10) {
          const err3 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 10 },
            message: "must NOT have more than 10 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9]{10}$" },
            message: 'must match pattern "' + "^[0-9]{10}$" + '"',
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
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/anyOf/0/type",
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
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err6 = {
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.family !== undefined) {
      let data2 = data.family;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err8 = {
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = {
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/family",
          schemaPath: "#/properties/family/type",
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
    if (data.given !== undefined) {
      let data3 = data.given;
      const _errs13 = errors;
      let valid2 = false;
      const _errs14 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err11 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/anyOf/0/type",
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
      var _valid1 = _errs14 === errors;
      valid2 = valid2 || _valid1;
      const _errs16 = errors;
      if (data3 !== null) {
        const err13 = {
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/anyOf/1/type",
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
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err14 = {
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/anyOf",
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
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.qualification !== undefined) {
      let data4 = data.qualification;
      const _errs19 = errors;
      let valid3 = false;
      const _errs20 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err15 = {
            instancePath: instancePath + "/qualification",
            schemaPath: "#/properties/qualification/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
          instancePath: instancePath + "/qualification",
          schemaPath: "#/properties/qualification/anyOf/0/type",
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
      var _valid2 = _errs20 === errors;
      valid3 = valid3 || _valid2;
      const _errs22 = errors;
      if (data4 !== null) {
        const err17 = {
          instancePath: instancePath + "/qualification",
          schemaPath: "#/properties/qualification/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
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
      if (!valid3) {
        const err18 = {
          instancePath: instancePath + "/qualification",
          schemaPath: "#/properties/qualification/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.phone !== undefined) {
      let data5 = data.phone;
      const _errs25 = errors;
      let valid4 = false;
      const _errs26 = errors;
      if (typeof data5 === "string") {
        if (func2(data5) > 30) {
          const err19 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf/0/type",
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
      var _valid3 = _errs26 === errors;
      valid4 = valid4 || _valid3;
      const _errs28 = errors;
      if (data5 !== null) {
        const err21 = {
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf/1/type",
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
      var _valid3 = _errs28 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err22 = {
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf",
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
        errors = _errs25;
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.email !== undefined) {
      let data6 = data.email;
      const _errs31 = errors;
      let valid5 = false;
      const _errs32 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) > 254) {
          const err23 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.test(data6)) {
          const err24 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/anyOf/0/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf/0/type",
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
      var _valid4 = _errs32 === errors;
      valid5 = valid5 || _valid4;
      const _errs34 = errors;
      if (data6 !== null) {
        const err26 = {
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf/1/type",
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
      var _valid4 = _errs34 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err27 = {
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf",
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
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.subject !== undefined) {
      let data7 = data.subject;
      if (typeof data7 === "string") {
        if (func2(data7) > 200) {
          const err28 = {
            instancePath: instancePath + "/subject",
            schemaPath: "#/properties/subject/maxLength",
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
      } else {
        const err29 = {
          instancePath: instancePath + "/subject",
          schemaPath: "#/properties/subject/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.hiredOn !== undefined) {
      let data8 = data.hiredOn;
      const _errs39 = errors;
      let valid6 = false;
      const _errs40 = errors;
      if (typeof data8 === "string") {
        if (!pattern5.test(data8)) {
          const err30 = {
            instancePath: instancePath + "/hiredOn",
            schemaPath: "#/properties/hiredOn/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!formats2.validate(data8)) {
          const err31 = {
            instancePath: instancePath + "/hiredOn",
            schemaPath: "#/properties/hiredOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/hiredOn",
          schemaPath: "#/properties/hiredOn/anyOf/0/type",
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
      var _valid5 = _errs40 === errors;
      valid6 = valid6 || _valid5;
      const _errs42 = errors;
      if (data8 !== null) {
        const err33 = {
          instancePath: instancePath + "/hiredOn",
          schemaPath: "#/properties/hiredOn/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      var _valid5 = _errs42 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err34 = {
          instancePath: instancePath + "/hiredOn",
          schemaPath: "#/properties/hiredOn/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err35 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
