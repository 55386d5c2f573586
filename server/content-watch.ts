import type { PortalDatabase } from './database'
import type { GoneList } from './gone-list'
import type { Log } from './log'
import { uploadStem } from './upload-names'

/** What the server knows of the content at one moment. */
export interface ContentState {
  /**
   * The content number and the day in Vietnam: pages show both what is published and what day it is.
   * A page that was made under another stamp is outdated.
   */
  stamp: string
  /** Addresses that answer 410, whatever copies are kept of them. */
  gone: ReadonlySet<string>
  /** Uploads that are in the trash, by the part of the name that all their sizes share. */
  withheld: ReadonlySet<string>
}

export interface ContentWatch {
  readonly state: ContentState
  /** False while the database does not answer: then `state` is the last that was known. */
  readonly isConnected: boolean
  /** Whether `state` is at least as new as every save that went through this process. */
  readonly isSettled: boolean
  /** Somebody is saving through this process: `settle` will look again. */
  expectChange: () => void
  /** Resolves when it is settled, or when the database could not be asked. */
  settle: () => Promise<void>
  stop: () => void
}

interface WatchOptions {
  database: Pick<PortalDatabase, 'readContentNumber' | 'listGonePaths' | 'listWithheldFiles'>
  /** Outlives the process, for a start without the database. */
  goneList: GoneList
  intervalMs: number
  /** A database that takes longer than this does not answer. */
  timeoutMs: number
  /** The calendar day in Asia/Ho_Chi_Minh. */
  today: () => string
  log: Log
}

/**
 * Watches the content number, several times a second and after every save of this process; what
 * another process saves is seen within an interval. An outage is one line in the log when it begins
 * and one when it is over.
 */
export async function watchContent(options: WatchOptions): Promise<ContentWatch> {
  const { database, goneList, intervalMs, timeoutMs, today, log } = options
  let state: ContentState = { stamp: '', ...(await goneList.load()) }
  let number: string | null = null
  let isConnected = true
  let expected = 0
  let seen = 0
  let reading: Promise<void> | null = null
  let following: Promise<void> | null = null
  let areListsKept = true
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  /** A disk that is full hides nothing that is new; every look tries again. */
  const keepLists = () => {
    try {
      goneList.save(state)
      if (!areListsKept) log.info('list of gone addresses is kept again')
      areListsKept = true
    } catch (error) {
      if (areListsKept) log.error('list of gone addresses not kept', error)
      areListsKept = false
    }
  }

  const read = async () => {
    const upTo = expected
    try {
      const current = await inTime(database.readContentNumber(), timeoutMs)
      if (current !== number) {
        const [gone, withheld] = await inTime(
          Promise.all([database.listGonePaths(), database.listWithheldFiles()]),
          timeoutMs,
        )
        state = { ...state, gone: new Set(gone), withheld: new Set(withheld.map(uploadStem)) }
        number = current
        keepLists()
      } else if (!areListsKept) {
        keepLists()
      }
      const stamp = `${number}@${today()}`
      if (stamp !== state.stamp) state = { ...state, stamp }
      seen = upTo
      if (!isConnected) log.info('database answers again')
      isConnected = true
    } catch (error) {
      if (isConnected) log.error('database does not answer', error)
      isConnected = false
    }
  }

  const begin = (): Promise<void> => (reading = read().finally(() => (reading = null)))

  /**
   * Readings never overlap; all who ask during one share the next, which is sure to be newer. When
   * the first has found an outage there is none: they would only wait for another silence.
   */
  const readAnew = (): Promise<void> => {
    if (reading === null) return begin()
    following ??= reading.then(() => {
      following = null
      return reading ?? (isConnected ? begin() : undefined)
    })
    return following
  }

  const tick = async () => {
    await readAnew()
    // The watch alone must not keep the process alive.
    if (!isStopped) timer = setTimeout(() => void tick(), intervalMs).unref()
  }
  await tick()

  return {
    get state() {
      return state
    },
    get isConnected() {
      return isConnected
    },
    get isSettled() {
      return isConnected && seen === expected
    },
    expectChange: () => {
      expected += 1
    },
    settle: async () => {
      // In an outage the next look would only be another wait.
      if (isConnected && seen !== expected) await readAnew()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

/** Drivers have time limits of their own, but not for all that can keep them waiting. */
async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${timeoutMs} ms`))
    }, timeoutMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
