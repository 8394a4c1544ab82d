// Two files of one name (from two folders, or brought twice) are told apart in the list: 表.docx and 表 (2).docx.

/** The name that no other file has; it counts as taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?[^/])((?:\.jizheng)?\.[^./]+)?$/s.exec(name) ?? []
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${ending}`
  taken.add(free)
  return free
}
