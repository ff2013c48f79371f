import { replicaLimits } from '../../db/postgres/replica-reads.ts';
import { askStateAt, faultOf, isCopyOf, type ServerState } from '../../db/postgres/replication-state.ts';
import { bad, fine, warning, type Finding } from './finding.ts';

const check = 'replica';
const means = 'Public pages are read from the primary, as without it.';

/** [OPERATE22] Whether public pages can be read from DATABASE_READ_URL. Nothing is written. */
export async function checkReplica(url: string, replicaUrl: string): Promise<Finding> {
	// Without an answer of the primary there is nothing to compare with, which is said of that one.
	const primary = await stateOf(url);
	const replica = await stateOf(replicaUrl);
	if (!('system' in replica))
		return warning(check, {
			found: `The server of DATABASE_READ_URL cannot be used (${replica.code}).`,
			means,
			advice: 'Check host, port, name, user and password, and that the replica has `hot_standby` on.'
		});
	if (!('system' in primary)) return fine(check, 'The replica answers.');
	if (!isCopyOf(replica, primary))
		return bad(check, {
			found: 'The database of DATABASE_READ_URL is no copy of that of DATABASE_URL.',
			means: 'Plenum does not start.',
			advice: 'Name a replica by streaming of the same server, and the same database; or unset it.'
		});
	const fault = faultOf(replica, primary);
	if (fault !== null)
		return warning(check, {
			found: `The replica cannot be read: ${fault}.`,
			means,
			advice: 'Make a new replica of the server that is the primary now, or unset DATABASE_READ_URL.'
		});
	return (await hasReached(replicaUrl, primary.position ?? Infinity))
		? fine(check, 'The replica follows.')
		: warning(check, {
				found: `The replica is more than ${replicaLimits.behind / 1000} s behind.`,
				means,
				advice: 'See `pg_stat_replication` on the primary, and whether long questions on the replica keep it waiting.'
			});
}

async function hasReached(url: string, position: number): Promise<boolean> {
	for (const end = performance.now() + replicaLimits.behind; performance.now() < end;) {
		const state = await stateOf(url);
		if ('system' in state && (state.position ?? -Infinity) >= position) return true;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	return false;
}

async function stateOf(url: string): Promise<ServerState | { code: string }> {
	try {
		return await askStateAt(url, replicaLimits.patience);
	} catch (error) {
		return { code: (error as { code?: string }).code ?? 'no answer' };
	}
}
