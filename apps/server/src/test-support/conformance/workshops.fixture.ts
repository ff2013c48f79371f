import type { Workshop } from '@plenum/domain/workshops/workshop';
import { initialScreen } from '@plenum/domain/workshops/screen';
import * as countersignatures from '../../journal/countersignatures.store.ts';
import * as journal from '../../journal/journal.store.ts';
import * as decidedRows from '../../journal/row-sets.store.ts';
import { rowSets } from '../../journal/row-sets.ts';
import type { RowSet } from '../../journal/row-sets/row-set.ts';
import * as rooms from '../../workshops/rooms.store.ts';
import * as workshops from '../../workshops/workshops.store.ts';
import { clearLineage } from '../../db/commit-count.store.ts';
import * as idempotency from '../../db/idempotency/idempotency.store.ts';
import * as settings from '../../db/instance-settings.store.ts';
import { findReadiness, upsertReadiness } from '../../db/readiness.store.ts';
import type { Ask } from './ask.fixture.ts';

export async function plan(ask: Ask): Promise<void> {
	const folded = { state: 'planned', title: 'Session', items: [] } as unknown as Workshop;
	const workshop = { consultation: 'trial', callLink: null, folded, createdAt: 3 };
	await ask(workshops.insertWorkshop, { ...workshop, id: 'session' });
	await ask(workshops.insertWorkshop, { ...workshop, id: 'room', screen: initialScreen });
	await ask(workshops.updateWorkshopState, 'session', { ...folded, title: 'Session « 1 »' });
	await ask(workshops.updateCallLink, 'session', 'https://call.example');
	await ask(workshops.updateScreen, 'session', { ...initialScreen, version: 2 });
	await ask(workshops.findWorkshop, 'trial', 'session');
	await ask(workshops.findWorkshop, 'other', 'session');
	await ask(workshops.findWorkshopById, 'room');
	await ask(workshops.findWorkshops, 'trial');
	await ask(workshops.findWorkshopStates, 'trial');

	await ask(rooms.insertRoomCluster, { room: 'room', cluster: 'water', opened: 1 });
	await ask(rooms.insertRoomCluster, { room: 'room', cluster: 'courts', opened: null });
	await ask.unordered(rooms.findTakenClusters, ['water', 'courts']);
	await ask(rooms.updateClosedCluster, { room: 'room', cluster: 'water', closed: 4, closedAt: 9 });
	await ask.unordered(rooms.findTakenClusters, ['water', 'courts']);
	await ask.unordered(rooms.findRoomClusters, ['room']);
}

export async function record(ask: Ask): Promise<void> {
	const line = { consultation: 'trial', at: 1, by: null, hash: 'ab' };
	const types = ['workshop-planned', 'agenda-changed', 'workshop-begun', 'turn-given'];
	for (const [at, type] of types.entries())
		await ask(journal.insertEntry, {
			...line,
			place: at + 1,
			stream: 'workshop:session',
			seq: at + 1,
			type,
			data: { text: 'é \u0000', number: 1.5, list: [null, true] }
		});
	await ask(journal.insertEntry, {
		...line,
		place: 5,
		stream: 'poll:vote',
		seq: 1,
		type: 'poll-opened',
		data: {},
		by: 'ben'
	});
	await ask(journal.findHead, 'trial');
	await ask(journal.findHead, 'other');
	await ask(journal.findStreamSeq, 'trial', 'workshop:session');
	await ask(journal.findLastTime, 'trial', 1);
	const lines = await ask(journal.findLines, 'trial', 2);
	await ask(journal.findLines, 'trial', 0, 2);
	await ask(journal.findLinesBefore, 'trial', 4, 2);
	await ask(journal.countLinesByType, 'trial', 1, 'ben');
	await ask(journal.countLinesByType, 'trial', 0, 'ada');
	await ask(journal.findAgendasBefore, 'trial', lines);
	await ask(journal.findStream, 'trial', 'workshop:session', 1);
	await ask(journal.findStream, 'trial', 'workshop:session', 0, 1);
	await ask(journal.findStreamLines, 'trial', 'workshop:session', ['turn-given', 'workshop-planned']);
	await ask(journal.findLinesBetween, 'trial', ['workshop:session', 'poll:vote'], { after: 1, before: 5 });
	await ask(journal.findLastLine, 'trial', ['turn-given', 'workshop-planned']);
	await ask(journal.findLineAt, 'trial', 4);
	await ask(journal.findPlaceOf, 'trial', 'ab');
	const signature = { consultation: 'trial', length: 4, hash: 'ab', constituency: 'state', signature: 'signed' };
	for (const signer of ['one', 'two', 'one'])
		await ask(countersignatures.insertCountersignature, { ...signature, signer, key: `key ${signer}` });
	await ask(countersignatures.countCountersignatures, signature);
	await ask(countersignatures.findCountersignatures, 'trial');
	await ask(journal.findRawLines, 'trial');
	for (const set of Object.values<RowSet>(rowSets)) {
		const ids = await ask.unordered(decidedRows.findDecidedIds, 'trial', set);
		await ask(decidedRows.findRowSets, set, [...ids, 'nothing']);
	}
}

export async function keepHouse(ask: Ask): Promise<void> {
	const claim = { requestHash: 'request', claimedAt: 10, expiresAt: 50 };
	await ask(idempotency.insertClaim, { ...claim, id: 'one' });
	await ask(idempotency.insertClaim, { ...claim, id: 'three' });
	await ask(async function taken(db) {
		return idempotency.insertClaim(db, { ...claim, id: 'one' }).catch((error: Error) => error.name);
	});
	await ask(idempotency.upsertAnswer, { ...claim, id: 'one', status: 201, answer: Buffer.from([0, 255]) });
	await ask(idempotency.upsertAnswer, { ...claim, id: 'two', status: 200, answer: Buffer.from('é') });
	for (const id of ['one', 'two', 'three']) await ask(idempotency.findIdempotencyRecord, id, 40);
	await ask(idempotency.findIdempotencyRecord, 'one', 50);
	await ask(idempotency.upsertAnswer, { ...claim, id: 'one', status: 409, answer: Buffer.from('no'), expiresAt: 60 });
	await ask(idempotency.findIdempotencyRecord, 'one', 50);
	await ask(idempotency.insertClaim, { ...claim, id: 'one', requestHash: 'another' });
	await ask(idempotency.findIdempotencyRecord, 'one', 40);
	await ask(idempotency.deleteExpiredKeys, 50);
	await ask(idempotency.findIdempotencyRecord, 'two', 1);
	await ask(settings.upsertInstanceSetting, 'secret', 'first');
	await ask(settings.upsertInstanceSetting, 'secret', 'second');
	await ask(settings.findInstanceSetting, 'secret');
	await ask(settings.findInstanceSetting, 'poll-keys');
	await ask(upsertReadiness, 1);
	await ask(upsertReadiness, 2);
	await ask(findReadiness);
	await ask(clearLineage);
}
