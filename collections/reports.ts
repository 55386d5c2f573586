import type { CollectionConfig, Endpoint } from 'payload'
import { admins, adminsTrash, staffButContributors } from '@/access/rules'
import { filledByTheServer, fixedAtClosing } from '@/fields/closed-period'
import { day } from '@/fields/dates'
import { id } from '@/fields/id'
import { normalizeText } from '@/hooks/normalize-text'
import { makeReport } from '@/hooks/reports'
import type { Report } from '@/reports/report'

/** Báo cáo: an official report as it was made, with the numbers of that moment. */
export const reports: CollectionConfig<'reports'> = {
  slug: 'reports',
  labels: { singular: 'Báo cáo', plural: 'Báo cáo đã lập' },
  admin: {
    group: 'Thống kê',
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'number', 'closingDay', 'madeBy', 'madeAt'],
    description:
      'Phần mềm viết báo cáo từ sổ số liệu và giữ nguyên bản đã lập, để mở lại, tải về và đối chiếu với số hôm nay. Bản đã lập không sửa được.',
  },
  access: {
    create: staffButContributors,
    delete: admins,
    read: staffButContributors,
    update: adminsTrash,
  },
  defaultSort: '-createdAt',
  trash: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [{ path: '/:id/docx', method: 'get', handler: downloadDocx }],
  hooks: { beforeValidate: [normalizeText], beforeChange: [makeReport] },
  fields: [
    id,
    { name: 'name', label: 'Báo cáo', type: 'text', ...filledByTheServer },
    {
      type: 'row',
      fields: [
        { ...day({ name: 'from', label: 'Từ ngày', required: true }), access: fixedAtClosing },
        { ...day({ name: 'to', label: 'Đến hết ngày', required: true }), access: fixedAtClosing },
        {
          ...day({ name: 'closingDay', label: 'Ngày chốt số liệu', required: true }),
          access: fixedAtClosing,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          label: 'Số',
          type: 'text',
          maxLength: 20,
          access: fixedAtClosing,
          admin: { description: 'Để trống nếu chưa lấy số.' },
        },
        { ...day({ name: 'date', label: 'Ngày ký', required: true }), access: fixedAtClosing },
      ],
    },
    {
      name: 'abstract',
      label: 'Trích yếu',
      type: 'textarea',
      maxLength: 600,
      access: fixedAtClosing,
      admin: { description: 'Để trống: phần mềm viết theo kỳ báo cáo.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'madeAt',
          label: 'Lập lúc',
          type: 'date',
          ...filledByTheServer,
          admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } },
        },
        { name: 'madeBy', label: 'Người lập', type: 'text', ...filledByTheServer },
      ],
    },
    {
      name: 'report',
      label: 'Nội dung',
      type: 'json',
      ...filledByTheServer,
      admin: { hidden: true },
    },
    {
      name: 'numbers',
      label: 'Các con số',
      type: 'json',
      ...filledByTheServer,
      admin: { hidden: true },
    },
    {
      name: 'kept',
      type: 'ui',
      label: 'Bản đã lập',
      admin: {
        condition: (data) => Boolean(data.madeAt),
        components: { Field: '@/admin/kept-report#KeptReport' },
      },
    },
  ],
}

/** The kept report as a Word file, for who may read it. */
async function downloadDocx(req: Parameters<Endpoint['handler']>[0]): Promise<Response> {
  const kept = await req.payload.findByID({
    collection: 'reports',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: false,
    req,
    select: { report: true, madeAt: true },
  })
  // Only who downloads needs the library.
  const { writeDocx } = await import('@/reports/docx/write-docx')
  const { span } = kept.report as unknown as Report
  const file = await writeDocx(kept.report as unknown as Report, new Date(kept.madeAt ?? 0))
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="bao-cao-${span.from}-${span.to}.docx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
