import type { Medium, PublicationCard } from '@/data/views'

/** One broadcast year of the programme, month by month, with its gaps. */
export interface BroadcastYearView {
  year: number
  medium: Medium
  /** null where no target is set for the year. */
  target: number | null
  aired: number
  /** January to December. */
  months: BroadcastMonthView[]
}

export interface BroadcastMonthView {
  month: number
  /** The running month is neither a gap yet nor ahead. */
  time: 'past' | 'running' | 'ahead'
  /** How many episodes a past month lacks; 0 where no target is set. */
  missing: number
  items: PublicationCard[]
}
