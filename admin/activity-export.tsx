'use client'
import { useSearchParams } from 'next/navigation'

/** Takes the log along as it is filtered now, for a spreadsheet. */
export function ActivityExport() {
  const search = useSearchParams().toString()
  return (
    <p className="activity-export">
      <a download href={`/api/activity/csv?${search}`}>
        Tải các dòng đang lọc (CSV)
      </a>
    </p>
  )
}
