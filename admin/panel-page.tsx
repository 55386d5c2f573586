import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { seesAllDrafts } from '@/access/roles'

type PanelPageProps = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  title: string
  path: string
  /** Whether this is for the person who asks; without it, for all of the newsroom but contributors. */
  mayEnter?: boolean
  children: ReactNode
}

/**
 * A page of our own inside the panel. Payload shows pages of this
 * kind to everyone: who is not signed in is sent to sign in, who may not see the numbers is told so.
 */
export function PanelPage({
  initPageResult,
  params,
  searchParams,
  title,
  path,
  mayEnter,
  children,
}: PanelPageProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <Gutter className="desk">
        <h1>{title}</h1>
        {(mayEnter ?? seesAllDrafts(req.user)) ? (
          children
        ) : (
          <p>Trang này không dành cho vai trò của bạn. Nếu bạn cần dùng, hãy báo quản trị viên.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
