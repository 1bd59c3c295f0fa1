import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const validateNew = validate20;
const schema31 = {
  title: "NewPatient",
  type: "object",
  properties: {
    active: { description: "Active", type: "boolean" },
    identifier: {
      description: "Medical record number",
      type: "string",
      minLength: 1,
      maxLength: 40,
    },
    family: { description: "Family", type: "string", minLength: 1, maxLength: 100 },
    given: { description: "Given", type: "string", minLength: 1, maxLength: 100 },
    birthDate: { description: "Birth date", type: "string", format: "date", pattern: "^(?!0000)" },
    deceasedDate: {
      description: "Deceased date",
      type: "string",
      format: "date",
      pattern: "^(?!0000)",
    },
    gender: { description: "Gender", enum: ["male", "female", "other", "unknown"] },
    maritalStatus: {
      description: "Marital status",
      enum: ["A", "D", "I", "L", "M", "P", "S", "T", "U", "W", "UNK"],
    },
    language: {
      description: "BCP 47, for example `es` or `en-US`.",
      type: "string",
      maxLength: 35,
      pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$",
    },
    phone: { description: "Phone", type: "string", minLength: 3, maxLength: 30 },
    email: { description: "Email", type: "string", format: "email", maxLength: 254 },
    addressLine: { description: "Address line", type: "string", maxLength: 200 },
    addressCity: { description: "Address city", type: "string", maxLength: 100 },
    addressState: { description: "Address state", type: "string", maxLength: 40 },
    addressPostalCode: { description: "Address postal code", type: "string", maxLength: 16 },
    pronouns: { description: "Pronouns", type: "string", maxLength: 40 },
    portal: { description: "Uses the patient portal", type: "boolean" },
    generalPractitioner: {
      description: "The practitioner responsible for the patient.",
      type: "string",
      format: "uuid",
    },
  },
  required: ["identifier", "family", "birthDate"],
  additionalProperties: false,
};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const formats4 =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern4 = new RegExp("^(?!0000)", "u");
const pattern6 = new RegExp("^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$", "u");

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
    if (data.identifier === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "identifier" },
        message: "must have required property '" + "identifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.family === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "family" },
        message: "must have required property '" + "family" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.birthDate === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "birthDate" },
        message: "must have required property '" + "birthDate" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
    if (data.active !== undefined) {
      if (typeof data.active !== "boolean") {
        const err4 = {
          instancePath: instancePath + "/active",
          schemaPath: "#/properties/active/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 === "string") {
        if (func2(data1) > 40) {
          const err5 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/type",
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
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err11 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/maxLength",
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
        if (func2(data3) < 1) {
          const err12 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/type",
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
    if (data.birthDate !== undefined) {
      let data4 = data.birthDate;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/birthDate",
            schemaPath: "#/properties/birthDate/pattern",
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
        if (!formats0.validate(data4)) {
          const err15 = {
            instancePath: instancePath + "/birthDate",
            schemaPath: "#/properties/birthDate/format",
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
          instancePath: instancePath + "/birthDate",
          schemaPath: "#/properties/birthDate/type",
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
    if (data.deceasedDate !== undefined) {
      let data5 = data.deceasedDate;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err17 = {
            instancePath: instancePath + "/deceasedDate",
            schemaPath: "#/properties/deceasedDate/pattern",
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
        if (!formats0.validate(data5)) {
          const err18 = {
            instancePath: instancePath + "/deceasedDate",
            schemaPath: "#/properties/deceasedDate/format",
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
          instancePath: instancePath + "/deceasedDate",
          schemaPath: "#/properties/deceasedDate/type",
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
    if (data.gender !== undefined) {
      let data6 = data.gender;
      if (!(data6 === "male" || data6 === "female" || data6 === "other" || data6 === "unknown")) {
        const err20 = {
          instancePath: instancePath + "/gender",
          schemaPath: "#/properties/gender/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.gender.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.maritalStatus !== undefined) {
      let data7 = data.maritalStatus;
      if (
        !(
          data7 === "A" ||
          data7 === "D" ||
          data7 === "I" ||
          data7 === "L" ||
          data7 === "M" ||
          data7 === "P" ||
          data7 === "S" ||
          data7 === "T" ||
          data7 === "U" ||
          data7 === "W" ||
          data7 === "UNK"
        )
      ) {
        const err21 = {
          instancePath: instancePath + "/maritalStatus",
          schemaPath: "#/properties/maritalStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.maritalStatus.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.language !== undefined) {
      let data8 = data.language;
      if (typeof data8 === "string") {
        if (func2(data8) > 35) {
          const err22 = {
            instancePath: instancePath + "/language",
            schemaPath: "#/properties/language/maxLength",
            keyword: "maxLength",
            params: { limit: 35 },
            message: "must NOT have more than 35 characters",
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err23 = {
            instancePath: instancePath + "/language",
            schemaPath: "#/properties/language/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$" },
            message: 'must match pattern "' + "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$" + '"',
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
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/type",
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
    if (data.phone !== undefined) {
      let data9 = data.phone;
      if (typeof data9 === "string") {
        if (func2(data9) > 30) {
          const err25 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data9) < 3) {
          const err26 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/minLength",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
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
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/type",
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
    if (data.email !== undefined) {
      let data10 = data.email;
      if (typeof data10 === "string") {
        if (func2(data10) > 254) {
          const err28 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!formats4.test(data10)) {
          const err29 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/type",
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
    if (data.addressLine !== undefined) {
      let data11 = data.addressLine;
      if (typeof data11 === "string") {
        if (func2(data11) > 200) {
          const err31 = {
            instancePath: instancePath + "/addressLine",
            schemaPath: "#/properties/addressLine/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
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
          instancePath: instancePath + "/addressLine",
          schemaPath: "#/properties/addressLine/type",
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
    if (data.addressCity !== undefined) {
      let data12 = data.addressCity;
      if (typeof data12 === "string") {
        if (func2(data12) > 100) {
          const err33 = {
            instancePath: instancePath + "/addressCity",
            schemaPath: "#/properties/addressCity/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
          instancePath: instancePath + "/addressCity",
          schemaPath: "#/properties/addressCity/type",
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
    if (data.addressState !== undefined) {
      let data13 = data.addressState;
      if (typeof data13 === "string") {
        if (func2(data13) > 40) {
          const err35 = {
            instancePath: instancePath + "/addressState",
            schemaPath: "#/properties/addressState/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
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
          instancePath: instancePath + "/addressState",
          schemaPath: "#/properties/addressState/type",
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
    if (data.addressPostalCode !== undefined) {
      let data14 = data.addressPostalCode;
      if (typeof data14 === "string") {
        if (func2(data14) > 16) {
          const err37 = {
            instancePath: instancePath + "/addressPostalCode",
            schemaPath: "#/properties/addressPostalCode/maxLength",
            keyword: "maxLength",
            params: { limit: 16 },
            message: "must NOT have more than 16 characters",
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
          instancePath: instancePath + "/addressPostalCode",
          schemaPath: "#/properties/addressPostalCode/type",
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
    }
    if (data.pronouns !== undefined) {
      let data15 = data.pronouns;
      if (typeof data15 === "string") {
        if (func2(data15) > 40) {
          const err39 = {
            instancePath: instancePath + "/pronouns",
            schemaPath: "#/properties/pronouns/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
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
          instancePath: instancePath + "/pronouns",
          schemaPath: "#/properties/pronouns/type",
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
    }
    if (data.portal !== undefined) {
      if (typeof data.portal !== "boolean") {
        const err41 = {
          instancePath: instancePath + "/portal",
          schemaPath: "#/properties/portal/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.generalPractitioner !== undefined) {
      let data17 = data.generalPractitioner;
      if (typeof data17 === "string") {
        if (!formats6.test(data17)) {
          const err42 = {
            instancePath: instancePath + "/generalPractitioner",
            schemaPath: "#/properties/generalPractitioner/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/generalPractitioner",
          schemaPath: "#/properties/generalPractitioner/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateChange = validate21;
const schema32 = {
  title: "PatientChange",
  type: "object",
  properties: {
    active: { description: "Active", type: "boolean" },
    identifier: {
      description: "Medical record number",
      type: "string",
      minLength: 1,
      maxLength: 40,
    },
    family: { description: "Family", type: "string", minLength: 1, maxLength: 100 },
    given: {
      description: "Given",
      anyOf: [{ type: "string", minLength: 1, maxLength: 100 }, { type: "null" }],
    },
    birthDate: { description: "Birth date", type: "string", format: "date", pattern: "^(?!0000)" },
    deceasedDate: {
      description: "Deceased date",
      anyOf: [{ type: "string", format: "date", pattern: "^(?!0000)" }, { type: "null" }],
    },
    gender: {
      description: "Gender",
      anyOf: [{ enum: ["male", "female", "other", "unknown"] }, { type: "null" }],
    },
    maritalStatus: {
      description: "Marital status",
      anyOf: [
        { enum: ["A", "D", "I", "L", "M", "P", "S", "T", "U", "W", "UNK"] },
        { type: "null" },
      ],
    },
    language: {
      description: "BCP 47, for example `es` or `en-US`.",
      anyOf: [
        { type: "string", maxLength: 35, pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$" },
        { type: "null" },
      ],
    },
    phone: {
      description: "Phone",
      anyOf: [{ type: "string", minLength: 3, maxLength: 30 }, { type: "null" }],
    },
    email: {
      description: "Email",
      anyOf: [{ type: "string", format: "email", maxLength: 254 }, { type: "null" }],
    },
    addressLine: {
      description: "Address line",
      anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }],
    },
    addressCity: {
      description: "Address city",
      anyOf: [{ type: "string", maxLength: 100 }, { type: "null" }],
    },
    addressState: {
      description: "Address state",
      anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }],
    },
    addressPostalCode: {
      description: "Address postal code",
      anyOf: [{ type: "string", maxLength: 16 }, { type: "null" }],
    },
    pronouns: {
      description: "Pronouns",
      anyOf: [{ type: "string", maxLength: 40 }, { type: "null" }],
    },
    portal: { description: "Uses the patient portal", type: "boolean" },
    generalPractitioner: {
      description: "The practitioner responsible for the patient.",
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
      if (typeof data1 === "string") {
        if (func2(data1) > 40) {
          const err3 = {
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
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
            instancePath: instancePath + "/identifier",
            schemaPath: "#/properties/identifier/minLength",
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
          instancePath: instancePath + "/identifier",
          schemaPath: "#/properties/identifier/type",
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
    if (data.family !== undefined) {
      let data2 = data.family;
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err6 = {
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
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
            instancePath: instancePath + "/family",
            schemaPath: "#/properties/family/minLength",
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
          instancePath: instancePath + "/family",
          schemaPath: "#/properties/family/type",
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
    if (data.given !== undefined) {
      let data3 = data.given;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err9 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err10 = {
            instancePath: instancePath + "/given",
            schemaPath: "#/properties/given/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          schemaPath: "#/properties/given/anyOf/0/type",
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
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs12 = errors;
      if (data3 !== null) {
        const err12 = {
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err13 = {
          instancePath: instancePath + "/given",
          schemaPath: "#/properties/given/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
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
    if (data.birthDate !== undefined) {
      let data4 = data.birthDate;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/birthDate",
            schemaPath: "#/properties/birthDate/pattern",
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
        if (!formats0.validate(data4)) {
          const err15 = {
            instancePath: instancePath + "/birthDate",
            schemaPath: "#/properties/birthDate/format",
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
          instancePath: instancePath + "/birthDate",
          schemaPath: "#/properties/birthDate/type",
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
    if (data.deceasedDate !== undefined) {
      let data5 = data.deceasedDate;
      const _errs17 = errors;
      let valid2 = false;
      const _errs18 = errors;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err17 = {
            instancePath: instancePath + "/deceasedDate",
            schemaPath: "#/properties/deceasedDate/anyOf/0/pattern",
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
        if (!formats0.validate(data5)) {
          const err18 = {
            instancePath: instancePath + "/deceasedDate",
            schemaPath: "#/properties/deceasedDate/anyOf/0/format",
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
          instancePath: instancePath + "/deceasedDate",
          schemaPath: "#/properties/deceasedDate/anyOf/0/type",
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
      var _valid1 = _errs18 === errors;
      valid2 = valid2 || _valid1;
      const _errs20 = errors;
      if (data5 !== null) {
        const err20 = {
          instancePath: instancePath + "/deceasedDate",
          schemaPath: "#/properties/deceasedDate/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid1 = _errs20 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err21 = {
          instancePath: instancePath + "/deceasedDate",
          schemaPath: "#/properties/deceasedDate/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.gender !== undefined) {
      let data6 = data.gender;
      const _errs23 = errors;
      let valid3 = false;
      const _errs24 = errors;
      if (!(data6 === "male" || data6 === "female" || data6 === "other" || data6 === "unknown")) {
        const err22 = {
          instancePath: instancePath + "/gender",
          schemaPath: "#/properties/gender/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.gender.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid2 = _errs24 === errors;
      valid3 = valid3 || _valid2;
      const _errs25 = errors;
      if (data6 !== null) {
        const err23 = {
          instancePath: instancePath + "/gender",
          schemaPath: "#/properties/gender/anyOf/1/type",
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
      var _valid2 = _errs25 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const err24 = {
          instancePath: instancePath + "/gender",
          schemaPath: "#/properties/gender/anyOf",
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
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.maritalStatus !== undefined) {
      let data7 = data.maritalStatus;
      const _errs28 = errors;
      let valid4 = false;
      const _errs29 = errors;
      if (
        !(
          data7 === "A" ||
          data7 === "D" ||
          data7 === "I" ||
          data7 === "L" ||
          data7 === "M" ||
          data7 === "P" ||
          data7 === "S" ||
          data7 === "T" ||
          data7 === "U" ||
          data7 === "W" ||
          data7 === "UNK"
        )
      ) {
        const err25 = {
          instancePath: instancePath + "/maritalStatus",
          schemaPath: "#/properties/maritalStatus/anyOf/0/enum",
          keyword: "enum",
          params: { allowedValues: schema32.properties.maritalStatus.anyOf[0].enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      var _valid3 = _errs29 === errors;
      valid4 = valid4 || _valid3;
      const _errs30 = errors;
      if (data7 !== null) {
        const err26 = {
          instancePath: instancePath + "/maritalStatus",
          schemaPath: "#/properties/maritalStatus/anyOf/1/type",
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
      var _valid3 = _errs30 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err27 = {
          instancePath: instancePath + "/maritalStatus",
          schemaPath: "#/properties/maritalStatus/anyOf",
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
    if (data.language !== undefined) {
      let data8 = data.language;
      const _errs33 = errors;
      let valid5 = false;
      const _errs34 = errors;
      if (typeof data8 === "string") {
        if (func2(data8) > 35) {
          const err28 = {
            instancePath: instancePath + "/language",
            schemaPath: "#/properties/language/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 35 },
            message: "must NOT have more than 35 characters",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err29 = {
            instancePath: instancePath + "/language",
            schemaPath: "#/properties/language/anyOf/0/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$" },
            message: 'must match pattern "' + "^[a-z]{2,3}(-[A-Z][A-Za-z]{3})?(-[A-Z]{2})?$" + '"',
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
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/anyOf/0/type",
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
      var _valid4 = _errs34 === errors;
      valid5 = valid5 || _valid4;
      const _errs36 = errors;
      if (data8 !== null) {
        const err31 = {
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/anyOf/1/type",
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
      var _valid4 = _errs36 === errors;
      valid5 = valid5 || _valid4;
      if (!valid5) {
        const err32 = {
          instancePath: instancePath + "/language",
          schemaPath: "#/properties/language/anyOf",
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
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.phone !== undefined) {
      let data9 = data.phone;
      const _errs39 = errors;
      let valid6 = false;
      const _errs40 = errors;
      if (typeof data9 === "string") {
        if (func2(data9) > 30) {
          const err33 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func2(data9) < 3) {
          const err34 = {
            instancePath: instancePath + "/phone",
            schemaPath: "#/properties/phone/anyOf/0/minLength",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
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
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf/0/type",
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
      var _valid5 = _errs40 === errors;
      valid6 = valid6 || _valid5;
      const _errs42 = errors;
      if (data9 !== null) {
        const err36 = {
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf/1/type",
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
      var _valid5 = _errs42 === errors;
      valid6 = valid6 || _valid5;
      if (!valid6) {
        const err37 = {
          instancePath: instancePath + "/phone",
          schemaPath: "#/properties/phone/anyOf",
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
    if (data.email !== undefined) {
      let data10 = data.email;
      const _errs45 = errors;
      let valid7 = false;
      const _errs46 = errors;
      if (typeof data10 === "string") {
        if (func2(data10) > 254) {
          const err38 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (!formats4.test(data10)) {
          const err39 = {
            instancePath: instancePath + "/email",
            schemaPath: "#/properties/email/anyOf/0/format",
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
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
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf/0/type",
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
      var _valid6 = _errs46 === errors;
      valid7 = valid7 || _valid6;
      const _errs48 = errors;
      if (data10 !== null) {
        const err41 = {
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf/1/type",
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
      var _valid6 = _errs48 === errors;
      valid7 = valid7 || _valid6;
      if (!valid7) {
        const err42 = {
          instancePath: instancePath + "/email",
          schemaPath: "#/properties/email/anyOf",
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
    if (data.addressLine !== undefined) {
      let data11 = data.addressLine;
      const _errs51 = errors;
      let valid8 = false;
      const _errs52 = errors;
      if (typeof data11 === "string") {
        if (func2(data11) > 200) {
          const err43 = {
            instancePath: instancePath + "/addressLine",
            schemaPath: "#/properties/addressLine/anyOf/0/maxLength",
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
      } else {
        const err44 = {
          instancePath: instancePath + "/addressLine",
          schemaPath: "#/properties/addressLine/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      var _valid7 = _errs52 === errors;
      valid8 = valid8 || _valid7;
      const _errs54 = errors;
      if (data11 !== null) {
        const err45 = {
          instancePath: instancePath + "/addressLine",
          schemaPath: "#/properties/addressLine/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      var _valid7 = _errs54 === errors;
      valid8 = valid8 || _valid7;
      if (!valid8) {
        const err46 = {
          instancePath: instancePath + "/addressLine",
          schemaPath: "#/properties/addressLine/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
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
    if (data.addressCity !== undefined) {
      let data12 = data.addressCity;
      const _errs57 = errors;
      let valid9 = false;
      const _errs58 = errors;
      if (typeof data12 === "string") {
        if (func2(data12) > 100) {
          const err47 = {
            instancePath: instancePath + "/addressCity",
            schemaPath: "#/properties/addressCity/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = {
          instancePath: instancePath + "/addressCity",
          schemaPath: "#/properties/addressCity/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      var _valid8 = _errs58 === errors;
      valid9 = valid9 || _valid8;
      const _errs60 = errors;
      if (data12 !== null) {
        const err49 = {
          instancePath: instancePath + "/addressCity",
          schemaPath: "#/properties/addressCity/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
      var _valid8 = _errs60 === errors;
      valid9 = valid9 || _valid8;
      if (!valid9) {
        const err50 = {
          instancePath: instancePath + "/addressCity",
          schemaPath: "#/properties/addressCity/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      } else {
        errors = _errs57;
        if (vErrors !== null) {
          if (_errs57) {
            vErrors.length = _errs57;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.addressState !== undefined) {
      let data13 = data.addressState;
      const _errs63 = errors;
      let valid10 = false;
      const _errs64 = errors;
      if (typeof data13 === "string") {
        if (func2(data13) > 40) {
          const err51 = {
            instancePath: instancePath + "/addressState",
            schemaPath: "#/properties/addressState/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
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
          instancePath: instancePath + "/addressState",
          schemaPath: "#/properties/addressState/anyOf/0/type",
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
      var _valid9 = _errs64 === errors;
      valid10 = valid10 || _valid9;
      const _errs66 = errors;
      if (data13 !== null) {
        const err53 = {
          instancePath: instancePath + "/addressState",
          schemaPath: "#/properties/addressState/anyOf/1/type",
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
      var _valid9 = _errs66 === errors;
      valid10 = valid10 || _valid9;
      if (!valid10) {
        const err54 = {
          instancePath: instancePath + "/addressState",
          schemaPath: "#/properties/addressState/anyOf",
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
        errors = _errs63;
        if (vErrors !== null) {
          if (_errs63) {
            vErrors.length = _errs63;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.addressPostalCode !== undefined) {
      let data14 = data.addressPostalCode;
      const _errs69 = errors;
      let valid11 = false;
      const _errs70 = errors;
      if (typeof data14 === "string") {
        if (func2(data14) > 16) {
          const err55 = {
            instancePath: instancePath + "/addressPostalCode",
            schemaPath: "#/properties/addressPostalCode/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 16 },
            message: "must NOT have more than 16 characters",
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
          instancePath: instancePath + "/addressPostalCode",
          schemaPath: "#/properties/addressPostalCode/anyOf/0/type",
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
      var _valid10 = _errs70 === errors;
      valid11 = valid11 || _valid10;
      const _errs72 = errors;
      if (data14 !== null) {
        const err57 = {
          instancePath: instancePath + "/addressPostalCode",
          schemaPath: "#/properties/addressPostalCode/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      var _valid10 = _errs72 === errors;
      valid11 = valid11 || _valid10;
      if (!valid11) {
        const err58 = {
          instancePath: instancePath + "/addressPostalCode",
          schemaPath: "#/properties/addressPostalCode/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      } else {
        errors = _errs69;
        if (vErrors !== null) {
          if (_errs69) {
            vErrors.length = _errs69;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.pronouns !== undefined) {
      let data15 = data.pronouns;
      const _errs75 = errors;
      let valid12 = false;
      const _errs76 = errors;
      if (typeof data15 === "string") {
        if (func2(data15) > 40) {
          const err59 = {
            instancePath: instancePath + "/pronouns",
            schemaPath: "#/properties/pronouns/anyOf/0/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = {
          instancePath: instancePath + "/pronouns",
          schemaPath: "#/properties/pronouns/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      var _valid11 = _errs76 === errors;
      valid12 = valid12 || _valid11;
      const _errs78 = errors;
      if (data15 !== null) {
        const err61 = {
          instancePath: instancePath + "/pronouns",
          schemaPath: "#/properties/pronouns/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      var _valid11 = _errs78 === errors;
      valid12 = valid12 || _valid11;
      if (!valid12) {
        const err62 = {
          instancePath: instancePath + "/pronouns",
          schemaPath: "#/properties/pronouns/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      } else {
        errors = _errs75;
        if (vErrors !== null) {
          if (_errs75) {
            vErrors.length = _errs75;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.portal !== undefined) {
      if (typeof data.portal !== "boolean") {
        const err63 = {
          instancePath: instancePath + "/portal",
          schemaPath: "#/properties/portal/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.generalPractitioner !== undefined) {
      let data17 = data.generalPractitioner;
      const _errs83 = errors;
      let valid13 = false;
      const _errs84 = errors;
      if (typeof data17 === "string") {
        if (!formats6.test(data17)) {
          const err64 = {
            instancePath: instancePath + "/generalPractitioner",
            schemaPath: "#/properties/generalPractitioner/anyOf/0/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = {
          instancePath: instancePath + "/generalPractitioner",
          schemaPath: "#/properties/generalPractitioner/anyOf/0/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      var _valid12 = _errs84 === errors;
      valid13 = valid13 || _valid12;
      const _errs86 = errors;
      if (data17 !== null) {
        const err66 = {
          instancePath: instancePath + "/generalPractitioner",
          schemaPath: "#/properties/generalPractitioner/anyOf/1/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
        };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      var _valid12 = _errs86 === errors;
      valid13 = valid13 || _valid12;
      if (!valid13) {
        const err67 = {
          instancePath: instancePath + "/generalPractitioner",
          schemaPath: "#/properties/generalPractitioner/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      } else {
        errors = _errs83;
        if (vErrors !== null) {
          if (_errs83) {
            vErrors.length = _errs83;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err68 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateRestrictPatient = validate22;
const schema33 = {
  title: "RestrictPatientInput",
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

export const validateLiftRestriction = validate23;
const schema34 = {
  title: "LiftRestrictionInput",
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
