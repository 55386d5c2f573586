import type { CollectionConfig, PayloadRequest } from 'payload'
import type { PublicationKind } from '@/data/views'
import { routes } from '@/site/routes'

/**
 * "Xem trước": the page as readers would see it, from the newest draft; beside the form, too, where it
 * loads again after each save. The panel speaks to it by `postMessage`, which asks for a whole address.
 */
export function previewOf(
  kind: PublicationKind,
): Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'> {
  const pathOf = (id: unknown) => (typeof id === 'string' ? routes.preview(kind, id) : null)
  return {
    preview: ({ id }) => pathOf(id),
    livePreview: {
      url: ({ data, req }) => {
        const path = pathOf(data.id)
        return path === null ? '' : `${originOf(req)}${path}`
      },
    },
  }
}

/** Where this browser has reached us: behind a proxy only its headers tell. */
function originOf({ headers }: PayloadRequest): string {
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return `${protocol}://${headers.get('x-forwarded-host') ?? headers.get('host') ?? ''}`
}
