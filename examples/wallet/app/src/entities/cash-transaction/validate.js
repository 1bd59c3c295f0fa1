import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  direction: (() => {
    const schema0 = { enum: ["in", "out"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "in" || data === "out")) {
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
  amount: (() => {
    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data > 999999999999999 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 999999999999999 },
            message: "must be <= 999999999999999",
          });
          errors++;
        }
        if (data < 1 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
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
  receivedOn: (() => {
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
  afterHours: (() => {
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
  identificationType: (() => {
    const schema0 = {
      enum: ["driver-license", "passport", "alien-card", "other-official-document"],
    };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "driver-license" ||
          data === "passport" ||
          data === "alien-card" ||
          data === "other-official-document"
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
  receipt: (() => {
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
  conductor: (() => {
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
    direction: values.direction,
    amount: values.amount,
    currency: values.currency,
    amountInUsd: values.amount,
    receivedOn: values.receivedOn,
    afterHours: values.afterHours,
    businessDate: values.receivedOn,
    identificationType: values.identificationType,
    identificationNumber: values.identificationNumber,
    receipt: values.receipt,
    conductor: values.conductor,
    onBehalfOf: values.conductor,
    account: values.conductor,
    location: values.conductor,
  },
  required: ["direction", "amount", "amountInUsd", "receivedOn", "businessDate", "conductor"],
});

export const validateChange = bodyValidator({
  members: {
    direction: values.direction,
    amount: values.amount,
    currency: values.currency,
    amountInUsd: values.amount,
    receivedOn: values.receivedOn,
    afterHours: values.afterHours,
    businessDate: values.receivedOn,
    identificationType: values.identificationType,
    identificationNumber: values.identificationNumber,
    receipt: values.receipt,
    conductor: values.conductor,
    onBehalfOf: values.conductor,
    account: values.conductor,
    location: values.conductor,
  },
  nullable: [
    "identificationType",
    "identificationNumber",
    "receipt",
    "onBehalfOf",
    "account",
    "location",
  ],
  least: 1,
});

export const validateReportCashInput = bodyValidator({
  members: {
    reportNumber: values.identificationNumber,
    identificationType: values.identificationType,
    identificationNumber: values.identificationNumber,
  },
});
