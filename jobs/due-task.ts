import type { PayloadRequest, TaskConfig } from 'payload'

interface Task {
  input: object
  output: object
}

/**
 * A task that the clock runs as soon as something is due, every 15 s at most. Payload would keep a row
 * for each of its runs, and after a killed one wait for it for ever; so it is asked first whether there
 * is anything to do, and nothing is remembered.
 *
 * @param work must allow for a second run that begins before the first is over, in another process too.
 */
export function dueTask<Slug extends string>({
  slug,
  label,
  isDue,
  work,
}: {
  slug: Slug
  label: string
  isDue: (req: PayloadRequest, now: Date) => Promise<boolean>
  work: (req: PayloadRequest, now: Date) => Promise<void>
}): TaskConfig<Task> & { slug: Slug } {
  return {
    slug,
    label,
    schedule: [
      {
        cron: '* * * * * *',
        queue: 'default',
        hooks: {
          beforeSchedule: async ({ req }) => ({ shouldSchedule: await isDue(req, new Date()) }),
          afterSchedule: ({ error, req }) => {
            if (error)
              req.payload.logger.error({ msg: `Cannot look what is due: ${slug}`, err: error })
          },
        },
      },
    ],
    handler: async ({ req }) => {
      await work(req, new Date())
      return { output: {} }
    },
  }
}
