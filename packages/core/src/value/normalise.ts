// One spelling for what printers, keyboards and office programs spell in many ways. Length-preserving rules first, so that it stays cheap.

const wide = /[！-～﹐-﹫–—―⸺⸻−‐-‒﹘─━═≧≦⩾⩽〜∼∽\u3000]/gu
/**
 * Signs that nobody sees: soft hyphen, zero width, turns of direction, fillers, variation selectors, tags, control codes. Unicode 15, Default_Ignorable_Code_Point
 * and Cc, without tab and line ends.
 */
const unseen = String.raw`\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}`
const invisible = new RegExp(`[${unseen}]`, 'gu')
const blank = new RegExp(String.raw`^[\s\-—–―⸺⸻－─━/／\\＼.．…⋯·・。_＿~～|｜${unseen}]*$`, 'u')

const single: Readonly<Record<string, string>> = {
  '﹒': '.', '﹐': ',', '﹕': ':', '﹙': '(', '﹚': ')', '﹛': '{', '﹜': '}', '﹟': '#', '﹠': '&', '﹡': '*', '﹢': '+', '﹣': '-', '﹤': '<', '﹥': '>',
  '﹦': '=', '﹨': '\\', '﹪': '%', '〜': '~', '∼': '~', '∽': '~', '–': '-', '—': '-', '⸺': '-', '⸻': '-', '―': '-', '−': '-', '‐': '-', '‑': '-', '‒': '-', '﹘': '-',
  '─': '-', '━': '-', '═': '=', '≧': '≥', '≦': '≤', '⩾': '≥', '⩽': '≤', '　': ' ',
} // prettier-ignore

/**
 * The text with half-width letters, digits and punctuation, one dash, one sign each for ≥ and ≤, and spaces only between Latin words.
 * Line breaks stay. Chinese punctuation without a half-width twin (。、《》) stays. `normalise(normalise(x)) = normalise(x)`.
 */
export function normalise(text: string): string {
  if (text !== lastText && text !== lastPlain) [lastText, lastPlain] = [text, plainOf(text)]
  return lastPlain
}

/** One cell is asked for many times in a row: reading it, judging it, and each question about its words. */
let [lastText, lastPlain] = ['', '']

function plainOf(text: string): string {
  let plain = text
  if (hasOther(text)) {
    plain = plain.replace(invisible, '').replace(wide, (sign) => single[sign] ?? halfWidth(sign))
  }
  if (/\s/u.test(plain)) plain = withoutSpaces(plain)
  return /[<>=≥≤〉》〈]/u.test(plain) ? signsUnified(plain) : plain
}

/** True for null and for a cell that holds nothing but dashes, slashes, dots or underscores. A printed 0 and a printed 无 are not blank. */
export function isBlank(text: string | null): boolean {
  return text === null || blank.test(text)
}

function hasOther(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // Chinese characters are by far the most frequent and never change.
    if ((code > 0x7e && (code < 0x4e00 || code > 0x9fff)) || code < 0x20) return true
  }
  return false
}

function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
}

/** Spaces go between digits, signs and Chinese ("≥ 90 %", "10 0%"); one stays between two Latin words. */
function withoutSpaces(text: string): string {
  const letter = /[A-Za-z]/u
  // One pass over whole runs, so that a cell full of blanks costs no more than its length.
  const joined = text.replace(/\s+/gu, (run: string, at: number) => {
    if (/[\r\n\u2028\u2029]/u.test(run)) return '\n'
    return letter.test(text[at - 1] ?? '') && letter.test(text[at + run.length] ?? '') ? ' ' : ''
  })
  return joined.replace(/^\n|\n$/gu, '')
}

/** A run of signs is one sign: ＞=, =>, ≥= are ≥. Runs that hold both directions say nothing and stay. */
function signsUnified(text: string): string {
  return text
    .replace(/^[〉》](?==?\d)/u, '>')
    .replace(/^〈(?==?\d)/u, '<')
    .replace(/[<>=≥≤]{2,}/gu, (run) => {
      if (/^=+$/u.test(run)) return '='
      if (/^[>=≥]+$/u.test(run)) return /^>+$/u.test(run) ? run : '≥'
      return /^[<=≤]+$/u.test(run) && !/^<+$/u.test(run) ? '≤' : run
    })
}
