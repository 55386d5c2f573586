import type { Adjustment, LedgerNumber } from '@/statistics/closing'
import { formatInteger } from '@/text/numbers'

const PARTS: Record<LedgerNumber['part'], string> = {
  total: 'Tổng số',
  entered: 'Trong đó, số liệu nhập tay',
  unit: 'Đơn vị',
  category: 'Chuyên mục',
  unitFigure: 'Số liệu của đơn vị',
}
const QUALIFIERS: Record<string, string> = { almost: 'gần ', over: 'trên ' }

/** What has become of frozen numbers since: `then` says what they were. */
export function Adjustments({ adjustments, then }: { adjustments: Adjustment[]; then: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Số</th>
          <th scope="col">{then}</th>
          <th scope="col">Hiện nay</th>
          <th scope="col">Điều chỉnh</th>
        </tr>
      </thead>
      <tbody>
        {adjustments.map(({ frozen, current, change }) => {
          const number = frozen ?? current
          return (
            number && (
              <tr key={keyOf(number)}>
                <th scope="row">{nameOf(number)}</th>
                <td>{inWords(frozen)}</td>
                <td>{inWords(current)}</td>
                <td>{change === null ? '–' : withSign(change)}</td>
              </tr>
            )
          )
        })}
      </tbody>
    </table>
  )
}

export function FrozenNumbers({ numbers, heading }: { numbers: LedgerNumber[]; heading: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Số</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number) => (
          <tr key={keyOf(number)}>
            <th scope="row">{nameOf(number)}</th>
            <td>{inWords(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function keyOf({ indicatorId, part, id }: LedgerNumber): string {
  return [indicatorId, part, id].join(' ')
}

function nameOf({ indicator, part, label }: LedgerNumber): string {
  if (part === 'unit') return `${indicator}: ${label ?? 'Không phân theo đơn vị'}`
  if (part === 'category') return `${indicator}: ${label ?? 'Chưa phân loại'}`
  return `${indicator}: ${PARTS[part]}${label === null ? '' : ` ${label}`}`
}

function inWords(number: LedgerNumber | null): string {
  if (number === null) return '–'
  const { value, valueTo, outOf, qualifier } = number
  if (value === null) return 'không tách được'
  const range = valueTo === null ? '' : `–${formatInteger(valueTo)}`
  const whole = outOf === null ? '' : `/${formatInteger(outOf)}`
  return `${QUALIFIERS[qualifier ?? ''] ?? ''}${formatInteger(value)}${range}${whole}`
}

function withSign(change: number): string {
  return change > 0 ? `+${formatInteger(change)}` : formatInteger(change)
}
