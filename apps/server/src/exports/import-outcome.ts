import type { Outcome, OutcomeCluster, OutcomeRecommendation } from '@plenum/domain/exports/outcome';
import { readOutcome } from '@plenum/domain/exports/read-outcome';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { unknownLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import { identifyTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { isOutcome } from '@plenum/protocol/outcome';
import { createHash } from 'node:crypto';
import { putContinuity } from '../clusters/continuity.store.ts';
import {
	findAllRecommendations,
	insertCluster,
	insertRecommendations,
	putClosing
} from '../clusters/clusters.store.ts';
import { insertEarlierOutcome, putEarlierContinuity } from '../clusters/earlier-outcomes.store.ts';
import { addLineage } from '../clusters/lineage.store.ts';
import { putAgreedLevel, putReading } from '../clusters/readings.store.ts';
import { insertCommitment, insertUpdate } from '../commitments/commitments.store.ts';
import { putConsultation } from '../consultations/consultations.store.ts';
import type { Members } from '../consultations/members.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { freezeDocument } from '../documents/freeze-document.ts';
import { growTaxonomy } from '../taxonomy/grow-taxonomy.ts';
import { insertTerms, putLinks } from '../taxonomy/taxonomy.store.ts';
import type { House } from '../house.ts';
import { insertPoll, putClosed, putOpened } from '../polls/polls.store.ts';

export type Imported = { consultation: Consultation; participant: string };

/** [EXPORTS10] A new consultation, equal in content to the outcome: new ids, new people, a record of its own. */
export async function importOutcome(
	house: House,
	members: Pick<Members, 'enrolCreator'>,
	account: { id: string; name: string },
	given: unknown
): Promise<Result<Imported>> {
	const file = readOutcome(given);
	if (isOutcome(file) && file.heldBack?.length) return refuse('export/not-complete');
	if (!isOutcome(file) || !holdsTogether(file)) return refuse('export/not-an-outcome');
	return transaction(house.database, async (tx) => {
		const consultation = { ...file.consultation, id: house.newId(), createdAt: house.now() };
		await putConsultation(tx.db, consultation, null);
		const participant = await members.enrolCreator(tx, consultation, account);
		await house.journal.append(tx, {
			consultation: consultation.id,
			stream: 'exports',
			type: 'outcome-imported',
			at: house.now(),
			by: participant,
			data: { participant, chainHead: file.journal.head, length: file.journal.length }
		});
		const lists = file.clusters.flatMap(({ recommendations }) => recommendations);
		await importTaxonomy(house, tx, consultation.id, file.taxonomy, lists);
		for (const cluster of file.clusters) await importCluster(house, tx, consultation.id, cluster);
		await importContinuity(house, tx, consultation.id, lists);
		await importEarlier(house, tx, consultation.id, lists);
		return ok({ consultation, participant });
	});
}

/** The words of each poll are those that were hashed, and each commitment comes from a poll that is there. */
function holdsTogether({ clusters }: Outcome): boolean {
	return clusters.every(({ polls, commitments }) => {
		const ids = new Set(polls.map(({ id }) => id));
		return (
			ids.size === polls.length &&
			polls.every(isWhole) &&
			new Set(commitments.map(({ poll, actionSha256 }) => `${poll} ${actionSha256}`)).size === commitments.length &&
			commitments.every(({ poll, updates, history }) => ids.has(poll) && isNumbered(history, updates))
		);
	});
}

/** The lines of a history are 1, 2, 3 and so on to the last one. */
function isNumbered(history: readonly { number: number }[], last: number): boolean {
	return history.length === last && history.every(({ number }, place) => number === place + 1);
}

function isWhole({ actions, frozen, result }: OutcomeCluster['polls'][number]): boolean {
	return (
		actions.length === frozen.length &&
		actions.length === result.subjects.length &&
		result.lines.every(({ subjects }) => subjects.length === actions.length) &&
		frozen.every(({ action, sha256: hash }) => hash === sha256(canonicalJson(action)))
	);
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function importCluster(
	house: House,
	tx: Transaction,
	consultation: string,
	given: OutcomeCluster
): Promise<void> {
	const cluster = { id: house.newId(), consultation, label: given.label, document: house.newId() };
	await insertCluster(tx.db, cluster);
	await createDocument(tx, { id: cluster.document, consultation, cluster: cluster.id, first: given.assessment });
	await insertRecommendations(
		tx.db,
		given.recommendations.map((each) => ({ ...each, id: house.newId(), consultation, cluster: cluster.id }))
	);
	// The clusters that these lines tell of are not here: the label is what is left of them.
	for (const line of given.lineage)
		await addLineage(tx.db, cluster.id, { ...line, cluster: cluster.id, document: null });
	for (const reading of given.readings) await putReading(tx.db, cluster.id, reading);
	if (given.agreed) await putAgreedLevel(tx.db, cluster.id, given.agreed);
	await importDecisions(house, tx, consultation, cluster.id, given);
	if (given.closing) {
		const { sha256: documentSha256 } = await freezeDocument(tx, cluster.document);
		await putClosing(tx.db, cluster.id, { ...given.closing, documentSha256 });
	}
}

/** As it stands in the file; a file without terms, or with labels that it has none for, gets those that an import would make. */
async function importTaxonomy(
	house: House,
	tx: Transaction,
	consultation: string,
	given: Outcome['taxonomy'],
	lists: readonly OutcomeRecommendation[]
): Promise<void> {
	const { terms, links } = identifyTaxonomy(given, house.newId);
	await insertTerms(tx.db, consultation, terms);
	await putLinks(tx.db, links);
	if (terms.length > 0 && unknownLabels(terms, lists).length === 0) return;
	for (const [review, some] of Map.groupBy(lists, (one) => one.review))
		await growTaxonomy(tx, consultation, some, review, house.newId);
}

/** By review and number: the ids are new. */
async function importContinuity(
	house: House,
	tx: Transaction,
	consultation: string,
	given: readonly OutcomeRecommendation[]
): Promise<void> {
	const ids = new Map((await findAllRecommendations(tx.db, consultation)).map((one) => [nameOf(one), one.id]));
	for (const one of given) {
		const later = ids.get(nameOf(one));
		for (const earlier of one.continues.filter(({ then }) => then === null).map((each) => ids.get(nameOf(each))))
			if (later && earlier) await putContinuity(tx.db, { later, earlier, standing: 'confirmed' }, house.now());
	}
}

/** Of each earlier outcome what the file tells of it: the recommendations that something goes on from. */
async function importEarlier(
	house: House,
	tx: Transaction,
	consultation: string,
	given: readonly OutcomeRecommendation[]
): Promise<void> {
	const ids = new Map((await findAllRecommendations(tx.db, consultation)).map((one) => [nameOf(one), one.id]));
	const told = given.flatMap((one) =>
		one.continues.flatMap(({ then, ...earlier }) =>
			then ? [{ later: ids.get(nameOf(one)), ...earlier, ...then }] : []
		)
	);
	for (const some of Map.groupBy(told, ({ outcome }) => outcome.sha256).values()) {
		const source = some[0]!.outcome;
		const rows = some.map(({ outcome: _, ...one }) => ({ ...one, id: house.newId(), states: [], translations: [] }));
		const outcome = { ...source, id: house.newId(), consultation, broughtAt: house.now() };
		await insertEarlierOutcome(
			tx.db,
			outcome,
			rows.map(({ later: _, ...one }) => one)
		);
		for (const { later, id } of rows)
			if (later) await putEarlierContinuity(tx.db, { later, earlier: id, standing: 'confirmed' }, house.now());
	}
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;

/** Which earlier vote it was that asked the same, the file does not say. */
const rerunOf = ({ again, undivided = false }: OutcomeCluster['polls'][number]) =>
	again || undivided ? { of: '', changed: 0, undivided, ...(again ? {} : { otherWords: true as const }) } : null;

/** Polls come as they ended, without roster and ballots: those stay with the server that held them. */
async function importDecisions(
	house: House,
	tx: Transaction,
	consultation: string,
	cluster: string,
	{ polls, commitments }: Pick<OutcomeCluster, 'polls' | 'commitments'>
): Promise<void> {
	const ids = new Map<string, string>();
	for (const given of polls) {
		const asked = { ...given, id: house.newId(), consultation, cluster, workshop: null, createdAt: given.openedAt };
		const { id, method, actions, workshop, kind, rules, createdAt } = asked;
		const draft = { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt };
		await insertPoll(tx.db, { ...draft, state: 'draft' }, null);
		const timed = { closesAt: null, closesAtFirst: null, rerun: rerunOf(given) };
		await putOpened(tx.db, { ...asked, state: 'open', roster: [], trustees: 0, ...timed }, '');
		await putClosed(tx.db, { ...asked, state: 'closed', roster: [], ...timed, saidAt: given.closedAt });
		ids.set(given.id, id);
	}
	for (const { history, ...commitment } of commitments) {
		const poll = ids.get(commitment.poll);
		if (poll === undefined) throw new Error('A commitment without its poll was let in.');
		const id = house.newId();
		await insertCommitment(tx.db, { ...commitment, id, consultation, cluster, poll });
		for (const update of history) await insertUpdate(tx.db, id, { ...update, by: null, role: null });
	}
}
