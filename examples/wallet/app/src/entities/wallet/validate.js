import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  kind: (() => {
    const schema0 = { enum: ["settlement", "cash", "suspense", "fees", "customer"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "settlement" ||
          data === "cash" ||
          data === "suspense" ||
          data === "fees" ||
          data === "customer"
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
  currency: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;
    const pattern0 = new RegExp("^[A-Z]{3}$", "u");

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 3) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 3 },
            message: "must NOT have more than 3 characters",
          });
          errors++;
        }
        if (!pattern0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "pattern",
            params: { pattern: "^[A-Z]{3}$" },
            message: 'must match pattern "' + "^[A-Z]{3}$" + '"',
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
  openedOn: (() => {
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
  label: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 60) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 60 },
            message: "must NOT have more than 60 characters",
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
  tier: (() => {
    const schema0 = { enum: ["basic", "verified", "business"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "basic" || data === "verified" || data === "business")) {
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
  holder: (() => {
    const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (!formats0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
};

export const validateNew = bodyValidator({
  members: {
    kind: values.kind,
    currency: values.currency,
    openedOn: values.openedOn,
    label: values.label,
    tier: values.tier,
    holder: values.holder,
  },
  required: ["kind"],
});

export const validateChange = bodyValidator({
  members: {
    kind: values.kind,
    currency: values.currency,
    openedOn: values.openedOn,
    label: values.label,
    tier: values.tier,
    holder: values.holder,
  },
  nullable: ["openedOn", "label", "holder"],
  least: 1,
});

export const validateFreezeWalletInput = bodyValidator({
  members: {},
});

export const validateUnfreezeWalletInput = bodyValidator({
  members: {},
});

export const validateCloseWalletInput = bodyValidator({
  members: {},
});
