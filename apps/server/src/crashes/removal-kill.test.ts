import { addAction } from '@plenum/documents/drafts';
import type { JoinResult } from '@plenum/protocol/people';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { importMatrix } from '../demo/import-matrix.ts';
import { sampleRecommendations } from '../demo/sample/recommendations.ts';
import { Visitor } from '../demo/visitor.ts';
import { startServer } from '../test-support/app/start-server.fixture.ts';
import { recountPoll } from '../polls/recount/recount.store.ts';
import { sealFor } from '../test-support/polls/seal.fixture.ts';

const action = 'action-of-the-trial';

async function openHall() {
	const server = await startServer();
	onTestFinished(() => server.end());
	const visitor = new Visitor(server.url);
	const account = { token: server.setupToken, name: 'Ada Fell', password: 'a long enough phrase' };
	const chair = visitor.as((await visitor.api('setUp', { body: account })).token);
	const { id } = await chair.api('createConsultation', {
		body: {
			title: 'Alvenia at mid-term',
			stateName: 'Alvenia',
			purpose: 'mid-term-report',
			reviews: [{ cycle: 4, session: 99, symbols: [] }]
		}
	});
	await importMatrix(chair, id, sampleRecommendations.slice(0, 3));
	const { clusters } = await chair.api('listClusters', { params: { consultation: id } });
	const [cluster] = clusters;
	if (!cluster) throw new Error('The matrix has no cluster.');
	const text = await chair.open(cluster.document);
	addAction(text.doc, action, { text: 'Publish every report', lead: 'Ministry' });
	await text.saved();
	text.close();
	const { code } = await chair.api('getJoinCode', { params: { consultation: id } });
	const hall: JoinResult[] = [];
	for (let place = 0; place < 12; place++)
		hall.push(await visitor.api('join', { body: { code, name: '', constituency: 'state', consent: true } }));
	await chair.post(`/consultations/${id}/people/admit`, { participants: 'all' });
	return { server, visitor, chair, consultation: id, cluster: cluster.id, hall };
}

test.each(['open', 'secret'] as const)(
	'[POLL44] in a %s poll the ballot of somebody who was removed is counted, also where the server was killed meanwhile',
	async (kind) => {
		const { server, visitor, chair, consultation, cluster, hall } = await openHall();
		const rules = { percentBase: 'present', threshold: 50, quorum: 0 } as const;
		const asked = { cluster, action, workshop: null, kind, rules } as const;
		const { id } = await chair.api('draftPoll', { params: { consultation }, body: asked });
		const poll = await chair.api('openPoll', { params: { poll: id } });
		for (const [place, { participant, token }] of hall.slice(0, 10).entries()) {
			const choice = place < 6 ? 'for' : 'against';
			const sealed = () => sealFor({ id, publicKey: poll.secrecy?.publicKey ?? '' }, participant.id, choice).body;
			await visitor.as(token).post(`/polls/${id}/ballot`, kind === 'secret' ? sealed() : { choice });
		}
		for (const gone of [hall[0], hall[11]])
			await chair.post(`/consultations/${consultation}/people/${gone?.participant.id}/remove`);
		await server.killAndRestart();
		const { result } = await chair.api('closePoll', {
			params: { poll: id },
			body: { statement: '', reviewDate: null }
		});
		expect(result).toMatchObject({ entitled: 12, turnout: { cast: 10, present: kind === 'open' ? 11 : 12 } });
		expect(result?.subjects[0]?.counts?.tally).toEqual({ for: 6, against: 4, abstain: 0 });
		await server.kill();
		const database = openDatabase(join(server.dataDir, 'plenum.db'));
		expect(await recountPoll(database.read, id)).toMatchObject({ ok: true, differences: [] });
		await database.close();
	}
);
