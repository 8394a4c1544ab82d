import { readFileSync } from 'node:fs'
import { readDocument, recogniseForms } from '@jizheng/documents'
const f = process.argv[2]!
const d = await readDocument(new Uint8Array(readFileSync(f)), f)
for (const b of d.blocks) if (b.type === 'table') { const rows = new Map<number, string[]>(); for (const c of (b as any).cells) { const k = c.row; rows.set(k, [...(rows.get(k) ?? []), `${c.column}${c.columnSpan > 1 ? '+' + c.columnSpan : ''}${c.rowSpan > 1 ? 'v' + c.rowSpan : ''}:${(c.text ?? c.paragraphs?.join('/') ?? JSON.stringify(c)).slice(0, 14).replace(/\n/g, '/')}`]) } for (const [r, c] of [...rows].sort((a, b) => a[0] - b[0])) console.log(r, c.join(' | ')) }
const forms = recogniseForms(d)
for (const f of forms) { console.log(f.budget.lines.map((l) => JSON.stringify(l)).join('\n')); console.log(f.indicators.slice(0, 9).map((l) => JSON.stringify([l.dimension, l.group, l.name, l.target.text, l.actual.text, l.weight, l.score])).join('\n'), f.doubts) }
