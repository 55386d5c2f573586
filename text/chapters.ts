import { parseTimecode } from '@/text/recording-times'

/** A part of a recording. */
export interface Chapter {
  /** In seconds from the beginning. */
  start: number
  title: string
}

export type ChapterProblem =
  | { reason: 'noTime' | 'noTitle' | 'longTitle'; line: number; text: string }
  /** `text` is no time, or stands before or on that of the chapter above. */
  | { reason: 'notATime' | 'outOfOrder'; line: number; text: string }
  | { reason: 'tooMany' }

export type ChapterReading =
  { ok: true; chapters: Chapter[] } | { ok: false; problem: ChapterProblem }

export const MOST_CHAPTERS = 100
export const LONGEST_CHAPTER_TITLE = 120

/** "[02:30] – Tên phần": brackets and a dash are what descriptions of videos are pasted with. */
const LINE = /^[[(]?(\d+(?::\d+)+)[\])]?(?!\S)\s*(?:[-–—|]\s+)?(.*)$/u

/**
 * Chapters as they are typed or pasted: one a line, "02:30 Tên phần", each later than the one above
 * it. Empty lines count for nothing. The first problem stands for all.
 */
export function readChapters(text: string): ChapterReading {
  const chapters: Chapter[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const reading = readLine(line.trim(), index + 1, chapters.at(-1)?.start ?? -1)
    if ('reason' in reading) return { ok: false, problem: reading }
    chapters.push(reading)
  }
  if (chapters.length > MOST_CHAPTERS) return { ok: false, problem: { reason: 'tooMany' } }
  return { ok: true, chapters }
}

function readLine(text: string, line: number, last: number): Chapter | ChapterProblem {
  const [, time, title = ''] = LINE.exec(text) ?? []
  if (time === undefined) return { reason: 'noTime', line, text }
  const start = parseTimecode(time)
  if (start === null) return { reason: 'notATime', line, text: time }
  if (title === '') return { reason: 'noTitle', line, text: time }
  if (title.length > LONGEST_CHAPTER_TITLE) return { reason: 'longTitle', line, text: title }
  if (start <= last) return { reason: 'outOfOrder', line, text: time }
  return { start, title }
}
