import { padTwo } from '@/text/numbers'

/** Times within a recording, in whole seconds. */

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * "2:05", "02:05" and "1:02:05" in seconds; null for anything else. Minutes may go on counting where
 * no hour is named: "75:30".
 */
export function parseTimecode(text: string): number | null {
  const [, hours, minutes, seconds] = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text.trim()) ?? []
  if (minutes === undefined || Number(seconds) >= MINUTE) return null
  if (hours !== undefined && (minutes.length > 2 || Number(minutes) >= MINUTE)) return null
  return Number(hours ?? 0) * HOUR + Number(minutes) * MINUTE + Number(seconds)
}

/** 125 -> "2:05", 3725 -> "1:02:05" */
export function formatTimecode(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds)
  const shown = hours > 0 ? [hours, padTwo(minutes)] : [minutes]
  return [...shown, padTwo(rest)].join(':')
}

/** As people say it: 45 -> "45 giây", 754 -> "13 phút", 3900 -> "1 giờ 5 phút". */
export function formatRunningTime(seconds: number): string {
  if (seconds < MINUTE) return `${seconds} giây`
  const [hours, minutes] = partsOf(Math.round(seconds / MINUTE) * MINUTE)
  const words = [hours > 0 ? `${hours} giờ` : '', minutes > 0 ? `${minutes} phút` : '']
  return words.filter((word) => word !== '').join(' ')
}

/** As ISO 8601 has it: 754 -> "PT12M34S". */
export function toIsoDuration(seconds: number): string {
  const [hours, minutes, rest] = partsOf(seconds)
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, rest > 0 && `${rest}S`]
  return `PT${parts.filter((part) => part !== false).join('') || '0S'}`
}

function partsOf(seconds: number): [hours: number, minutes: number, seconds: number] {
  return [
    Math.floor(seconds / HOUR),
    Math.floor((seconds % HOUR) / MINUTE),
    Math.floor(seconds % MINUTE),
  ]
}
