import type { Field } from 'payload'
import { isWebAddress } from '@/fields/web-address'
import { UNION_BLOCKS } from '@/site/union-blocks'

/** How a unit is reached and where it speaks: what the page of the network is made of. */
export const network: Field[] = [
  {
    type: 'collapsible',
    label: 'Liên hệ, mạng xã hội (hiện ở trang Mạng lưới)',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'contactPerson', label: 'Người liên hệ', type: 'text', maxLength: 120 },
          { name: 'phone', label: 'Điện thoại', type: 'text', maxLength: 60 },
          { name: 'email', label: 'Thư điện tử', type: 'email' },
        ],
      },
      { name: 'address', label: 'Địa chỉ', type: 'text', maxLength: 200 },
      {
        name: 'isOnFacebook',
        label: 'Đã có Facebook kết nối với LĐLĐ tỉnh',
        type: 'checkbox',
        defaultValue: false,
        admin: { description: 'Trang Mạng lưới đếm số đơn vị đã kết nối theo ô này.' },
      },
      {
        name: 'facebookUrl',
        label: 'Địa chỉ trang Facebook',
        type: 'text',
        validate: isWebAddress,
        admin: { description: 'Để trống nếu chưa rõ: bạn đọc chỉ thấy đơn vị đã kết nối.' },
      },
      {
        name: 'zaloGroups',
        label: 'Nhóm Zalo',
        labels: { singular: 'Nhóm Zalo', plural: 'Nhóm Zalo' },
        type: 'array',
        maxRows: 20,
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'block',
                label: 'Khối',
                type: 'select',
                required: true,
                options: Object.entries(UNION_BLOCKS).map(([value, { label }]) => ({
                  label,
                  value,
                })),
              },
              {
                name: 'url',
                label: 'Địa chỉ vào nhóm',
                type: 'text',
                validate: isWebAddress,
                admin: { description: 'Chỉ ghi khi ai cũng được vào nhóm.' },
              },
            ],
          },
        ],
      },
    ],
  },
]
