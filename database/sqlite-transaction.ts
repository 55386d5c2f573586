import type { QueuedTransaction } from '@/database/queued-sqlite-client'

/** The transaction of ours that a session of Payload's adapter has open. */
export function queuedTransactionOf(
  adapter: { sessions?: Record<string, { db?: unknown }> },
  id: number | string,
): QueuedTransaction | undefined {
  // Drizzle keeps the driver's transaction in its session, which its types do not show.
  const session = adapter.sessions?.[id]?.db as { session?: { tx?: QueuedTransaction } } | undefined
  return session?.session?.tx
}
