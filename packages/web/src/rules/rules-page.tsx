// The rules: which there are, two side by side, a pack of one's own.
export function RulesPage() {
  return <p />
}
