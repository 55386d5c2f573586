import type { BeforeListTableServerProps } from 'payload'
import { canManageSite } from '@/access/roles'
import { ImportFiguresForm } from '@/admin/import-figures-form'
import { COLUMN_NAMES } from '@/statistics/figure-import/columns'

const EXAMPLE = ['tin', '', '01/01/2018', '31/12/2018', '240', '', '', 'tin', 'Báo cáo số …']

/** Above the list of figures, for those who may import them. */
export function ImportFigures({ user }: BeforeListTableServerProps) {
  if (!user || !canManageSite(user)) return null
  const template = [COLUMN_NAMES, EXAMPLE].map((row) => row.join(';')).join('\r\n')
  return (
    <details className="newsroom-panel import-figures">
      <summary>Nhập từ tệp CSV</summary>
      <p>
        Dòng đầu ghi tên cột: {COLUMN_NAMES.join(', ')}. Ngày viết 25/07/2022, số viết 1.160 hoặc
        11,5; khoảng viết 3-5. Trong Excel, lưu kiểu “CSV UTF-8”. Có một dòng sai thì cả tệp không
        được nhập.{' '}
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${template}\r\n`)}`}
          download="mau-so-lieu.csv"
        >
          Tải tệp mẫu
        </a>
      </p>
      <ImportFiguresForm />
    </details>
  )
}
