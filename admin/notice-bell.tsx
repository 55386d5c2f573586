import type { ServerProps } from 'payload'
import { NoticeCount } from '@/admin/notice-count'
import { countUnreadNotices } from '@/data/notices'

/** The bell at the head of every page of the panel. */
export async function NoticeBell({ user }: Pick<ServerProps, 'user'>) {
  if (!user) return null
  return <NoticeCount atFirst={await countUnreadNotices(user)} />
}
