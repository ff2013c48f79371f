import { canonicalJson } from '../journal/canonical-json.ts';
import { ok, refuse, type Result } from '../result.ts';
import { whileOpen } from './arrangement.ts';
import type { Closing, Cluster, OpenCluster } from './cluster.ts';

type Words = Pick<Closing, 'statement' | 'reviewDate' | 'dissent'>;

/** [CLUSTERS20] A cluster ends with a statement; dissent is of constituencies that the consultation knows, and says something. */
export function closeCluster(
	cluster: Cluster,
	closing: Words,
	constituencies: readonly string[]
): Result<Words, 'cluster/closed' | 'cluster/statement-required' | 'join/unknown-constituency'> {
	const open = whileOpen(cluster);
	if (!open.ok) return open;
	if (closing.statement.trim() === '') return refuse('cluster/statement-required');
	if (!closing.dissent.every(({ constituency }) => constituencies.includes(constituency)))
		return refuse('join/unknown-constituency');
	return ok(wordsOf(closing));
}

/** Whether a cluster was closed with just these words: a repeat, after an answer that was lost. */
export function isClosedSo(cluster: Cluster, said: Words): boolean {
	return cluster.state === 'closed' && canonicalJson(wordsOf(cluster.closing)) === canonicalJson(wordsOf(said));
}

function wordsOf({ statement, reviewDate, dissent }: Words): Words {
	const said = dissent.filter(({ text }) => text.trim() !== '');
	return { statement: statement.trim(), reviewDate, dissent: said };
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
