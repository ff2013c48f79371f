import { availableParallelism } from 'node:os';
import { noOthers, type Nodes } from '../../db/nodes.ts';
import { networkOf } from '../../people/network.ts';
import { keyNames, SharedFailureLimit, type Attempt } from '../../people/shared-rate-limits.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { isDeviceOf } from './known-device.ts';
import type { PasswordOwner } from '../password-version.ts';

/** Where an attempt comes from: the address, and the token of a browser in which somebody signed in before. */
export type AttemptOrigin = { address: string; device: string | null; browser: string | null };

export type SignInGuard = {
	/** Comparing a password is dear on purpose. Half of the processors at most do it, and who tries often waits behind themselves. */
	work: FairQueue;
	/** Under the limits of wrong passwords. */
	ofPassword(secret: Buffer, name: string, account: PasswordOwner | null, origin: AttemptOrigin): Attempt;
	/** Under the limit of wrong codes of an app. */
	ofCode(secret: Buffer, account: PasswordOwner, device: string | null): Attempt;
	/** Under the limit of wrong proofs in a session that is signed in already. */
	ofProof(session: string): Attempt;
	lane(origin: AttemptOrigin, knownDevice: boolean): string;
};

const minute = 60;
const quarter = 15 * 60;

export function createSignInGuard(secret: Buffer, nodes: Nodes = noOthers): SignInGuard {
	const name = keyNames(nodes, secret);
	const limit = (topic: string, failures: number, seconds: number) =>
		new SharedFailureLimit(topic, { failures, seconds }, name, nodes);
	const byName = limit('name', 10, minute);
	const byAddress = limit('address', 30, minute);
	const byDevice = limit('device', 10, minute);
	const byAccount = limit('account', 5, quarter);
	const byCodeDevice = limit('code-device', 5, quarter);
	const bySession = limit('session', 5, quarter);
	const { attempt } = SharedFailureLimit;
	return {
		work: createFairQueue({
			atOnce: Math.max(1, Math.floor(availableParallelism() / 2)),
			perLane: 50,
			altogether: 1000
		}),
		ofPassword(secret, name, account, { address, device }) {
			// [PEOPLE27] A browser in which this account signed in before has attempts of its own.
			if (account !== null && device !== null && isDeviceOf(secret, account, device))
				return attempt({ limit: byDevice, key: device });
			return attempt({ limit: byName, key: name }, { limit: byAddress, key: networkOf(address) });
		},
		// [ACCOUNT14] 5 wrong codes in a quarter of an hour: 1 in 700 to be right once in a day of trying.
		ofCode: (secret, account, device) =>
			device !== null && isDeviceOf(secret, account, device)
				? attempt({ limit: byCodeDevice, key: device })
				: attempt({ limit: byAccount, key: account.id }),
		ofProof: (session) => attempt({ limit: bySession, key: session }),
		lane: ({ address, device }, knownDevice) => (knownDevice && device ? device : networkOf(address))
	};
}
