import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { seesAllDrafts } from '@/access/roles'
import type { Person } from '@/access/roles'

type PanelPageProps = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  title: string
  path: string
  children: ReactNode
  /** Who may see it; the newsroom but contributors, if nothing is said. */
  isOpenTo?: (person: Person) => boolean
}

/**
 * A page of our own inside the panel. Payload shows pages of this kind to everyone: who is not signed
 * in is sent to sign in, whom it is not for is told so.
 */
export function PanelPage({
  initPageResult,
  params,
  searchParams,
  title,
  path,
  children,
  isOpenTo = seesAllDrafts,
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
        {isOpenTo(req.user) ? children : <p>Vai trò của bạn không dùng được trang này.</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
