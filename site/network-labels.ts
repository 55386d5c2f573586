/** What readers see of the network of units, and of what newspapers write. Vietnamese, NFC. */
export const networkLabels = {
  title: 'Mạng lưới',
  intro:
    'Các công đoàn cấp trên trực tiếp cơ sở: trang Facebook, nhóm Zalo theo khối, liên hệ và tin, bài mới nhất của từng đơn vị.',
  onFacebook: (connected: string, total: string) =>
    `${connected}/${total} đơn vị đã kết nối Facebook`,
  blocks: 'Nhóm Zalo theo khối',
  allBlocks: 'Tất cả',
  groupsOf: (groups: string, units: string) => `${groups} nhóm của ${units} đơn vị`,
  unitsOfBlock: (block: string) => `Đơn vị có nhóm Zalo khối ${block.toLowerCase()}`,
  units: 'Các đơn vị',
  facebook: 'Facebook',
  page: 'Trang Facebook',
  connected: 'đã kết nối',
  notConnected: 'chưa kết nối',
  groupOf: (block: string) => `Nhóm Zalo khối ${block.toLowerCase()}`,
  zalo: 'Zalo',
  contact: 'Liên hệ',
  latest: 'Mới nhất',
  noItem: 'Chưa có tin, bài trên cổng.',
  noUnits: 'Chưa có đơn vị nào.',
  noUnitsOfBlock: 'Chưa có đơn vị nào khai nhóm Zalo của khối này.',
  press: 'Báo chí viết về chúng tôi',
  pressIntro:
    'Tin, bài về hoạt động công đoàn trên các báo, tạp chí. Mỗi liên kết mở trang của báo.',
  pressEmpty: 'Chưa có bài báo nào được ghi lại ở đây.',
  olderPress: 'Bài cũ hơn',
  newestPress: 'Về bài mới nhất',
  pages: 'Chuyển trang',
} as const
