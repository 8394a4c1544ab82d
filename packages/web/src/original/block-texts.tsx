// Paragraphs of the original, or lines of a plain text, in which each value is a stretch of its own.
import type { Paragraph } from '@jizheng/documents'
import { memo } from 'react'
import { linePartsOf } from './line-parts.ts'
import type { PieceMarks } from './piece-marks.ts'
import { keyOf, type Spot } from './spots.ts'

export interface BlockTextsProps {
  readonly paragraphs: readonly Paragraph[]
  readonly marks: PieceMarks
  /** Values of a plain text that stand on each line. */
  readonly onLine: ReadonlyMap<number, readonly Spot[]>
}

export const BlockTexts = memo(function BlockTexts({ paragraphs, marks, onLine }: BlockTextsProps) {
  return paragraphs.map(({ text, place }) =>
    'line' in place ? (
      <TextLine key={place.line} text={text} line={place.line} marks={marks} spots={onLine.get(place.line) ?? []} />
    ) : (
      <p
        key={keyOf(place)}
        className="original-paragraph"
        data-key={marks.known.has(keyOf(place)) ? keyOf(place) : undefined}
        data-lit={marks.lit === keyOf(place) ? '' : undefined}
        data-doubted={marks.doubted.has(keyOf(place)) ? '' : undefined}
      >
        {text}
      </p>
    ),
  )
})

interface TextLineProps {
  readonly text: string
  readonly line: number
  readonly marks: PieceMarks
  readonly spots: readonly Spot[]
}

function TextLine({ text, line, marks, spots }: TextLineProps) {
  return (
    <div className="original-line" data-line={line}>
      {linePartsOf(text, line, spots).map((part, index) => (
        <span
          // A line is never reordered.
          key={index}
          data-at={part.spots[0]?.at}
          data-lit={part.spots.some((spot) => spot === marks.litSpot) ? '' : undefined}
          data-doubted={part.spots.some((spot) => marks.doubted.has(spot.at)) ? '' : undefined}
        >
          {part.text}
        </span>
      ))}
    </div>
  )
}
