import { action, cluster, consultation, documentName, facilitatorToken } from './names.ts';

/** Drafts a poll about the action of a document and opens it, over HTTP; answers where ballots go. */
export async function openPoll(
	port: number,
	{ document = 0, kind = 'confidential' }: { document?: number; kind?: 'confidential' | 'open' } = {}
): Promise<string> {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const draft = { cluster: cluster(documentName(document)), action, workshop: null, kind, rules };
	const poll = await post(port, `/consultations/${consultation}/polls`, draft);
	await post(port, `/polls/${poll.id}/open`);
	return `/api/v1/polls/${poll.id}/ballot`;
}

async function post(port: number, path: string, body?: object): Promise<{ id: string }> {
	const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${facilitatorToken}`, ...(body && { 'content-type': 'application/json' }) },
		...(body && { body: JSON.stringify(body) })
	});
	if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
	return (await response.json()) as { id: string };
}
