/** The collections whose items the newsroom talks about. */
export const COMMENTED_KINDS = ['news', 'articles', 'episodes', 'pages', 'campaigns'] as const
type CommentedKind = (typeof COMMENTED_KINDS)[number]

export function isCommentedKind(kind: unknown): kind is CommentedKind {
  return (COMMENTED_KINDS as readonly unknown[]).includes(kind)
}
