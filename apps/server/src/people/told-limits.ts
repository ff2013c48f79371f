import { createHmac } from 'node:crypto';
import { onEveryNode, type Nodes } from '../db/nodes.ts';
import { rememberLatest, type FailureLimit } from './failure-limit.ts';

/** How keys of limits are called where others hear of them: an address is never written down, not for a minute either. */
export type NameKey = (key: string) => string;

/** Remembered: with each command somebody's network is recognized, and a name takes longer than the rest of that. */
export function keyNames(nodes: Nodes, secret: Buffer): NameKey {
	if (nodes.areAlone) return (key) => key;
	return rememberLatest((key) => createHmac('sha256', secret).update(`limit ${key}`).digest('base64url'));
}

/** [DB37] What fails on one node counts on all: of attempts that go to several at once, each may try as often as one alone. */
export function countOnEveryNode(limit: FailureLimit, nodes: Nodes, topic: string, name: NameKey): FailureLimit {
	const fail = onEveryNode(nodes, `${topic}-failed`, limit.fail);
	const forgive = onEveryNode(nodes, `${topic}-forgiven`, limit.forgive);
	return {
		isOver: (key) => limit.isOver(name(key)),
		fail: (key) => fail(name(key)),
		forgive: (key) => forgive(name(key))
	};
}
