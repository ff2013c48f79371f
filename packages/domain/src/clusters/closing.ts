import { ok, refuse, type Result } from '../result.ts';
import { whileOpen } from './arrangement.ts';
import type { Closing, Cluster, OpenCluster } from './cluster.ts';

/** [CLUSTERS20] A cluster ends with a statement; dissent is of constituencies that the consultation knows, and says something. */
export function closeCluster(
	cluster: Cluster,
	closing: Pick<Closing, 'statement' | 'reviewDate' | 'dissent'>,
	constituencies: readonly string[]
): Result<
	Pick<Closing, 'statement' | 'reviewDate' | 'dissent'>,
	'cluster/closed' | 'cluster/statement-required' | 'join/unknown-constituency'
> {
	const open = whileOpen(cluster);
	if (!open.ok) return open;
	if (closing.statement.trim() === '') return refuse('cluster/statement-required');
	if (!closing.dissent.every(({ constituency }) => constituencies.includes(constituency)))
		return refuse('join/unknown-constituency');
	return ok({
		statement: closing.statement.trim(),
		reviewDate: closing.reviewDate,
		dissent: closing.dissent.filter(({ text }) => text.trim() !== '')
	});
}

/** [CLUSTERS23] A closed cluster is opened again; what was closed stays in the journal. */
export function reopenCluster(cluster: Cluster): Result<OpenCluster, 'cluster/not-closed'> {
	switch (cluster.state) {
		case 'closed': {
			const { id, consultation, label, document } = cluster;
			return ok({ id, consultation, label, document, state: 'open' });
		}
		case 'open':
		case 'merged':
			return refuse('cluster/not-closed');
	}
}
