import { describe, expect, it } from 'vitest'
import { canImport, MAX_IMPORT_ROWS, previewFigures } from '@/statistics/figure-import/preview'
import type { FigureEntry } from '@/statistics/figure-rules'
import { yearPeriod } from '@/statistics/periods'

const HEADER = 'Chỉ tiêu;Đơn vị;Từ ngày;Đến ngày;Số;Văn bản'
const TIN = { id: 'i1', key: 'tin', name: 'Tin đăng trên Cổng', isLevel: false, isCounted: true }
const ZALO = { id: 'i2', key: 'zalo', name: 'Nhóm Zalo', isLevel: true, isCounted: false }
const HOI_AN = { id: 'u1', name: 'LĐLĐ thành phố Hội An', shortName: 'Hội An' }

const preview = (text: string, existing: FigureEntry[] = []) =>
  previewFigures({
    text,
    existing,
    indicators: [TIN, ZALO],
    units: [HOI_AN],
    today: '2022-07-25',
  })
const of = (...rows: string[]) => preview([HEADER, ...rows].join('\r\n'))
const messagesOf = (...rows: string[]) =>
  of(...rows).problems.map(({ row, column, message }) => `${row} ${column ?? ''}: ${message}`)

describe('a file as Excel writes it', () => {
  it('has a mark, semicolons, days and numbers in the Vietnamese way', () => {
    const text = `\uFEFF${HEADER}\r\ntin;;01/01/2018;31/12/2018;1.240;Báo cáo 178\r\n;;;;;\r\n`
    const found = preview(text)
    expect(found).toEqual({
      rows: [
        {
          row: 2,
          indicator: 'Tin đăng trên Cổng',
          unit: null,
          entry: {
            indicatorId: 'i1',
            unitId: null,
            period: yearPeriod(2018),
            value: 1240,
            valueTo: null,
            outOf: null,
            document: 'Báo cáo 178',
          },
          qualifier: null,
          measure: null,
        },
      ],
      problems: [],
      duplicates: [],
    })
    expect(canImport(found)).toBe(true)
  })

  it('names indicators and units by key, short name or name, with or without marks', () => {
    const { rows } = of(
      'NHÓM ZALO;Hội An;25/7/2022;25/7/2022;3-5;Báo cáo 178',
      'zalo;ldld thanh pho hoi an;24/7/2022;24/7/2022;4;Báo cáo 178',
    )
    expect(rows.map(({ unit, entry }) => [unit, entry.value, entry.valueTo])).toEqual([
      [HOI_AN.name, 3, 5],
      [HOI_AN.name, 4, null],
    ])
  })

  it('has the columns in any order, and some more', () => {
    const text = [
      'Số,Văn bản làm căn cứ,Từ ngày,Đến hết ngày,Mã chỉ tiêu,Mức chính xác,Trên tổng số,Đơn vị tính',
      '20,"Báo cáo số 5, mục 2",1/1/2022,31/1/2022,zalo,Gần,23,nhóm',
    ].join('\n')
    expect(preview(text).rows).toMatchObject([
      {
        qualifier: 'almost',
        measure: 'nhóm',
        entry: { outOf: 23, document: 'Báo cáo số 5, mục 2' },
      },
    ])
  })
})

describe('a file that is refused', () => {
  it('says what is wrong with its columns', () => {
    expect(
      preview('Chỉ tiêu;Từ ngày;Tu ngay;Cột lạ').problems.map(({ message }) => message),
    ).toEqual([
      'Cột “Từ ngày” có hai lần.',
      expect.stringMatching(/^Không có cột nào tên “Cột lạ”\. Các cột: Chỉ tiêu, Đơn vị, /),
      'Thiếu cột “Đến ngày”.',
      'Thiếu cột “Số”.',
      'Thiếu cột “Văn bản”.',
    ])
    expect(preview('').problems).toHaveLength(5)
  })

  it('says which row has an open quote, and that there must be rows', () => {
    expect(messagesOf('tin;"Hội An;1;2')).toEqual(['2 : Dấu ngoặc kép mở ra mà không đóng lại.'])
    expect(messagesOf()).toEqual(['1 : Tệp không có dòng số liệu nào.'])
  })

  it('is one that is too long', () => {
    const rows = Array.from({ length: MAX_IMPORT_ROWS + 1 }, () => 'tin;;;;;')
    expect(messagesOf(...rows)).toEqual([expect.stringMatching(/Tệp quá dài/)])
  })

  it('tells every cell that cannot be read, with its row and column', () => {
    expect(
      messagesOf('tin;;1/1/2018;31/12/2018;240;Báo cáo', 'tinn;Huế;31/2/2018;;1,160;'),
    ).toEqual([
      '3 Chỉ tiêu: Không có chỉ tiêu nào tên “tinn”.',
      '3 Đơn vị: Không có đơn vị nào tên “Huế”.',
      '3 Từ ngày: “31/2/2018” không phải ngày. Viết ngày/tháng/năm: 25/07/2022.',
      '3 Đến ngày: “” không phải ngày. Viết ngày/tháng/năm: 25/07/2022.',
      expect.stringMatching(/^3 Số: “1,160” chưa rõ/),
      '3 Văn bản: Hãy ghi văn bản làm căn cứ.',
    ])
  })

  it('holds rows against the rules of the ledger', () => {
    expect(
      messagesOf(
        'tin;;31/12/2018;1/1/2018;240;Báo cáo',
        'tin;;1/1/2022;31/12/2022;240;Báo cáo',
        'zalo;;1/1/2022;1/1/2022;-3;Báo cáo',
        'zalo;;1/1/2022;1/1/2022;5-3;Báo cáo',
      ),
    ).toEqual([
      '2 Đến ngày: Ngày kết thúc 01/01/2018 đứng trước ngày bắt đầu 31/12/2018.',
      expect.stringMatching(/^3 Đến ngày: Kỳ đến 31\/12\/2022 chưa kết thúc/),
      '4 Số: Số không được âm: -3.',
      '5 Số: Khoảng bị ngược: “đến 3” nhỏ hơn 5.',
    ])
  })

  it('tells apart what overlaps and what is there twice, in the file and in the ledger', () => {
    const stored: FigureEntry = {
      indicatorId: 'i1',
      unitId: null,
      period: yearPeriod(2018),
      value: 240,
      valueTo: null,
      outOf: null,
      document: 'Báo cáo',
    }
    const found = preview(
      [
        HEADER,
        'tin;;1/1/2018;31/12/2018;240;Báo cáo',
        'tin;;1/6/2018;30/6/2018;20;Báo cáo',
        'tin;;1/1/2019;31/12/2019;255;Báo cáo',
        'tin;;1/1/2019;31/12/2019;255;Báo cáo',
        'tin;;31/12/2019;1/1/2020;3;Báo cáo',
      ].join('\n'),
      [stored],
    )
    expect(found.duplicates.map(({ row, message }) => [row, message])).toEqual([
      [2, expect.stringMatching(/^Số liệu này đã có: từ 01\/01\/2018/)],
      [5, 'Trùng với dòng 4 của tệp: cùng chỉ tiêu, từ 01/01/2019 đến 31/12/2019.'],
    ])
    expect(found.problems.map(({ row, message }) => [row, message])).toEqual([
      [3, expect.stringMatching(/^Kỳ này trùng với số liệu từ 01\/01\/2018/)],
      [6, 'Trùng với dòng 4 của tệp: cùng chỉ tiêu, từ 01/01/2019 đến 31/12/2019.'],
    ])
    expect(canImport(found)).toBe(false)
  })
})
