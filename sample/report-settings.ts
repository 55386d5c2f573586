/** What report 178 prints above and below its text; the organisation changes it in the panel. */
export const sampleReportSettings = {
  superior: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG\nVIỆT NAM',
  issuer: 'LIÊN ĐOÀN LAO ĐỘNG\nTỈNH QUẢNG NAM',
  issuerInText: 'LĐLĐ tỉnh Quảng Nam',
  symbol: 'BC-LĐLĐ',
  place: 'Quảng Nam',
  programme: 'Lao động và Công đoàn',
  authority: 'TM. BAN THƯỜNG VỤ',
  position: 'PHÓ CHỦ TỊCH',
  // Who signs is for the organisation to say.
  signer: null,
  recipients: [
    'Ban Tuyên giáo Tỉnh uỷ (b/c);',
    'Tổng LĐLĐ Việt Nam (BTG);',
    'Thường trực LĐLĐ tỉnh;',
    'LĐLĐ huyện, thị xã, thành phố, CĐ ngành;',
    'Lưu: VT, Ban TG - NC.',
  ].join('\n'),
}
