// A form with two hundred lines, as a department that lists everything would send it: the institute's lines over and over, each numbered.
import { readDocument, recogniseForms } from '@jizheng/documents'
import { type FileInHand, institute, written } from './bring-in.ts'

export async function longForm(rows = 200): Promise<FileInHand> {
  const { name, buffer } = institute('html')
  const [form] = recogniseForms(await readDocument(buffer, name))
  const { indicators } = form!
  const many = Array.from({ length: rows }, (_, row) => {
    const like = indicators[Math.floor((row * indicators.length) / rows)]!
    return { ...like, name: `${like.name}（${row + 1}）`, weight: '0.45', score: like.score === null ? null : '0.45' }
  })
  const long = { ...form!, projectName: '某人工智能研究院建设（两百行）', indicators: many, sources: {}, doubts: [] }
  return written('两百行.json', JSON.stringify({ forms: [long] }))
}
