// pdf.js fetches later pages ahead and forgets them when it finds a file damaged and begins anew. Under Node a promise that fails unseen ends the
// program, so from the first PDF on those of pdf.js are seen here. In a page such a promise only shows in the console.

interface Host {
  readonly on: (event: 'unhandledRejection', listener: (reason: unknown) => void) => unknown
  readonly listenerCount: (event: 'unhandledRejection') => number
}

/** What fetching an object of a damaged file may fail with (pdf.js, `XRef.fetchAsync`), and what a page ends with that is given up while it is drawn. */
const ofPdfJs: ReadonlySet<unknown> = new Set([
  'XRefEntryException',
  'FormatError',
  'ParserEOFException',
  'MissingDataException',
  'AbortException',
])

let isWatching = false

export function watchAbandoned(): void {
  const host = (globalThis as { process?: Partial<Host> }).process
  if (isWatching || host?.on === undefined || host.listenerCount === undefined) return
  isWatching = true
  host.on('unhandledRejection', (reason) => {
    const isForgotten = ofPdfJs.has((reason as { name?: unknown } | null)?.name)
    // whatever else fails unseen ends the program, as it does where nobody listens
    if (!isForgotten && host.listenerCount!('unhandledRejection') === 1) throw reason
  })
}
