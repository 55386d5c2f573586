export function KeptReport() {
  return null
}
