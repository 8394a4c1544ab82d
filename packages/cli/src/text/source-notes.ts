// What steps or findings rest on, each document and article once, with how far it is confirmed.
import type { Source, SourceList } from '@jizheng/core'
import type { Texts } from '../texts.ts'
import { styled } from '../terminal.ts'
import { wrap } from './columns.ts'

export function sourceNotes({ all }: SourceList, says: Texts): string {
  if (all.length === 0) return ''
  return [styled('bold', says.source), ...all.map((source, i) => note(source, i + 1, says))].join('\n')
}

function note(source: Source, number: number, says: Texts): string {
  const { confirmation, url } = source
  const told = `${says.cited(source)} · ${says.confirmation[confirmation] ?? confirmation}${url === undefined ? '' : ` · ${url}`}`
  return `${`[${number}]`.padStart(4)} ${wrap(told, 100, '     ')}`
}
