import { dnsNamespace, uuidV5 } from "#core/evidence/uuid-v5";

const namespace = uuidV5(dnsNamespace, "bylaw.dev");

/** The UUID of a thing in the evidence, from the names that single it out. */
export function evidenceUuid(...names: readonly string[]): string {
  return uuidV5(namespace, JSON.stringify(names));
}
