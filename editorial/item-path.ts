/** The form of an item in the panel, below the site's address. */
export const itemPath = (kind: string, id: string) => `/admin/collections/${kind}/${id}`
