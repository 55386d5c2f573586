import type { Alignment, BodyListItem, BodyNode, BodyTableCell } from '@/data/views'
import { labels } from '@/site/labels'
import { Attachment } from './attachment'
import { Figure } from './figure'
import { Gallery } from './gallery'
import { HostedVideo } from './hosted-video'
import { Inline } from './inline'

/** The text of an item or a page. Wrap it in `<div className="prose">`. No inline styles. */
export function Body({ nodes }: { nodes: BodyNode[] }) {
  return nodes.map((node, index) => <Block key={index} node={node} />)
}

function Block({ node }: { node: BodyNode }) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p className={classOf(node.align)}>
          <Inline nodes={node.children} />
        </p>
      )
    case 'heading': {
      const Heading = `h${node.level}` as const
      return (
        <Heading className={classOf(node.align)}>
          <Inline nodes={node.children} />
        </Heading>
      )
    }
    case 'list':
      return node.ordered ? (
        <ol>
          <ListItems items={node.items} />
        </ol>
      ) : (
        <ul>
          <ListItems items={node.items} />
        </ul>
      )
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inline nodes={node.children} />
          </p>
        </blockquote>
      )
    case 'picture':
      return <Figure picture={node.picture} isFirst={false} />
    case 'file':
      return <Attachment file={node.file} />
    case 'gallery':
      return <Gallery pictures={node.pictures} />
    case 'video':
      return <HostedVideo video={node.video} />
    case 'table':
      return <BodyTable rows={node.rows} />
    case 'rule':
      return <hr />
  }
}

function classOf(align: Alignment | undefined): string | undefined {
  return align && `align-${align}`
}

function ListItems({ items }: { items: BodyListItem[] }) {
  return items.map((item, index) => (
    <li key={index}>
      <Inline nodes={item.children} />
      <Body nodes={item.nested} />
    </li>
  ))
}

/** A wide table scrolls inside its own frame, which the keyboard can reach. */
function BodyTable({ rows }: { rows: BodyTableCell[][] }) {
  return (
    <div
      className="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={labels.publication.tableScroll}
    >
      <table>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, cellIndex) => (
                <Cell key={cellIndex} cell={cell} scope={rowIndex === 0 ? 'col' : 'row'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, scope }: { cell: BodyTableCell; scope: 'col' | 'row' }) {
  const span = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
  }
  if (!cell.header) {
    return (
      <td {...span}>
        <Body nodes={cell.children} />
      </td>
    )
  }
  return (
    <th {...span} scope={scope}>
      <Body nodes={cell.children} />
    </th>
  )
}
