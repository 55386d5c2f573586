'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanPaste, isOnePicture } from '@/word/clean-paste'

/** What the editor itself copies, with everything in it. */
const OWN_FORMAT = 'application/x-lexical-editor'

/** Cleans HTML from the clipboard, then lets the editor and its other parts paste it as usual. */
function CleanPaste() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const cleaned = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || cleaned.has(event)) return false
        const html = event.clipboardData?.getData('text/html') ?? ''
        const isOurs = event.clipboardData?.types.includes(OWN_FORMAT) ?? false
        if (html === '' || isOurs) return false
        event.preventDefault()
        const paste = (content: string) => {
          const again = pasteEvent(content, event.clipboardData?.getData('text/plain') ?? '')
          cleaned.add(again)
          editor.dispatchCommand(PASTE_COMMAND, again)
        }
        const picture = pictureIn(event.clipboardData)
        // Copied from a page: the browser put the picture itself beside its address.
        if (picture && isOnePicture(html)) void asPicture(picture).then(paste)
        else paste(cleanPaste(html))
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor])
  return null
}

export const WordPaste = createClientFeature({
  plugins: [{ Component: CleanPaste, position: 'normal' }],
})

function pasteEvent(html: string, plain: string): ClipboardEvent {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', plain)
  clipboardData.setData('text/html', html)
  return new ClipboardEvent('paste', { clipboardData, cancelable: true })
}

function pictureIn(data: DataTransfer | null): File | null {
  return Array.from(data?.files ?? []).find(({ type }) => type.startsWith('image/')) ?? null
}

function asPicture(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(`<img src="${reader.result as string}">`)
    }
    reader.onerror = () => {
      reject(new Error('The picture in the clipboard cannot be read', { cause: reader.error }))
    }
    reader.readAsDataURL(file)
  })
}
