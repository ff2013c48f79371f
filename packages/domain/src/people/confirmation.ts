/**
 * How a facilitator vouched for a participant: by admitting them from the lobby, by the personal link that they came with, or by
 * confirming a list on which they stood. Null where nobody did: whoever has the code may have joined several times.
 */
export const confirmations = ['lobby', 'link', 'list'] as const;
export type Confirmation = (typeof confirmations)[number];
