import { deviceStorage, lastVisitPrefix, thisDevice } from '#lib/outbox/device.ts';

export type ReceiptOwner = { participant: string; outboxKey: string };

export const receiptsKey = (participant: string): string => `${lastVisitPrefix}${participant}:receipts`;

/** [RECEIPT4] Whether this device has receipts of a participant, without reading them. */
export function hasReceipts(participant: string): boolean {
	try {
		return Boolean(deviceStorage()?.getItem(receiptsKey(participant)));
	} catch {
		return false;
	}
}

/** On this page alone: whatever empties the tab deletes it. */
const mark = 'plenum-receipts-mark';
let cleared = 0;

/** [RECEIPT3] How often this tab was emptied: what was begun before and ends afterwards stores nothing. */
export function timesCleared(): number {
	if (thisDevice.read(mark) === null) {
		cleared += 1;
		thisDevice.write(mark, '', { mayStore: false });
	}
	return cleared;
}
