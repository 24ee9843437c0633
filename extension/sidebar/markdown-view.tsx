import { Fragment } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Citation } from '../../shared/answer'
import { CitationMark, CitedQuote } from './citation'
import { type Block, type Inline, parseMarkdown } from './markdown'

/** `open` = the citation whose sentence is shown. */
type Cited = { citations: readonly Citation[]; open: number | null; onCite(index: number): void }

/**
 * An answer's text as nodes. Nothing in it can be clicked but its citations, whose sentence opens under the block it was opened from.
 * `citations` is empty while the text is still coming.
 */
export function Markdown({ text, citations }: { text: string; citations: readonly Citation[] }) {
  const tree = useMemo(() => parseMarkdown(text), [text])
  const [open, setOpen] = useState<{ block: number; index: number } | null>(null)
  return (
    <div class="markdown">
      {tree.map((block, number) => {
        const index = open?.block === number ? open.index : null
        const citation = index === null ? undefined : citations[index]
        return (
          <Fragment key={number}>
            <BlockView
              block={block}
              citations={citations}
              open={index}
              onCite={cited => setOpen(cited === index ? null : { block: number, index: cited })}
            />
            {citation && <CitedQuote key={index} citation={citation} />}
          </Fragment>
        )
      })}
    </div>
  )
}

function Blocks({ blocks, ...cited }: { blocks: readonly Block[] } & Cited) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} {...cited} />
      ))}
    </>
  )
}

function BlockView({ block, ...cited }: { block: Block } & Cited) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Inlines nodes={block.children} {...cited} />
        </p>
      )
    case 'heading':
      return (
        <h3 dir="auto">
          <Inlines nodes={block.children} {...cited} />
        </h3>
      )
    case 'code':
      return <pre dir="auto">{block.text}</pre>
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} {...cited} />
        </blockquote>
      )
    case 'list':
      return <ListView block={block} {...cited} />
    case 'table':
      return <TableView block={block} {...cited} />
    case 'rule':
      return <hr />
  }
}

function ListView({ block, ...cited }: { block: Extract<Block, { type: 'list' }> } & Cited) {
  const items = block.items.map((item, index) => (
    <li key={index} dir="auto">
      <Blocks blocks={item} {...cited} />
    </li>
  ))
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
}

function TableView({ block, ...cited }: { block: Extract<Block, { type: 'table' }> } & Cited) {
  const cells = (row: readonly Inline[][], Cell: 'th' | 'td') =>
    row.map((cell, index) => (
      <Cell key={index} dir="auto">
        <Inlines nodes={cell} {...cited} />
      </Cell>
    ))
  return (
    <table class="table">
      <thead>
        <tr>{cells(block.head, 'th')}</tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>{cells(row, 'td')}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Inlines({ nodes, ...cited }: { nodes: readonly Inline[] } & Cited) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineView key={index} node={node} {...cited} />
      ))}
    </>
  )
}

function InlineView({ node, ...cited }: { node: Inline } & Cited) {
  switch (node.type) {
    case 'text':
      return <>{node.text}</>
    case 'code':
      return <code>{node.text}</code>
    case 'break':
      return <br />
    case 'cite':
      return <CitationMark index={node.index} {...cited} />
    case 'link':
      return (
        <>
          <Inlines nodes={node.children} {...cited} />
          {node.host && <bdi class="quiet"> ({node.host})</bdi>}
        </>
      )
    default: {
      const Tag = node.type
      return (
        <Tag>
          <Inlines nodes={node.children} {...cited} />
        </Tag>
      )
    }
  }
}
