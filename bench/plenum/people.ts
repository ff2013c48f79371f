import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { defaultSettings } from '@plenum/domain/consultations/settings';
import { insertCluster } from '../../apps/server/src/clusters/clusters.store.ts';
import { findConsultation, insertConsultation } from '../../apps/server/src/consultations/consultations.store.ts';
import { transaction, type Transaction } from '../../apps/server/src/db/transaction.ts';
import { createDocument } from '../../apps/server/src/documents/create-document.ts';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { insertParticipant } from '../../apps/server/src/people/participants.store.ts';
import { insertSession } from '../../apps/server/src/people/sessions/sessions.store.ts';
import { hashToken } from '../../apps/server/src/people/sessions/tokens.ts';
import type { Order } from '../measured.ts';
import { action, cluster, consultation, documentName, facilitatorToken, participantId, tokenOf } from './names.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Everyone and everything that a scenario needs, in one transaction; nothing where an earlier process has done it. */
export async function createRecords(context: AppContext, order: Order): Promise<void> {
	if (await findConsultation(context.database.read, consultation)) return;
	await transaction(context.database, async (tx) => {
		await insertConsultation(tx.db, newConsultation(context.now()));
		for (let index = 0; index < order.documents; index++) await addDocument(tx, documentName(index));
		await addPerson(tx, context, 'facilitator', facilitatorToken, 'facilitator');
		for (let index = 0; index < order.people; index++)
			await addPerson(tx, context, participantId(index), tokenOf(index), 'participant');
	});
}

function newConsultation(createdAt: number) {
	const words = { title: 'Benchmark', stateName: 'Freedonia', purpose: 'mid-term-report' as const };
	return { ...words, id: consultation, reviews: [], phase: 'open' as const, settings: defaultSettings, createdAt };
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
	context: AppContext,
	id: string,
	token: string,
	role: 'facilitator' | 'participant'
): Promise<void> {
	const now = context.now();
	const place = { consultation, role, status: 'admitted' as const, constituency: 'civil-society' };
	await insertParticipant(tx.db, {
		...place,
		id,
		account: null,
		joinedAt: now,
		confirmed: 'list',
		name: id,
		organisation: null
	});
	const session = { tokenHash: hashToken(token), participant: id, account: null };
	await insertSession(tx.db, { ...session, createdAt: now, expiresAt: now + year });
}
