// What a JSON Pointer names in a form.

/** Undefined or null where there is no such place or nothing stands there. Pointers of a form need no escapes. */
export const valueAt = (form: object, at: string): unknown =>
  at
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key] ?? null, form)
