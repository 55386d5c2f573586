import { counterOf } from '@/data/cms'
import { countsLikeTheLocalApi } from '@/database/testing/counter-suite'
import { openPortal } from '@/database/testing/portal'

countsLikeTheLocalApi({ open: openPortal, counterOf })
