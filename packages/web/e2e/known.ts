// Names in the output that came after the floor and yet do no harm there, each with its reason. A reason that no script needs any more fails the guard.

const OURS = 'a property of our own data'
const LIBRARY = 'a property of the library’s own objects'
const ASKED = 'used only after asking whether it is there'
const NEVER = 'stands in a part of pdf.js that writes files, loads by address or edits, which we never call'

export const harmlessNames: Readonly<Record<string, string>> = {
  animation: LIBRARY,
  ariaControlsElements: NEVER,
  bytes: `${OURS}; pdf.js: ${NEVER}`,
  canParse: ASKED,
  cap: OURS,
  contentEncoding: LIBRARY,
  dispose: LIBRARY,
  drop: OURS,
  Float16Array: ASKED,
  fromHex: ASKED,
  getName: LIBRARY,
  gpu: ASKED,
  grow: 'WebAssembly.Table has had it always',
  isError: LIBRARY,
  isRawJSON: ASKED,
  popover: 'React looks whether an element was given that property',
  pseudo: LIBRARY,
  QuotaExceededError: 'a row in a table of names',
  rawJSON: ASKED,
  reliability: OURS,
  resizable: ASKED,
  resize: LIBRARY,
  responseHeaders: NEVER,
  Sanitizer: ASKED,
  serializable: NEVER,
  side: OURS,
  startViewTransition: 'React: only for its experimental component, which we do not use',
  take: ASKED,
  toArray: LIBRARY,
  toHex: ASKED,
  union: LIBRARY,
  variants: OURS,
  ViewTransition: 'a property of React',
  when: LIBRARY,
}

/** Properties, values, functions and at-rules of the style that an older browser skips. */
export const harmlessStyle: Readonly<Record<string, string>> = {
  'property text-wrap': 'lines of a heading break less evenly',
  'value text-wrap: balance': 'lines of a heading break less evenly',
}
