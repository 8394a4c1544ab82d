// Whether a block of a style sheet holds for a person who opens the page on a screen of usual size, in a browser of today.
import { isAccepted } from './declarations.ts'

/** A desktop's window, in CSS pixels. */
const window = { width: 1280, height: 720 }

/** A list of media queries (Media Queries 4): one that holds is enough; an empty list always does. */
export function isShownMedium(list: string): boolean {
  const queries = list.toLowerCase().trim()
  return queries === '' || queries.split(',').some((query) => holds(query.trim()))
}

function holds(query: string): boolean {
  const isDenied = /^not\s/.test(query)
  const medium = /^(?:not\s+|only\s+)?([a-z-]+)(?=\s|$)/.exec(query)?.[1] ?? 'all'
  const features = query.match(/\([^()]*\)/g) ?? []
  const answers =
    (medium === 'all' || medium === 'screen' || medium === 'not') && features.every((feature) => hasFeature(feature.slice(1, -1)))
  return isDenied ? !answers : answers
}

function hasFeature(feature: string): boolean {
  const [name = '', value = ''] = feature.split(':').map((part) => part.trim())
  const pixels = Number.parseFloat(value) * (/e?m$/.test(value) ? 16 : 1)
  switch (name) {
    case 'min-width':
      return window.width >= pixels
    case 'max-width':
      return window.width <= pixels
    case 'min-height':
      return window.height >= pixels
    case 'max-height':
      return window.height <= pixels
    case 'orientation':
      return value === 'landscape'
    case 'hover':
    case 'any-hover':
      return value !== 'none'
    case 'pointer':
    case 'any-pointer':
      return value !== 'none' && value !== 'coarse'
    case 'prefers-color-scheme':
      return value === 'light'
    case 'color':
    case 'min-color':
    case 'width':
    case 'height':
      return value === ''
    case 'scripting':
      return value === 'enabled'
    default:
      return inRange(feature)
  }
}

/** `400px <= width < 2000px`; what is not known does not hold. */
function inRange(feature: string): boolean {
  const parts = /^(?:([\d.]+)(px|r?em)\s*(<=?|>=?)\s*)?(width|height)(?:\s*(<=?|>=?)\s*([\d.]+)(px|r?em))?$/.exec(
    feature.replaceAll(/\s+/g, ' ').trim(),
  )
  if (parts === null) return false
  const size = window[parts[4] as 'width' | 'height']
  const pixels = (value: string, unit: string | undefined) => Number(value) * (unit === 'px' ? 1 : 16)
  const left = parts[1] === undefined || compares(pixels(parts[1], parts[2]), parts[3]!, size)
  return left && (parts[6] === undefined || compares(size, parts[5]!, pixels(parts[6], parts[7])))
}

const compares = (one: number, sign: string, other: number): boolean => {
  if (one === other) return sign.endsWith('=')
  return sign.startsWith('<') ? one < other : one > other
}

/** Browsers of today know the properties that pages ask for, if not every value of them; a list with "or" holds where one of it does. */
export function isSupported(condition: string): boolean {
  const small = condition.toLowerCase().trim()
  const answers = [...small.matchAll(/(not\s*)?\(\s*([\w-]+)\s*:([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(
    ([, denied, name, value]) => (isAccepted(name!, value!.trim()) ?? true) === (denied === undefined),
  )
  if (answers.length === 0) return !/^not[\s(]/.test(small)
  const isMet = /\)\s*or\s*[(n]/.test(small) ? answers.includes(true) : !answers.includes(false)
  return /^not\s*\(\s*\(/.test(small) ? !isMet : isMet
}
