/** The State's answer to a recommendation. */
export const positions = ['supported', 'noted', 'partially-supported', 'pending', 'unknown'] as const;
export type Position = (typeof positions)[number];

/** Where the position stands: the document's symbol, the paragraph in it, and the line as printed. */
export type PositionSource = { symbol: string | null; paragraph: string | null; raw: string };
