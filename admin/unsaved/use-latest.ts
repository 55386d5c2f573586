'use client'
import { useEffect, useRef } from 'react'

/** What is looked at or called much later, by effects that should not start anew each time it changes. */
export function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
