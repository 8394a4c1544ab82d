// What the recogniser writes in its own way, written as forms print it.

export function mended(text: string): string {
  return (
    text
      // It parts words by spaces; between ideographs, and beside them, print has none.
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/(?<![A-Za-z]) | (?![A-Za-z])/g, '')
      // A bracket of 书名 that closes as a round one is a round one.
      .replaceAll(/[《〈]([^》〉]*[)）])/g, '（$1')
      .replaceAll(/([(（][^)）]*)[》〉]/g, '$1）')
      .replaceAll(/《(?=\d)|〈/g, '（')
      // Words that are none, for the ones that every form has.
      .replaceAll(/履[盖兰]/g, '覆盖')
      .replaceAll('白评', '自评')
      // The rings of % are taken for figures of their own.
      .replaceAll(/%6?o/g, '‰')
      .replaceAll(/%6(?!\d)/g, '%')
  )
}
