// Files and folders → digests of all their forms: what the state knows is not read again, the rest is read on all cores.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  type Digest,
  DIGEST_VERSION,
  digestOf,
  OperationError,
  packOf,
  chainOf,
  type KeptSettlement,
  packs,
  type Rules,
} from '@jizheng/core'
import { type FileAnswer, inWords, type JudgedForm, type UnreadFile } from '@jizheng/documents'
import { digestJson, judgeFiles, markOf } from '@jizheng/documents/node'
import type { Arguments } from '../arguments.ts'
import { findFiles } from '../find-files.ts'
import { counterOf, progressOf } from '../progress.ts'
import { settled } from '../settling.ts'
import type { Texts } from '../texts.ts'
import type { Kept, Refusal, State } from './state.ts'

export interface Gathered {
  readonly digests: readonly Digest[]
  readonly unread: readonly UnreadFile[]
  readonly files: number
  /** Files that had to be read in this run. */
  readonly read: number
  /** From the absolute path to the name under which the file was given. */
  readonly names: ReadonlyMap<string, string>
}

/** A digest is only as good as the reader that made it: a new version of the program reads everything again. */
const READER_VERSION = '0.1.0'

interface Gathering {
  readonly args: Arguments
  readonly rules: Rules
  readonly state: State
  readonly settlements: readonly KeptSettlement[]
}

export async function gather({ args, rules, state, settlements }: Gathering, says: Texts): Promise<Gathered> {
  const names = new Map((await findFiles(args.words)).map((name) => [path.resolve(name), name]))
  const identity = createHash('sha256')
    .update(`${READER_VERSION} ${DIGEST_VERSION} ${rulesDigest(rules)}`)
    .digest('base64url')
    .slice(0, 16)
  const stamps = new Map<string, string>()
  for (const file of names.keys()) stamps.set(file, `${await stampOf(file)} ${identity}${await settledStamp(file, settlements)}`)
  const changed = [...names.keys()].filter((file) => !state.knows(file, stamps.get(file)!))
  const lists = new Set<string>()
  for (const file of changed) if (await isListOfForms(file)) lists.add(file)
  const documents = changed.filter((file) => !lists.has(file))
  const bar = progressOf(documents.length, says.progress)
  const keep = (file: string, kept: Kept) => state.keep(file, kept.refusals.some(mayPass) ? '' : stamps.get(file)!, kept)
  const how = { rules, locale: args.locale, ...(args.threads === undefined ? {} : { threads: args.threads }) }
  for await (const answer of judgeFiles(documents, { ...how, onProgress: bar.show }))
    keep(answer.file, keptOf(await settled(answer, settlements, { rules, locale: args.locale })))
  bar.clear()
  for (const file of lists) {
    const counter = counterOf((forms) => says.formsRead(path.basename(file), forms))
    keep(file, await readList(file, { ...how, onProgress: counter.show }))
    counter.clear()
  }
  state.forget((file) => !names.has(file) && !existsSync(file))
  return { ...collected(names, state, args), files: names.size, read: changed.length, names }
}

/** A file of which a doubt was settled since is read again. */
async function settledStamp(file: string, settlements: readonly KeptSettlement[]): Promise<string> {
  if (settlements.length === 0) return ''
  const mark = await markOf(file)
  const own = settlements.filter((each) => each.file === mark)
  return own.length === 0 ? '' : ` ${createHash('sha256').update(JSON.stringify(own)).digest('base64url').slice(0, 16)}`
}

/** Forms that choose their rules are judged anew when any of the packs that come along has changed. */
const rulesDigest = (rules: Rules): string =>
  rules === 'auto' ? `auto ${packs.map((pack) => packOf(chainOf(pack)).digest).join(' ')}` : packOf(rules).digest

/** What may be otherwise next time though the file is the same: rights, a missing program, a fault of ours. */
const passing: ReadonlySet<Refusal['code']> = new Set(['file-not-found', 'file-not-readable', 'file-old-office', 'internal-error'])
const mayPass = ({ code }: Refusal): boolean => passing.has(code)

/** Size and time of last change, of the archive where the file stands in one; both unknown where there is no such file. */
async function stampOf(file: string): Promise<string> {
  for (let at = file; at !== path.dirname(at); at = path.dirname(at)) {
    const found = await stat(at, { bigint: true }).catch(() => null)
    if (found?.isFile() === true) return `${found.size} ${found.mtimeNs}`
    if (found !== null) break
  }
  return 'missing'
}

const SNIFFED = 1 << 20

/** JSON lines, or a JSON array, by content: a `.json` may be a single draft as well. */
async function isListOfForms(file: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(file)) return true
  if (!/\.json$/i.test(file) || !existsSync(file)) return false
  const head = await headOf(file)
  if (head.trimStart().startsWith('[')) return true
  const { size } = await stat(file)
  if (size > SNIFFED * 64) return true
  try {
    JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
    return false
  } catch {
    return /^\s*\{.*\}\s*\n\s*\{/.test(head) || head.length >= SNIFFED
  }
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0)
    return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
  } finally {
    await handle.close()
  }
}

function keptOf(answer: FileAnswer): Kept {
  if ('error' in answer) return { digests: [], refusals: [{ code: answer.error.code, params: answer.error.params }] }
  const digests = answer.forms.map((form, index) => digestOf(form as JudgedForm, { file: answer.file, form: index + 1 }))
  return { digests, refusals: [] }
}

async function readList(file: string, how: Parameters<typeof digestJson>[1]): Promise<Kept> {
  const digests: Digest[] = []
  const refusals: Refusal[] = []
  try {
    for await (const value of digestJson(file, how)) {
      if ('digests' in value) digests.push(...value.digests)
      else refusals.push(value.error)
    }
  } catch (error) {
    if (error instanceof OperationError) refusals.push({ code: error.code, params: error.params })
    else refusals.push({ code: 'file-not-readable', params: { file, detail: String(error) } })
  }
  return { digests, refusals }
}

/** In the order of the files, under the names by which they were given. */
function collected(names: ReadonlyMap<string, string>, state: State, { locale }: Arguments): Pick<Gathered, 'digests' | 'unread'> {
  const digests: Digest[] = []
  const unread: UnreadFile[] = []
  for (const [file, name] of names) {
    const kept = state.kept(file)
    for (const digest of kept.digests) digests.push({ ...digest, at: { ...digest.at, file: name } })
    for (const refusal of kept.refusals) unread.push({ file: name, error: inWords(refusal, name, locale) })
  }
  return { digests, unread }
}
