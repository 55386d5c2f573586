/** The portal's own sign in the panel: the emblem that readers see, and its name. */
export function Icon() {
  return <img alt="" height={28} src="/emblem.svg" width={28} />
}

export function Logo() {
  return (
    <div className="portal-logo">
      <img alt="" height={72} src="/emblem.svg" width={72} />
      <strong>Cổng thông tin điện tử Công đoàn</strong>
      <span>Trang biên tập</span>
    </div>
  )
}
