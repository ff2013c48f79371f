import type { DraftPollRequest } from '@plenum/protocol/polls/polls';
import { anchorOf } from '@plenum/documents/passages';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { sectionOf } from '@plenum/documents/roots';
import { linesIn } from '@plenum/documents/text-lines';
import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import { isOrdering } from '@plenum/domain/polls/method-traits';
import type { PollMethod } from '@plenum/domain/polls/answer';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { PollView } from '@plenum/protocol/polls/polls';
import { blankRecommendation } from '../../clusters/blank-recommendation.ts';
import type { TestApp, TestCluster } from '../../test-support/app/test-app.fixture.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { openStored } from '../../comments/read-passage.ts';

/** A consultation in which everything that can be put to the vote is put to the vote, for tests. */

export const quote = 'courts opened';
export const votedKinds = [
	...(['actions', 'text', 'passage', 'rating', 'agenda', 'outcome', 'priorities', 'question'] as const)
];
export type VotedKind = (typeof votedKinds)[number];

export function votedText(): Assessment {
	const empty = emptyAssessment();
	const progress = plainParagraphs('Two courts opened in May.\nMore will follow.');
	const actions = [{ ...testAction, recommendations: ['140.1'] }];
	return { ...empty, sections: { ...empty.sections, progress }, actions };
}

export type VotedPlace = {
	clusters: [TestCluster, TestCluster, TestCluster];
	workshop: string;
	voters: string[];
	/** Puts it to the vote; each of the voters votes, and the vote is closed. */
	hold(
		kind: VotedKind,
		given?: { kind?: 'open' | 'confidential'; cast?: number; method?: PollMethod }
	): Promise<PollView>;
};

export async function createVotedPlace(app: TestApp): Promise<VotedPlace> {
	const rows = ['140.1', '140.2'].map((number) => ({
		...blankRecommendation,
		...recommendation(number),
		kind: 'recommendation' as const
	}));
	const clusters: VotedPlace['clusters'] = [
		await app.makeCluster('Courts', { first: votedText(), rows }),
		await app.makeCluster('Water'),
		await app.makeCluster('Food')
	];
	const voters: string[] = [];
	for (let voter = 0; voter < 12; voter++) voters.push(await app.welcome('participant', voter % 2 ? 'state' : 'nhri'));
	const items = [{ cluster: null, title: 'Opening', minutes: 20 }];
	const planned = await app.api('planWorkshop', { body: { title: 'Day', items } });
	const workshop = planned.body.workshop.id;
	await app.ask('POST /outcome/versions', { body: { label: 'First' } });

	const [{ cluster, document, recommendations }] = clusters;
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const request = async (
		kind: VotedKind,
		secrecy: 'confidential' | 'open',
		given: PollMethod | undefined
	): Promise<DraftPollRequest> => {
		const common = { cluster: null, workshop: null, rules, method: given ?? 'for-against', kind: secrecy } as const;
		switch (kind) {
			case 'actions':
				return { ...common, cluster, actions: [testAction.id] };
			case 'text':
				return { ...common, cluster, subject: { kind, section: 'progress' } };
			case 'passage':
				return { ...common, cluster, subject: { kind, section: 'progress', anchor: await anchorIn(app, document) } };
			case 'rating': {
				const proposed = { level: 'partially-implemented', percentage: 40, regression: false } as const;
				return { ...common, cluster, subject: { kind, recommendation: recommendations[0] ?? '', proposed } };
			}
			case 'agenda':
				return { ...common, workshop, subject: { kind } };
			case 'outcome':
				return { ...common, subject: { kind, version: 1 } };
			case 'priorities': {
				const method = given ?? 'selection';
				return { ...common, method, subject: { kind }, clusters: clusters.map((one) => one.cluster) };
			}
			case 'question':
				return { workshop: null, question: 'Shall we go on?', answer: 'yes-no', options: [], kind: secrecy };
		}
	};
	return {
		clusters,
		workshop,
		voters,
		async hold(kind, { kind: secrecy = 'open', cast = voters.length, method } = {}) {
			const body = await request(kind, secrecy, method);
			const drafted = await app.api('draftPoll', { body });
			if (drafted.status !== 201) throw new Error(JSON.stringify(drafted.body));
			const { id } = drafted.body;
			const opened = await app.api('openPoll', { params: { poll: id }, body: { acceptsRerun: true } });
			if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
			const poll = opened.body;
			for (const [at, as] of voters.slice(0, cast).entries()) {
				const answer = { method: poll.method, marks: marksOf(poll, at) };
				const reply = await app.ask(`POST /api/v1/polls/${id}/ballot`, { as, body: answer });
				if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
			}
			const end = { statement: '', reviewDate: null };
			return (await app.api('closePoll', { params: { poll: id }, body: end })).body;
		}
	};
}

/** All voters choose the last of three clusters, and some the first. */
function marksOf({ method, actions }: PollView, voter: number): unknown[] {
	const last = actions.length - 1;
	if (!isOrdering(method)) return actions.map(() => (voter % 4 === 3 ? 'against' : 'for'));
	const chosen = (at: number) => at === last || (at === 0 && voter < 5);
	if (method === 'selection') return actions.map((_, at) => chosen(at));
	if (method === 'points') return actions.map((_, at) => (at === last ? 6 : chosen(at) ? 2 : 0));
	return actions.map((_, at) => (chosen(at) ? last - at + 1 : null));
}

async function anchorIn(app: TestApp, document: string) {
	const doc = await openStored(app.plenum.context.database.read, document);
	if (!doc) throw new Error('There is no such text.');
	const lines = linesIn(sectionOf(doc, 'progress'));
	const found = anchorOf(lines, { from: { line: 0, offset: 4 }, to: { line: 0, offset: 4 + quote.length } });
	doc.destroy();
	return found;
}

export async function takeOutcome(
	app: TestApp,
	address = `/api/v1/consultations/${app.consultation}`,
	audience = 'participants'
): Promise<Outcome> {
	return (await app.ask<Outcome>(`GET ${address}/exports/outcome.json?for=${audience}&version=draft`)).body;
}
