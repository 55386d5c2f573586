/** Words that Payload's own Vietnamese translation leaves in English or says clumsily. */
export const vietnamese = {
  fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
  general: { collections: 'Danh mục', email: 'Thư điện tử', menu: 'Thực đơn' },
}
