// Which rules the open form is judged by.
export function RulesChoice() {
  return null
}
