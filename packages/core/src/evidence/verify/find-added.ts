import { listEntries } from "#core/prove/list-entries";
import { evidencePaths } from "#core/evidence/evidence-paths";

/**
 * What lies in an application's folder without being a subject, as sorted paths: everything that a
 * proof would vouch for, and what nobody can vouch for, such as a symbolic link, which is not followed.
 * The statement does not vouch for itself.
 */
export async function findAdded(
  root: string,
  subjects: ReadonlySet<string>,
): Promise<readonly string[]> {
  const entries = await listEntries(root);
  return entries
    .map(({ path }) => path)
    .filter((path) => !subjects.has(path) && path !== evidencePaths.attestation);
}
