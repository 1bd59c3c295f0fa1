import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  kind: (() => {
    const schema0 = { enum: ["individual", "organisation"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "individual" || data === "organisation")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "enum",
          params: { allowedValues: schema0.enum },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  name: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 200) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  birthDate: (() => {
    const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
    const pattern0 = new RegExp("^(?!0000)", "u");

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (!pattern0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "pattern",
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          });
          errors++;
        }
        if (!formats0.validate(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  addressLine: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 300) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 300 },
            message: "must NOT have more than 300 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  addressCity: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 100) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  postalCode: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 20) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  country: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;
    const pattern0 = new RegExp("^[A-Z]{2}$", "u");

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 2) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 2 },
            message: "must NOT have more than 2 characters",
          });
          errors++;
        }
        if (!pattern0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "pattern",
            params: { pattern: "^[A-Z]{2}$" },
            message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  phone: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 30) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  email: (() => {
    const formats0 =
      /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 254) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 254 },
            message: "must NOT have more than 254 characters",
          });
          errors++;
        }
        if (!formats0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "email" },
            message: 'must match format "' + "email" + '"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  identificationType: (() => {
    const schema0 = { enum: ["taxpayer-number", "passport", "alien-card", "foreign-government"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "taxpayer-number" ||
          data === "passport" ||
          data === "alien-card" ||
          data === "foreign-government"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "enum",
          params: { allowedValues: schema0.enum },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  identificationNumber: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 40) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  language: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 8) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 8 },
            message: "must NOT have more than 8 characters",
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  marketing: (() => {
    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "boolean") {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  result: (() => {
    const schema0 = { enum: ["clear", "hit"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "clear" || data === "hit")) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "enum",
          params: { allowedValues: schema0.enum },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
};

export const validateNew = bodyValidator({
  members: {
    kind: values.kind,
    name: values.name,
    birthDate: values.birthDate,
    addressLine: values.addressLine,
    addressCity: values.addressCity,
    addressRegion: values.addressCity,
    postalCode: values.postalCode,
    country: values.country,
    phone: values.phone,
    email: values.email,
    identificationType: values.identificationType,
    identificationNumber: values.identificationNumber,
    language: values.language,
    marketing: values.marketing,
  },
  required: ["kind"],
});

export const validateChange = bodyValidator({
  members: {
    kind: values.kind,
    name: values.name,
    birthDate: values.birthDate,
    addressLine: values.addressLine,
    addressCity: values.addressCity,
    addressRegion: values.addressCity,
    postalCode: values.postalCode,
    country: values.country,
    phone: values.phone,
    email: values.email,
    identificationType: values.identificationType,
    identificationNumber: values.identificationNumber,
    language: values.language,
    marketing: values.marketing,
  },
  nullable: [
    "name",
    "birthDate",
    "addressLine",
    "addressCity",
    "addressRegion",
    "postalCode",
    "country",
    "phone",
    "email",
    "identificationType",
    "identificationNumber",
    "language",
  ],
  least: 1,
});

export const validateIdentifyCustomerInput = bodyValidator({
  members: {},
});

export const validateVerifyCustomerInput = bodyValidator({
  members: {},
});

export const validateRefuseCustomerInput = bodyValidator({
  members: {},
});

export const validateRecordScreeningInput = bodyValidator({
  members: {
    result: values.result,
  },
  required: ["result"],
});
