// What our code and its libraries use that the oldest browser (Chromium 109) does not have. The guard of the floor says when something is missing or not needed any more.
import 'core-js/modules/es.array.to-reversed.js'
import 'core-js/modules/es.array.to-sorted.js'
import 'core-js/modules/es.array.to-spliced.js'
// Asked for by pdf.js, which brings the rest of what it needs itself.
import 'core-js/modules/es.array-buffer.transfer-to-fixed-length.js'
import 'core-js/modules/es.promise.with-resolvers.js'

// core-js tries at every start whether a native one throws as it should; wherever tools are attached, that one throw has the whole page parsed again.
if (!Object.hasOwn(Array.prototype, 'with')) {
  // oxlint-disable-next-line no-extend-native -- that is what a polyfill is
  Object.defineProperty(Array.prototype, 'with', {
    configurable: true,
    writable: true,
    value<T>(this: readonly T[], index: number, value: T): readonly T[] {
      const at = index < 0 ? this.length + index : index
      if (at < 0 || at >= this.length) throw new RangeError(`no element ${index}`)
      const copy = [...this]
      copy[at] = value
      return copy
    },
  })
}
