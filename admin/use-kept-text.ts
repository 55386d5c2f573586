'use client'
import { useState } from 'react'

/**
 * What is being typed, kept for this tab until it is sent: the form around it is made anew when its
 * lock changes hands, and a page may be loaded again.
 */
export function useKeptText(key: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => read(key))
  return [
    text,
    (next) => {
      setText(next)
      write(key, next)
    },
  ]
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    // Storage is switched off, or this is the server: nothing has been kept.
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // Storage is full or switched off: what is typed stays on the screen.
  }
}
