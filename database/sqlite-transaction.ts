import type { QueuedTransaction } from '@/database/queued-sqlite-client'

interface Session {
  db?: { session?: { tx?: QueuedTransaction } }
}

/** The transaction of ours that a session of Payload's adapter has open. */
export function queuedTransactionOf(
  adapter: object,
  id: number | string,
): QueuedTransaction | undefined {
  // Drizzle keeps the driver's transaction in its session, which its types do not show.
  const { sessions } = adapter as { sessions?: Record<string, Session> }
  return sessions?.[id]?.db?.session?.tx
}
