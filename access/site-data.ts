import type { CollectionConfig } from 'payload'
import {
  everyoneSeesWhatIsKept,
  managersTrashAdminsDelete,
  siteManagers,
  staff,
} from '@/access/rules'

/** What shapes the site and its numbers: units, categories, indicators, targets. */
export const siteDataAccess: NonNullable<CollectionConfig['access']> = {
  create: siteManagers,
  delete: managersTrashAdminsDelete,
  read: everyoneSeesWhatIsKept,
  readVersions: staff,
  update: siteManagers,
}
