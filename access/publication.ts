import type { CollectionConfig } from 'payload'
import {
  editors,
  editorsAndContributors,
  editorsAndContributorsOwnDrafts,
  editorsTrashAdminsDelete,
  newsroomSeesVersions,
  newsroomSeesVersionsContributorsOwnUnit,
  publicSeesPublished,
  publicSeesPublishedContributorsOwnUnit,
} from '@/access/rules'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** Tin and bài: contributors write drafts for their own unit. */
export const publicationAccess: CollectionAccess = {
  create: editorsAndContributors,
  delete: editorsTrashAdminsDelete,
  read: publicSeesPublishedContributorsOwnUnit,
  readVersions: newsroomSeesVersionsContributorsOwnUnit,
  update: editorsAndContributorsOwnDrafts,
}

/** Episodes, campaigns and static pages: written by the federation's own editors. */
export const editorialAccess: CollectionAccess = {
  create: editors,
  delete: editorsTrashAdminsDelete,
  read: publicSeesPublished,
  readVersions: newsroomSeesVersions,
  update: editors,
}
