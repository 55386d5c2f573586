/**
 * For a hidden field that follows from others: whoever compares two versions need not see it. A new
 * object each time, since Payload completes what it gets in place.
 */
export const notCompared = () => ({
  hidden: true,
  components: { Diff: '@/admin/no-diff#NoDiff' },
})
