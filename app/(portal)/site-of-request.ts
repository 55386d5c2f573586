import { cache } from 'react'
import { getSite } from '@/data/site'

/** The organisation and its menus, read once a request: layout, page and metadata all ask. */
export const siteOfRequest = cache(getSite)
