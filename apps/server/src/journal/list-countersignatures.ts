import { sideGroups, type SideGroup } from '@plenum/domain/participation/side-groups';
import type { CountersignedClosing } from '@plenum/protocol/journal';
import type { Db } from '../db/db.ts';
import { findCountersignatures, type StoredCountersignature } from './countersignatures.store.ts';
import { findLineAt } from './journal.store.ts';

/**
 * [JOURNAL13] In the form that everyone may read. Constituencies of fewer than five devices are grouped with others, the same ones at every
 * closing, because a device keeps one key throughout.
 */
export async function listCountersignatures(db: Db, consultation: string): Promise<CountersignedClosing[]> {
	const signatures = await findCountersignatures(db, consultation);
	const byClosing = [...Map.groupBy(signatures, ({ length }) => length).values()];
	const groups = sideGroups(byClosing.map(countSides));
	const closings = byClosing.map((signed) => asClosing(signed, groups));
	return await Promise.all(
		closings.map(async (closing) => ({
			...closing,
			at: (await findLineAt(db, consultation, closing.length))?.at ?? 0
		}))
	);
}

function countSides(signed: readonly StoredCountersignature[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { constituency } of signed) counts.set(constituency, (counts.get(constituency) ?? 0) + 1);
	return counts;
}

function asClosing(signed: readonly StoredCountersignature[], groups: readonly SideGroup[]): CountersignedClosing {
	const [{ length, hash } = { length: 0, hash: '' }] = signed;
	return {
		length,
		hash,
		at: 0,
		sides: countSides(signed).size,
		devices: signed.map(({ key, signature, constituency }) => ({
			key,
			signature,
			sides: [...(groups.find((sides) => sides.includes(constituency)) ?? [])]
		}))
	};
}
