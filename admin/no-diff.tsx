/** In the place of Payload's comparison of two versions, for what nobody has typed: nothing. */
export function NoDiff() {
  return null
}
