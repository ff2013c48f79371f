import { ok, refuse, type Result } from '../result.ts';
import type { Cluster, OpenCluster } from './cluster.ts';

/** [CLUSTERS1] Only an open cluster is arranged, read or written; a closed one is opened again first. */
export function whileOpen(cluster: Cluster): Result<OpenCluster, 'cluster/closed'> {
	switch (cluster.state) {
		case 'open':
			return ok(cluster);
		case 'closed':
		case 'merged':
			return refuse('cluster/closed');
	}
}

/** [CLUSTERS2] A cluster has a label; spaces around it say nothing. */
export function renameCluster(
	cluster: Cluster,
	label: string
): Result<string, 'cluster/closed' | 'cluster/label-required'> {
	const open = whileOpen(cluster);
	if (!open.ok) return open;
	return label.trim() === '' ? refuse('cluster/label-required') : ok(label.trim());
}

/** [CLUSTERS3] Others, all open, go into an open cluster. Naming one twice is naming it once; one that is in it already stays. */
export function mergeClusters(
	target: Cluster,
	others: readonly Cluster[]
): Result<{ target: OpenCluster; merged: OpenCluster[] }, 'cluster/closed' | 'cluster/merge-needs-another'> {
	const into = whileOpen(target);
	if (!into.ok) return into;
	const distinct = new Map(others.filter((other) => other.id !== target.id).map((other) => [other.id, other]));
	if (distinct.size === 0) return refuse('cluster/merge-needs-another');
	const merged: OpenCluster[] = [];
	for (const other of distinct.values()) {
		if (other.state === 'merged' && other.into === target.id) continue;
		const open = whileOpen(other);
		if (!open.ok) return open;
		merged.push(open.value);
	}
	return ok({ target: into.value, merged });
}

/** [CLUSTERS5] Some recommendations leave for a cluster of their own; neither of the two is left empty. */
export function splitCluster(
	cluster: Cluster,
	held: readonly string[],
	leaving: readonly string[],
	label: string
): Result<
	{ label: string; leaving: string[]; staying: string[] },
	| 'cluster/closed'
	| 'cluster/label-required'
	| 'cluster/recommendation-elsewhere'
	| 'cluster/split-needs-some-but-not-all'
> {
	const named = renameCluster(cluster, label);
	if (!named.ok) return named;
	const gone = new Set(leaving);
	if (![...gone].every((id) => held.includes(id))) return refuse('cluster/recommendation-elsewhere');
	if (gone.size === 0 || gone.size === held.length) return refuse('cluster/split-needs-some-but-not-all');
	return ok({ label: named.value, leaving: [...gone], staying: held.filter((id) => !gone.has(id)) });
}

/** [CLUSTERS6] A new order names every cluster once and nothing else, so that none disappears from sight. */
export function orderClusters(
	present: readonly string[],
	wanted: readonly string[]
): Result<string[], 'cluster/order-incomplete'> {
	const named = new Set(wanted);
	const complete =
		named.size === wanted.length && named.size === present.length && present.every((id) => named.has(id));
	return complete ? ok([...wanted]) : refuse('cluster/order-incomplete');
}
