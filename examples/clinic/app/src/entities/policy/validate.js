import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewPolicy",
  type: "object",
  properties: {
    title: { description: "Title", type: "string", minLength: 1, maxLength: 200 },
    kind: {
      description: "Kind",
      enum: [
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
    text: { description: "Text", type: "string", maxLength: 10000 },
    location: {
      description: "Where the signed original is kept.",
      type: "string",
      format: "uri",
      maxLength: 500,
    },
    approvedBy: { description: "Approved by", type: "string", maxLength: 200 },
    effectiveFrom: {
      description: "Effective from",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    lastEffectiveOn: {
      description: "Empty while the document is in effect.",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
  },
  required: ["title", "kind"],
  additionalProperties: false,
};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.uri;
const formats2 = require("ajv-formats/dist/formats").fullFormats.date;
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
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
        message: "must have required property '" + "title" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "title" ||
          key0 === "kind" ||
          key0 === "text" ||
          key0 === "location" ||
          key0 === "approvedBy" ||
          key0 === "effectiveFrom" ||
          key0 === "lastEffectiveOn"
        )
      ) {
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
    if (data.title !== undefined) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 200) {
          const err3 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/properties/title/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/properties/title/minLength",
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
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
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
    if (data.kind !== undefined) {
      let data1 = data.kind;
      if (
        !(
          data1 === "policy" ||
          data1 === "procedure" ||
          data1 === "risk-analysis" ||
          data1 === "assessment" ||
          data1 === "review" ||
          data1 === "contract" ||
          data1 === "notice" ||
          data1 === "decision"
        )
      ) {
        const err6 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.kind.enum },
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
    if (data.text !== undefined) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (func1(data2) > 10000) {
          const err7 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/properties/text/maxLength",
            keyword: "maxLength",
            params: { limit: 10000 },
            message: "must NOT have more than 10000 characters",
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
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/type",
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
    if (data.location !== undefined) {
      let data3 = data.location;
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err9 = {
            instancePath: instancePath + "/location",
            schemaPath: "#/properties/location/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!formats0(data3)) {
          const err10 = {
            instancePath: instancePath + "/location",
            schemaPath: "#/properties/location/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
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
          instancePath: instancePath + "/location",
          schemaPath: "#/properties/location/type",
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
    if (data.approvedBy !== undefined) {
      let data4 = data.approvedBy;
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          const err12 = {
            instancePath: instancePath + "/approvedBy",
            schemaPath: "#/properties/approvedBy/maxLength",
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
          instancePath: instancePath + "/approvedBy",
          schemaPath: "#/properties/approvedBy/type",
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
    if (data.effectiveFrom !== undefined) {
      let data5 = data.effectiveFrom;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err14 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/pattern",
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
        if (!formats2.validate(data5)) {
          const err15 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/type",
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
    if (data.lastEffectiveOn !== undefined) {
      let data6 = data.lastEffectiveOn;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err17 = {
            instancePath: instancePath + "/lastEffectiveOn",
            schemaPath: "#/properties/lastEffectiveOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!formats2.validate(data6)) {
          const err18 = {
            instancePath: instancePath + "/lastEffectiveOn",
            schemaPath: "#/properties/lastEffectiveOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/lastEffectiveOn",
          schemaPath: "#/properties/lastEffectiveOn/type",
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
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "PolicyChange",
  type: "object",
  properties: {
    title: { description: "Title", type: "string", minLength: 1, maxLength: 200 },
    kind: {
      description: "Kind",
      enum: [
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
    text: { description: "Text", anyOf: [{ type: "string", maxLength: 10000 }, { type: "null" }] },
    location: {
      description: "Where the signed original is kept.",
      anyOf: [{ type: "string", format: "uri", maxLength: 500 }, { type: "null" }],
    },
    approvedBy: {
      description: "Approved by",
      anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }],
    },
    effectiveFrom: {
      description: "Effective from",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    lastEffectiveOn: {
      description: "Empty while the document is in effect.",
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
      if (
        !(
          key0 === "title" ||
          key0 === "kind" ||
          key0 === "text" ||
          key0 === "location" ||
          key0 === "approvedBy" ||
          key0 === "effectiveFrom" ||
          key0 === "lastEffectiveOn"
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
    if (data.title !== undefined) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func1(data0) > 200) {
          const err2 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/properties/title/maxLength",
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
        if (func1(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/properties/title/minLength",
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
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
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
    if (data.kind !== undefined) {
      let data1 = data.kind;
      if (
        !(
          data1 === "policy" ||
          data1 === "procedure" ||
          data1 === "risk-analysis" ||
          data1 === "assessment" ||
          data1 === "review" ||
          data1 === "contract" ||
          data1 === "notice" ||
          data1 === "decision"
        )
      ) {
        const err5 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.kind.enum },
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
    if (data.text !== undefined) {
      let data2 = data.text;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 === "string") {
        if (func1(data2) > 10000) {
          const err6 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/properties/text/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 10000 },
            message: "must NOT have more than 10000 characters",
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
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/anyOf/0/type",
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
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (data2 !== null) {
        const err8 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/anyOf/1/type",
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
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = {
          instancePath: instancePath + "/text",
          schemaPath: "#/properties/text/anyOf",
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
    if (data.location !== undefined) {
      let data3 = data.location;
      const _errs12 = errors;
      let valid2 = false;
      const _errs13 = errors;
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err10 = {
            instancePath: instancePath + "/location",
            schemaPath: "#/properties/location/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!formats0(data3)) {
          const err11 = {
            instancePath: instancePath + "/location",
            schemaPath: "#/properties/location/anyOf/0/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
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
          instancePath: instancePath + "/location",
          schemaPath: "#/properties/location/anyOf/0/type",
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
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      const _errs15 = errors;
      if (data3 !== null) {
        const err13 = {
          instancePath: instancePath + "/location",
          schemaPath: "#/properties/location/anyOf/1/type",
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
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err14 = {
          instancePath: instancePath + "/location",
          schemaPath: "#/properties/location/anyOf",
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
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.approvedBy !== undefined) {
      let data4 = data.approvedBy;
      const _errs18 = errors;
      let valid3 = false;
      const _errs19 = errors;
      if (typeof data4 === "string") {
        if (func1(data4) > 200) {
          const err15 = {
            instancePath: instancePath + "/approvedBy",
            schemaPath: "#/properties/approvedBy/anyOf/0/maxLength",
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
          instancePath: instancePath + "/approvedBy",
          schemaPath: "#/properties/approvedBy/anyOf/0/type",
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
      var _valid2 = _errs19 === errors;
      valid3 = valid3 || _valid2;
      const _errs21 = errors;
      if (data4 !== null) {
        const err17 = {
          instancePath: instancePath + "/approvedBy",
          schemaPath: "#/properties/approvedBy/anyOf/1/type",
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
      var _valid2 = _errs21 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err18 = {
          instancePath: instancePath + "/approvedBy",
          schemaPath: "#/properties/approvedBy/anyOf",
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
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effectiveFrom !== undefined) {
      let data5 = data.effectiveFrom;
      const _errs24 = errors;
      let valid4 = false;
      const _errs25 = errors;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err19 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!formats2.validate(data5)) {
          const err20 = {
            instancePath: instancePath + "/effectiveFrom",
            schemaPath: "#/properties/effectiveFrom/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/anyOf/0/type",
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
      var _valid3 = _errs25 === errors;
      valid4 = valid4 || _valid3;
      const _errs27 = errors;
      if (data5 !== null) {
        const err22 = {
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/anyOf/1/type",
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
      var _valid3 = _errs27 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err23 = {
          instancePath: instancePath + "/effectiveFrom",
          schemaPath: "#/properties/effectiveFrom/anyOf",
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
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.lastEffectiveOn !== undefined) {
      let data6 = data.lastEffectiveOn;
      const _errs30 = errors;
      let valid5 = false;
      const _errs31 = errors;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err24 = {
            instancePath: instancePath + "/lastEffectiveOn",
            schemaPath: "#/properties/lastEffectiveOn/anyOf/0/pattern",
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
        if (!formats2.validate(data6)) {
          const err25 = {
            instancePath: instancePath + "/lastEffectiveOn",
            schemaPath: "#/properties/lastEffectiveOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/lastEffectiveOn",
          schemaPath: "#/properties/lastEffectiveOn/anyOf/0/type",
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
      var _valid4 = _errs31 === errors;
      valid5 = valid5 || _valid4;
      const _errs33 = errors;
      if (data6 !== null) {
        const err27 = {
          instancePath: instancePath + "/lastEffectiveOn",
          schemaPath: "#/properties/lastEffectiveOn/anyOf/1/type",
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
      var _valid4 = _errs33 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err28 = {
          instancePath: instancePath + "/lastEffectiveOn",
          schemaPath: "#/properties/lastEffectiveOn/anyOf",
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
        errors = _errs30;
        if (vErrors !== null) {
          if (_errs30) {
            vErrors.length = _errs30;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateApprovePolicy = validate22;
const schema33 = {
  title: "ApprovePolicyInput",
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

export const validateSupersedePolicy = validate23;
const schema34 = {
  title: "SupersedePolicyInput",
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
