// The inside of a Word paragraph: runs, symbols, check boxes, fields, text boxes, alternatives.
import type { Flow } from '../flow.ts'
import { drawnBy } from '../printed-text.ts'
import { attribute, child, elements } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import type { Alternatives } from './alternatives.ts'

/** Deleted or moved away by a tracked change. */
export const isRemoved = (element: XmlElement): boolean => element.name === 'w:del' || element.name === 'w:moveFrom'

/** A switch as Word writes it: present means on, unless its value says otherwise. */
export const isOn = (element: XmlElement | null): boolean =>
  element !== null && !['0', 'false', 'off', 'none'].includes(attribute(element, 'w:val') ?? attribute(element, 'w14:val') ?? '1')

const passedOver = new Set(
  'w:sdtPr w:sdtEndPr w:rPr w:instrText w:delText w:delInstrText w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr w:pPrChange w:customXmlPr w:smartTagPr w:object'.split(
    ' ',
  ),
)
const plainSigns: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
}

/** The flow of one element; `inner` reads what wraps others, `box` takes the content of a text box. */
export function contentOf(
  element: XmlElement,
  inner: (wrapper: XmlElement) => Flow[],
  take: { readonly alternatives: Alternatives; readonly box?: (content: XmlElement) => void },
): Flow[] {
  if (passedOver.has(element.name)) return []
  const sign = plainSigns[element.name]
  if (sign !== undefined) return [sign]
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return [text(element)]
    case 'w:r':
      return runFlow(element, inner)
    case 'w:sym':
      return [symbolOf(element)]
    case 'w:sdt':
      return controlFlow(element, inner)
    case 'w:fldChar':
      return fieldFlow(element)
    case 'w:ruby':
      return within(child(element, 'w:rubyBase'), inner)
    case 'mc:AlternateContent':
      return within(take.alternatives.shown(element), inner)
    case 'w:txbxContent':
      if (take.box === undefined) return inner(element)
      take.box(element)
      return []
    default:
      return inner(element)
  }
}

const within = (element: XmlElement | null, inner: (wrapper: XmlElement) => Flow[]): Flow[] => (element === null ? [] : inner(element))

const text = (element: XmlElement): string => element.children.filter((node) => typeof node === 'string').join('')

function runFlow(run: XmlElement, inner: (wrapper: XmlElement) => Flow[]): Flow[] {
  const properties = child(run, 'w:rPr')
  const fonts = child(properties, 'w:rFonts')
  const font = fonts === null ? null : attribute(fonts, 'w:ascii')
  const flow = inner(run)
  return font === null ? flow : flow.map((part) => (typeof part === 'string' ? drawnBy(font, part) : part))
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attribute(element, 'w:char') ?? '', 16)
  return code > 0 && code <= 0xffff ? drawnBy(attribute(element, 'w:font'), String.fromCodePoint(code)) : ''
}

/** A content control: its tick, nothing while it only prompts, else its content. */
function controlFlow(control: XmlElement, inner: (wrapper: XmlElement) => Flow[]): Flow[] {
  const properties = child(control, 'w:sdtPr')
  const box = child(properties, 'w14:checkbox')
  if (box !== null) return [tick(isOn(child(box, 'w14:checked')))]
  if (isOn(child(properties, 'w:showingPlcHdr'))) return []
  return within(child(control, 'w:sdtContent'), inner)
}

/** Form fields of old Word: check boxes and drop-down lists show no text of their own. */
function fieldFlow(field: XmlElement): Flow[] {
  const data = child(field, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box !== null) return [tick(isOn(child(box, 'w:checked') ?? child(box, 'w:default')))]
  const list = child(data, 'w:ddList')
  if (list === null) return []
  const chosen = child(list, 'w:result') ?? child(list, 'w:default')
  const entry = elements(list).filter((one) => one.name === 'w:listEntry')[
    Number(chosen === null ? '0' : (attribute(chosen, 'w:val') ?? '0'))
  ]
  return entry === undefined ? [] : [attribute(entry, 'w:val') ?? '']
}

/** All text in it, also what was deleted, as if nothing of it were hidden. */
export function textWithin(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText' || element.name === 'm:t') return text(element)
  if (element.name === 'w:p') return `${elements(element).map(textWithin).join('')}\n`
  return passedOver.has(element.name) ? (plainSigns[element.name] ?? '') : elements(element).map(textWithin).join('')
}

const tick = (checked: boolean): string => (checked ? '☑' : '□')
