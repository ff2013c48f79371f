import { isFrozenAction, subjectIn } from '@plenum/domain/polls/subject';
import type { Outcome, OutcomePoll } from '@plenum/reports/outcome/outcome';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import type { Consultation } from '@plenum/domain/consultations/consultation';
import { isPractice } from '@plenum/domain/consultations/practice';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { sha256 } from '../../sha256.ts';
import { createId, type AppContext } from '../../app-context.ts';
import { upsertContinuity } from '../../clusters/continuity.store.ts';
import { insertClusters, insertRecommendations } from '../../clusters/clusters.store.ts';
import { insertEarlierOutcome, upsertEarlierContinuity } from '../../clusters/earlier-outcomes.store.ts';
import { insertLineage } from '../../clusters/lineage.store.ts';
import { mostHere, readOutcomeFile } from '../../clusters/outcome-file.ts';
import { upsertAgreedRatings, upsertSideRatings } from '../../clusters/side-ratings.store.ts';
import { insertCommitments, insertUpdates } from '../../commitments/commitments.store.ts';
import { insertConsultation } from '../../consultations/consultations.store.ts';
import { markTransferable } from '../../db/transferables.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';
import { insertDocuments, markFrozen } from '../../documents/documents.store.ts';
import { createJournal } from '../../journal/journal.ts';
import { upsertLinks as upsertMechanismLinks } from '../../mechanisms/links.store.ts';
import { upsertResponsibilities } from '../../institutions/responsibilities.store.ts';
import { insertMechanisms } from '../../mechanisms/mechanisms.store.ts';
import { enrolCreator } from '../../people/enrol-creator.ts';
import { insertClosedPolls } from '../../polls/polls.store.ts';
import { insertPlans, insertValues } from '../../indicators/indicators.store.ts';
import { insertAnswers, upsertReports } from '../../progress-reports/progress-reports.store.ts';
import { upsertSources } from '../../evidence/sources.store.ts';
import { insertReportingRounds } from '../../progress-reports/reporting-rounds.store.ts';
import { insertTerms, upsertLinks } from '../../taxonomy/taxonomy.store.ts';
import { insertEarlierProcess } from './earlier-process.store.ts';
import { nameWhatIsThere } from '../responsibility-rows.ts';
import { standBesideWhatIsThere } from '../mechanism-rows.ts';
import { measureWhatIsThere } from '../indicator-rows.ts';
import { reportsOnWhatIsThere } from '../progress-rows.ts';
import { sourcesOnWhatIsThere } from '../source-rows.ts';
import { rowsOfOutcome, type OutcomeRows } from './outcome-rows.ts';

export type ImportedConsultation = { consultation: Consultation; participant: string };

/** [EXPORTS10] A new consultation, equal in content to the outcome: new ids, new people, a record of its own. A long one is read and written in a worker: it may have 20 MB. */
export async function importOutcome(
	{ database, config, now }: AppContext,
	account: { id: string; name: string },
	bytes: Uint8Array<ArrayBuffer>
): Promise<Result<ImportedConsultation>> {
	return bytes.length <= mostHere
		? transaction(database, await writeImportedOutcome(bytes, account, now(), config.secret))
		: workerTransaction(database, outcomeWritten, markTransferable(bytes), account, now(), config.secret);
}

export async function writeImportedOutcome(
	bytes: Uint8Array,
	account: { id: string; name: string },
	at: number,
	secret: Uint8Array
) {
	const { outcome } = readOutcomeFile(bytes);
	if (outcome?.heldBack?.length) return async () => refuse('export/not-complete');
	// [PRACTICE9] Nothing of it counts, here either.
	if (outcome && isPractice(outcome.consultation)) return async () => refuse('practice/not-to-import');
	if (!outcome || !holdsTogether(outcome)) return async () => refuse('export/not-an-outcome');
	return makeConsultation(outcome, { account, at, secret });
}

/** [PRACTICE10] `practice`: until when it stays, and what else stands in it before its record begins. */
type MakeOptions = {
	account: { id: string; name: string };
	at: number;
	secret: Uint8Array;
	practice?: { until: number; insert: (tx: WriteTransaction, consultation: string) => Promise<void> };
};

/** All ids are new before the transaction, which only inserts. */
export function makeConsultation(outcome: Outcome, { account, at, secret, practice }: MakeOptions) {
	const { institutions } = outcome.consultation.settings;
	const settings = {
		...outcome.consultation.settings,
		...(institutions && { institutions: identifyInstitutions(institutions) })
	};
	const marked = practice ? { practiceUntil: practice.until } : {};
	const consultation = { ...outcome.consultation, settings, id: createId(), createdAt: at, ...marked };
	const rows = rowsOfOutcome(outcome, consultation.id, at);
	const journal = createJournal(Buffer.from(secret));
	return async (tx: WriteTransaction): Promise<Result<ImportedConsultation>> => {
		await insertConsultation(tx.db, consultation);
		const participant = await enrolCreator({ createId, now: () => at }, tx, consultation, account);
		await insertRows(tx, consultation.id, rows, at);
		await practice?.insert(tx, consultation.id);
		if (outcome.process) await insertEarlierProcess(tx.db, consultation.id, outcome.process);
		await journal.append(tx, {
			consultation: consultation.id,
			stream: 'exports',
			type: 'outcome-imported',
			at,
			by: participant,
			data: { participant, chainHead: outcome.journal.head, length: outcome.journal.length }
		});
		return ok({ consultation, participant });
	};
}

const outcomeWritten = workerWrite(import.meta.url, writeImportedOutcome);

/** The words of each poll are those that were hashed, each stands where it belongs, and each commitment comes from a poll that is there. */
function holdsTogether(outcome: Outcome): boolean {
	return (
		standBesideWhatIsThere(outcome) &&
		reportsOnWhatIsThere(outcome) &&
		sourcesOnWhatIsThere(outcome) &&
		nameWhatIsThere(outcome) &&
		measureWhatIsThere(outcome) &&
		new Set(outcome.polls.map(({ id }) => id)).size === outcome.polls.length &&
		outcome.polls.every((poll) => isWhole(poll) && isOfNoCluster(poll)) &&
		outcome.clusters.every(({ polls, commitments }) => {
			const ids = new Set(polls.map(({ id }) => id));
			return (
				ids.size === polls.length &&
				polls.every((poll) => isWhole(poll) && !isOfNoCluster(poll)) &&
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

function isOfNoCluster({ subject }: OutcomePoll): boolean {
	return ['agenda', 'outcome', 'priorities'].includes(subject.kind);
}

function isWhole({ subject, actions, frozen, result }: OutcomePoll): boolean {
	return (
		frozen.every((one) => isFrozenAction(one) === (subject.kind === 'actions')) &&
		actions.length === frozen.length &&
		actions.length === result.subjects.length &&
		result.lines.every(({ subjects }) => subjects.length === actions.length) &&
		frozen.every((one) => one.sha256 === sha256(canonicalJson(subjectIn(one))))
	);
}

/** [DB68] Inserts all rows of each table at once: their statement is built once. */
async function insertRows(
	{ db }: WriteTransaction,
	consultation: string,
	rows: OutcomeRows,
	at: number
): Promise<void> {
	await insertTerms(db, consultation, rows.terms);
	await upsertLinks(db, rows.links);
	await insertClusters(db, rows.clusters);
	await insertLineage(db, rows.lineage);
	await insertDocuments(db, rows.documents);
	for (const { document, sha256: hash } of rows.frozen) await markFrozen(db, document, hash);
	await insertRecommendations(db, rows.assessed);
	await upsertSideRatings(db, rows.sideRatings);
	await upsertAgreedRatings(db, rows.agreedRatings);
	await insertClosedPolls(db, rows.polls);
	await insertCommitments(db, rows.commitments);
	await insertUpdates(db, rows.updates);
	await upsertContinuity(db, rows.continuity, at);
	for (const { outcome, recommendations, continuity } of rows.earlier) {
		await insertEarlierOutcome(db, outcome, recommendations);
		await upsertEarlierContinuity(db, continuity, at);
	}
	await insertMechanisms(db, consultation, rows.mechanisms.mechanisms);
	await upsertMechanismLinks(db, rows.mechanisms.links, at);
	await insertReportingRounds(db, rows.progress.rounds);
	await upsertReports(db, rows.progress.reports);
	await insertAnswers(db, rows.progress.answers);
	await upsertSources(db, rows.sources);
	await upsertResponsibilities(db, consultation, rows.responsibilities, at);
	await insertPlans(db, consultation, rows.indicators.plans);
	await insertValues(db, consultation, rows.indicators.values);
}
