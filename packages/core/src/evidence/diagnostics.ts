import { defineDiagnostics } from "#core/diagnostic/define";

const table = {
  BYL1830: {
    severity: "error",
    message: "There is no evidence to verify: `{path}` is {problem}.",
    help: "`bylaw prove` writes it. Name the folder of the application, in which `compliance` lies.",
  },
  BYL1831: {
    severity: "error",
    message: "`{path}` is no signed statement: {problem}.",
    help: "It is a DSSE envelope in JSON. Restore it from where it was kept, or prove the application again.",
  },
  BYL1832: {
    severity: "error",
    message: "`{path}` is no key to verify with: {problem}.",
    help: "It has to be an ed25519 public key in PEM, as in `compliance/attestation.pub.pem`.",
  },
  BYL1833: {
    severity: "error",
    message: "The signature of `{path}` is not by the key {key}.",
    help: "Either the statement was changed after it was signed, or somebody else signed it. No file was compared with it.",
  },
  BYL1834: {
    severity: "error",
    message: "What is signed in `{path}` is no statement of a proof: {problem}.",
    help: "The signature is good, so it was written like this. Prove the application again.",
  },
  BYL1835: {
    severity: "error",
    message: "The statement names `{path}`, which is not compared: {problem}.",
    help: "Evidence speaks of plain files inside the application's folder only.",
  },
  BYL1836: {
    severity: "error",
    message: "`{path}` was changed since it was proven.",
    help: "Restore the file, or prove the application again.",
  },
  BYL1837: {
    severity: "error",
    message: "`{path}` was removed since the application was proven.",
    help: "Restore the file, or prove the application again.",
  },
  BYL1838: {
    severity: "error",
    message: "`{path}` was added since the application was proven.",
    help: "Remove it, or prove the application again.",
  },
  BYL1839: {
    severity: "warning",
    message:
      "The signature was checked with the key {key}, which lies beside the evidence in `{path}`.",
    help: "So nothing was changed since somebody signed it, but not who did is known. Whoever can change the files can sign anew. Compare the key with the one that you were told, or name it with `--key`.",
  },
  BYL1840: {
    severity: "note",
    message: "The pack `{pack}` was not checked: {problem}.",
    help: "Install that version of the pack to compare it with what was proven.",
  },
  BYL1841: {
    severity: "error",
    message: "The pack `{pack}` in `{folder}` is not the one that the application was proven with.",
    help: "Install the pack anew, or prove the application again.",
  },
  BYL1842: {
    severity: "error",
    message: "`{path}` is no key to sign with: {problem}.",
    help: "It has to be an ed25519 private key in PEM (PKCS#8) that only its owner may read. `openssl genpkey -algorithm ed25519 -out key.pem` makes one, and where none is named Bylaw does.",
  },
  BYL1843: {
    severity: "error",
    message: "The evidence `{path}` could not be written: {problem}.",
    help: "The files before it are new, those after it are as they were. Remove the cause and prove the application again.",
  },
  BYL1844: {
    severity: "error",
    message: "No evidence is written, because the proof is of {part} only.",
    help: "Prove all rules in one run, or join every part with `bylaw prove --merge`.",
  },
  BYL1845: {
    severity: "error",
    message: "What was signed is a proof that failed: {failed}.",
    help: "`compliance/matrix.html` names them. Put right what it says, and prove the application again.",
  },
  BYL1846: {
    severity: "error",
    message: "The pack `{pack}` in `{folder}` cannot be compared: {problem}.",
    help: "Install the pack that the application was proven with, or prove the application again.",
  },
} as const;

export const report: ReturnType<typeof defineDiagnostics<typeof table>> = defineDiagnostics(table);
