import { writeAssessment } from '@plenum/documents/write-assessment';
import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import type { Choice } from '@plenum/domain/polls/answer';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { ClusterSummary, ClusterView, RatingContent, SideRatingsRequest } from '@plenum/protocol/clusters';
import type { JoinCode } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { randomBytes } from 'node:crypto';
import type * as Y from 'yjs';
import { importMatrix } from './import-matrix.ts';
import { sampleAssessments } from './sample/assessments.ts';
import { sampleConsultation } from './sample/consultation.ts';
import { sampleDrafts } from './sample/drafts.ts';
import { samplePeople } from './sample/people.ts';
import { sampleRecommendations } from './sample/recommendations.ts';
import type { SampleAssessment, SampleDraft, SampleRating } from './sample/sample-assessment.ts';
import { sampleDay } from './sample/sample-day.ts';
import { samplePolls, sampleWorkshop } from './sample/workshop.ts';
import { Visitor } from './visitor.ts';

export type SeedResult = {
	consultation: string;
	workshop: string;
	facilitator: { name: string; password: string; token: string };
	participant: string;
	code: JoinCode;
};

/** Plays the sample consultation through the same doors as everyone else, so that nothing in it is impossible in a real one. */
export async function seed(url: string, setupToken: string): Promise<SeedResult> {
	const stranger = new Visitor(url);
	const account = { name: 'Facilitator', password: randomBytes(12).toString('base64url') };
	const signedIn = await stranger.api('setUp', { body: { token: setupToken, ...account } });
	const facilitator = stranger.as(signedIn.token);

	const { title, stateName, reviews, purpose } = sampleConsultation;
	const { id } = await facilitator.api('createConsultation', { body: { title, stateName, reviews, purpose } });
	const path = `/consultations/${id}`;
	await importMatrix(facilitator, id, sampleRecommendations);
	const { clusters } = await facilitator.api('listClusters', { params: { consultation: id } });

	const code = await facilitator.api('getJoinCode', { params: { consultation: id } });
	const people = await letPeopleIn(facilitator, path, code.code);
	const workshop = await planWorkshop(facilitator, path, clusters);
	for (const assessment of sampleAssessments) await assess(facilitator, path, clusters, people, assessment);
	for (const draft of sampleDrafts) await begin(facilitator, path, clusters, draft);

	const participant = people.get(samplePeople[0]?.key ?? '');
	if (!participant?.token) throw new Error('The sample has nobody in it.');
	return {
		consultation: id,
		workshop,
		facilitator: { ...account, token: signedIn.token },
		participant: participant.token,
		code
	};
}

async function letPeopleIn(facilitator: Visitor, path: string, code: string): Promise<Map<string, Visitor>> {
	const people = new Map<string, Visitor>();
	const roles: [string, string][] = [];
	for (const { key, name, constituency, organisation, role } of samplePeople) {
		const joined = await facilitator.api('join', {
			body: {
				code,
				name,
				constituency,
				organisation,
				consent: true
			}
		});
		people.set(key, facilitator.as(joined.token));
		if (role !== 'participant') roles.push([joined.participant.id, role]);
	}
	await facilitator.post(`${path}/people/admit`, { participants: 'all' });
	for (const [participant, role] of roles) await facilitator.patch(`${path}/people/${participant}`, { role });
	return people;
}

async function planWorkshop(facilitator: Visitor, path: string, clusters: ClusterSummary[]): Promise<string> {
	const items = sampleWorkshop.items.map(({ cluster, title, minutes }) => ({
		cluster: cluster === null ? null : clusterNamed(clusters, cluster).id,
		title,
		minutes
	}));
	const planned = await facilitator.post<{ workshop: WorkshopSummary }>(`${path}/workshops`, {
		title: sampleWorkshop.title,
		items
	});
	return planned.workshop.id;
}

/** An item from its first word to its closing: text, ratings, polls, statement. */
async function assess(
	facilitator: Visitor,
	path: string,
	clusters: ClusterSummary[],
	people: Map<string, Visitor>,
	sample: SampleAssessment
): Promise<void> {
	const cluster = clusterNamed(clusters, sample.cluster);
	const at = `${path}/clusters/${cluster.id}`;
	const { actions, indicators, ids } = withIds(sample);
	const { sections, summary } = sample;
	const assessment = { sections, summary, actions, indicators };
	await write(facilitator, cluster.document, (doc) => writeAssessment(doc, assessment));
	await recordRatings(facilitator, at, sample.sideRatings);
	await onAllRows(facilitator, at, sample.agreed, (recommendations, agreed) =>
		facilitator.put(`${at}/agreed-ratings`, { recommendations, agreed })
	);
	for (const poll of samplePolls.filter(({ cluster }) => cluster === sample.cluster)) {
		const { kind, rules, statement, reviewDate } = poll;
		const action = ids.get(poll.action);
		const draft = { cluster: cluster.id, action, workshop: null, kind, rules };
		const { id } = await facilitator.post<PollView>(`${path}/polls`, draft);
		await facilitator.post(`/polls/${id}/open`);
		for (const ballot of poll.ballots) await vote(people, id, ballot);
		await facilitator.post(`/polls/${id}/close`, { statement, reviewDate: sampleDay(reviewDate) });
	}
	const { closing } = sample;
	await facilitator.post(`${at}/close`, { ...closing, reviewDate: sampleDay(closing.reviewDate) });
}

async function vote(
	people: Map<string, Visitor>,
	poll: string,
	ballot: { person: string; choice: Choice }
): Promise<void> {
	await people.get(ballot.person)?.post(`/polls/${poll}/ballot`, { choice: ballot.choice });
}

async function begin(
	facilitator: Visitor,
	path: string,
	clusters: ClusterSummary[],
	draft: SampleDraft
): Promise<void> {
	const cluster = clusterNamed(clusters, draft.cluster);
	const nothing = emptyAssessment();
	const assessment = { ...nothing, sections: { ...nothing.sections, ...draft.sections } };
	await write(facilitator, cluster.document, (doc) => writeAssessment(doc, assessment));
	await recordRatings(facilitator, `${path}/clusters/${cluster.id}`, draft.sideRatings);
}

async function recordRatings(facilitator: Visitor, at: string, sideRatings: SampleRating[]): Promise<void> {
	for (const { constituency, ...said } of sideRatings)
		await onAllRows(facilitator, at, said, (recommendations, rating) =>
			facilitator.put(`${at}/side-ratings/${constituency}`, { recommendations, rating })
		);
}

/** The same of every row of a cluster; the reason is told once, with the first. */
async function onAllRows(
	facilitator: Visitor,
	at: string,
	said: RatingContent,
	record: (recommendations: SideRatingsRequest['recommendations'], said: RatingContent) => Promise<unknown>
): Promise<void> {
	const { recommendations } = await facilitator.get<ClusterView>(at);
	const [first, ...others] = recommendations
		.filter(({ withdrawn }) => !withdrawn)
		.map(({ id }) => ({ id, seen: null }));
	if (first) await record([first], said);
	if (others.length > 0) await record(others, { ...said, reason: '' });
}

/** Writes as a person's editor would, and leaves when the server has everything. */
async function write(facilitator: Visitor, document: string, change: (doc: Y.Doc) => void): Promise<void> {
	const { doc, saved, close } = await facilitator.open(document);
	change(doc);
	await saved();
	close();
}

function withIds(sample: SampleAssessment): {
	actions: FollowUpAction[];
	indicators: Indicator[];
	ids: Map<string, string>;
} {
	const ids = new Map(sample.actions.map(({ key }) => [key, randomBytes(9).toString('base64url')]));
	const indicators: Indicator[] = [];
	const actions = sample.actions.map(({ key, indicators: measures, deadline, ...fields }) => {
		const own = measures.map((measure) => ({ id: randomBytes(9).toString('base64url'), ...measure }));
		indicators.push(...own);
		return { ...fields, deadline: sampleDay(deadline), id: ids.get(key) ?? '', indicators: own.map(({ id }) => id) };
	});
	return { actions, indicators, ids };
}

function clusterNamed(clusters: ClusterSummary[], label: string): ClusterSummary {
	const cluster = clusters.find((candidate) => candidate.label === label);
	if (!cluster) throw new Error(`The sample has no cluster “${label}”.`);
	return cluster;
}
