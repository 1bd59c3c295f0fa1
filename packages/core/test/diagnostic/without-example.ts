/** Why a code has no example on the page, and which test of `packages/core/test` shows it instead. */
interface Exception {
  readonly code: string;
  readonly because: string;
  readonly shownBy: string;
}

const folder = "it depends on what is in a folder";
const code = "it takes a pack that declares functions or controls";
const trying = "it depends on what came out of trying an application";
const proven = "it depends on a proven application and what was done to it since";
const build = "it depends on what is on the disk while a build writes";

/** The codes that no example of a page can show. */
export const withoutExample: readonly Exception[] = [
  { code: "BYL1001", because: "it takes a million bytes", shownBy: "blueprint/read-yaml.test.ts" },
  { code: "BYL1010", because: folder, shownBy: "hostile/packs.test.ts" },
  { code: "BYL1202", because: "it takes two packs", shownBy: "model/resolve-model.test.ts" },
  { code: "BYL1301", because: folder, shownBy: "pack/packs.test.ts" },
  { code: "BYL1302", because: folder, shownBy: "pack/packs.test.ts" },
  { code: "BYL1303", because: "it takes thousands of files", shownBy: "pack/packs.test.ts" },
  { code: "BYL1305", because: folder, shownBy: "pack/packs.test.ts" },
  { code: "BYL1306", because: "it takes an installed package", shownBy: "pack/packs.test.ts" },
  { code: "BYL1321", because: "it takes two packs", shownBy: "pack/packs.test.ts" },
  { code: "BYL1331", because: code, shownBy: "pack/code.test.ts" },
  { code: "BYL1332", because: code, shownBy: "pack/code.test.ts" },
  { code: "BYL1606", because: code, shownBy: "weave/pack-code.test.ts" },
  { code: "BYL1611", because: code, shownBy: "weave/pack-code.test.ts" },
  { code: "BYL1612", because: code, shownBy: "weave/pack-code.test.ts" },
  { code: "BYL1701", because: build, shownBy: "write/plan-files.test.ts" },
  { code: "BYL1702", because: build, shownBy: "write/plan-files.test.ts" },
  { code: "BYL1703", because: build, shownBy: "write/plan-files.test.ts" },
  { code: "BYL1704", because: build, shownBy: "write/write-plan.test.ts" },
  { code: "BYL1705", because: build, shownBy: "write/write-plan.test.ts" },
  { code: "BYL1706", because: build, shownBy: "write/refused-by-the-disk.test.ts" },
  { code: "BYL1707", because: build, shownBy: "write/refused-by-the-disk.test.ts" },
  { code: "BYL1801", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1802", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1803", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1804", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1805", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1806", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1807", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1808", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1809", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1810", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1811", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1812", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1813", because: trying, shownBy: "prove/rule-proof.test.ts" },
  { code: "BYL1814", because: trying, shownBy: "prove/rule-proof.test.ts" },
  { code: "BYL1815", because: trying, shownBy: "prove/merge-proofs.test.ts" },
  { code: "BYL1816", because: trying, shownBy: "prove/judge-trial.test.ts" },
  { code: "BYL1817", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1818", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1819", because: trying, shownBy: "prove/whole-library.test.ts" },
  { code: "BYL1820", because: trying, shownBy: "prove/merge-proofs.test.ts" },
  { code: "BYL1821", because: trying, shownBy: "prove/whole-library.test.ts" },
  { code: "BYL1822", because: trying, shownBy: "prove/whole-library.test.ts" },
  { code: "BYL1823", because: trying, shownBy: "prove/prove.test.ts" },
  { code: "BYL1830", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1831", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1832", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1833", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1834", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1835", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1836", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1837", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1838", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1839", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1840", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1841", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1842", because: proven, shownBy: "evidence/signing-key.test.ts" },
  { code: "BYL1843", because: proven, shownBy: "evidence/evidence-files.test.ts" },
  { code: "BYL1844", because: proven, shownBy: "evidence/write-evidence.test.ts" },
  { code: "BYL1845", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
  { code: "BYL1846", because: proven, shownBy: "evidence/verify-evidence.test.ts" },
];
