import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

const LOCK = 'var/prepare.lock'
const POLL_MS = 500
/** No preparation takes longer; a container may give an old lock's process id to someone else. */
const OLDEST_MS = 15 * 60 * 1000

/**
 * Runs the task while no other start of the same folder is preparing: two `npm ci` at once would
 * tear node_modules apart. Waits for the other one; a lock whose process is gone is taken over.
 * @param {{ onWait: () => void, task: () => void }} options
 */
export function withLock({ onWait, task }) {
  let told = false
  while (!acquire()) {
    if (!told) onWait()
    told = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS)
  }
  try {
    task()
  } finally {
    rmSync(LOCK, { force: true })
  }
}

/** @returns {boolean} whether the lock is ours now */
function acquire() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  if (isHeld()) return false
  rmSync(LOCK, { force: true })
  return acquire()
}

/** @returns {boolean} whether someone still works behind the lock */
function isHeld() {
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > OLDEST_MS) return false
    return isAlive(Number(readFileSync(LOCK, 'utf8')))
  } catch (error) {
    // Let go between our two looks at it.
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** @param {number} pid 0 while the other one has the file but has not written into it yet */
function isAlive(pid) {
  if (pid === 0) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error @returns {unknown} */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
