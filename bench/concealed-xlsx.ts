// What it costs to tell what a workbook conceals: one with conditional formats against its twin, as long and as deep, in which nothing says how it looks.
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from '../packages/documents/src/xlsx/read.ts'
import { atMost, ms, paired, type Ratio } from './measure.ts'

const ROUNDS = 31

export async function concealedXlsx(file: string): Promise<Ratio> {
  const bytes = new Uint8Array(readFileSync(file))
  const [seeing, unseeing] = [changed(bytes, withFormats), changed(bytes, (part) => blind(withFormats(part)))]
  const { ours, peer, ratio } = await paired(
    () => void readXlsx(seeing),
    () => void readXlsx(unseeing),
    ROUNDS,
  )
  return atMost('reading xlsx with what it conceals ÷ without', ratio, 1.15, `${ms(ours)} against ${ms(peer)}`)
}

function changed(bytes: Uint8Array, change: (part: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, name.endsWith('.xml') ? strToU8(change(strFromU8(part))) : part])))
}

/** As many conditional formats as copying rows about leaves, and colours that hide nothing. */
const withFormats = (part: string): string =>
  part
    .replace('</sheetData>', `</sheetData>${oneFormat.repeat(100)}`)
    .replace(/<dxfs[^>]*?(?:\/>|>)/, '<dxfs><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>')
const oneFormat =
  '<conditionalFormatting sqref="A1:K40"><cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1"><formula>0</formula></cfRule></conditionalFormatting>'

/** The same elements under names that mean nothing. */
const blind = (part: string): string =>
  part.replaceAll(/(<\/?)(color|sz|strike|patternFill|conditionalFormatting|f)(?=[\s/>])/g, '$1not-$2')
