import type { State } from '@/editorial/states'
import { STATE_LABELS } from '@/editorial/states'
import type { Day, Period } from '@/statistics/periods'
import { addDays, dayOf, monthPeriod } from '@/statistics/periods'

/** What stands on a day of the calendar (Lịch biên tập). */
export type Occasion = 'published' | 'scheduled' | 'withdrawal' | 'event' | 'broadcast'

export interface Dated {
  occasion: Occasion
  /** An ISO instant. */
  at: string
  /** Where the item stands in the newsroom. */
  state: State
  title: string
}

const NAMES: Record<Occasion, string> = {
  published: 'Đã đăng',
  scheduled: 'Hẹn đăng',
  withdrawal: 'Hẹn gỡ',
  event: 'Sự kiện',
  broadcast: 'Phát sóng',
}

/** What it is, in words: "Hẹn đăng"; of an event or a broadcast also how far its item is. */
export function occasionWords({ occasion, state }: Pick<Dated, 'occasion' | 'state'>): string {
  const hasState = occasion === 'event' || occasion === 'broadcast'
  return hasState ? `${NAMES[occasion]} (${STATE_LABELS[state].toLowerCase()})` : NAMES[occasion]
}

/**
 * The weeks of a month, Monday first; days of its neighbours are null.
 *
 * @param month "2026-11"
 */
export function monthGrid(month: string): (Day | null)[][] {
  const { from, to } = periodOfMonth(month)
  const weeks: (Day | null)[][] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
    weeks.push(days.map((day) => (day < from || day > to ? null : day)))
  }
  return weeks
}

/** Entries by their day in Asia/Ho_Chi_Minh, those of a day in the order of time. */
export function byDay<Entry extends Pick<Dated, 'at' | 'title'>>(
  entries: readonly Entry[],
): Map<Day, Entry[]> {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries.toSorted(inOrder)) {
    const day = dayOf(entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return days
}

/** "2026-11" as it stands in an address; null for what is no month of ours. */
export function parseMonth(value: unknown): string | null {
  return typeof value === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(value) ? value : null
}

/** The whole month: "2026-11" -> November 1 to 30. */
export function periodOfMonth(month: string): Period {
  return monthPeriod(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
}

/** The month before (-1) or after (1): "2026-01" -> "2025-12". */
export function nextMonth(month: string, step: 1 | -1): string {
  const { from, to } = periodOfMonth(month)
  return addDays(step === 1 ? to : from, step).slice(0, 7)
}

/** "Thứ sáu": what the day of the week is called; 0 is Monday. */
export const WEEKDAYS = [
  'Thứ hai',
  'Thứ ba',
  'Thứ tư',
  'Thứ năm',
  'Thứ sáu',
  'Thứ bảy',
  'Chủ nhật',
] as const

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day))
}

function inOrder(one: Pick<Dated, 'at' | 'title'>, other: Pick<Dated, 'at' | 'title'>): number {
  return one.at.localeCompare(other.at) || one.title.localeCompare(other.title, 'vi')
}
