/**
 * What somebody may do in the newsroom: `write` drafts of their own unit; `edit`, return and approve
 * everything; `publish`, schedule and withdraw as well. `system` is nobody in particular: a script, an
 * import, the clock.
 */
export type Rights = 'none' | 'write' | 'edit' | 'publish' | 'system'

export interface Actor {
  /** The person's id; null for the system. */
  id: string | null
  rights: Rights
  /** The unit whose items a contributor writes. */
  unit: string | null
}

export const SYSTEM: Actor = { id: null, rights: 'system', unit: null }

export const edits = ({ rights }: Actor) => rights === 'edit' || publishes({ rights })

export const publishes = ({ rights }: Pick<Actor, 'rights'>) =>
  rights === 'publish' || rights === 'system'
