import { Breadcrumbs } from '@/components/layout/breadcrumbs'
import type { LinkView } from '@/data/views'

interface ShortPageProps {
  trail: LinkView[]
  title: string
  text: string
  links: LinkView[]
}

/** A page that says one thing, and where to go from it. */
export function ShortPage({ trail, title, text, links }: ShortPageProps) {
  return (
    <>
      <Breadcrumbs trail={trail} />
      <header className="page-heading">
        <h1>{title}</h1>
        <p>{text}</p>
        <p className="actions">
          {links.map(({ label, href }) => (
            <a key={href} className="button" href={href}>
              {label}
            </a>
          ))}
        </p>
      </header>
    </>
  )
}
