import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1701: {
    severity: "error",
    message: "`{path}` cannot be written: {problem}.",
    help: "Nothing was changed. Files are only written inside the application's folder.",
  },
  BYL1702: {
    severity: "error",
    message: "`{out}` holds files that Bylaw did not write, such as `{example}`.",
    help: "Nothing was changed. Name an empty folder or one that holds `bylaw.lock.json`. With `--force` the files that are there stay, and what differs is laid beside them as `<name>.new`.",
  },
  BYL1703: {
    severity: "error",
    message: "`{path}` is damaged: {problem}.",
    help: "Restore it from version control. Without it Bylaw cannot tell its own text from yours.",
  },
  BYL1704: {
    severity: "error",
    message: "Another build is writing to `{out}`: process {pid} on {host}, says `{lock}`.",
    help: "Wait until it is done. If there is no such build any more, delete that file.",
  },
  BYL1705: {
    severity: "error",
    message: "`{path}` changed while the build was running.",
    help: "Nothing was changed. Run the build again.",
  },
  BYL1706: {
    severity: "error",
    message: "`{path}` could not be written: {problem}.",
    help: "Nothing was changed.",
  },
  BYL1707: {
    severity: "error",
    message: "The build was interrupted while it put `{path}` in place: {problem}.",
    help: "Every new file is kept in `.bylaw/staging`. Remove the cause and run the build again: it goes on where it stopped.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
