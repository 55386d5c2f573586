export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Draws how far a long piece of work has come, on one line of the terminal. */
export function drawProgress(done: number, total: number): void {
  const width = 40
  const filled = Math.round((done / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  process.stderr.write(`\r${bar} ${done}/${total}${done === total ? '\n' : ''}`)
}
