import { expect, test } from 'vitest';
import { closeCluster, reopenCluster } from './closing.ts';
import type { Cluster } from './cluster.ts';

const open: Cluster = { id: 'a', consultation: 'c', label: 'A', document: 't', state: 'open' };
const closing = { statement: 'Done', reviewDate: null, dissent: [], at: 1, documentSha256: 'aa' };
const closed: Cluster = { ...open, state: 'closed', closing };
const merged: Cluster = { ...open, state: 'merged', into: 'b' };
const said = {
	statement: ' The law is in force. ',
	reviewDate: '2028-03-01',
	dissent: [
		{ constituency: 'civil-society', text: 'Not yet applied.' },
		{ constituency: 'state', text: ' ' }
	]
};

test('[CLUSTERS20] a cluster ends with its statement and the dissent that says something', () => {
	expect(closeCluster(open, said, ['civil-society', 'state'])).toEqual({
		ok: true,
		value: {
			statement: 'The law is in force.',
			reviewDate: '2028-03-01',
			dissent: [{ constituency: 'civil-society', text: 'Not yet applied.' }]
		}
	});
});

test.each([
	[open, { ...said, statement: ' ' }, 'cluster/statement-required'],
	[open, { ...said, dissent: [{ constituency: 'press', text: 'No.' }] }, 'join/unknown-constituency'],
	[closed, said, 'cluster/closed'],
	[merged, said, 'cluster/closed']
])('[CLUSTERS20] a cluster does not end so %#', (cluster, saying, reason) => {
	expect(closeCluster(cluster, saying, ['civil-society', 'state'])).toEqual({ ok: false, reason });
});

test('[CLUSTERS23] only a closed cluster is opened again', () => {
	expect([closed, open, merged].map(reopenCluster)).toEqual([
		{ ok: true, value: open },
		{ ok: false, reason: 'cluster/not-closed' },
		{ ok: false, reason: 'cluster/not-closed' }
	]);
});
