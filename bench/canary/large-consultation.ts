import { isFrozenAction } from '@plenum/domain/polls/subject';
import { hashOf } from '@plenum/documents/content-hash';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { keep } from '@plenum/domain/matrix/carry-out-plan';
import type { Assessment } from '@plenum/domain/clusters/assessment';
import * as Y from 'yjs';
import { findClusters, insertCluster, insertRecommendations } from '../../apps/server/src/clusters/clusters.store.ts';
import { transaction, type Transaction } from '../../apps/server/src/db/transaction.ts';
import { createDocument } from '../../apps/server/src/documents/create-document.ts';
import { insertDocument } from '../../apps/server/src/documents/documents.store.ts';
import { schemaVersion } from '@plenum/documents/roots';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { insertRoster, upsertBallots } from '../../apps/server/src/polls/ballots/ballots.store.ts';
import { insertPoll, markClosed, markOpened } from '../../apps/server/src/polls/polls.store.ts';
import { insertAccount } from '../../apps/server/src/people/accounts.store.ts';
import { insertSession } from '../../apps/server/src/people/sessions/sessions.store.ts';
import { hashToken } from '../../apps/server/src/people/sessions/tokens.ts';
import { writeDocument } from '../load/written-document.ts';
import { insertTerms } from '../../apps/server/src/taxonomy/taxonomy.store.ts';
import { accountToken, action, cluster, consultation, documentName } from '../plenum/names.ts';
import { prose } from './prose.ts';

export const large = {
	prose: 'large-prose',
	typed: 'large-typed',
	pieces: 'large-pieces',
	ranking: 'large-ranking',
	draft: 'large-draft',
	clusters: 160,
	recommendations: 3000,
	polls: 200,
	lines: 20_000
} as const;

/** Just under the 6 MB that a document may hold. */
const proseBytes = 5_600_000;
const typedUpdates = 60_000;
/** Letters of two authors in turn: about as many pieces as a document may hold. */
const pieces = 440_000;

/** 160 clusters with a text each, and two as large as a document may be, one of them in as many pieces as that allows; 3,000 recommendations, 200 closed polls, a long record. */
export async function createLargeConsultation(context: AppContext): Promise<void> {
	if ((await findClusters(context.database.read, consultation)).length > large.clusters) return;
	await transaction(context.database, async (tx) => {
		await addCluster(tx, large.prose, textOf(proseBytes));
		await addTyped(tx);
		await addPieces(tx);
		for (let at = 0; at < large.clusters; at++) await addCluster(tx, `large-no-${at}`, textOf(6000, at));
		await addRecommendations(tx);
		await addTerms(tx);
		await addPolls(tx);
		await addOpenRanking(tx);
		await addAccount(tx, context.now());
		for (let at = 0; at < large.lines; at++)
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

async function addCluster(tx: Transaction, document: string, first: Assessment): Promise<void> {
	await createDocument(tx, { id: document, consultation, cluster: cluster(document), first });
	await insertCluster(tx.db, { id: cluster(document), consultation, label: prose(document.length, 4), document });
}

/** Who makes consultations. */
async function addAccount(tx: Transaction, now: number): Promise<void> {
	const account = 'bench-account';
	await insertAccount(tx.db, { id: account, name: account, nameKey: account, password: 'none', createdAt: now });
	const session = { tokenHash: hashToken(accountToken), participant: null, account };
	await insertSession(tx.db, { ...session, createdAt: now, expiresAt: now + 24 * 60 * 60 * 1000 });
}

/** Typed key by key by eight people. */
async function addTyped(tx: Transaction): Promise<void> {
	const doc = new Y.Doc();
	for (const { updates } of writeDocument(8, typedUpdates)) for (const update of updates) Y.applyUpdate(doc, update);
	await addWritten(tx, large.typed, doc);
}

async function addPieces(tx: Transaction): Promise<void> {
	const doc = new Y.Doc();
	const text = new Y.XmlText();
	const first = new Y.XmlElement('paragraph');
	first.insert(0, [text]);
	doc.getXmlFragment('progress').insert(0, [first]);
	doc.transact(() => {
		for (let at = 0; at < pieces; at++) {
			doc.clientID = 4_000_000_000 + (at % 2);
			text.insert(at, 'a');
		}
	});
	await addWritten(tx, large.pieces, doc);
}

async function addWritten(tx: Transaction, document: string, doc: Y.Doc): Promise<void> {
	const id = cluster(document);
	await insertDocument(tx.db, { id: document, consultation, cluster: id, schemaVersion }, Y.encodeStateAsUpdate(doc));
	await insertCluster(tx.db, { id, consultation, label: document, document });
}

function textOf(bytes: number, seed = 0): Assessment {
	const paragraphs = Math.ceil(bytes / 5 / 900);
	const section = (at: number) =>
		Array.from({ length: paragraphs }, (_, place) => paragraph(run(prose(seed + at * 31 + place, 155))));
	return {
		...emptyAssessment(),
		sections: {
			progress: section(0),
			regressions: section(1),
			remaining: section(2),
			challenges: section(3),
			assistance: section(4)
		}
	};
}

async function addRecommendations(tx: Transaction): Promise<void> {
	const rows = Array.from({ length: large.recommendations }, (_, at) => {
		const found = {
			row: at + 1,
			number: `140.${at + 1}`,
			text: `${prose(at, 40)} (Norway);`,
			states: ['Norway'],
			position: 'supported' as const,
			positionAsPrinted: 'Supported',
			source: null,
			headerTheme: `Theme ${at % 160}`,
			themes: [`Theme ${at % 160}`, 'Access to justice'],
			groups: ['Judges'],
			sdgs: [],
			translations: [],
			raw: []
		};
		const kept = keep(found, { review: 4, language: 'en' });
		return { ...kept, id: `recommendation-${at}`, consultation, cluster: cluster(`large-no-${at % large.clusters}`) };
	});
	await insertRecommendations(tx.db, rows);
}

async function addTerms(tx: Transaction): Promise<void> {
	const own = { code: null, cycle: null, shown: null, aliasOf: null, aliasSuggested: false };
	const terms = Array.from({ length: 160 }, (_, at) => ({
		id: `theme-${at}`,
		kind: 'theme' as const,
		label: `Theme ${at}`,
		...own
	}));
	await insertTerms(tx.db, consultation, terms);
}

const onActions = { subject: { kind: 'actions' as const }, indicative: false };

async function addPolls(tx: Transaction): Promise<void> {
	const given = sampleOutcome.clusters.flatMap(({ polls }) => polls)[0]!;
	for (let at = 0; at < large.polls; at++) {
		const place = { ...onActions, consultation, cluster: cluster(`large-no-${at % large.clusters}`), workshop: null };
		const frozen = given.frozen
			.filter(isFrozenAction)
			.map(({ action: asked }) => ({ action: asked, sha256: hashOf(asked) }));
		const poll = { ...given, ...place, frozen, id: `large-poll-${at}`, createdAt: given.openedAt };
		const { id, method, actions, kind, rules, createdAt, workshop } = poll;
		await insertPoll(tx.db, { ...place, id, method, actions, kind, rules, createdAt, workshop, state: 'draft' });
		const timed = { closesAt: null, closesAtFirst: null, rerun: null };
		await markOpened(tx.db, { ...poll, state: 'open', roster: [], trustees: 0, ...timed }, '');
		await markClosed(tx.db, { ...poll, state: 'closed', roster: [], ...timed, saidAt: given.closedAt });
	}
}

/** Twenty options and a ballot of each of 500 people, no two of them alike; and a draft of the same. */
async function addOpenRanking(tx: Transaction): Promise<void> {
	const given = sampleOutcome.clusters.flatMap(({ polls }) => polls)[0]!;
	const [one] = given.frozen.filter(isFrozenAction);
	const subjects = Array.from({ length: 20 }, (_, at) => `option-${at}`);
	const place = { ...onActions, consultation, cluster: cluster(documentName(0)), workshop: null };
	const paper = { ...place, method: 'ranking' as const, kind: 'open' as const, rules: given.rules, createdAt: 1 };
	await insertPoll(tx.db, { ...paper, id: large.draft, actions: [action], state: 'draft' });
	await insertPoll(tx.db, { ...paper, id: large.ranking, actions: subjects, state: 'draft' });
	const roster = Array.from({ length: 500 }, (_, at) => ({
		participant: `participant-${at}`,
		constituency: 'civil-society'
	}));
	const timed = { openedAt: 1, closesAt: null, closesAtFirst: null, rerun: null, trustees: 0 };
	const frozen = subjects.map((id) => ({ ...one!.action, id })).map((each) => ({ action: each, sha256: hashOf(each) }));
	const poll = { ...paper, ...timed, id: large.ranking, actions: subjects, state: 'open' as const, frozen, roster };
	await insertRoster(tx.db, poll.id, roster);
	await markOpened(tx.db, poll, '');
	const steps = [1, 3, 7, 9, 11, 13, 17, 19];
	const ballots = roster.map(({ participant }, at) => {
		const marks = subjects.map((_, option) => ((option * (steps[at % steps.length] ?? 1) + at) % 20) + 1);
		return [participant, { method: 'ranking', marks }] as const;
	});
	await upsertBallots(tx.db, poll.id, new Map(ballots));
}
