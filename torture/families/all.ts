// Every family, in the order in which they take turns.
import type { Family, Trial } from '../family.ts'
import { growth } from './growth.ts'
import { html } from './html.ts'
import { pdf } from './pdf.ts'
import { people } from './people.ts'
import { text } from './text.ts'
import { xml } from './xml.ts'
import { writers } from './writers.ts'
import { zip } from './zip.ts'

const listed = [zip, xml, html, text, pdf, people] as const

/** What each makes of its own subject is its own affair. */
export const families = listed as unknown as readonly Family<unknown>[]
export const trials: readonly Trial[] = [growth, writers]
