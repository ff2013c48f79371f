import { sideGroups } from '@plenum/domain/participation/side-groups';
import type { CountersignedClosing } from '@plenum/protocol/journal';
import type { Db } from '../db/db.ts';
import { findCountersignatures, findLineAt, type StoredCountersignature } from './countersignatures.store.ts';

/** [JOURNAL13] As everyone may read it: constituencies of fewer than five devices stand together with others. */
export async function listCountersignatures(db: Db, consultation: string): Promise<CountersignedClosing[]> {
	const signatures = await findCountersignatures(db, consultation);
	const closings = [...Map.groupBy(signatures, ({ length }) => length).values()].map((signed) => asClosing(signed));
	return await Promise.all(
		closings.map(async (closing) => ({
			...closing,
			at: (await findLineAt(db, consultation, closing.length))?.at ?? 0
		}))
	);
}

function asClosing(signed: readonly StoredCountersignature[]): CountersignedClosing {
	const [{ length, hash } = { length: 0, hash: '' }] = signed;
	const counts = new Map<string, number>();
	for (const { constituency } of signed) counts.set(constituency, (counts.get(constituency) ?? 0) + 1);
	const groups = sideGroups([counts]);
	return {
		...{ length, hash, at: 0, sides: counts.size },
		devices: signed.map(({ key, signature, constituency }) => ({
			key,
			signature,
			sides: [...(groups.find((sides) => sides.includes(constituency)) ?? [])]
		}))
	};
}
