// What every program that we start is held by: a folder that goes away with it, and an end for it and its children, whatever ends us.
import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A place to work in, gone with everything in it when it is closed. */
export interface Workshop {
  readonly folder: string
  readonly close: () => void
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-'))
  return { folder, close: onceAtEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })) }
}

/** A program and whatever it started. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (child.exitCode === null)
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill())
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/** What must be put away, by whoever calls it first: its owner, or the end of this process, also an asked-for one. */
export function onceAtEnd(putAway: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const finish = () => {
    process.off('exit', finish)
    for (const signal of signals) process.off(signal, onSignal)
    putAway()
  }
  const onSignal = (signal: NodeJS.Signals) => {
    finish()
    // Where nobody else has something to do first, the signal does what it would have done.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  process.on('exit', finish)
  for (const signal of signals) process.on(signal, onSignal)
  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    finish()
  }
}

/** Where a program of this name stands on the search path; null where it doesn't. */
export function findProgram(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return (
    (process.env['PATH'] ?? '')
      .split(path.delimiter)
      .map((folder) => path.join(folder, file))
      .find(isExecutable) ?? null
  )
}

export interface Run {
  readonly program: string
  readonly words: readonly string[]
  readonly folder: string
  readonly timeMs: number
  readonly mostBytes: number
}

const told = new Set<() => void>()

/** Told whenever a program has ended: a file of many scanned pages takes long, but whoever waits for it hears that it goes on. */
export const onProgramEnd = (tell: () => void): void => void told.add(tell)

/** What it wrote to its output; null where it failed, wrote too much or took too long: then it is ended with all its children. */
export function outputOf({ program, words, folder, timeMs, mostBytes }: Run): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: folder, TMPDIR: folder, OMP_THREAD_LIMIT: '1' }
    const child = spawn(program, words, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      ...(process.platform === 'win32' ? { env: { ...process.env, OMP_THREAD_LIMIT: '1' } } : { env, detached: true }),
    })
    const stop = onceAtEnd(() => killTree(child))
    const parts: Buffer[] = []
    let size = 0
    let isBroken = false
    const giveUp = (): void => {
      isBroken = true
      stop()
    }
    const timer = setTimeout(giveUp, timeMs)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > mostBytes) giveUp()
      else parts.push(part)
    })
    child.on('error', () => (isBroken = true))
    child.on('close', (status) => {
      clearTimeout(timer)
      stop()
      for (const tell of told) tell()
      resolve(isBroken || status !== 0 ? null : new Uint8Array(Buffer.concat(parts)))
    })
  })
}
