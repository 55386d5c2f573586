import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Log } from './log'

interface Gone {
  gone: ReadonlySet<string>
  withheld: ReadonlySet<string>
}

/** What must not be served, kept on disk: true after a restart, even while the database is down. */
export interface GoneList {
  load: () => Promise<Gone> | Gone
  save: (lists: Gone) => void
}

/**
 * Keeps the lists in one small file. Written at once, before the new state is used: what has been
 * withdrawn is on disk when the first reader is told so. An unreadable file counts as empty.
 */
export function openGoneList({ directory, log }: { directory: string; log: Log }): GoneList {
  const file = path.join(directory, 'gone.json')
  let saved = ''
  return {
    load: () => {
      try {
        saved = readFileSync(file, 'utf8')
        const { gone, withheld } = JSON.parse(saved) as Record<keyof Gone, string[]>
        return { gone: new Set(gone), withheld: new Set(withheld) }
      } catch (error) {
        const isFirst = (error as NodeJS.ErrnoException).code === 'ENOENT'
        if (!isFirst) log.error('list of gone addresses not readable', error, { file })
        return { gone: new Set<string>(), withheld: new Set<string>() }
      }
    },
    save: ({ gone, withheld }) => {
      const text = JSON.stringify({ gone: [...gone], withheld: [...withheld] })
      if (text === saved) return
      mkdirSync(directory, { recursive: true })
      // On the disk itself before the name is: a power cut must not leave an empty list.
      writeFileSync(`${file}.new`, text, { flush: true })
      renameSync(`${file}.new`, file)
      saved = text
    },
  }
}
