import { createHmac } from 'node:crypto';
import type { Database } from './database.ts';
import { DatabaseRefusedError } from './storage/database-refused.ts';
import { findInstanceSetting, upsertInstanceSetting } from './instance-settings.store.ts';
import { transaction } from './transaction.ts';

/** Says nothing of the secret but that it is the same. */
const fingerprintOf = (secret: Buffer) => createHmac('sha256', secret).update('plenum fingerprint 1').digest('hex');

/** [DB42] Records signed with two secrets are broken records: a node with a secret other than the first is refused. */
export async function assertOwnSecret(database: Database, secret: Buffer): Promise<void> {
	const own = fingerprintOf(secret);
	const known = await findInstanceSetting(database.read, 'secret');
	if (known === own) return;
	const first = known ?? (await transaction(database, async (tx) => markFirst(tx.db, own)));
	if (first !== own)
		throw new DatabaseRefusedError(
			'it was kept with another secret than PLENUM_SECRET, or secret.key in DATA_DIR, is here. Give every node the same one. Only where that one is lost for good, run `npm run plenum -- accept-keys`.'
		);
}

/** If several nodes start at once, the secret of the first counts. */
async function markFirst(db: Parameters<typeof findInstanceSetting>[0], own: string): Promise<string> {
	const first = await findInstanceSetting(db, 'secret');
	if (first === undefined) await upsertInstanceSetting(db, 'secret', own);
	return first ?? own;
}

/** Replaces the recorded secret, regardless of its value. */
export function acceptSecret(database: Database, secret: Buffer): Promise<void> {
	return transaction(database, (tx) => upsertInstanceSetting(tx.db, 'secret', fingerprintOf(secret)));
}
