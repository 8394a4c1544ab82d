// The margin beside the table: findings by weight, and the chosen line with its steps.
export function Margin() {
  return null
}
