// What a handful of observations says of where they come from: mean, variance, third central moment. Floats: statistics.

export interface Moments {
  readonly count: number
  readonly mean: number
  /** Unbiased, divided by count − 1; null for fewer than two. */
  readonly variance: number | null
  /** The unbiased third central moment; 0 for fewer than three, from which nothing can be said of skewness. */
  readonly third: number
}

export function momentsOf(values: readonly number[]): Moments {
  const count = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  let [squares, cubes] = [0, 0]
  for (const value of values) {
    squares += (value - mean) ** 2
    cubes += (value - mean) ** 3
  }
  return {
    count,
    mean,
    variance: count < 2 ? null : squares / (count - 1),
    third: count < 3 ? 0 : (cubes * count) / ((count - 1) * (count - 2)),
  }
}
