// Pages as broken as pages get: unclosed, nested, spans beyond reason, zeros, several encodings in one.
import type { Chance } from '../chance.ts'
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { changed, changes, endOf, oddValues, someTag } from '../markup.ts'

interface Page {
  source: string
  encode: (source: string) => Uint8Array
}

const general = Object.entries(changes).map(([name, act]): Edit<Page> => ({
  name,
  change: (page, chance) => void (page.source = changed(page.source, (all) => act(all, chance))),
}))
const onPieces = (name: string, act: (all: string[], chance: Chance) => void): Edit<Page> => ({
  name,
  change: (page, chance) => void (page.source = changed(page.source, (all) => act(all, chance))),
})

const edits: readonly Edit<Page>[] = [
  ...general,
  onPieces('spans beyond reason', (all, chance) => {
    for (let times = chance.between(1, 40); times > 0; times--) {
      const at = someTag(all, chance, /^t[dh]$/)
      if (at < 0) return
      const value = chance.once(2) ? String(chance.nat(12)) : chance.pick(oddValues)
      all[at] = `<td ${chance.pick(['colspan', 'rowspan'])}="${value}" ${chance.pick(['colspan', 'rowspan'])}=${chance.nat(30)}>`
    }
  }),
  onPieces('ends are missing', (all, chance) => {
    const name = chance.pick(['</td>', '</tr>', '</table>', '</p>', '</span>', '</div>', '</b>'])
    for (let at = all.length - 1; at >= 0; at--) if (all[at] === name && chance.once(2)) all.splice(at, 1)
  }),
  onPieces('a table inside a cell', (all, chance) => {
    const table = someTag(all, chance, /^table$/)
    const cell = someTag(all, chance, /^td$/)
    if (table < 0 || cell < 0) return
    const whole = all.slice(table, endOf(all, table))
    if (whole.length < 20_000) for (let times = chance.pick([1, 2, 12]); times > 0; times--) all.splice(cell + 1, 0, ...whole)
  }),
  onPieces('other elements between', (all, chance) => {
    const strange = ['<template>', '<svg><td>', '<math>', '<select><option>', '<textarea>', '<script>', '<style>', '<plaintext>', '<table>', '<tr>', '<caption>', '<col>', '<tfoot>', '<frameset>', '<ol start=99999999999><li>', '<b><i><a>', '<form>', '<noscript>', '<pre>', '<input type=checkbox checked>', '</p>', '</br>', '<details>', '<td hidden>', '<tr style="display:none">', '<div style="visibility:hidden">', '<ruby>绩<rt>x</ruby>', '<iframe>']
    for (let times = chance.between(1, 10); times > 0; times--) all.splice(chance.nat(all.length), 0, chance.pick(strange))
  }),
  { name: 'cut off', change: (page, chance) => void (page.source = page.source.slice(0, chance.nat(page.source.length))) },
  {
    name: 'another encoding',
    change: (page, chance) => {
      const named = chance.pick(['gb2312', 'utf-16', 'utf-7', 'big5', 'x-user-defined', 'replacement', 'iso-2022-jp', 'nothing', 'gbk', 'shift_jis'])
      page.source = page.source.replace(/charset="?[\w-]+/i, `charset=${named}`)
      const kind = chance.pick(['utf8', 'utf16le', 'latin1'] as const)
      const mark = chance.once(2) ? [0xff, 0xfe] : []
      page.encode = (source) => Buffer.concat([Buffer.from(kind === 'utf16le' ? mark : []), Buffer.from(source, kind)])
    },
  },
  {
    name: 'two encodings in one',
    change: (page, chance) => {
      const at = chance.nat(page.source.length)
      const bytes = [0xbc, 0xa8, 0xd0, 0xa7, 0xff, 0x80, 0xc3].slice(0, chance.between(1, 7))
      page.encode = (source) => Buffer.concat([Buffer.from(source.slice(0, at)), Buffer.from(bytes), Buffer.from(source.slice(at))])
    },
  },
] // prettier-ignore

export const html: Family<Page> = {
  name: 'html',
  base: (chance) => ({ source: Buffer.from(fixtureFile(chance, 'html')).toString('utf8'), encode: (source) => Buffer.from(source) }),
  edits,
  mostEdits: 4,
  finish: ({ source, encode }) => ({ name: 'torture.html', bytes: encode(source) }),
}
