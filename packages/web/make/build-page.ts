// `npm run build:page`: writes build/page/jizheng.html and says how heavy it is.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from './bundles.ts'
import { makePage } from './page.ts'

export const pageFile = path.resolve(packageRoot, '../../build/page/jizheng.html')
export const policyFile = path.resolve(packageRoot, '../../build/page/policy.txt')

const page = await makePage()
mkdirSync(path.dirname(pageFile), { recursive: true })
writeFileSync(pageFile, page.html)
writeFileSync(policyFile, page.policy)
const kilobytes = (value: string) => `${Math.round(Buffer.byteLength(value) / 1000)} kB`
console.log(`${path.relative(process.cwd(), pageFile)}  ${kilobytes(page.html)}`)
for (const [name, script] of Object.entries(page.scripts)) console.log(`  ${name.padEnd(8)} ${kilobytes(script)}`)
console.log(`  style    ${kilobytes(page.style)}`)
