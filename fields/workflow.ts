import type { Field, FieldAccess } from 'payload'
import { staffOnlyField } from '@/access/rules'
import { STATE_LABELS, STATES } from '@/editorial/states'

const never: FieldAccess = () => false
/** Written by the workflow alone (`hooks/workflow.ts`), seen by the newsroom alone. */
const WORKFLOW_ONLY = { create: never, update: never, read: staffOnlyField }
// A copy is a new draft: nothing of the original's way through the newsroom comes along.
const NOT_COPIED = { beforeDuplicate: [() => null] }
const MINUTE = { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } as const

/**
 * The workflow's trait: where an item stands in the newsroom. People change none of these fields;
 * they ask for a `step` together with a save, and the workflow computes the rest (ADR 9).
 */
export const workflow: Field[] = [
  {
    name: 'state',
    label: 'Bước xử lý',
    type: 'select',
    index: true,
    options: STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    access: WORKFLOW_ONLY,
    hooks: { beforeDuplicate: [() => 'draft'] },
    admin: { position: 'sidebar', readOnly: true, disableBulkEdit: true },
  },
  {
    name: 'returnReason',
    label: 'Lý do trả lại',
    type: 'textarea',
    access: WORKFLOW_ONLY,
    hooks: NOT_COPIED,
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.returnReason),
    },
  },
  {
    name: 'scheduledAt',
    label: 'Hẹn giờ đăng',
    type: 'date',
    index: true,
    access: WORKFLOW_ONLY,
    hooks: NOT_COPIED,
    admin: {
      date: MINUTE,
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.scheduledAt),
    },
  },
  {
    name: 'withdrawAt',
    label: 'Hẹn giờ gỡ xuống',
    type: 'date',
    index: true,
    access: WORKFLOW_ONLY,
    hooks: NOT_COPIED,
    admin: {
      date: MINUTE,
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.withdrawAt),
    },
  },
  {
    name: 'submittedAt',
    label: 'Gửi duyệt lúc',
    type: 'date',
    index: true,
    access: WORKFLOW_ONLY,
    hooks: NOT_COPIED,
    admin: { date: MINUTE, hidden: true },
  },
  {
    name: 'submittedBy',
    label: 'Người gửi duyệt',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    maxDepth: 0,
    access: WORKFLOW_ONLY,
    hooks: NOT_COPIED,
    admin: { hidden: true },
  },
  {
    name: 'corrections',
    label: 'Đính chính',
    labels: { singular: 'Đính chính', plural: 'Đính chính' },
    type: 'array',
    // Readers see these.
    access: { create: never, update: never },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Array.isArray(data.corrections) && data.corrections.length > 0,
      description: 'Hiện cho bạn đọc, kèm ngày. Thêm khi xuất bản lại với lời đính chính.',
    },
    fields: [
      { name: 'at', label: 'Ngày', type: 'date', required: true, admin: { date: MINUTE } },
      { name: 'text', label: 'Nội dung', type: 'textarea', required: true },
    ],
  },
  {
    // A `StepRequest`: what is asked for with this save. Never stored.
    name: 'step',
    type: 'json',
    virtual: true,
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  },
]
