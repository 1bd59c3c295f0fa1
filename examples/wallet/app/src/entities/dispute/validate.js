import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  noticedOn: (() => {
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
  error: (() => {
    const schema0 = {
      enum: [
        "unauthorised",
        "incorrect-transfer",
        "omitted-from-statement",
        "computational",
        "wrong-amount-of-money",
        "not-identified",
        "information-request",
      ],
    };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "unauthorised" ||
          data === "incorrect-transfer" ||
          data === "omitted-from-statement" ||
          data === "computational" ||
          data === "wrong-amount-of-money" ||
          data === "not-identified" ||
          data === "information-request"
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
  foreignInitiated: (() => {
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
  explanation: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 4000) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 4000 },
            message: "must NOT have more than 4000 characters",
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
  account: (() => {
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
  outcome: (() => {
    const schema0 = { enum: ["error", "no-error"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "error" || data === "no-error")) {
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
    noticedOn: values.noticedOn,
    error: values.error,
    amount: values.amount,
    statementSentOn: values.noticedOn,
    transferredOn: values.noticedOn,
    firstDepositOn: values.noticedOn,
    foreignInitiated: values.foreignInitiated,
    pointOfSale: values.foreignInitiated,
    explanation: values.explanation,
    findings: values.explanation,
    account: values.account,
    transfer: values.account,
    supportCase: values.account,
  },
  required: ["noticedOn", "error", "account"],
});

export const validateChange = bodyValidator({
  members: {
    noticedOn: values.noticedOn,
    error: values.error,
    amount: values.amount,
    statementSentOn: values.noticedOn,
    transferredOn: values.noticedOn,
    firstDepositOn: values.noticedOn,
    foreignInitiated: values.foreignInitiated,
    pointOfSale: values.foreignInitiated,
    explanation: values.explanation,
    findings: values.explanation,
    account: values.account,
    transfer: values.account,
    supportCase: values.account,
  },
  nullable: [
    "amount",
    "statementSentOn",
    "transferredOn",
    "firstDepositOn",
    "explanation",
    "findings",
    "transfer",
    "supportCase",
  ],
  least: 1,
});

export const validateCreditProvisionallyInput = bodyValidator({
  members: {
    amount: values.amount,
  },
  required: ["amount"],
});

export const validateDetermineDisputeInput = bodyValidator({
  members: {
    outcome: values.outcome,
    findings: values.explanation,
  },
  required: ["outcome"],
});

export const validateCorrectErrorInput = bodyValidator({
  members: {},
});

export const validateTellResultInput = bodyValidator({
  members: {},
});

export const validateCloseDisputeInput = bodyValidator({
  members: {},
});
