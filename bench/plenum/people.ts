import { emptyAssessment } from '@plenum/documents/first-state';
import { usualSettings } from '@plenum/domain/consultations/settings';
import { insertCluster } from '../../apps/server/src/clusters/clusters.store.ts';
import { findConsultation, putConsultation } from '../../apps/server/src/consultations/consultations.store.ts';
import { transaction, type Transaction } from '../../apps/server/src/db/transaction.ts';
import { createDocument } from '../../apps/server/src/documents/create-document.ts';
import type { House } from '../../apps/server/src/house.ts';
import { putParticipant } from '../../apps/server/src/people/participants.store.ts';
import { putSession } from '../../apps/server/src/people/sessions.store.ts';
import { hashToken } from '../../apps/server/src/people/tokens.ts';
import type { Order } from '../measured.ts';
import { action, cluster, consultation, documentName, facilitatorToken, tokenOf } from './names.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Everyone and everything that a scenario needs, in one transaction; nothing where an earlier process has done it. */
export async function fillHouse(house: House, order: Order): Promise<void> {
	if (await findConsultation(house.database.read, consultation)) return;
	await transaction(house.database, async (tx) => {
		await putConsultation(tx.db, newConsultation(house.now()));
		for (let index = 0; index < order.documents; index++) await addDocument(tx, documentName(index));
		await addPerson(tx, house, 'facilitator', facilitatorToken, 'facilitator');
		for (let index = 0; index < order.people; index++)
			await addPerson(tx, house, `participant-${index}`, tokenOf(index), 'participant');
	});
}

function newConsultation(createdAt: number) {
	const words = { title: 'Benchmark', stateName: 'Freedonia', purpose: 'mid-term-report' as const };
	return { ...words, id: consultation, reviews: [], phase: 'open' as const, settings: usualSettings, createdAt };
}

async function addDocument(tx: Transaction, document: string): Promise<void> {
	const id = cluster(document);
	await createDocument(tx, { id: document, consultation, cluster: id, first });
	await insertCluster(tx.db, { id, consultation, label: document, document });
}

const words = { lead: '', supporting: '', deadline: '', resources: '', assistance: '' };
const first = {
	...emptyAssessment(),
	actions: [{ ...words, id: action, text: 'Publish a report.', indicators: [], recommendations: [] }]
};

async function addPerson(
	tx: Transaction,
	house: House,
	id: string,
	token: string,
	role: 'facilitator' | 'participant'
): Promise<void> {
	const now = house.now();
	const place = { consultation, role, standing: 'admitted' as const, constituency: 'civil-society' };
	await putParticipant(tx.db, {
		...place,
		id,
		account: null,
		joinedAt: now,
		confirmed: 'list',
		name: id,
		organisation: null
	});
	const session = { tokenHash: hashToken(token), participant: id, account: null };
	await putSession(tx.db, { ...session, createdAt: now, expiresAt: now + year });
}
