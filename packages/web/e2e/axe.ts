// What axe-core finds on the page as it stands: injected over the debugger, which the page's policy does not bind.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ImpactValue } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Fault {
  readonly impact: ImpactValue
  /** axe's rule, and what the rule asks for. */
  readonly rule: string
  readonly asks: string
  /** Where: a selector, and what is wrong there. */
  readonly at: readonly string[]
}

interface Axe {
  readonly configure: (spec: object) => void
  readonly run: (context: Document, options: object) => Promise<AxeResults>
}

const SHOWN = 6

/** axe's rules that another theme can break: the rest is the same in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

export async function faultsOf(page: Page, asked: 'all' | 'colours' = 'all'): Promise<readonly Fault[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (rules) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      // A cell is called by where it stands, and what stands in it is its value: the box that holds the keyboard says both.
      axe.configure({ rules: [{ id: 'label-content-name-mismatch', selector: ':not([role="gridcell"], [role="gridcell"] *)' }] })
      return axe.run(document, { resultTypes: ['violations'], preload: false, ...(rules === null ? {} : { runOnly: rules }) })
    },
    asked === 'all' ? null : OF_COLOURS,
  )
  return violations.map(({ id, impact, help, nodes }) => ({
    impact: impact ?? null,
    rule: id,
    asks: help,
    at: nodes.slice(0, SHOWN).map(({ target, failureSummary }) => `${target.join(' ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`),
  }))
}

export const isGrave = ({ impact }: Fault): boolean => impact === 'serious' || impact === 'critical'

export const inWords = ({ impact, rule, asks, at }: Fault): string => `${impact} ${rule}: ${asks}\n  ${at.join('\n  ')}`
