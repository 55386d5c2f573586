import { countsLikeTheLocalApi } from '@/database/testing/counter-suite'
import { openPortal } from '@/database/testing/portal'
import { counterOf, surveyOf } from '@/statistics/engines/adapter'

countsLikeTheLocalApi({
  open: openPortal,
  counterOf: ({ db }) => counterOf(db),
  surveyOf: ({ db }) => surveyOf(db),
})
