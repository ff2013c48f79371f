import type { Fact } from '@plenum/protocol/facts';
import { refreshingFacts } from '@plenum/protocol/refreshing-facts.fixture';
import { expect, onTestFinished, test, vi } from 'vitest';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { openApi, type Api } from './api.ts';
import { refreshOnFacts } from '../consultations/refresh-on-facts.ts';
import { FactListeners } from './fact-listeners.ts';
import { text } from '@plenum/messages/en/files/text';
import type { Live } from './live.svelte.ts';

type Load = (event: object) => Promise<Record<string, unknown>>;
const loads = import.meta.glob<{ load: Load }>('../../routes/c/**/+page.ts');
const ids = { consultation: 'c', workshop: 'w', cluster: 'k', poll: 'p', round: 'r' };
const me = { role: 'facilitator', status: 'admitted', participant: 'me' };
const above = {
	language: 'en' as const,
	text,
	events: { events: [] },
	consultation: { id: 'c', phase: 'open', me }
};
/** What any question is answered: as much as load functions look at. */
const answer = {
	polls: [],
	commitments: [],
	rounds: [],
	clusters: [],
	workshops: [],
	people: [],
	versions: [],
	lines: [],
	agendas: [],
	invitations: [],
	head: '',
	length: 0,
	recommendations: [],
	sheets: [],
	levels: {},
	cluster: 'k',
	document: 'd',
	ballots: [{ participant: 'p1' }],
	frozen: null,
	actions: [],
	subject: { kind: 'actions', actions: [] },
	ratings: [],
	reveal: null,
	json: { actions: [] },
	round: {},
	readings: []
};

/** A page whose load function ran once, on a line that is there: what it asks after each fact. */
async function openPage(page: string) {
	const { load } = await loads[`../../routes/c/[consultation]/${page}+page.ts`]!();
	let asked: string[] = [];
	let names: string[] = [];
	const fetch = (path: string) => {
		asked.push(path.replace(/^\/api\/v1(\/consultations\/c)?/, ''));
		return Promise.resolve(Response.json(answer));
	};
	async function run(): Promise<void> {
		names = [];
		await load({
			params: ids,
			url: new URL('http://plenum.example/c/c'),
			fetch,
			parent: () => Promise.resolve(above),
			untrack: (read: () => unknown) => read(),
			depends: (...more: string[]) => void names.push(...more)
		});
	}
	// As the framework does: once for all that is named at one moment.
	const invalidated = new Set<string>();
	let running = Promise.resolve();
	vi.mocked(invalidate as (name: string) => Promise<void>).mockImplementation((name) => {
		invalidated.add(name);
		if (invalidated.size > 1) return running;
		running = Promise.resolve().then(() => {
			const isMeant = names.some((each) => invalidated.has(each));
			invalidated.clear();
			return isMeant ? run() : void 0;
		});
		return running;
	});
	onTestFinished(() => void vi.mocked(invalidate).mockReset());

	const live = new FactListeners();
	const stop = refreshOnFacts(live as unknown as Live, () => true);
	onTestFinished(stop);
	async function questions(tell: () => unknown): Promise<string[]> {
		asked = [];
		await tell();
		await vi.advanceTimersByTimeAsync(6000);
		await running;
		return asked.sort();
	}
	return {
		opened: await questions(run),
		after: (fact: Fact) => questions(() => live.notify(fact)),
		act: (send: (api: Api) => unknown) => send(openApi(() => Promise.resolve(Response.json({})), above)),
		afterRefresh: () => questions(() => live.refresh())
	};
}

const in_ = { consultation: 'c' };
const facts = {
	consultation: { kind: 'consultation', ...in_ },
	people: { kind: 'people', ...in_ },
	sideRatings: { kind: 'clusters', ...in_, cluster: 'k', about: 'ratings' },
	clusters: { kind: 'clusters', ...in_, cluster: null },
	workshops: { kind: 'workshops', ...in_ },
	workshop: { kind: 'workshop', ...in_, workshop: 'w', seq: 1 },
	poll: { kind: 'poll', ...in_, poll: 'p' },
	turnout: { kind: 'turnout', ...in_, poll: 'p', turnout: 5 },
	'poll-notice': { kind: 'poll-notice', ...in_, poll: 'p', about: 'reminder' },
	ratings: { kind: 'ratings', ...in_, round: 'r' },
	'rating-progress': { kind: 'rating-progress', ...in_, round: 'r', begun: 5, finished: 0 },
	cards: { kind: 'cards', ...in_, round: 'r' },
	'card-progress': { kind: 'card-progress', ...in_, round: 'r', begun: 5, finished: 0 },
	'side-rating': { kind: 'side-rating', consultation: 'c', cluster: 'k', recommendation: 'r' },
	comments: { kind: 'comments', ...in_, document: 'd' },
	commitments: { kind: 'commitments', ...in_ },
	outcome: { kind: 'outcome', ...in_ },
	presence: { kind: 'presence', ...in_ },
	caucus: { kind: 'caucus', ...in_, cluster: 'k' },
	'progress-reports': { kind: 'progress-reports', ...in_ },
	sources: { kind: 'sources', ...in_ },
	concerns: { kind: 'concerns', ...in_, workshop: 'w' },
	me: { kind: 'me', ...in_ },
	server: { kind: 'server', canSave: true }
} satisfies Record<Fact['kind'] | 'sideRatings', Fact>;

/** After which facts each page asks which questions; after all others none. `opened`: on arrival; `refresh`: after a lost connection. */
type Expected = { opened: string[]; refresh?: string[] } & Partial<Record<keyof typeof facts, string[]>>;

const list = '/clusters';
const polls = '/polls';
const rounds = '/rating-rounds';
const onAgenda = '/commitments?workshop=w';
const reporting = '/progress-reports?first=0';
const figures = '/latest-values';
const ofWorkshop: Expected = {
	opened: [onAgenda, polls, rounds],
	poll: [polls],
	commitments: [onAgenda],
	clusters: [onAgenda],
	ratings: [rounds],
	me: [rounds]
};
const running = '/polls?state=draft&state=open&state=unsealing';
const rooms = '/workshops/w/rooms';
const overdue = '/commitments?first=0';
const firstPromises = '/commitments?first=20';
const morePromises = '/commitments?first=50';
const citing = '/commitments?cites=true';
const leads = '/commitment-leads';
const newest = '/polls?newest=20';
const names = '/cluster-names';
const standings = '/cluster-standings';
const joinCode = '/join-code';
const people = ['/invitations', joinCode, '/people'];
const recordEnd = '/journal?after=9007199254740991';
const state = '/documents/d/state';
const outcome = [recordEnd, '/outcome/versions', '/publication?check=false'];

const pages: Record<string, Expected> = {
	'workshops/[workshop]/part/': ofWorkshop,
	// With the code by which people join, which a facilitator shows or reads out.
	'workshops/[workshop]/run/': { ...ofWorkshop, opened: [onAgenda, joinCode, polls, rounds], people: [joinCode] },
	'workshops/[workshop]/rooms/': {
		opened: [polls, rooms],
		poll: [polls, rooms]
	},
	'workshops/plan/': {
		opened: [standings, '/commitments?status=open&first=20', '/commitments?status=open&first=50'],
		refresh: []
	},
	'': {
		opened: [standings, overdue, running, rounds, '/workshops'],
		sideRatings: [standings],
		clusters: [standings, overdue],
		workshops: ['/workshops'],
		poll: [running],
		ratings: [rounds],
		commitments: [overdue],
		me: [rounds]
	},
	'decisions/': {
		opened: [names, firstPromises, newest],
		clusters: [names, firstPromises],
		poll: [newest],
		commitments: [firstPromises]
	},
	'people/': {
		opened: [...people, '/people?first=20', '/workshops'],
		people,
		workshops: ['/workshops'],
		me: ['/people', '/people?first=20']
	},
	'clusters/': { opened: [list, '/facets'], sideRatings: [list], clusters: [list, '/facets'] },
	'clusters/levels/': {
		opened: [list, '/facets', '/recommendation-ratings'],
		sideRatings: [list, '/recommendation-ratings'],
		clusters: [list, '/facets', '/recommendation-ratings']
	},
	'clusters/mechanisms/': {
		opened: [citing, '/mechanisms'],
		sideRatings: ['/mechanisms'],
		clusters: [citing, '/mechanisms'],
		commitments: [citing]
	},
	'clusters/continuity/': {
		opened: ['/continuity', '/earlier-outcomes'],
		sideRatings: ['/continuity'],
		clusters: ['/continuity', '/earlier-outcomes']
	},
	'commitments/': {
		opened: [leads, firstPromises, morePromises, figures, reporting],
		clusters: [morePromises, reporting],
		commitments: [leads, morePromises, figures, reporting],
		'progress-reports': [figures, reporting],
		me: [reporting],
		refresh: [leads, morePromises, figures, reporting]
	},
	'polls/[poll]/': {
		opened: ['/clusters/k', state, '/people?id=p1', '/polls/p'],
		poll: [state, '/polls/p'],
		people: ['/people?id=p1'],
		me: ['/people?id=p1'],
		sideRatings: ['/clusters/k'],
		clusters: ['/clusters/k']
	},
	'outcome/': {
		opened: [standings, ...outcome],
		sideRatings: [standings, ...outcome],
		clusters: [standings, ...outcome],
		poll: outcome,
		outcome
	},
	'minutes/': { opened: [names, '/journal/countersignatures', '/journal?limit=100', '/workshops'], refresh: [] },
	'ratings/[round]/': { opened: ['/rating-rounds/r'], ratings: ['/rating-rounds/r'], me: ['/rating-rounds/r'] }
};

/** Read once, and changed by the reader alone. */
const readOnce = new Set(['workshops/plan/', 'minutes/']);

test.each(Object.entries(pages))(
	'[WEB52] each fact brings the questions to %s that it is about, and no others',
	async (page, expected) => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { opened, after, afterRefresh } = await openPage(page);
		const brought: Record<string, string[]> = { opened };
		for (const [name, fact] of Object.entries(facts)) {
			const asked = await after(fact);
			if (asked.length > 0) brought[name] = asked;
		}
		brought['refresh'] = await afterRefresh();
		expect(brought).toEqual({ refresh: expected.opened, ...expected });
	}
);

/** The fact that brings a name of `refreshingFacts`; of those about clusters the one that says least. */
function factOf(name: string): Fact {
	if (name === 'arrangement') return facts.clusters;
	return name === 'clusters' ? facts.sideRatings : facts[name as keyof typeof facts];
}

const followed = Object.keys(pages).filter((page) => !readOnce.has(page));

test.each(followed)('[WEB54] %s asks again after each fact that its answers are made from', async (page) => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const { opened, after } = await openPage(page);
	const withoutQuery = (questions: string[]) => questions.map((question) => question.replace(/\?.*/, ''));
	for (const [question, names] of Object.entries(refreshingFacts))
		if (withoutQuery(opened).includes(question))
			for (const name of names) expect(withoutQuery(await after(factOf(name)))).toContain(question);
});

test('[WEB52] what a reader does changes what only they are told: their page asks for it with the next fact', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const { after, act } = await openPage('workshops/[workshop]/part/');
	await act((api) => api('POST /polls/:poll/ballot', { params: { poll: 'p' }, body: { choice: 'for' } }));
	expect(await after(facts.commitments)).toEqual([onAgenda, polls]);
	expect(await after(facts.commitments)).toEqual([onAgenda]);
	await act((api) =>
		api('PUT /consultations/:consultation/rating-rounds/:round/ratings', {
			params: { consultation: 'c', round: 'r' },
			body: { ratings: [] }
		})
	);
	expect(await after(facts.poll)).toEqual([polls, rounds]);
});
