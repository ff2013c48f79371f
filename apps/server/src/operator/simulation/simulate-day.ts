import { addAction } from '@plenum/documents/drafts';
import type { AgreedAlike, ClusterSummary, ClusterView, RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { VerificationResult } from '@plenum/protocol/journal';
import type { PollView } from '@plenum/protocol/polls/polls';
import type { OwnRatings, RevealedRow, RevealView, RoundView, SavedRatings } from '@plenum/protocol/ratings';
import type { WorkshopSummary } from '@plenum/protocol/workshops/workshops';
import { importMatrix } from '../../demo/import-matrix.ts';
import { sampleConsultation } from '../../demo/sample/consultation.ts';
import { sampleRecommendations } from '../../demo/sample/recommendations.ts';
import type { SampleRecommendation } from '../../demo/sample/sample-matrix.ts';
import { Visitor } from '../../demo/visitor.ts';
import { ServerProcess } from '../server-process.ts';

/** The list of a whole review, as many as a State of middling size is given. */
const listed = 254;
const sides = { 'civil-society': 18, state: 12, nhri: 5, other: 5 } as const;
const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];

export type DayResult = {
	participants: number;
	recommendations: number;
	/** Recommendations that each side has rated, and on which a rating was agreed or views were recorded. Must be all. */
	withEachSide: number;
	agreed: number;
	ratings: number;
	/** Ratings that were called saved and are not there. Must be 0. */
	lost: number;
	recordWhole: boolean;
	phases: { phase: string; seconds: number }[];
};

type Person = { visitor: Visitor; constituency: keyof typeof sides; index: number };
type Day = { server: ServerProcess; facilitator: Visitor; path: string; people: Person[] };

/**
 * A day of forty people and 254 recommendations at protocol level, on a server of its own that is killed while they rate. It covers
 * homework, a silent step, the reveal, bulk agreement, and the agenda of the others. Then come ratings of sides, an action and its vote,
 * and the export. It plays what people do and not how long they think: its seconds are the program's share of the day.
 */
export async function simulateDay(say: (text: string) => void): Promise<DayResult> {
	const server = await ServerProcess.start();
	const phases: DayResult['phases'] = [];
	const during = async <Value>(phase: string, work: () => Promise<Value>): Promise<Value> => {
		const began = Date.now();
		const value = await work();
		const seconds = Math.round((Date.now() - began) / 100) / 10;
		phases.push({ phase, seconds });
		say(`${phase}: ${seconds} s`);
		return value;
	};
	try {
		const day = await during('import and lobby', () => begin(server));
		const round = await during('homework and silent step, with a power cut', () => rateAll(day));
		const lost = await countLost(day, round);
		const rows = await during('reveal', () => reveal(day, round));
		await during('alike ones in one press', () => agreeAlike(day, rows));
		await during('plenary: agenda, ratings of sides, agreed ratings', () => talkThrough(day, rows));
		await during('action and vote', () => decide(day));
		await during('export', () => exportAll(day));
		const levelsNow = await day.facilitator.get<RecommendationRatingsView>(`${day.path}/recommendation-ratings`);
		const verified = await day.facilitator.get<VerificationResult>(`${day.path}/journal/verify`);
		const isRead = ({ sideRatings }: RecommendationRatingsView['recommendations'][number]) =>
			sideRatings.length === Object.keys(sides).length;
		return {
			participants: day.people.length,
			recommendations: levelsNow.recommendations.length,
			withEachSide: levelsNow.recommendations.filter(isRead).length,
			agreed: levelsNow.recommendations.filter(({ agreed }) => agreed !== null).length,
			ratings: day.people.length * listed,
			lost,
			recordWhole: verified.ok,
			phases
		};
	} finally {
		await server.end();
	}
}

async function begin(server: ServerProcess): Promise<Day> {
	const stranger = new Visitor(server.url);
	const account = { token: server.setupToken, name: 'Facilitator', password: 'a long enough password' };
	const facilitator = stranger.as((await stranger.api('setUp', { body: account })).token);
	const { title, stateName, reviews, purpose } = sampleConsultation;
	const made = await facilitator.api('createConsultation', { body: { title, stateName, reviews, purpose } });
	const path = `/consultations/${made.id}`;
	await importMatrix(facilitator, made.id, wholeList());
	const { code } = await facilitator.api('getJoinCode', { params: { consultation: made.id } });
	const places = Object.entries(sides).flatMap(([constituency, count]) => Array<string>(count).fill(constituency));
	const people = await Promise.all(
		places.map(async (constituency, index) => {
			const request = { code, name: `Participant ${index + 1}`, constituency, consent: true };
			const { token } = await stranger.api('join', { body: request });
			return { constituency: constituency as Person['constituency'], index, visitor: stranger.as(token) };
		})
	);
	await facilitator.post(`${path}/people/admit`, { participants: 'all' });
	return { server, facilitator, path, people };
}

/** The sample's recommendations, again and again under numbers of their own. */
function wholeList(): SampleRecommendation[] {
	return Array.from({ length: listed }, (_, place) => {
		const one = sampleRecommendations[place % sampleRecommendations.length] as SampleRecommendation;
		return { ...one, number: `150.${place + 1}`, text: `${one.text.replace(/\.$/, '')} (${place + 1}).` };
	});
}

/** Two thirds at home, the rest on site. The server dies in between; clients without an answer send again. */
async function rateAll({ server, facilitator, path, people }: Day): Promise<string> {
	const { recommendations } = await facilitator.get<RecommendationRatingsView>(`${path}/recommendation-ratings`);
	const round = await facilitator.post<RoundView>(`${path}/rating-rounds`, {
		title: 'Every recommendation',
		recommendations: recommendations.map(({ id }) => id),
		disclosure: 'open',
		raters: 'person',
		closesAt: null
	});
	const at = `${path}/rating-rounds/${round.id}`;
	await Promise.all([
		...people.filter(({ index }) => index % 3 !== 0).map((person) => rateInBatches(person, at, recommendations)),
		server.killAndRestart()
	]);
	await Promise.all(
		people.filter(({ index }) => index % 3 === 0).map((person) => rateInBatches(person, at, recommendations))
	);
	await facilitator.post(`${at}/close`);
	return at;
}

async function rateInBatches(
	{ visitor, constituency, index }: Person,
	round: string,
	list: RecommendationRatingsView['recommendations']
): Promise<void> {
	for (let start = 0; start < list.length; start += 10) {
		const ratings = list.slice(start, start + 10).map(({ id }, offset) => ({
			recommendation: id,
			version: 0,
			rating: {
				level: levelGiven(constituency, start + offset, index),
				percentage: null,
				regression: false,
				reason: '',
				source: ''
			}
		}));
		await insist(() => visitor.put<SavedRatings>(`${round}/ratings`, { ratings }));
	}
}

/** On a third of the list the State sees more done than the others; elsewhere all but one of a side see the same. */
function levelGiven(constituency: string, row: number, index: number): string {
	const seen = row % 3 === 0 && constituency === 'state' ? 3 : row % 4;
	return levels[index % 17 === 16 ? (seen + 1) % 4 : seen] ?? 'in-process';
}

/** As a phone does that got no answer. */
async function insist<Value>(ask: () => Promise<Value>): Promise<Value> {
	for (let patience = 100; ; patience -= 1)
		try {
			return await ask();
		} catch (error) {
			if (patience === 0 || !(error instanceof Error && error.message.includes('no answer'))) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
}

async function countLost({ people, facilitator, path }: Day, round: string): Promise<number> {
	const { recommendations } = await facilitator.get<RecommendationRatingsView>(`${path}/recommendation-ratings`);
	let lost = 0;
	for (const { visitor, constituency, index } of people) {
		const own = await visitor.get<OwnRatings>(`${round}/ratings`);
		const said = new Map(own.ratings.map(({ recommendation, rating }) => [recommendation, rating?.level]));
		lost += recommendations.filter(({ id }, row) => said.get(id) !== levelGiven(constituency, row, index)).length;
	}
	return lost;
}

async function reveal({ facilitator }: Day, round: string): Promise<RevealedRow[]> {
	await facilitator.post(`${round}/reveal`);
	return (await facilitator.get<RevealView>(`${round}/reveal`)).rows;
}

async function agreeAlike({ facilitator, path }: Day, rows: readonly RevealedRow[]): Promise<void> {
	const recommendations = rows.filter(({ status }) => status === 'alike').map(({ recommendation }) => recommendation);
	if (recommendations.length > 0)
		await facilitator.post<AgreedAlike>(`${path}/agreed-ratings/alike`, { recommendations });
}

/** What differs is the agenda, cluster by cluster: each side records its rating, and views are recorded. */
async function talkThrough({ facilitator, path }: Day, rows: readonly RevealedRow[]): Promise<void> {
	const differing = Map.groupBy(
		rows.filter(({ status }) => status !== 'alike'),
		({ cluster }) => cluster
	);
	const { clusters } = await facilitator.get<{ clusters: ClusterSummary[] }>(`${path}/clusters`);
	const items = clusters
		.filter(({ id }) => differing.has(id))
		.map(({ id, label }) => ({ cluster: id, title: label, minutes: 10 }));
	const { workshop } = await facilitator.post<{ workshop: WorkshopSummary }>(`${path}/workshops`, {
		title: 'What the sides see differently',
		items
	});
	const commands = `${path}/workshops/${workshop.id}/commands`;
	await facilitator.post(commands, { type: 'start' });
	for (const { cluster } of items) {
		await facilitator.post(commands, { type: 'next-item' });
		const at = `${path}/clusters/${cluster}`;
		const { recommendations } = await facilitator.get<ClusterView>(at);
		for (const row of differing.get(cluster) ?? []) {
			const listed = recommendations.find(({ id }) => id === row.recommendation);
			if (listed) await recordViews(facilitator, at, row, listed.sideRatings);
		}
	}
	await facilitator.post(commands, { type: 'close' });
}

async function recordViews(
	facilitator: Visitor,
	cluster: string,
	row: RevealedRow,
	before: ClusterView['recommendations'][number]['sideRatings']
): Promise<void> {
	const said = { percentage: null, regression: false, reason: '' };
	const { recommendation: id } = row;
	for (const { constituencies, levels: counted } of row.lines)
		for (const constituency of constituencies) {
			const [most] = [...counted].sort((one, other) => other.count - one.count);
			const seen = before.find((one) => one.constituency === constituency)?.at ?? null;
			await facilitator.put(`${cluster}/side-ratings/${constituency}`, {
				recommendations: [{ id, seen }],
				rating: { ...said, level: most?.level ?? 'not-assessed' }
			});
		}
	await facilitator.put(`${cluster}/agreed-ratings`, {
		recommendations: [{ id, seen: null }],
		agreed: { ...said, level: 'views-recorded' }
	});
}

async function decide({ facilitator, path, people }: Day): Promise<void> {
	const { clusters } = await facilitator.get<{ clusters: ClusterSummary[] }>(`${path}/clusters`);
	const cluster = clusters[0];
	const [writer] = people;
	if (!cluster || !writer) throw new Error('Nobody is there to decide.');
	const text = await writer.visitor.open(cluster.document);
	const action = 'action-of-the-day';
	addAction(text.doc, action, {
		text: 'Adopt the law and publish a yearly report on how it is applied.',
		lead: 'Ministry'
	});
	await text.saved();
	text.close();
	const rules = { percentBase: 'cast', threshold: 50, quorum: 50 } as const;
	const draft = { cluster: cluster.id, action, workshop: null, kind: 'open', rules };
	const poll = await facilitator.post<PollView>(`${path}/polls`, draft);
	await facilitator.post(`/polls/${poll.id}/open`);
	await Promise.all(people.map(({ visitor }) => visitor.post(`/polls/${poll.id}/ballot`, { choice: 'for' })));
	await facilitator.post(`/polls/${poll.id}/close`, { statement: 'Decided.', reviewDate: null });
}

async function exportAll({ facilitator, path }: Day): Promise<void> {
	for (const name of ['matrix-old.docx', 'outcome.json', 'outcome.xlsx']) {
		const file = await facilitator.download(`${path}/exports/${name}`);
		if (file.length === 0) throw new Error(`${name} is empty.`);
	}
}
