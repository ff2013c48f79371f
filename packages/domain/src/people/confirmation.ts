/**
 * How a facilitator vouched for a participant: by admitting them from the lobby, by their personal link, or by confirming a list. Null
 * where nobody did: a person with the code may have joined several times.
 */
export const confirmations = ['lobby', 'link', 'list'] as const;
export type Confirmation = (typeof confirmations)[number];

/** [PEOPLE62] Only the link vouched for them, and its maker was removed since. They stay confirmed until a facilitator decides otherwise. */
export function lostVoucher(confirmed: Confirmation | null, letInByRemoved: boolean): boolean {
	return confirmed === 'link' && letInByRemoved;
}
