import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Fact } from '@plenum/protocol/facts';
import type { PollView } from '@plenum/protocol/polls/polls';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../../test-support/app/open-plenum.fixture.ts';
import { insertCluster } from '../../clusters/clusters.store.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-vote-'));
let plenum: Plenum;
let consultation: string;
let chair: string;

beforeAll(async () => {
	plenum = await openPlenum({ DATA_DIR: dataDir });
	await plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const token = (await plenum.setupLink())?.split('#')[1];
	chair = (await ask('', 'POST', '/setup', { token, name: 'Chair', password: 'a long enough password' }))
		.token as string;
	const review = { cycle: 4, session: null, symbols: [] };
	const plan = {
		title: 'Trial',
		stateName: 'Alvenia',
		reviews: [review],
		purpose: 'action-plan',
		admission: 'automatic'
	};
	consultation = (await ask(chair, 'POST', '/consultations', plan)).id as string;
	await transaction(plenum.context.database, async (tx) => {
		await insertCluster(tx.db, { id: 'cluster-0001', consultation, label: 'Detention', document: 'document-0001' });
		const first = { ...emptyAssessment(), actions: [testAction] };
		await createDocument(tx, { id: 'document-0001', consultation, cluster: 'cluster-0001', first });
	});
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

async function ask(
	token: string,
	method: 'GET' | 'POST',
	path: string,
	body?: object
): Promise<Record<string, unknown>> {
	const headers = token ? { authorization: `Bearer ${token}` } : {};
	const reply = await plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...(body ? { payload: body } : {}) });
	return reply.json();
}

async function joinAs(constituency: string): Promise<string> {
	const { code } = await ask(chair, 'GET', `/consultations/${consultation}/join-code`);
	return (await ask('', 'POST', '/join', { code, name: '', constituency, consent: true })).token as string;
}

async function listen(token: string): Promise<{ facts: Fact[]; socket: Socket }> {
	const { port } = plenum.app.server.address() as AddressInfo;
	const socket = connect(`http://127.0.0.1:${port}`, { path: '/rt/', transports: ['websocket'], auth: { token } });
	const facts: Fact[] = [];
	socket.on('fact', (fact: Fact) => facts.push(fact));
	expect(await socket.emitWithAck('follow', { consultation })).toEqual({ ok: true });
	return { facts, socket };
}

test('an action in the text is put to the vote, voted on by those who joined, and becomes a commitment that everyone hears of', async () => {
	const voters = await Promise.all(['state', 'civil-society', 'nhri'].map(joinAs));
	const { facts, socket } = await listen(voters[0] ?? '');
	const rules = { percentBase: 'cast', threshold: 50, quorum: 30 } as const;
	const asked = { cluster: 'cluster-0001', action: testAction.id, workshop: null, kind: 'open', rules };
	const { id } = await ask(chair, 'POST', `/consultations/${consultation}/polls`, asked);
	const opened = (await ask(chair, 'POST', `/polls/${String(id)}/open`)) as PollView;
	expect(opened).toMatchObject({ state: 'open', entitled: 3, frozen: [{ action: testAction }] });
	for (const voter of voters) await ask(voter, 'POST', `/polls/${String(id)}/ballot`, { choice: 'for' });
	const closing = { statement: 'Agreed by all', reviewDate: '2027-03-01' };
	await ask(chair, 'POST', `/polls/${String(id)}/close`, closing);
	const seen = await ask(voters[1] ?? '', 'GET', `/polls/${String(id)}`);
	expect(seen).toMatchObject({
		state: 'closed',
		mine: { marks: ['for'] },
		result: { turnout: { cast: 3 }, subjects: [{ adopted: true, counts: { percentFor: 100 } }] }
	});
	const { commitments } = await ask(chair, 'GET', `/consultations/${consultation}/commitments`);
	expect(commitments).toMatchObject([{ poll: id, clusterLabel: 'Detention', nextDate: '2027-03-01' }]);
	// New participants are announced at most twice a second, so the last announcement may come at any time from here on.
	const ofTheVote = () => facts.map(({ kind }) => kind).filter((kind) => kind !== 'people');
	// That all have voted is told at once (POLL5).
	await expect.poll(ofTheVote).toEqual(['poll', 'poll', 'turnout', 'commitments', 'poll']);
	socket.close();
	expect(await ask(chair, 'GET', `/consultations/${consultation}/journal/verify`)).toMatchObject({ ok: true });
});
