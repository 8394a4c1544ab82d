// What our code and its libraries use that the oldest browser (Chromium 109) does not have. The guard of the floor says when something is missing or not needed any more.
// Written out, for it runs before the page does anything: core-js takes longer to start than all of these together.

function bring(name: string, value: (this: readonly unknown[], ...given: never[]) => readonly unknown[]): void {
  // oxlint-disable-next-line no-extend-native -- that is what a polyfill is
  if (!Object.hasOwn(Array.prototype, name)) Object.defineProperty(Array.prototype, name, { configurable: true, writable: true, value })
}

bring('toReversed', function () {
  // oxlint-disable-next-line no-array-reverse -- it stands in for the one that is asked for
  return [...this].reverse()
})

bring('toSorted', function (compare?: (a: unknown, b: unknown) => number) {
  // oxlint-disable-next-line no-array-sort -- as above
  return [...this].sort(compare)
})

bring('toSpliced', function (...given: [start: number, count: number, ...items: unknown[]]) {
  const copy = [...this]
  copy.splice(...given)
  return copy
})

bring('with', function (index: number, value: unknown) {
  const at = index < 0 ? this.length + index : index
  if (at < 0 || at >= this.length) throw new RangeError(`no element ${index}`)
  const copy = [...this]
  copy[at] = value
  return copy
})
