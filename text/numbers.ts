/** Numbers as Vietnamese readers write them: 1.160 and 11,5. Halves round away from zero. */

/** 1160 -> "1.160". A fraction is rounded. */
export function formatInteger(value: number): string {
  return formatDecimal(value, 0)
}

/** 11.5 with 1 digit -> "11,5"; always exactly `digits` digits after the comma. */
export function formatDecimal(value: number, digits: number): string {
  const scale = 10 ** digits
  const scaled = roundHalfUp(Math.abs(value) * scale)
  const sign = value < 0 && scaled > 0 ? '-' : ''
  const whole = Math.floor(scaled / scale)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, '.')
  if (digits === 0) return `${sign}${whole}`
  const fraction = (scaled % scale).toString().padStart(digits, '0')
  return `${sign}${whole},${fraction}`
}

/** A share of one as a percentage with at most one decimal: 0.0361 -> "3,6 %", 1 -> "100 %". */
export function formatShare(share: number): string {
  return `${formatDecimal(share * 100, 1).replace(/,0$/, '')} %`
}

/** A count in the report's style: 9 -> "09", 12 -> "12". Whole numbers from 0. */
export function padTwo(value: number): string {
  return value.toString().padStart(2, '0')
}

/** 15 digits drop the noise of binary fractions, so that 1.005 with 2 digits gives 1,01. */
function roundHalfUp(value: number): number {
  return Math.round(Number(value.toPrecision(15)))
}
