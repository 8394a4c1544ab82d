// `jizheng letters`: one letter of findings for each body of a list, as Word documents in a folder.
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import { isForTheBody, type JudgedForm, type LetterForm, letterOfFindings } from '@jizheng/documents'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { rulesFor } from '../rules-for.ts'
import { refusing, saved } from '../sample/files.ts'
import { type FoundAt, formsOf, openList } from '../sample/list.ts'
import { sampleTexts } from '../sample/sample-texts.ts'
import { complain, say } from '../terminal.ts'

export async function letters(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'letters')
  const folder = args.out
  if (folder === undefined) throw new UsageError(sampleTexts(args.locale).needsFolder)
  const rules = await rulesFor(args.rules, args.locale)
  const list = await openList(args, rules)
  return refusing(args.locale, async () => {
    const bodies = new Map<string | null, LetterForm[]>()
    const keep = (body: string | null, file: string, form: JudgedForm): void => {
      const forms = bodies.get(body) ?? []
      forms.push({ file, form: slim(form) })
      bodies.set(body, forms)
    }
    const elsewhere = new Map<string, { readonly body: string | null; readonly found: FoundAt }>()
    for await (const { id, unit, form, found } of list.each()) {
      if (form === null) elsewhere.set(id, { body: unit.body, found })
      else keep(unit.body, id, form)
    }
    const foundAgain = await formsOf(new Map([...elsewhere].map(([id, { found }]) => [id, found])), args, rules)
    for (const [id, form] of foundAgain) keep(elsewhere.get(id)!.body, id, form)
    if (bodies.size === 0) throw new OperationError('no-form')
    await write(bodies, folder, args)
    return list.unread() > 0 ? 3 : 0
  })
}

async function write(bodies: ReadonlyMap<string | null, readonly LetterForm[]>, folder: string, args: Arguments): Promise<void> {
  const says = sampleTexts(args.locale)
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new OperationError('write-refused', { file: folder }, { cause })
  }
  const due = [...bodies].filter(([, forms]) => args.all || forms.some(({ form }) => form.findings.some(isForTheBody)))
  const there = new Set((await readdir(folder)).map((name) => name.toLowerCase()))
  const [taken, beside] = [new Set<string>(), [] as string[]]
  for (const [body, forms] of due) {
    const { name, isBeside } = freeName(says.letterName(body ?? says.nobody), { taken, there })
    if (isBeside) beside.push(`${name}.docx`)
    await saved(path.join(folder, `${name}.docx`), await letterOfFindings(body ?? `（${says.nobody}）`, forms, args.locale))
  }
  const count = due.reduce((sum, [, forms]) => sum + forms.length, 0)
  say(says.lettersWritten(due.length, count, folder))
  if (beside.length > 0) complain(says.lettersBeside(beside, folder))
  const doubted = due.flatMap(([, forms]) => forms.flatMap(({ file, form }) => (form.doubts.length > 0 ? [file] : [])))
  if (doubted.length > 0) complain(says.lettersDoubted(doubted))
  if (due.length < bodies.size) say(says.soundBodies(bodies.size - due.length))
}

/** Without what no letter needs: thousands of forms are held at once. */
const slim = (form: JudgedForm): JudgedForm => ({
  ...form,
  sources: {},
  claims: [],
  scoring: {
    ...form.scoring,
    execution: { ...form.scoring.execution, steps: [] },
    indicators: form.scoring.indicators.map((line) => ({ ...line, steps: [] })),
  },
})

interface Names {
  /** Given to letters of this run. */
  readonly taken: Set<string>
  /** Of files that lie in the folder, which may have been edited since they were written: never overwritten. */
  readonly there: ReadonlySet<string>
}

/** What every file system takes; two bodies that come to the same name are told apart by a number, and so is a letter of before. */
function freeName(wanted: string, { taken, there }: Names): { readonly name: string; readonly isBeside: boolean } {
  const plain = [...wanted.replaceAll(/[\\/:*?"<>|\s]+/g, ' ').trim()]
    .filter((sign) => sign >= ' ')
    .slice(0, 60)
    .join('')
  let name = plain
  let isBeside = false
  for (let n = 2; ; n++) {
    const file = `${name}.docx`.toLowerCase()
    if (!taken.has(file) && !there.has(file)) {
      taken.add(file)
      return { name, isBeside }
    }
    isBeside ||= there.has(file)
    name = `${plain}-${n}`
  }
}
