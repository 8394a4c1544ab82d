// Names of downloaded files: what every system accepts, and short enough to be seen whole in a folder.

const LONGEST = 60

/** Parts joined by "_"; blank ones are left out. */
export function fileName(parts: readonly (string | number | null)[], ending: string): string {
  const words = parts.map((part) => clean(String(part ?? ''))).filter((part) => part !== '')
  const name = [...words.join('_')]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. _]+$/, '')
  return `${name === '' || reserved.test(name) ? `表${name}` : name}.${ending}`
}

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

const clean = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
