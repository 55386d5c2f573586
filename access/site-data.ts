import type { CollectionConfig } from 'payload'
import {
  everyoneSeesWhatIsKept,
  managersTrashAdminsDelete,
  siteManagers,
  staff,
  staffButContributors,
} from '@/access/rules'

/** What shapes the site and its numbers: units, categories, indicators. */
export const siteDataAccess: NonNullable<CollectionConfig['access']> = {
  create: siteManagers,
  delete: managersTrashAdminsDelete,
  read: everyoneSeesWhatIsKept,
  readVersions: staff,
  update: siteManagers,
}

/** Targets say who is below them: for those who answer for the whole, not for units or readers. */
export const targetAccess: NonNullable<CollectionConfig['access']> = {
  ...siteDataAccess,
  read: staffButContributors,
  readVersions: staffButContributors,
}
