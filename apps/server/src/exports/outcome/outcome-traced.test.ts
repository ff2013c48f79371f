import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import { subjectIn } from '@plenum/domain/polls/subject';
import { allPolls, type Outcome, type OutcomePoll } from '@plenum/reports/outcome/outcome';
import { priorityOrder } from '@plenum/reports/ratings/priority-order';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { findLines } from '../../journal/journal.store.ts';
import { sha256 } from '../../sha256.ts';
import { createVotedPlace, takeOutcome, votedKinds, type VotedPlace } from './outcome-votes.fixture.ts';

type Line = Awaited<ReturnType<typeof findLines>>[number];
type Data = Record<string, unknown>;

const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];
const step = fc.oneof(
	fc.record({
		kind: fc.constant('side' as const),
		of: fc.nat(1),
		side: fc.constantFrom('state', 'civil-society', 'nhri'),
		level: fc.constantFrom(...levels, null)
	}),
	fc.record({ kind: fc.constant('agree' as const), of: fc.nat(1), level: fc.constantFrom(...levels, null) }),
	fc.record({ kind: fc.constant('alike' as const) }),
	fc.record({
		kind: fc.constant('round' as const),
		disclosure: fc.constantFrom('open', 'confidential'),
		spread: fc.nat(3)
	}),
	fc.record({
		kind: fc.constant('vote' as const),
		on: fc.constantFrom(...votedKinds),
		secrecy: fc.constantFrom('open' as const, 'confidential' as const),
		cast: fc.constantFrom(3, 9, 12),
		isVoided: fc.constantFrom(false, false, false, true)
	}),
	fc.record({
		kind: fc.constant('follow-up' as const),
		status: fc.constantFrom('in-progress', 'done'),
		evidence: fc.constantFrom('Seen.', 'Read.')
	}),
	fc.record({ kind: fc.constant('undo' as const) }),
	fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const, 'correct' as const) })
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A day in which all of it happens. */
const everything: Step[] = [
	{ kind: 'round', disclosure: 'confidential', spread: 1 },
	{ kind: 'side', of: 0, side: 'civil-society', level: 'in-process' },
	{ kind: 'side', of: 0, side: 'state', level: 'in-process' },
	{ kind: 'side', of: 0, side: 'nhri', level: 'in-process' },
	{ kind: 'side', of: 1, side: 'state', level: 'fully-implemented' },
	{ kind: 'side', of: 1, side: 'state', level: null },
	{ kind: 'alike' },
	{ kind: 'agree', of: 1, level: 'partially-implemented' },
	...votedKinds.map((on): Step => ({ kind: 'vote', on, secrecy: 'open', cast: 12, isVoided: false })),
	{ kind: 'vote', on: 'priorities', secrecy: 'confidential', cast: 3, isVoided: false },
	{ kind: 'vote', on: 'text', secrecy: 'confidential', cast: 12, isVoided: true },
	{ kind: 'follow-up', status: 'in-progress', evidence: 'Seen.' },
	{ kind: 'undo' },
	{ kind: 'close' },
	{ kind: 'reopen' },
	{ kind: 'close' },
	{ kind: 'correct' }
];

/** Each request has a time of its own, so that what it left and its line in the record can be told by the time. */
class Day {
	#clock = Date.now();
	readonly app: TestApp;
	readonly place: VotedPlace;

	private constructor(app: TestApp, place: VotedPlace) {
		this.app = app;
		this.place = place;
	}

	static async begin(): Promise<Day> {
		const holder: { day?: Day } = {};
		const begun = Date.now();
		const app = await createTestApp(null, { now: () => (holder.day ? holder.day.#clock : begun) });
		const day = new Day(app, await createVotedPlace(app));
		holder.day = day;
		return day;
	}

	async ask<Body = Data>(request: string, body?: unknown, as?: string) {
		this.#clock += 1000;
		return this.app.ask<Body>(request, {
			...(body === undefined ? {} : { body }),
			...(as === undefined ? {} : { as })
		});
	}

	get cluster() {
		return this.place.clusters[0];
	}

	async view() {
		return (await this.app.api('getCluster', { params: { cluster: this.cluster.cluster } })).body;
	}

	/** What a rule refuses is refused: then nothing is recorded. */
	async take(one: Step): Promise<void> {
		const { cluster, recommendations } = this.cluster;
		const content = (level: string) => ({ level, percentage: null, regression: false, reason: `Because of ${level}.` });
		switch (one.kind) {
			case 'side': {
				const now = (await this.view()).recommendations[one.of];
				const seen = now?.sideRatings.find(({ constituency }) => constituency === one.side)?.at ?? null;
				const rating = one.level === null ? null : content(one.level);
				const body = { recommendations: [{ id: recommendations[one.of], seen }], rating };
				await this.ask(`PUT /clusters/${cluster}/side-ratings/${one.side}`, body);
				return;
			}
			case 'agree': {
				const seen = (await this.view()).recommendations[one.of]?.agreed?.at ?? null;
				const agreed = one.level === null ? null : content(one.level);
				await this.ask(`PUT /clusters/${cluster}/agreed-ratings`, {
					recommendations: [{ id: recommendations[one.of], seen }],
					agreed
				});
				return;
			}
			case 'alike':
				for (const id of recommendations) await this.ask('POST /agreed-ratings/alike', { recommendations: [id] });
				return;
			case 'round':
				await this.rate(one);
				return;
			case 'vote': {
				this.#clock += 1000;
				const asked = { kind: one.secrecy, cast: one.cast };
				const closed = await this.place.hold(one.on, asked).catch(() => null);
				if (closed && one.isVoided) await this.ask(`POST /api/v1/polls/${closed.id}/void`, { reason: 'Wrong words' });
				return;
			}
			case 'follow-up': {
				const [first] = (await this.app.api('listCommitments')).body.commitments;
				const { status, evidence } = one;
				if (first) await this.ask(`PATCH /commitments/${first.id}`, { updates: first.updates, status, evidence });
				return;
			}
			case 'undo': {
				const [first] = (await this.app.api('listCommitments')).body.commitments;
				if (first) await this.ask(`POST /commitments/${first.id}/undo`, { update: first.updates });
				return;
			}
			case 'close':
				await this.ask(`POST /clusters/${cluster}/close`, {
					statement: 'Half of the courts are open.',
					reviewDate: '2028-03-01',
					dissent: [{ constituency: 'nhri', text: 'On paper only.' }]
				});
				return;
			case 'reopen':
				await this.ask(`POST /clusters/${cluster}/reopen`);
				return;
			case 'correct': {
				// What was put to the vote stays as it was voted on.
				const place = { part: 'recommendation', recommendation: recommendations[1] };
				const [from, to] = ['what', 'all that'].map((word) => `Do ${word} 140.2 asks (Norway);`);
				await this.ask(`POST /clusters/${cluster}/corrections`, { place, from, to, reason: 'As printed' });
				return;
			}
		}
	}

	async rate({ disclosure, spread }: { disclosure: string; spread: number }): Promise<void> {
		const { recommendations } = this.cluster;
		const opened = await this.ask<{ id: string }>('POST /rating-rounds', {
			title: 'In silence',
			recommendations,
			disclosure,
			raters: 'person',
			closesAt: null,
			acceptsRerun: true
		});
		if (opened.status !== 201) return;
		const round = `/rating-rounds/${opened.body.id}`;
		for (const [at, voter] of this.place.voters.entries()) {
			const rating = { level: levels[at % (spread + 1)], percentage: null, regression: false, reason: '', source: '' };
			const ratings = recommendations.map((recommendation) => ({ recommendation, version: 0, rating }));
			await this.ask(`PUT ${round}/ratings`, { ratings }, voter);
		}
		await this.ask(`POST ${round}/close`);
		await this.ask(`POST ${round}/reveal`);
	}

	async end(): Promise<{ outcome: Outcome; lines: Line[] }> {
		const outcome = await takeOutcome(this.app);
		const lines = await findLines(this.app.plenum.context.database.read, this.app.consultation, 0);
		await this.app.close();
		return { outcome, lines };
	}
}

const data = ({ data: given }: Line) => given as Data;
function listedIn(line: Line, number: string): Data | undefined {
	const { recommendations } = data(line);
	return Array.isArray(recommendations) ? (recommendations as Data[]).find((one) => one.number === number) : undefined;
}
const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
const content = ({ level, percentage, regression, reason }: Data) => ({ level, percentage, regression, reason });

type Traced = [datum: string, sources: Line[]];

/** What an outcome prints, each with the lines of the record that say exactly this. */
function sourcesOf(outcome: Outcome, lines: readonly Line[]): Traced[] {
	const from = (datum: string, isSource: (line: Line) => boolean): Traced => [datum, lines.filter(isSource)];
	const { process } = outcome;
	return [
		...outcome.clusters.flatMap((cluster) => sourcesOfCluster(cluster, from)),
		...allPolls(outcome).flatMap((poll) => sourcesOfVote(poll, from)),
		...(process?.rounds ?? []).map(({ revealedAt }) =>
			from('a round that was revealed', ({ type, at }) => type === 'ratings-revealed' && at === revealedAt)
		),
		...(process?.workshops ?? []).map(({ startedAt }) =>
			from('a workshop', ({ type, at }) => type === 'workshop-started' && at === startedAt)
		)
	];
}

type From = (datum: string, isSource: (line: Line) => boolean) => Traced;

function sourcesOfCluster(cluster: Outcome['clusters'][number], from: From): Traced[] {
	const { id, closing, commitments, corrections = [] } = cluster;
	const isHere = ({ stream }: Line) => stream === `cluster:${id}`;
	return [
		...cluster.recommendations.flatMap(({ number, agreed, sideRatings }) => [
			...(agreed
				? [
						from(
							`agreed rating of ${number}`,
							(line) => isHere(line) && line.at === agreed.at && agrees(line, number, agreed)
						)
					]
				: []),
			...sideRatings.map((rating) =>
				from(
					`rating of ${number} by ${rating.constituency}`,
					(line) => line.at === rating.at && rates(line, number, rating)
				)
			)
		]),
		...(closing
			? [
					from(`closing of ${id}`, (line) => {
						const { statement, dissent, reviewDate, documentSha256 } = data(line);
						return (
							isHere(line) &&
							line.type === 'cluster-closed' &&
							line.at === closing.at &&
							same({ statement, dissent, reviewDate, documentSha256, at: line.at }, closing)
						);
					})
				]
			: []),
		...corrections.map((one) =>
			from(`correction of ${id}`, (line) => {
				const { before, after, reason } = data(line);
				return (
					isHere(line) &&
					line.type === 'text-corrected' &&
					line.at === one.at &&
					same({ before, after, reason }, one.words)
				);
			})
		),
		...commitments.flatMap(({ id: commitment, poll, actionSha256, adoptedAt, history }) => {
			const isOf = ({ stream }: Line) => stream === `commitment:${commitment}`;
			return [
				from(
					`commitment ${commitment}`,
					(line) =>
						isOf(line) &&
						line.type === 'commitment-adopted' &&
						line.at === adoptedAt &&
						same([data(line).poll, data(line).actionSha256], [poll, actionSha256])
				),
				...history.map(({ number, at, change }) =>
					from(
						`update ${number} of ${commitment}`,
						(line) =>
							isOf(line) &&
							line.type === 'commitment-followed-up' &&
							line.at === at &&
							same([data(line).update, data(line).changeSha256], [number, sha256(canonicalJson(change))])
					)
				)
			];
		})
	];
}

function agrees(line: Line, number: string, agreed: object): boolean {
	const listed = listedIn(line, number);
	if (!listed) return false;
	if (line.type === 'alike-ratings-agreed') return same(content(listed.agreed as Data), content(agreed as Data));
	return (
		line.type === 'ratings-agreed' &&
		data(line).agreed !== null &&
		same(content(data(line).agreed as Data), content(agreed as Data))
	);
}

/** What a round gave stands again where a side takes back what it said. */
function rates(line: Line, number: string, rating: { constituency: string; standing: string }): boolean {
	if (line.type === 'ratings-revealed') return rating.standing === 'provisional';
	if (line.type !== 'side-ratings-recorded' || data(line).constituency !== rating.constituency) return false;
	if (!listedIn(line, number)) return false;
	const said = data(line).rating as Data | null;
	return said === null ? rating.standing === 'provisional' : same(content(said), content(rating as unknown as Data));
}

function sourcesOfVote(poll: OutcomePoll, from: From): Traced[] {
	const { id, kind, method, rules, frozen, openedAt, closedAt, result } = poll;
	const hashes = frozen.map((one) => sha256(canonicalJson(subjectIn(one))));
	const isOf = ({ stream }: Line) => stream === `poll:${id}`;
	return [
		from(`words and rules of the vote ${poll.subject.kind}`, (line) => {
			if (!isOf(line) || line.type !== 'poll-opened' || line.at !== openedAt) return false;
			const { actionSha256, ...opened } = data(line);
			const asked = (opened.subject as Data | undefined)?.kind ?? 'actions';
			return (
				asked === poll.subject.kind &&
				same([actionSha256, opened.kind, opened.method, opened.rules], [hashes, kind, method, rules])
			);
		}),
		from(`result of the vote ${poll.subject.kind}`, (line) => {
			if (!isOf(line) || line.type !== 'poll-closed' || line.at !== closedAt) return false;
			const { resultSha256, entitled, cast, subjects } = data(line);
			const told = result.subjects.map(({ adopted, counts }, at) => ({
				actionSha256: hashes[at],
				adopted,
				tally: counts?.tally ?? null
			}));
			return same(
				[resultSha256, entitled, cast, subjects],
				[sha256(canonicalJson(result)), result.entitled, result.turnout?.cast ?? null, told]
			);
		})
	];
}

/** What the record says and no outcome has, though it stands. */
function missingIn(outcome: Outcome, lines: readonly Line[]): string[] {
	const told = new Set(allPolls(outcome).map(({ id }) => `poll:${id}`));
	const voided = new Set(lines.flatMap(({ type, stream }) => (type === 'poll-voided' ? stream : [])));
	const isDecision = (line: Line) => line.type === 'poll-closed' && data(line).indicative !== true;
	const decided = lines.filter(isDecision).map(({ stream }) => stream);
	return [
		...decided.filter((stream) => told.has(stream) === voided.has(stream)),
		...[...told].filter((stream) => !decided.includes(stream))
	];
}

test('[EXPORTS115] everything that an outcome prints has exactly one line of the record as its source, whatever a day brings', async () => {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 14, maxLength: 18 }), async (steps) => {
			const day = await Day.begin();
			for (const one of steps) await day.take(one);
			const { outcome, lines } = await day.end();
			const sources = sourcesOf(outcome, lines);
			for (const [datum] of sources) seen.add(datum.split(' ').slice(0, 2).join(' '));
			expect(sources.filter(([, some]) => some.length !== 1).map(([datum, some]) => [datum, some.length])).toEqual([]);
			expect(missingIn(outcome, lines)).toEqual([]);
			const reopened = lines.findLast(({ type }) => type === 'cluster-reopened')?.at ?? 0;
			for (const { closing } of outcome.clusters) if (closing) expect(closing.at).toBeGreaterThan(reopened);
			const order = priorityOrder(outcome);
			if (order)
				expect(
					outcome.polls.filter(({ subject, result }) => subject.kind === 'priorities' && result.turnout)
				).not.toEqual([]);
		}),
		{ numRuns: 4, endOnFailure: true, examples: [[everything]] }
	);
	for (const datum of [
		'agreed rating',
		'rating of',
		'closing of',
		'correction of',
		'commitment',
		'update 1',
		'result of',
		'a round'
	])
		expect(
			[...seen].some((one) => one.startsWith(datum)),
			datum
		).toBe(true);
});
