import { createFirstState } from '@plenum/documents/first-state';
import type { ClosedPoll } from '@plenum/domain/polls/poll';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from '@plenum/reports/outcome';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { unknownLabels } from '@plenum/domain/taxonomy/grow-taxonomy';
import { identifyTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { sha256 } from '../sha256.ts';
import { importMechanisms, standBesideWhatIsThere } from './import-mechanisms.ts';
import { upsertContinuity } from '../clusters/continuity.store.ts';
import { blankRecommendation } from '../additions/add-addition.ts';
import {
	findAllRecommendations,
	insertCluster,
	insertRecommendations,
	updateClosing
} from '../clusters/clusters.store.ts';
import { insertEarlierOutcome, upsertEarlierContinuity } from '../clusters/earlier-outcomes.store.ts';
import { addLineage } from '../clusters/lineage.store.ts';
import { mostHere, readOutcomeFile } from '../clusters/outcome-file.ts';
import { updateAgreedLevel, upsertReading } from '../clusters/readings.store.ts';
import {
	upsertRecommendationAgreements,
	upsertRecommendationReadings
} from '../clusters/recommendation-levels.store.ts';
import { insertCommitment, insertUpdate } from '../commitments/commitments.store.ts';
import { insertEarlierProcess } from './earlier-process.store.ts';
import { insertConsultation } from '../consultations/consultations.store.ts';
import { handOver } from '../db/handed-over.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerWrite } from '../db/worker-write.ts';
import { createDocument } from '../documents/create-document.ts';
import { fixText } from '../documents/freeze-document.ts';
import { createJournal } from '../journal/journal.ts';
import { enrolCreator } from '../people/enrol-creator.ts';
import { growTaxonomy } from '../taxonomy/grow-taxonomy.ts';
import { insertTerms, upsertLinks } from '../taxonomy/taxonomy.store.ts';
import { createId, type AppContext } from '../app-context.ts';
import { insertClosedPolls } from '../polls/polls.store.ts';

export type ImportedConsultation = { consultation: Consultation; participant: string };

/** [EXPORTS10] A new consultation, equal in content to the outcome: new ids, new people, a record of its own. A long one is read and written in a worker: it may have 20 MB. */
export async function importOutcome(
	{ database, config, now }: AppContext,
	account: { id: string; name: string },
	bytes: Uint8Array<ArrayBuffer>
): Promise<Result<ImportedConsultation>> {
	return bytes.length <= mostHere
		? transaction(database, await writeImportedOutcome(bytes, account, now(), config.secret))
		: workerTransaction(database, outcomeWritten, handOver(bytes), account, now(), config.secret);
}

/** What is taken of the context where it is written. */
type Bringing = Pick<AppContext, 'journal' | 'createId' | 'now'>;

export async function writeImportedOutcome(
	bytes: Uint8Array,
	account: { id: string; name: string },
	at: number,
	secret: Uint8Array
) {
	const { outcome: file } = readOutcomeFile(bytes);
	// Before the transaction: others wait while it writes.
	const states = file?.clusters.map(({ assessment }) => createFirstState(assessment)) ?? [];
	const context: Bringing = { journal: createJournal(Buffer.from(secret)), createId, now: () => at };
	return async (tx: WriteTransaction): Promise<Result<ImportedConsultation>> => {
		if (file?.heldBack?.length) return refuse('export/not-complete');
		if (!file || !holdsTogether(file)) return refuse('export/not-an-outcome');
		const consultation = { ...file.consultation, id: createId(), createdAt: at };
		await insertConsultation(tx.db, consultation);
		const participant = await enrolCreator(context, tx, consultation, account);
		await context.journal.append(tx, {
			consultation: consultation.id,
			stream: 'exports',
			type: 'outcome-imported',
			at,
			by: participant,
			data: { participant, chainHead: file.journal.head, length: file.journal.length }
		});
		const lists = file.clusters.flatMap(({ recommendations }) => recommendations);
		await importTaxonomy(context, tx, consultation.id, file.taxonomy, lists);
		for (const [place, cluster] of file.clusters.entries())
			await importCluster(context, tx, consultation.id, cluster, states[place]!);
		await importContinuity(context, tx, consultation.id, lists);
		await importEarlier(context, tx, consultation.id, lists);
		await importMechanisms(context, tx, consultation.id, file.mechanisms ?? []);
		if (file.process) await insertEarlierProcess(tx.db, consultation.id, file.process);
		return ok({ consultation, participant });
	};
}

const outcomeWritten = workerWrite(import.meta.url, writeImportedOutcome);

/** The words of each poll are those that were hashed, and each commitment comes from a poll that is there. */
function holdsTogether(outcome: Outcome): boolean {
	return (
		standBesideWhatIsThere(outcome) &&
		outcome.clusters.every(({ polls, commitments }) => {
			const ids = new Set(polls.map(({ id }) => id));
			return (
				ids.size === polls.length &&
				polls.every(isWhole) &&
				new Set(commitments.map(({ poll, actionSha256 }) => `${poll} ${actionSha256}`)).size === commitments.length &&
				commitments.every(({ poll, updates, history }) => ids.has(poll) && isNumbered(history, updates))
			);
		})
	);
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

async function importCluster(
	context: Bringing,
	tx: WriteTransaction,
	consultation: string,
	given: OutcomeCluster,
	state: Uint8Array
): Promise<void> {
	const cluster = { id: context.createId(), consultation, label: given.label, document: context.createId() };
	await insertCluster(tx.db, cluster);
	await createDocument(tx, { id: cluster.document, consultation, cluster: cluster.id, state });
	await importAssessed(context, tx, cluster, given);
	// The clusters that these lines tell of are not here: the label is what is left of them.
	const lineage = given.lineage.map((line) => ({ ...line, cluster: cluster.id, document: null }));
	await addLineage(tx.db, cluster.id, lineage);
	for (const reading of given.readings) await upsertReading(tx.db, cluster.id, reading);
	if (given.agreed) await updateAgreedLevel(tx.db, cluster.id, given.agreed);
	await importDecisions(context, tx, consultation, cluster.id, given);
	if (given.closing) {
		const { sha256: documentSha256 } = await fixText(tx.db, cluster.document);
		await updateClosing(tx.db, cluster.id, { ...given.closing, documentSha256 });
	}
}

async function importAssessed(
	context: Bringing,
	tx: WriteTransaction,
	{ id: cluster, consultation }: { id: string; consultation: string },
	{ recommendations, pledges, matters }: OutcomeCluster
): Promise<void> {
	const given = [
		...recommendations,
		...pledges.map((each) => ({ ...blankRecommendation, kind: 'pledge' as const, ...each })),
		...matters.map((each) => ({ ...blankRecommendation, kind: 'matter' as const, ...each }))
	];
	const rows = given.map((each) => ({ ...each, id: context.createId(), consultation, cluster }));
	await insertRecommendations(tx.db, rows);
	await upsertRecommendationReadings(
		tx.db,
		rows.flatMap(({ id, readings }) => readings.map((reading) => ({ recommendation: id, ...reading })))
	);
	await upsertRecommendationAgreements(
		tx.db,
		rows.flatMap(({ id, agreed }) => (agreed ? [{ recommendation: id, ...agreed }] : []))
	);
}

/** As it stands in the file; a file without terms, or with labels that it has none for, gets those that an import would make. */
async function importTaxonomy(
	context: Bringing,
	tx: WriteTransaction,
	consultation: string,
	given: Outcome['taxonomy'],
	lists: readonly OutcomeRecommendation[]
): Promise<void> {
	const { terms, links } = identifyTaxonomy(given, context.createId);
	await insertTerms(tx.db, consultation, terms);
	await upsertLinks(tx.db, links);
	if (terms.length > 0 && unknownLabels(terms, lists).length === 0) return;
	for (const [review, some] of Map.groupBy(lists, (one) => one.review))
		await growTaxonomy(tx, consultation, some, review, context.createId);
}

/** By review and number: the ids are new. */
async function importContinuity(
	context: Bringing,
	tx: WriteTransaction,
	consultation: string,
	given: readonly OutcomeRecommendation[]
): Promise<void> {
	const ids = new Map((await findAllRecommendations(tx.db, consultation)).map((one) => [nameOf(one), one.id]));
	for (const one of given) {
		const later = ids.get(nameOf(one));
		for (const earlier of one.continues.filter(({ then }) => then === null).map((each) => ids.get(nameOf(each))))
			if (later && earlier) await upsertContinuity(tx.db, { later, earlier, status: 'confirmed' }, context.now());
	}
}

/** Of each earlier outcome what the file tells of it: the recommendations that something goes on from. */
async function importEarlier(
	context: Bringing,
	tx: WriteTransaction,
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
		const rows = some.map(({ outcome: _, ...one }) => ({
			...one,
			id: context.createId(),
			states: [],
			translations: [],
			// The file does not say of what these levels were said.
			levelsOf: null
		}));
		const outcome = { ...source, id: context.createId(), consultation, broughtAt: context.now() };
		await insertEarlierOutcome(
			tx.db,
			outcome,
			rows.map(({ later: _, ...one }) => one)
		);
		for (const { later, id } of rows)
			if (later) await upsertEarlierContinuity(tx.db, { later, earlier: id, status: 'confirmed' }, context.now());
	}
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;

/** Which earlier vote it was that asked the same, the file does not say. */
const rerunOf = ({ again, undivided = false }: OutcomeCluster['polls'][number]) =>
	again || undivided ? { of: '', changed: 0, undivided, ...(again ? {} : { otherWords: true as const }) } : null;

/** Polls come as they ended, without roster and ballots: those stay with the server that held them. */
async function importDecisions(
	context: Bringing,
	tx: WriteTransaction,
	consultation: string,
	cluster: string,
	{ polls, commitments }: Pick<OutcomeCluster, 'polls' | 'commitments'>
): Promise<void> {
	const ids = new Map(polls.map(({ id }) => [id, context.createId()]));
	const closed = polls.map((given): ClosedPoll => {
		const { id, method, actions, kind, rules, openedAt, frozen, result, statement, reviewDate, closedAt } = given;
		return {
			...{ id: ids.get(id)!, consultation, cluster, subject: { kind: 'actions' }, indicative: false, workshop: null },
			...{ method, actions, kind, rules, openedAt, frozen, result, statement, reviewDate, closedAt },
			...{ state: 'closed', roster: [], closesAt: null, closesAtFirst: null, rerun: rerunOf(given) },
			...{ createdAt: openedAt, saidAt: closedAt }
		};
	});
	await insertClosedPolls(tx.db, closed);
	for (const { history, ...commitment } of commitments) {
		const poll = ids.get(commitment.poll);
		if (poll === undefined) throw new Error('A commitment without its poll was let in.');
		const id = context.createId();
		await insertCommitment(tx.db, { ...commitment, id, consultation, cluster, poll });
		for (const update of history) await insertUpdate(tx.db, id, { ...update, by: null, role: null });
	}
}
