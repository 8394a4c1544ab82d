// Which of the known words somebody meant who wrote another: one letter wrong, missing, too many, or two in the wrong order; or the beginning of just one.

export function meantWord(written: string, known: readonly string[]): string | null {
  const near = known.find((word) => isNear(written, word))
  if (near !== undefined) return near
  const begun = written.length < 2 ? [] : known.filter((word) => word.startsWith(written))
  return begun.length === 1 ? begun[0]! : null
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [left, right] = [a.slice(from), b.slice(from)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}
