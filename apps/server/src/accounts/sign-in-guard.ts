import { availableParallelism } from 'node:os';
import { noOthers, type Nodes } from '../db/nodes.ts';
import { createFailureLimit, type FailureLimit } from '../people/failure-limit.ts';
import { networkOf } from '../people/network.ts';
import { countOnEveryNode, keyNames } from '../people/told-limits.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { isDeviceOf } from './known-device.ts';
import type { PasswordOwner } from './password-version.ts';

/** Where an attempt comes from: the address, and the token of a browser in which somebody signed in before. */
export type Attempt = { address: string; device: string | null; browser: string | null };

type Limit = { limit: FailureLimit; by: string };

export type SignInGuard = {
	/** Comparing a password is dear on purpose. Half of the processors at most do it, and who tries often waits behind themselves. */
	work: FairQueue;
	/** The limits of wrong passwords under which this attempt falls. */
	ofPassword(secret: Buffer, name: string, account: PasswordOwner | null, attempt: Attempt): Limit[];
	/** The limit of wrong codes of an app. */
	ofCode(secret: Buffer, account: PasswordOwner, device: string | null): Limit;
	/** The limit of wrong proofs in a session that is signed in already. */
	ofProof(session: string): Limit;
	lane(attempt: Attempt, knownDevice: boolean): string;
};

const quarter = 15 * 60_000;

export function createSignInGuard(now: () => number, secret: Buffer, nodes: Nodes = noOthers): SignInGuard {
	const name = keyNames(nodes, secret);
	const limit = (by: string, failures: number, period?: number) =>
		countOnEveryNode(createFailureLimit(failures, now, period), nodes, by, name);
	const [byName, byAddress, byDevice] = [limit('name', 10), limit('address', 30), limit('device', 10)];
	const [byAccount, byCodeDevice] = [limit('account', 5, quarter), limit('code-device', 5, quarter)];
	const bySession = limit('session', 5, quarter);
	return {
		work: createFairQueue({
			atOnce: Math.max(1, Math.floor(availableParallelism() / 2)),
			perLane: 50,
			altogether: 1000
		}),
		ofPassword(secret, name, account, { address, device }) {
			// [PEOPLE27] A browser in which this account signed in before has attempts of its own.
			if (account !== null && device !== null && isDeviceOf(secret, account, device))
				return [{ limit: byDevice, by: device }];
			return [
				{ limit: byName, by: name },
				{ limit: byAddress, by: networkOf(address) }
			];
		},
		// [ACCOUNT14] 5 wrong codes in a quarter of an hour: 1 in 700 to be right once in a day of trying.
		ofCode: (secret, account, device) =>
			device !== null && isDeviceOf(secret, account, device)
				? { limit: byCodeDevice, by: device }
				: { limit: byAccount, by: account.id },
		ofProof: (session) => ({ limit: bySession, by: session }),
		lane: ({ address, device }, knownDevice) => (knownDevice && device ? device : networkOf(address))
	};
}
