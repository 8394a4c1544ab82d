// `npm run build:page`: writes build/page/jizheng.html and says how heavy it is.
import path from 'node:path'
import { buildPage } from './built.ts'

const { file, page } = await buildPage()
const kilobytes = (value: string) => `${Math.round(Buffer.byteLength(value) / 1000)} kB`
console.log(`${path.relative(process.cwd(), file)}  ${kilobytes(page.html)}`)
for (const [name, script] of Object.entries(page.scripts)) console.log(`  ${name.padEnd(8)} ${kilobytes(script)}`)
console.log(`  style    ${kilobytes(page.style)}`)
