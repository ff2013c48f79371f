import { timesCleared, type ReceiptOwner } from './receipts-key.ts';
import type { Receipts } from './receipts.ts';

export type KeepReceipts = (keep: (receipts: Receipts) => Promise<void>) => Promise<void>;

/**
 * [RECEIPT1] Loads what keeps receipts once there is something to keep: most views on a phone never need it. `owner` is asked each time: the
 * key is there once the page has it.
 */
export function receiptsOf(owner: () => ReceiptOwner): KeepReceipts {
	let loading: Promise<Receipts> | null = null;
	return async (keep) => {
		const cleared = timesCleared();
		try {
			loading ??= import('./receipts.ts').then(({ Receipts }) => new Receipts(owner));
			const receipts = await loading;
			// [RECEIPT3] People who left meanwhile leave nothing.
			if (timesCleared() === cleared) await keep(receipts);
		} catch {
			// Without a connection there is no file to load. What was said is saved all the same.
			loading = null;
		}
	};
}
