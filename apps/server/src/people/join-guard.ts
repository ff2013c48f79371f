import { readJoinCode } from '@plenum/domain/people/join-code';
import { refuse, ok, type Result } from '@plenum/domain/result';
import type { Db } from '../db/database.ts';
import { createFailureLimit, dropOldest } from './failure-limit.ts';
import { findConsultationOfCode } from './join-codes.store.ts';
import { networkOf } from './network.ts';

/**
 * [PEOPLE16] A whole workshop sits behind one address, so joins are not limited, and wrong codes are, by address.
 * Past the limit an address opens only the codes that it had opened before: a guesser in the hall stops no one else in it.
 */
export type JoinGuard = {
	/** The consultation that the typed code opens. */
	open(db: Db, typed: string, address: string): Promise<Result<string, 'join/unknown-code' | 'join/too-many-attempts'>>;
	/** Someone at this address may know this code: its facilitator looked at it there. */
	trust(address: string, code: string): void;
};

const wrongCodesPerMinute = 20;
const codesPerAddress = 20;

export function createJoinGuard(now: () => number): JoinGuard {
	const limit = createFailureLimit(wrongCodesPerMinute, now);
	const known = new Map<string, Set<string>>();
	const trust = (network: string, code: string) => {
		const codes = known.get(network) ?? new Set<string>();
		codes.add(code);
		for (const oldest of codes) if (codes.size > codesPerAddress) codes.delete(oldest);
		known.set(network, codes);
		dropOldest(known);
	};
	return {
		async open(db, typed, address) {
			const network = networkOf(address);
			const code = readJoinCode(typed);
			const isKnown = code !== null && known.get(network)?.has(code);
			if (!isKnown && limit.isOver(network)) return refuse('join/too-many-attempts');
			const consultation = code === null ? undefined : await findConsultationOfCode(db, code);
			if (code === null || consultation === undefined) {
				limit.fail(network);
				return refuse('join/unknown-code');
			}
			trust(network, code);
			return ok(consultation);
		},
		trust: (address, code) => trust(networkOf(address), code)
	};
}
