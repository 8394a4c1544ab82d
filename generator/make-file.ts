// One file of the pile and the truth about it: the form that it states, and what is wrong with it.
import type { Form } from '@jizheng/core'
import { type Chance, chanceOf } from './chance.ts'
import { overCompleted } from './faults/over-completion.ts'
import { type Planted, withFault } from './faults/plant.ts'
import { makeForm } from './forms/make-form.ts'
import { type Setting, settingOf } from './forms/setting.ts'
import { statedIn } from './forms/stated.ts'
import { sheetOf } from './layout/sheet.ts'
import type { Format, Order, Pattern, PlannedFile } from './plan.ts'
import { places } from './world/places.ts'
import { writeSheet } from './write/write-sheet.ts'

export interface Truth {
  /** Below the folder of the files. */
  readonly file: string
  readonly format: Format
  readonly family: string
  readonly region: string
  readonly body: string
  /** No serious fault is planted. Warnings and notices a real form has too. */
  readonly clean: boolean
  readonly faults: readonly Planted[]
  readonly pattern: Pattern | null
  /** The file that it copies. */
  readonly of: string | null
  readonly form: Form
}

export interface MadeFile {
  readonly truth: Truth
  readonly bytes: Uint8Array
}

export async function makeFile(order: Order, plan: readonly PlannedFile[], index: number): Promise<MadeFile> {
  const planned = plan[index]!
  const truth = truthOf(order, plan, index)
  const layout = settingFor(order, planned).layout
  return { truth, bytes: await writeSheet(sheetOf(truth.form, layout), planned.format, chanceOf(`${order.seed}/paper ${index}`)) }
}

/** What a file would state, without writing it. */
export function truthOf(order: Order, plan: readonly PlannedFile[], index: number): Truth {
  const planned = plan[index]!
  const setting = settingFor(order, planned)
  const { form, faults } = stated(order, plan, planned)
  return {
    file: nameOf(order, planned, setting, form),
    format: planned.format,
    family: setting.layout.family,
    region: `${setting.place.city}${setting.place.county}`,
    body: setting.body,
    clean: faults.length === 0,
    faults,
    pattern: planned.pattern,
    of: planned.of === null ? null : truthOf(order, plan, planned.of).file,
    form,
  }
}

function stated(order: Order, plan: readonly PlannedFile[], planned: PlannedFile): { form: Form; faults: readonly Planted[] } {
  if (planned.pattern === 'form-duplicated') return stated(order, plan, plan[planned.of!]!)
  const setting = settingFor(order, planned)
  const chance = chanceOf(`${order.seed}/form ${planned.index}`)
  const form = statedIn(makeForm(setting, chance), setting.layout, chance.of('notes'))
  if (planned.fault !== null) {
    const faulty = withFault(form, planned.fault, chance.of('fault'))
    return { form: faulty.form, faults: [faulty.planted] }
  }
  if (planned.pattern === 'text-copied') {
    const { objectives } = stated(order, plan, plan[planned.of!]!).form
    return { form: { ...form, objectives }, faults: [] }
  }
  return { form: planned.pattern === 'over-completion' ? (overCompleted(form, chance.of('over'))?.form ?? form) : form, faults: [] }
}

function settingFor(order: Order, { body }: PlannedFile): Setting {
  const county: Chance = chanceOf(`${order.seed}/county ${body.place}`)
  const setting = settingOf({
    place: places[body.place]!,
    county,
    body: chanceOf(`${order.seed}/body ${body.number}`),
    family: body.family,
  })
  const habits = {
    ...setting.habits,
    ...(body.pattern === 'body-all-full' ? { missed: 0, allSpent: true } : { round: body.pattern === 'round-numbers' }),
  }
  return { ...setting, habits }
}

function nameOf(order: Order, { index, format }: PlannedFile, setting: Setting, form: Form): string {
  const number = String(index + 1).padStart(String(order.count).length, '0')
  return `${setting.place.county}/${number}-${form.projectName ?? ''}.${format}`
}
