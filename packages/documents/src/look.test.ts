// What is seen and what is not, at the edges.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concealmentOf, type Look } from './look.ts'

const grey = (level: number, alpha = 1) => ({ red: level, green: level, blue: level, alpha })

const cases: readonly (readonly [string, Look, ReturnType<typeof concealmentOf>])[] = [
  ['nothing said', {}, null],
  ['hidden by a style', { isHidden: true }, 'style-hidden'],
  ['opacity 0', { opacity: 0 }, 'style-hidden'],
  ['half transparent', { opacity: 0.5 }, null],
  ['transparent colour', { colour: grey(0, 0) }, 'style-hidden'],
  ['half a point', { size: 0.5 }, 'too-small'],
  ['five points', { size: 5 }, null],
  ['white on white', { colour: grey(1) }, 'ground-coloured'],
  ['almost white on white', { colour: grey(0.97) }, 'ground-coloured'],
  ['pale grey on white', { colour: grey(0.75) }, null],
  ['white on dark blue', { colour: grey(1), ground: { red: 0.1, green: 0.2, blue: 0.5, alpha: 1 } }, null],
  ['black on black', { ground: grey(0) }, 'ground-coloured'],
  ['white on a ground that lets the paper through', { colour: grey(1), ground: grey(0, 0) }, 'ground-coloured'],
  ['off the page', { isOffPage: true }, 'off-page'],
  ['under a picture', { isUnderPicture: true }, 'under-picture'],
  ['struck out', { isStruck: true }, 'struck-out'],
]

for (const [what, look, how] of cases) test(`${what}: ${how ?? 'seen'}`, () => assert.equal(concealmentOf(look), how))
