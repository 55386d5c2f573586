/** Words that Payload's own Vietnamese translation leaves in English, or says in a developer's way. */
export const vietnamese = {
  authentication: {
    emailNotValid: 'Địa chỉ thư điện tử chưa đúng',
    loggedOutInactivity: 'Bạn đã được đăng xuất vì không thao tác một thời gian dài.',
  },
  fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
  general: {
    collections: 'Danh mục',
    deletedAt: 'Đã xoá lúc',
    email: 'Thư điện tử',
    emailAddress: 'Địa chỉ thư điện tử',
    false: 'Không',
    globals: 'Cài đặt chung',
    menu: 'Thực đơn',
    newLabel: '{{label}} mới',
    noLabel: '(chưa có {{label}})',
    saveChanges: 'Lưu thay đổi',
    thisLanguage: 'Tiếng Việt',
    trash: 'Thùng rác',
    true: 'Có',
  },
  version: {
    aboutToUnpublish:
      'Gỡ mục này khỏi trang đọc? Người đọc mở địa chỉ của nó sẽ thấy “Nội dung này đã được gỡ”.',
    aboutToUnpublishSelection:
      'Gỡ tất cả {{label}} đã chọn khỏi trang đọc? Địa chỉ của chúng sẽ báo “đã gỡ”.',
    confirmUnpublish: 'Gỡ xuống?',
    currentDraft: 'Bản nháp hiện tại',
    currentPublishedVersion: 'Phiên bản đang đăng',
    publishChanges: 'Xuất bản',
    publishing: 'Đang xuất bản…',
    unpublish: 'Gỡ xuống',
    unpublished: 'Chưa xuất bản',
    unpublishedSuccessfully: 'Đã gỡ xuống.',
    unpublishing: 'Đang gỡ…',
    versions: 'Các phiên bản',
  },
}
