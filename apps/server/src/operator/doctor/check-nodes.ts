import type { Client } from 'pg';
import { describeNode, findNodeEntries, type NodeEntry } from '../../db/postgres/node-roll.ts';
import { findSchemaFloor } from '../../db/postgres/schema-floor.ts';
import { fine, warning, type Finding } from './finding.ts';

const check = 'nodes';

/** [OPERATE29] Nothing of a database on which no node of a version that says which it is has ever run. */
export async function checkNodes(client: Client): Promise<Finding[]> {
	return (await findSchemaFloor(client)) === null ? [] : checkEntries(await findNodeEntries(client));
}

function checkEntries(nodes: readonly NodeEntry[]): Finding[] {
	if (nodes.length === 0) return [];
	const named = `${nodes.length === 1 ? '1 node runs' : `${nodes.length} nodes run`}: ${nodes.map(describeNode).join(', ')}.`;
	if (new Set(nodes.map(({ schema }) => schema)).size === 1) return [fine(check, named)];
	return [
		warning(check, {
			found: named,
			means: 'They are of more than one version: an upgrade is under way, or one was left behind.',
			advice: 'Stop those with the older migration as soon as the others are ready.'
		})
	];
}
