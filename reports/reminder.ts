import { formatOfficialCount, formatOfficialDay } from '@/text/official-style'
import type { Day } from '@/statistics/periods'

interface Reminder {
  /** "LĐLĐ tỉnh Quảng Nam" */
  issuer: string
  /** "LĐLĐ huyện Đại Lộc", or several for the group of all. */
  units: readonly string[]
  /** The day of the last item; null where there never was one. Only said to one unit. */
  lastDay: Day | null
  /** Days without an item. */
  days: number
  today: Day
}

/**
 * A polite reminder for a unit's Zalo group, ready to be copied: what the portal lacks, what is asked
 * for, and where help is to be had. It blames nobody.
 */
export function reminderText({ issuer, units, lastDay, days, today }: Reminder): string {
  const month = `tháng ${Number(today.slice(5, 7))}/${today.slice(0, 4)}`
  const isOne = units.length === 1
  return [
    isOne ? `Kính gửi ${units.join()}!` : `Kính gửi: ${units.join('; ')}!`,
    `${issuer} trân trọng cảm ơn ${isOne ? 'đơn vị' : 'các đơn vị'} đã phối hợp trong công tác thông tin, tuyên truyền. ${isOne ? lackOfOne({ lastDay, days, month }) : `Trong ${month}, Cổng thông tin điện tử chưa nhận được tin, bài của các đơn vị có tên trên.`}`,
    `Kính đề nghị ${isOne ? 'đơn vị' : 'các đơn vị'} quan tâm gửi tin, ảnh về hoạt động công đoàn trong ${month} để kịp thời đăng tải. Nếu cần hỗ trợ viết tin, chụp ảnh, xin nhắn lại trong nhóm này.`,
    'Trân trọng cảm ơn!',
  ].join('\n')
}

function lackOfOne({
  lastDay,
  days,
  month,
}: Pick<Reminder, 'lastDay' | 'days'> & { month: string }): string {
  if (lastDay === null) {
    return 'Đến nay Cổng thông tin điện tử chưa có tin, bài nào của đơn vị.'
  }
  if (days === 0) return `Trong ${month}, số tin, bài của đơn vị còn dưới chỉ tiêu được giao.`
  return `Tin, bài gần nhất của đơn vị đăng ngày ${formatOfficialDay(lastDay)}, cách đây ${formatOfficialCount(days)} ngày.`
}
