/**
 * [DB44] What a commit says of something to the other nodes at once. It may be lost, and it may come without its content: then it is to
 * be read.
 */
export type CommitHint = { id: string; content: Uint8Array };
