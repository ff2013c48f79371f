import { keep } from '@plenum/domain/matrix/carry-out-plan';
import { isFrozenAction } from '@plenum/domain/polls/subject';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { insertRecommendations } from '../../apps/server/src/clusters/clusters.store.ts';
import { insertCommitments } from '../../apps/server/src/commitments/commitments.store.ts';
import { transaction, type Transaction } from '../../apps/server/src/db/transaction.ts';
import { insertRoster, upsertBallots } from '../../apps/server/src/polls/ballots/ballots.store.ts';
import { assignJoinCode } from '../../apps/server/src/people/join/join-codes.ts';
import { insertPoll, markClosed, markOpened } from '../../apps/server/src/polls/polls.store.ts';
import { sha256 } from '../../apps/server/src/sha256.ts';
import { prose } from '../canary/prose.ts';
import type { Order } from '../measured.ts';
import { action, cluster, consultation, documentName } from '../plenum/names.ts';

const polls = 200;
const linesForEach = 20;
export const recommendationsForEach = 10;

/** Beside the clusters and people: ten recommendations and a commitment for each cluster, 200 closed polls in which everyone voted, a record. */
export async function addRecords(context: AppContext, order: Order, voters = order.people): Promise<void> {
	await transaction(context.database, async (tx) => {
		await assignJoinCode(tx, consultation);
		await insertRecommendations(tx.db, recommendationsOf(order));
		for (let at = 0; at < polls; at++) await addClosedPoll(tx, at, order.documents, voters);
		for (let at = 0; at < order.documents; at++) await addCommitment(tx, at);
		for (let at = 0; at < order.documents * linesForEach; at++)
			await context.journal.append(tx, {
				consultation,
				stream: `bench:${at % 40}`,
				type: 'bench-line' as never,
				at,
				by: null,
				data: { text: prose(at, 12) }
			});
	});
}

function recommendationsOf({ documents }: Order) {
	return Array.from({ length: documents * recommendationsForEach }, (_, at) => {
		const theme = `Theme ${at % documents}`;
		const found = {
			row: at + 1,
			number: `140.${at + 1}`,
			text: `${prose(at, 40)} (Norway);`,
			states: ['Norway'],
			position: 'supported' as const,
			positionAsPrinted: 'Supported',
			source: null,
			headerTheme: theme,
			themes: [theme],
			groups: ['Judges'],
			sdgs: [],
			translations: [],
			raw: []
		};
		const kept = keep(found, { review: 4, language: 'en' });
		return { ...kept, id: `recommendation-${at}`, consultation, cluster: cluster(documentName(at % documents)) };
	});
}

export async function addClosedPoll(tx: Transaction, at: number, documents: number, voters: number): Promise<void> {
	const given = sampleOutcome.clusters.flatMap((each) => each.polls)[0]!;
	const about = { subject: { kind: 'actions' as const }, indicative: false, workshop: null };
	const place = { ...about, consultation, cluster: cluster(documentName(at % documents)) };
	const { method, actions, kind, rules } = given;
	const id = `closed-poll-${at}`;
	const draft = { ...place, id, method, actions, kind, rules, createdAt: given.openedAt };
	await insertPoll(tx.db, { ...draft, state: 'draft' });
	const timed = { closesAt: null, closesAtFirst: null, rerun: null };
	const frozen = given.frozen.filter(isFrozenAction).map((each) => ({
		...each,
		action: { ...each.action, text: prose(at, 30) },
		sha256: sha256(id)
	}));
	const opened = { ...given, ...draft, ...timed, frozen, roster: [] };
	await markOpened(tx.db, { ...opened, state: 'open', trustees: 0 }, '');
	const roster = Array.from({ length: voters }, (_, index) => `participant-${index}`);
	await insertRoster(
		tx.db,
		id,
		roster.map((participant) => ({ participant, constituency: 'civil-society' }))
	);
	const answer = { method: 'for-against' as const, marks: ['for' as const] };
	await upsertBallots(tx.db, id, new Map(roster.map((participant) => [participant, answer])));
	await markClosed(tx.db, { ...opened, state: 'closed', saidAt: given.closedAt });
}

const words = { lead: '', supporting: '', deadline: '2027-06-30', resources: '', assistance: '' };

async function addCommitment(tx: Transaction, at: number): Promise<void> {
	await insertCommitments(tx.db, [
		{
			id: `commitment-${at}`,
			consultation,
			cluster: cluster(documentName(at)),
			poll: `closed-poll-${at % polls}`,
			action: { ...words, id: `${action}-${at}`, text: prose(at, 20), indicators: [], recommendations: [] },
			actionSha256: sha256(`${at}`),
			indicators: [],
			adoptedAt: at + 1,
			updatedAt: at + 1,
			updates: 0,
			withdrawn: null,
			status: 'not-started',
			lead: 'Ministry of Justice',
			evidence: '',
			links: [],
			measured: [],
			nextDate: null
		}
	]);
}
