import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewConsent",
  type: "object",
  properties: {
    category: { description: "Kind", enum: ["authorization", "part-2"] },
    description: {
      description: "What may be disclosed",
      type: "string",
      minLength: 1,
      maxLength: 2000,
    },
    grantor: { description: "FHIR `organization`.", type: "string", minLength: 1, maxLength: 200 },
    recipient: {
      description: "FHIR `provision.actor`.",
      type: "string",
      minLength: 1,
      maxLength: 200,
    },
    purpose: { description: "What for", type: "string", minLength: 1, maxLength: 500 },
    expiresOn: {
      description:
        "FHIR `provision.period.end`. The permission holds on this day and not after it.",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    expirationEvent: {
      description: "Expiration event",
      type: "string",
      minLength: 1,
      maxLength: 200,
    },
    signedOn: {
      description: "FHIR `dateTime`.",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    signedBy: { description: "FHIR `performer`.", type: "string", minLength: 1, maxLength: 200 },
    representativeAuthority: {
      description: "What entitles someone who signs for the patient.",
      type: "string",
      minLength: 1,
      maxLength: 200,
    },
    signedByRepresentative: { description: "Signed by representative", type: "boolean" },
    revokedOn: { description: "Revoked on", type: "string", format: "date", pattern: "^(?!0000)" },
    patient: { description: "Patient", type: "string", format: "uuid" },
  },
  required: ["category", "patient"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
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
    if (data.category !== undefined) {
      let data0 = data.category;
      if (!(data0 === "authorization" || data0 === "part-2")) {
        const err3 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/properties/category/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.category.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func2(data1) > 2000) {
          const err4 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
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
    if (data.grantor !== undefined) {
      let data2 = data.grantor;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err7 = {
            instancePath: instancePath + "/grantor",
            schemaPath: "#/properties/grantor/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
            instancePath: instancePath + "/grantor",
            schemaPath: "#/properties/grantor/minLength",
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
          instancePath: instancePath + "/grantor",
          schemaPath: "#/properties/grantor/type",
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
    if (data.recipient !== undefined) {
      let data3 = data.recipient;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err10 = {
            instancePath: instancePath + "/recipient",
            schemaPath: "#/properties/recipient/maxLength",
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
            instancePath: instancePath + "/recipient",
            schemaPath: "#/properties/recipient/minLength",
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
          instancePath: instancePath + "/recipient",
          schemaPath: "#/properties/recipient/type",
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
    if (data.purpose !== undefined) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (func2(data4) > 500) {
          const err13 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
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
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/minLength",
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
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/type",
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
    if (data.expiresOn !== undefined) {
      let data5 = data.expiresOn;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err16 = {
            instancePath: instancePath + "/expiresOn",
            schemaPath: "#/properties/expiresOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err17 = {
            instancePath: instancePath + "/expiresOn",
            schemaPath: "#/properties/expiresOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/expiresOn",
          schemaPath: "#/properties/expiresOn/type",
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
    if (data.expirationEvent !== undefined) {
      let data6 = data.expirationEvent;
      if (typeof data6 === "string") {
        if (func2(data6) > 200) {
          const err19 = {
            instancePath: instancePath + "/expirationEvent",
            schemaPath: "#/properties/expirationEvent/maxLength",
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
        if (func2(data6) < 1) {
          const err20 = {
            instancePath: instancePath + "/expirationEvent",
            schemaPath: "#/properties/expirationEvent/minLength",
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
          instancePath: instancePath + "/expirationEvent",
          schemaPath: "#/properties/expirationEvent/type",
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
    if (data.signedOn !== undefined) {
      let data7 = data.signedOn;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err22 = {
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err23 = {
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/signedOn",
          schemaPath: "#/properties/signedOn/type",
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
    if (data.signedBy !== undefined) {
      let data8 = data.signedBy;
      if (typeof data8 === "string") {
        if (func2(data8) > 200) {
          const err25 = {
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/minLength",
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
          instancePath: instancePath + "/signedBy",
          schemaPath: "#/properties/signedBy/type",
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
    if (data.representativeAuthority !== undefined) {
      let data9 = data.representativeAuthority;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err28 = {
            instancePath: instancePath + "/representativeAuthority",
            schemaPath: "#/properties/representativeAuthority/maxLength",
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
            instancePath: instancePath + "/representativeAuthority",
            schemaPath: "#/properties/representativeAuthority/minLength",
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
          instancePath: instancePath + "/representativeAuthority",
          schemaPath: "#/properties/representativeAuthority/type",
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
    if (data.signedByRepresentative !== undefined) {
      if (typeof data.signedByRepresentative !== "boolean") {
        const err31 = {
          instancePath: instancePath + "/signedByRepresentative",
          schemaPath: "#/properties/signedByRepresentative/type",
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
    if (data.revokedOn !== undefined) {
      let data11 = data.revokedOn;
      if (typeof data11 === "string") {
        if (!pattern4.test(data11)) {
          const err32 = {
            instancePath: instancePath + "/revokedOn",
            schemaPath: "#/properties/revokedOn/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (!formats0.validate(data11)) {
          const err33 = {
            instancePath: instancePath + "/revokedOn",
            schemaPath: "#/properties/revokedOn/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/revokedOn",
          schemaPath: "#/properties/revokedOn/type",
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
    }
    if (data.patient !== undefined) {
      let data12 = data.patient;
      if (typeof data12 === "string") {
        if (!formats6.test(data12)) {
          const err35 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "ConsentChange",
  type: "object",
  properties: {
    category: { description: "Kind", enum: ["authorization", "part-2"] },
    description: {
      description: "What may be disclosed",
      anyOf: [{ type: "string", minLength: 1, maxLength: 2000 }, { type: "null" }],
    },
    grantor: {
      description: "FHIR `organization`.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    recipient: {
      description: "FHIR `provision.actor`.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    purpose: {
      description: "What for",
      anyOf: [{ type: "string", minLength: 1, maxLength: 500 }, { type: "null" }],
    },
    expiresOn: {
      description:
        "FHIR `provision.period.end`. The permission holds on this day and not after it.",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    expirationEvent: {
      description: "Expiration event",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    signedOn: {
      description: "FHIR `dateTime`.",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    signedBy: {
      description: "FHIR `performer`.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    representativeAuthority: {
      description: "What entitles someone who signs for the patient.",
      anyOf: [{ type: "string", minLength: 1, maxLength: 200 }, { type: "null" }],
    },
    signedByRepresentative: { description: "Signed by representative", type: "boolean" },
    revokedOn: {
      description: "Revoked on",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
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
    if (data.category !== undefined) {
      let data0 = data.category;
      if (!(data0 === "authorization" || data0 === "part-2")) {
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
    if (data.description !== undefined) {
      let data1 = data.description;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (typeof data1 === "string") {
        if (func2(data1) > 2000) {
          const err3 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/anyOf/0/maxLength",
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
        if (func2(data1) < 1) {
          const err4 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/anyOf/0/minLength",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/0/type",
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
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data1 !== null) {
        const err6 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf/1/type",
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
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/anyOf",
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
    if (data.grantor !== undefined) {
      let data2 = data.grantor;
      const _errs10 = errors;
      let valid2 = false;
      const _errs11 = errors;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err8 = {
            instancePath: instancePath + "/grantor",
            schemaPath: "#/properties/grantor/anyOf/0/maxLength",
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
        if (func2(data2) < 1) {
          const err9 = {
            instancePath: instancePath + "/grantor",
            schemaPath: "#/properties/grantor/anyOf/0/minLength",
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
          instancePath: instancePath + "/grantor",
          schemaPath: "#/properties/grantor/anyOf/0/type",
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
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      const _errs13 = errors;
      if (data2 !== null) {
        const err11 = {
          instancePath: instancePath + "/grantor",
          schemaPath: "#/properties/grantor/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err12 = {
          instancePath: instancePath + "/grantor",
          schemaPath: "#/properties/grantor/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
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
    if (data.recipient !== undefined) {
      let data3 = data.recipient;
      const _errs16 = errors;
      let valid3 = false;
      const _errs17 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err13 = {
            instancePath: instancePath + "/recipient",
            schemaPath: "#/properties/recipient/anyOf/0/maxLength",
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
            instancePath: instancePath + "/recipient",
            schemaPath: "#/properties/recipient/anyOf/0/minLength",
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
          instancePath: instancePath + "/recipient",
          schemaPath: "#/properties/recipient/anyOf/0/type",
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
          instancePath: instancePath + "/recipient",
          schemaPath: "#/properties/recipient/anyOf/1/type",
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
          instancePath: instancePath + "/recipient",
          schemaPath: "#/properties/recipient/anyOf",
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
    if (data.purpose !== undefined) {
      let data4 = data.purpose;
      const _errs22 = errors;
      let valid4 = false;
      const _errs23 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 500) {
          const err18 = {
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
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
            instancePath: instancePath + "/purpose",
            schemaPath: "#/properties/purpose/anyOf/0/minLength",
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
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf/0/type",
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
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf/1/type",
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
          instancePath: instancePath + "/purpose",
          schemaPath: "#/properties/purpose/anyOf",
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
    if (data.expiresOn !== undefined) {
      let data5 = data.expiresOn;
      const _errs28 = errors;
      let valid5 = false;
      const _errs29 = errors;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err23 = {
            instancePath: instancePath + "/expiresOn",
            schemaPath: "#/properties/expiresOn/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!formats0.validate(data5)) {
          const err24 = {
            instancePath: instancePath + "/expiresOn",
            schemaPath: "#/properties/expiresOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/expiresOn",
          schemaPath: "#/properties/expiresOn/anyOf/0/type",
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
          instancePath: instancePath + "/expiresOn",
          schemaPath: "#/properties/expiresOn/anyOf/1/type",
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
          instancePath: instancePath + "/expiresOn",
          schemaPath: "#/properties/expiresOn/anyOf",
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
    if (data.expirationEvent !== undefined) {
      let data6 = data.expirationEvent;
      const _errs34 = errors;
      let valid6 = false;
      const _errs35 = errors;
      if (typeof data6 === "string") {
        if (func2(data6) > 200) {
          const err28 = {
            instancePath: instancePath + "/expirationEvent",
            schemaPath: "#/properties/expirationEvent/anyOf/0/maxLength",
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
        if (func2(data6) < 1) {
          const err29 = {
            instancePath: instancePath + "/expirationEvent",
            schemaPath: "#/properties/expirationEvent/anyOf/0/minLength",
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
          instancePath: instancePath + "/expirationEvent",
          schemaPath: "#/properties/expirationEvent/anyOf/0/type",
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
          instancePath: instancePath + "/expirationEvent",
          schemaPath: "#/properties/expirationEvent/anyOf/1/type",
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
          instancePath: instancePath + "/expirationEvent",
          schemaPath: "#/properties/expirationEvent/anyOf",
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
    if (data.signedOn !== undefined) {
      let data7 = data.signedOn;
      const _errs40 = errors;
      let valid7 = false;
      const _errs41 = errors;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err33 = {
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!formats0.validate(data7)) {
          const err34 = {
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
          instancePath: instancePath + "/signedOn",
          schemaPath: "#/properties/signedOn/anyOf/0/type",
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
          instancePath: instancePath + "/signedOn",
          schemaPath: "#/properties/signedOn/anyOf/1/type",
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
          instancePath: instancePath + "/signedOn",
          schemaPath: "#/properties/signedOn/anyOf",
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
    if (data.signedBy !== undefined) {
      let data8 = data.signedBy;
      const _errs46 = errors;
      let valid8 = false;
      const _errs47 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 200) {
          const err38 = {
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/anyOf/0/minLength",
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
          instancePath: instancePath + "/signedBy",
          schemaPath: "#/properties/signedBy/anyOf/0/type",
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
          instancePath: instancePath + "/signedBy",
          schemaPath: "#/properties/signedBy/anyOf/1/type",
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
          instancePath: instancePath + "/signedBy",
          schemaPath: "#/properties/signedBy/anyOf",
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
    if (data.representativeAuthority !== undefined) {
      let data9 = data.representativeAuthority;
      const _errs52 = errors;
      let valid9 = false;
      const _errs53 = errors;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err43 = {
            instancePath: instancePath + "/representativeAuthority",
            schemaPath: "#/properties/representativeAuthority/anyOf/0/maxLength",
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
            instancePath: instancePath + "/representativeAuthority",
            schemaPath: "#/properties/representativeAuthority/anyOf/0/minLength",
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
          instancePath: instancePath + "/representativeAuthority",
          schemaPath: "#/properties/representativeAuthority/anyOf/0/type",
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
          instancePath: instancePath + "/representativeAuthority",
          schemaPath: "#/properties/representativeAuthority/anyOf/1/type",
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
          instancePath: instancePath + "/representativeAuthority",
          schemaPath: "#/properties/representativeAuthority/anyOf",
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
    if (data.signedByRepresentative !== undefined) {
      if (typeof data.signedByRepresentative !== "boolean") {
        const err48 = {
          instancePath: instancePath + "/signedByRepresentative",
          schemaPath: "#/properties/signedByRepresentative/type",
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
    if (data.revokedOn !== undefined) {
      let data11 = data.revokedOn;
      const _errs60 = errors;
      let valid10 = false;
      const _errs61 = errors;
      if (typeof data11 === "string") {
        if (!pattern4.test(data11)) {
          const err49 = {
            instancePath: instancePath + "/revokedOn",
            schemaPath: "#/properties/revokedOn/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (!formats0.validate(data11)) {
          const err50 = {
            instancePath: instancePath + "/revokedOn",
            schemaPath: "#/properties/revokedOn/anyOf/0/format",
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = {
          instancePath: instancePath + "/revokedOn",
          schemaPath: "#/properties/revokedOn/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      var _valid9 = _errs61 === errors;
      valid10 = valid10 || _valid9;
      const _errs63 = errors;
      if (data11 !== null) {
        const err52 = {
          instancePath: instancePath + "/revokedOn",
          schemaPath: "#/properties/revokedOn/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
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
      if (!valid10) {
        const err53 = {
          instancePath: instancePath + "/revokedOn",
          schemaPath: "#/properties/revokedOn/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      } else {
        errors = _errs60;
        if (vErrors !== null) {
          if (_errs60) {
            vErrors.length = _errs60;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.patient !== undefined) {
      let data12 = data.patient;
      if (typeof data12 === "string") {
        if (!formats6.test(data12)) {
          const err54 = {
            instancePath: instancePath + "/patient",
            schemaPath: "#/properties/patient/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      } else {
        const err55 = {
          instancePath: instancePath + "/patient",
          schemaPath: "#/properties/patient/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateActivateConsent = validate22;
const schema33 = {
  title: "ActivateConsentInput",
  type: "object",
  properties: {
    signedOn: { description: "Signed on", type: "string", format: "date", pattern: "^(?!0000)" },
    signedBy: { description: "Signed by", type: "string", minLength: 1, maxLength: 200 },
  },
  required: ["signedOn", "signedBy"],
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
    if (data.signedOn === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "signedOn" },
        message: "must have required property '" + "signedOn" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.signedBy === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "signedBy" },
        message: "must have required property '" + "signedBy" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "signedOn" || key0 === "signedBy")) {
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
    if (data.signedOn !== undefined) {
      let data0 = data.signedOn;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/pattern",
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
            instancePath: instancePath + "/signedOn",
            schemaPath: "#/properties/signedOn/format",
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
          instancePath: instancePath + "/signedOn",
          schemaPath: "#/properties/signedOn/type",
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
    if (data.signedBy !== undefined) {
      let data1 = data.signedBy;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = {
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/signedBy",
            schemaPath: "#/properties/signedBy/minLength",
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
          instancePath: instancePath + "/signedBy",
          schemaPath: "#/properties/signedBy/type",
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
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateRevokeConsent = validate23;
const schema34 = {
  title: "RevokeConsentInput",
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
