import { parseArgs } from "node:util";
import type { Application } from "#platform/app/application";
import { openParts } from "#platform/app/open-parts";
import { commentTable } from "#platform/approval/approvals";
import { openKeyring } from "#platform/field-encryption/keyring";
import { reencrypt } from "#platform/field-encryption/reencrypt";
import { rewrapKeys } from "#platform/field-encryption/rewrap-keys";
import { rotateKeys } from "#platform/field-encryption/rotate-keys";
import { reasonTable } from "#platform/legal-hold/legal-holds";
import { secretTable } from "#platform/outbox/webhook-secret";

const usage = `Usage: keys:rotate [--rewrap | --reencrypt]

  (nothing)    makes a new data key for every tenant; it encrypts from a minute later on
  --reencrypt  encrypts under the newest keys what is still encrypted under older ones
  --rewrap     wraps the data keys under the first of ENCRYPTION_KEYS`;

/** `npm run keys:rotate`: returns the exit code. */
export async function runRotateCommand(
  argv: readonly string[],
  application: Application,
): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", default: false },
      reencrypt: { type: "boolean", default: false },
      rewrap: { type: "boolean", default: false },
    },
  });
  if (values.help) return say(usage);
  const { database, masterKeys, clock } = await openParts(application, process.env);
  try {
    if (values.rewrap) {
      const keys = await rewrapKeys({ database, masterKeys, clock });
      return say(`${keys} data keys are wrapped under the current master key.`);
    }
    if (values.reencrypt) {
      const keyring = openKeyring({ database, masterKeys, clock });
      const tables = application.entities.map(({ table, fields }) => ({
        table,
        columns: Object.values(fields)
          .filter(({ encrypted }) => encrypted === true)
          .map(({ column }) => column),
      }));
      const ofOutbox = application.outbox === undefined ? [] : [secretTable];
      const hasApprovals = application.entities.some(({ approvers }) => approvers !== undefined);
      const encrypted = [
        ...tables.filter(({ columns }) => columns.length > 0),
        ...ofOutbox,
        ...(hasApprovals ? [commentTable] : []),
        ...(application.legalHolders === undefined ? [] : [reasonTable]),
      ];
      const { rows, unreadable } = await reencrypt({ database, keyring, tables: encrypted, clock });
      say(`${rows} rows are encrypted anew.`);
      for (const { table, column, row } of unreadable) {
        say(`Unreadable: ${table}.${column} of ${row}`);
      }
      return unreadable.length === 0 ? 0 : 1;
    }
    const { tenants, activeFrom } = await rotateKeys({ database, masterKeys, clock });
    return say(
      `New data keys: ${tenants}, one a tenant; they encrypt from ${activeFrom.toISOString()} on.`,
    );
  } finally {
    await database.close();
  }
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
