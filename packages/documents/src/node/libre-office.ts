// LibreOffice as a guarded subprocess: a profile and a folder of its own, nothing run or fetched that a document asks for, limits on time, memory and output.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isExecutable, killTree, onceAtEnd } from './guarded-program.ts'

/** Where an installation stands that does not put itself on the search path. */
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/opt/libreoffice/program/soffice',
]

/** The program of the installed suite, or null where there is none. */
export function findOfficeSuite(): string | null {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...onPath, ...usualPlaces].find(isExecutable) ?? null
}

export interface Conversion {
  readonly program: string
  /** Reused by later runs, which saves what the suite does on its first start; never by two at once. */
  readonly profile: string
  readonly files: readonly string[]
  readonly to: 'docx' | 'xlsx'
  readonly into: string
  /** Without a word or a finished file for so long it is ended, with all its children. */
  readonly idleMs: number
  readonly mostBytes: number
}

const filters = { docx: 'docx:MS Word 2007 XML', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const

/** Twenty times what a form takes; address space, of which the suite reserves far more than it uses. */
const mostMemoryKb = 6 * 1024 * 1024

/** How the run ended. A file that cannot be converted is left out without a word, and the others go on. */
export type RunEnd = 'done' | 'silent' | 'broken'

export async function convert(how: Conversion): Promise<RunEnd> {
  await mkdir(path.join(how.profile, 'user'), { recursive: true })
  await mkdir(how.into, { recursive: true })
  await writeFile(path.join(how.profile, 'user', 'registrymodifications.xcu'), cautious)
  const words = [
    `-env:UserInstallation=${pathToFileURL(how.profile).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    filters[how.to],
    '--outdir',
    how.into,
    ...how.files,
  ]
  return new Promise((resolve) => {
    const child = start(how, words)
    let end: RunEnd | null = null
    const stop = onceAtEnd(() => killTree(child))
    const onSilence = () => {
      end = 'silent'
      stop()
    }
    let timer = setTimeout(onSilence, how.idleMs)
    const heard = () => {
      clearTimeout(timer)
      timer = setTimeout(onSilence, how.idleMs)
    }
    child.stdout?.on('data', heard)
    child.stderr?.on('data', heard)
    child.on('error', () => (end ??= 'broken'))
    child.on('close', (status) => {
      clearTimeout(timer)
      stop()
      resolve(end ?? (status === 0 ? 'done' : 'broken'))
    })
  })
}

function start(how: Conversion, words: readonly string[]): ChildProcess {
  // Nothing of the user's session: no display, no proxy, no home.
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: how.profile, TMPDIR: how.into, SAL_USE_VCLPLUGIN: 'svp' }
  if (process.platform === 'win32') return spawn(how.program, words, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const limits = `ulimit -c 0; ulimit -f ${Math.ceil(how.mostBytes / 512)}; ulimit -v ${mostMemoryKb} 2>/dev/null; exec "$0" "$@"`
  // A group of its own, so that the starter's children end with it.
  return spawn('/bin/sh', ['-c', limits, how.program, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true })
}

const setting = (group: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.${group}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** No macro runs, no link is followed or updated, nothing is fetched, and no history is kept. */
const cautious = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[
  setting('Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  setting('Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  setting('Common/Security/Scripting', 'DisableActiveContent', 'true'),
  setting('Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  setting('Writer/Content/Update', 'Link', '2'),
  setting('Calc/Content/Update', 'Link', '2'),
  setting('Common/History', 'PickListSize', '0'),
].join('\n')}
</oor:items>
`
