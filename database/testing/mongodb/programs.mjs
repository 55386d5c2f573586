import { spawn, spawnSync } from 'node:child_process'

/** @param {string} program @param {string[]} args @returns {boolean} whether it is installed and runs */
export function runs(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/**
 * Runs a program to its end without showing what it says.
 * @param {{ program: string, args: string[], cwd?: string, timeLimitMs: number }} options
 * @returns {Promise<{ ok: boolean, output: string }>} `ok`: it ended well and in time
 */
export function runQuietly({ program, args, cwd, timeLimitMs }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimitMs,
    })
    let output = ''
    const hear = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/**
 * Starts a program that goes on running, and waits for a line of its output.
 * @param {{ program: string, args: string[], awaited: RegExp, timeLimitMs: number }} options
 * @returns {Promise<{ match: RegExpExecArray, stop: () => Promise<void> }>}
 */
export function startServer({ program, args, awaited, timeLimitMs }) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  // Whatever ends the run ends the server too.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = () =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      process.off('exit', kill)
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })

  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (/** @type {string} */ reason) => {
      kill()
      reject(new Error(`${program} ${reason}: ${output.trim().slice(-500)}`))
    }
    const timer = setTimeout(() => fail('did not start in time'), timeLimitMs)
    const isEnded = () => fail('ended')
    child.once('error', (error) => fail(error.message))
    child.once('exit', isEnded)
    const hear = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
      const match = awaited.exec(output)
      if (match === null) return
      clearTimeout(timer)
      child.off('exit', isEnded)
      child.stdout.off('data', hear)
      // Read on, or the server would stand still when the pipe is full.
      child.stdout.resume()
      resolve({ match, stop })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', (chunk) => (output += chunk.toString()))
  })
}
