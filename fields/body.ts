import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { bodyBlocks } from '@/fields/body-blocks'
import { ForeignWordsFeature } from '@/fields/foreign-words'
import { WordPasteFeature } from '@/fields/word-paste'

/** What a body may hold; `data/rich-text.ts` turns each of these into a node that readers get. */
const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    ForeignWordsFeature(),
    AlignFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({
      enabledCollections: ['news', 'articles', 'episodes', 'documents', 'pages', 'campaigns'],
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: bodyBlocks }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    WordPasteFeature(),
  ],
})

export function body({ label = 'Nội dung' }: { label?: string } = {}): RichTextField {
  return { name: 'body', label, type: 'richText', editor }
}
