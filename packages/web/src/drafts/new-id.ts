// Ids of drafts, originals and revisions.

/** As crypto.randomUUID, which a page served over plain http does not have. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
