import { expect, test } from 'vitest';
import { mergeClusters, orderClusters, renameCluster, splitCluster, whileOpen } from './arrangement.ts';
import type { Cluster } from './cluster.ts';

const open = (id: string): Cluster => ({ id, consultation: 'c', label: id, document: `${id}-text`, state: 'open' });
const closing = { statement: 'Done', reviewDate: null, dissent: [], at: 1, documentSha256: 'aa' };
const closed: Cluster = { id: 'x', consultation: 'c', label: 'x', document: 'x-text', state: 'closed', closing };
const merged: Cluster = { id: 'm', consultation: 'c', label: 'm', document: 'm-text', state: 'merged', into: 'a' };

test('[CLUSTERS1] a closed or a merged cluster is not worked on', () => {
	expect(whileOpen(open('a')).ok).toBe(true);
	expect([closed, merged].map(whileOpen)).toEqual([
		{ ok: false, reason: 'cluster/closed' },
		{ ok: false, reason: 'cluster/closed' }
	]);
});

test.each([
	[open('a'), '  Water  ', { ok: true, value: 'Water' }],
	[open('a'), ' ', { ok: false, reason: 'cluster/label-required' }],
	[closed, 'Water', { ok: false, reason: 'cluster/closed' }]
])('[CLUSTERS2] a cluster is renamed while open, to something %#', (cluster, label, answer) => {
	expect(renameCluster(cluster, label)).toEqual(answer);
});

test.each([
	['others go in', open('a'), [open('b'), open('c')], ['b', 'c']],
	['naming one twice is naming it once', open('a'), [open('b'), open('b')], ['b']],
	['itself does not count', open('a'), [open('a'), open('b')], ['b']],
	['another is needed', open('a'), [open('a')], 'cluster/merge-needs-another'],
	['not a closed one', open('a'), [open('b'), closed], 'cluster/closed'],
	['not into a closed one', closed, [open('b')], 'cluster/closed'],
	['not one that went into another', open('b'), [merged], 'cluster/closed'],
	['one that is in it already stays', open('a'), [merged], []]
])('[CLUSTERS3] merging: %s', (_, target, others, expected) => {
	const answer = mergeClusters(target, others);
	expect(answer.ok ? answer.value.merged.map(({ id }) => id) : answer.reason).toEqual(expected);
});

test.each([
	['some leave', ['2'], { label: 'New', leaving: ['2'], staying: ['1', '3'] }],
	['naming one twice is naming it once', ['2', '2'], { label: 'New', leaving: ['2'], staying: ['1', '3'] }],
	['not all', ['1', '2', '3'], 'cluster/split-needs-some-but-not-all'],
	['not none', [], 'cluster/split-needs-some-but-not-all'],
	['not those of another cluster', ['9'], 'cluster/recommendation-elsewhere']
])('[CLUSTERS5] splitting: %s', (_, leaving, expected) => {
	const answer = splitCluster(open('a'), ['1', '2', '3'], leaving, ' New ');
	expect(answer.ok ? answer.value : answer.reason).toEqual(expected);
});

test.each([
	[['b', 'a', 'c'], true],
	[['b', 'a'], false],
	[['b', 'a', 'a'], false],
	[['b', 'a', 'c', 'd'], false],
	[['b', 'a', 'd'], false]
])('[CLUSTERS6] the order %j is complete: %s', (wanted, complete) => {
	const answer = orderClusters(['a', 'b', 'c'], wanted);
	expect(answer).toEqual(complete ? { ok: true, value: wanted } : { ok: false, reason: 'cluster/order-incomplete' });
});
