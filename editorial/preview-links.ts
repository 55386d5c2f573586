/** How long a link to a draft may be good for, in days. */
export const LINK_DAYS = [1, 3, 7] as const
export type LinkDays = (typeof LINK_DAYS)[number]

const DAY_MS = 24 * 60 * 60 * 1000

export function isLinkDays(value: unknown): value is LinkDays {
  return LINK_DAYS.some((days) => days === value)
}

/** An ISO instant. */
export function expiryOf(days: LinkDays, now: Date): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString()
}

/** Whether a link still opens; instants are ISO strings. */
export function isOpen(
  { expiresAt, revokedAt }: { expiresAt: string; revokedAt?: string | null },
  now: Date,
): boolean {
  return !revokedAt && Date.parse(expiresAt) > now.getTime()
}
