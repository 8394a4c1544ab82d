// The verdict at a glance: totals, what is at risk and unclaimed, the grade, and the three findings that matter most.
export function VerdictHead() {
  return null
}
