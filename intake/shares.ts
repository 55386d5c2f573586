import type { Counter } from '@/intake/counter'
import type { Sender } from '@/intake/sender'

/** What is taken from an address in an hour: many people share one behind a factory's network. */
const MOST_OF_ADDRESS = 10
/** What others may have of the room that is left when they come: one part in so many. */
const PARTS = { network: 5, provider: 3 } as const

/**
 * Whether one more may be taken of this sender. As the hour fills, everyone's share grows smaller,
 * so that nobody with many addresses takes the room of those who come later; whose network has not
 * sent anything yet always has one.
 *
 * @param room how many may still be taken of everybody.
 */
export function hasShare({
  sender,
  taken,
  room,
  now,
}: {
  sender: Sender
  taken: Counter
  room: number
  now: Date
}): boolean {
  const isBelow = (key: keyof typeof PARTS) =>
    taken.count(sender[key], now) < Math.max(1, Math.floor(room / PARTS[key]))
  return (
    taken.count(sender.address, now) < MOST_OF_ADDRESS && isBelow('network') && isBelow('provider')
  )
}

export function countTaken(sender: Sender, taken: Counter, now: Date): void {
  for (const key of [sender.address, sender.network, sender.provider]) taken.add(key, now)
}
