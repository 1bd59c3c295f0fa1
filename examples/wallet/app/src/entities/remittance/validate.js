import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
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
  fees: (() => {
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
        if (data < 0 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
  exchangeRate: (() => {
    const pattern0 = new RegExp("^-?\\d{1,18}(\\.\\d{1,4})?$", "u");

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
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,4})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,4})?$" + '"',
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
  availableOn: (() => {
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
  recipientName: (() => {
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
  recipientAccount: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 64) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 64 },
            message: "must NOT have more than 64 characters",
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
  reference: (() => {
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
        if (func0(data) < 6) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 6 },
            message: "must NOT have fewer than 6 characters",
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
  sender: (() => {
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
    amount: values.amount,
    fees: values.fees,
    taxes: values.fees,
    total: values.amount,
    currency: values.currency,
    exchangeRate: values.exchangeRate,
    receivedAmount: values.amount,
    receivedCurrency: values.currency,
    availableOn: values.availableOn,
    recipientName: values.recipientName,
    recipientAccount: values.recipientAccount,
    recipientInstitution: values.recipientName,
    scheduledFor: values.availableOn,
    reference: values.reference,
    sender: values.sender,
    recipient: values.sender,
    transfer: values.sender,
    corridor: values.sender,
    partner: values.sender,
  },
  required: ["amount", "total", "reference", "sender", "corridor"],
});

export const validateChange = bodyValidator({
  members: {
    amount: values.amount,
    fees: values.fees,
    taxes: values.fees,
    total: values.amount,
    currency: values.currency,
    exchangeRate: values.exchangeRate,
    receivedAmount: values.amount,
    receivedCurrency: values.currency,
    availableOn: values.availableOn,
    recipientName: values.recipientName,
    recipientAccount: values.recipientAccount,
    recipientInstitution: values.recipientName,
    scheduledFor: values.availableOn,
    reference: values.reference,
    sender: values.sender,
    recipient: values.sender,
    transfer: values.sender,
    corridor: values.sender,
    partner: values.sender,
  },
  nullable: [
    "exchangeRate",
    "receivedAmount",
    "receivedCurrency",
    "availableOn",
    "recipientName",
    "recipientAccount",
    "recipientInstitution",
    "scheduledFor",
    "recipient",
    "transfer",
    "partner",
  ],
  least: 1,
});

export const validatePayRemittanceInput = bodyValidator({
  members: {},
});

export const validateDeliverRemittanceInput = bodyValidator({
  members: {},
});

export const validateCancelRemittanceInput = bodyValidator({
  members: {},
});

export const validateRefundRemittanceInput = bodyValidator({
  members: {},
});

export const validateExpireQuoteInput = bodyValidator({
  members: {},
});

export const validateBlockRemittanceInput = bodyValidator({
  members: {},
});

export const validateReportBlockedInput = bodyValidator({
  members: {},
});

export const validateRejectRemittanceInput = bodyValidator({
  members: {},
});

export const validateReportRejectedInput = bodyValidator({
  members: {},
});
