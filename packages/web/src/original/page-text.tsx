// A page that cannot be drawn, as the texts that were read from it, each in its place.
import type { Block, Cell, Paragraph } from '@jizheng/documents'
import type { PageSize } from './page-pictures.ts'
import { partsOf } from './spots.ts'
import type { OriginalTexts } from './texts.ts'

export interface PageTextProps {
  readonly page: number
  readonly size: PageSize
  readonly scale: number
  readonly blocks: readonly Block[]
  readonly says: OriginalTexts
}

export function PageText({ page, scale, blocks, says }: PageTextProps) {
  return (
    <>
      <p className="original-not-drawn">{says.notDrawn(page)}</p>
      {textsOf(blocks, page).map(({ text, box: [x0, y0, x1, y1] }) => (
        <span
          key={`${x0} ${y0} ${text}`}
          className="original-page-text"
          style={{
            left: x0 * scale,
            top: y0 * scale,
            width: (x1 - x0) * scale,
            height: (y1 - y0) * scale,
            fontSize: fitting(text, (x1 - x0) * (y1 - y0)) * scale,
          }}
        >
          {text}
        </span>
      ))}
    </>
  )
}

function textsOf(blocks: readonly Block[], page: number) {
  const texts: readonly (Cell | Paragraph)[] = blocks.flatMap<Cell | Paragraph>((block) => (block.type === 'table' ? block.cells : block))
  return texts.flatMap(({ text, place }) =>
    // a text that goes on over the page break stands where it begins
    partsOf(place).flatMap((part, index) => (part.page === page ? [{ text: index === 0 ? text : '', box: part.box }] : [])),
  )
}

/** The largest of the usual sizes, in points, at which a text fits its box. */
function fitting(text: string, area: number): number {
  return Math.max(5, Math.min(10.5, Math.sqrt(area / Math.max(1, text.length) / 1.5)))
}
