/** Draws how far a long piece of work has come, on one line; in a file only its end. */
export function drawProgress(done: number, total: number): void {
  if (!process.stderr.isTTY && done < total) return
  const width = 40
  const filled = Math.floor((done / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  process.stderr.write(`\r${bar} ${done}/${total}${done === total ? '\n' : ''}`)
}
