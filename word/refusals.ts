/** Why a file cannot be read. */
export type BadFile =
  | 'empty'
  | 'tooLarge'
  | 'tooLargeInside'
  | 'oldWord'
  | 'encrypted'
  | 'openDocument'
  | 'withMacros'
  | 'otherOffice'
  | 'pdf'
  | 'richText'
  | 'notWord'
  | 'damaged'

/** The most that may be sent: an article with its photographs as phones make them. */
export const MAX_BYTES = 30_000_000

/** What happened and what to do, for the person who chose the file. */
export const REFUSALS: Record<BadFile, string> = {
  empty: 'Tệp rỗng, không có gì bên trong. Hãy kiểm tra lại tệp rồi chọn lại.',
  tooLarge: 'Tệp lớn hơn 30 MB. Trong Word, hãy nén ảnh (Định dạng ảnh → Nén ảnh) rồi lưu lại.',
  tooLargeInside:
    'Nội dung bên trong tệp lớn bất thường nên không mở. Hãy chép phần chữ và ảnh cần dùng sang tệp Word mới.',
  oldWord:
    'Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu .docx, rồi chọn tệp mới.',
  encrypted:
    'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Word, lưu lại rồi chọn lại.',
  openDocument:
    'Đây là tệp OpenDocument (.odt). Hãy lưu lại thành .docx trong LibreOffice hoặc Word rồi chọn tệp mới.',
  withMacros:
    'Đây là tệp Word có macro (.docm), không nhận vì lý do an toàn. Hãy lưu lại thành .docx rồi chọn tệp mới.',
  otherOffice: 'Đây là tệp Excel hoặc PowerPoint, không phải Word. Hãy chọn tệp .docx.',
  pdf: 'Đây là tệp PDF, không phải Word. Hãy xin tệp Word gốc (.docx).',
  richText: 'Đây là tệp RTF. Hãy mở bằng Word, lưu lại thành .docx rồi chọn tệp mới.',
  notWord: 'Đây không phải tệp Word (.docx), dù tên tệp có thể ghi như vậy. Hãy chọn tệp khác.',
  damaged:
    'Tệp Word bị hỏng hoặc tải về chưa trọn vẹn. Hãy thử mở bằng Word rồi lưu lại, hoặc xin gửi lại tệp.',
}
