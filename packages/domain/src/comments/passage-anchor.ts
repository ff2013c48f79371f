/** The ids of the first and the last letter of a passage, as Yjs gives them. */
export type PassageAnchor = { from: LetterId; to: LetterId };
export type LetterId = { client: number; clock: number };
