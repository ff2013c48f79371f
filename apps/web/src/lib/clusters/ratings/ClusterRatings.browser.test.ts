import type { Role } from '@plenum/domain/people/rights';
import type { ClusterView } from '@plenum/protocol/clusters';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import {
	clusterView,
	consultationView,
	provisionalRating,
	recommendationView,
	sideRating
} from '../../../fixtures/views.fixture.ts';
import ClusterRatings from './ClusterRatings.svelte';

const { sideRatings: words, shell } = text;
const at = '/consultations/c/clusters/k';
const ours = `PUT ${at}/side-ratings/civil-society`;
const agreeing = `PUT ${at}/agreed-ratings`;
const word = (level: string) => text.words.levels[level] ?? level;
const both = (level: string) => [sideRating('state', level), sideRating('nhri', level)];

const divided = provisionalRating('civil-society', 'divided', { 'not-implemented': 4, 'in-process': 2 });
const near = [sideRating('state', 'in-process'), sideRating('nhri', 'partially-implemented')];
const far = [divided, sideRating('state', 'fully-implemented', { reason: 'The act of 2025' })];
const cluster = clusterView([
	recommendationView('140.1', near),
	recommendationView('140.2', far),
	recommendationView('140.3', both('in-process')),
	recommendationView('140.4', both('fully-implemented')),
	recommendationView('140.5', both('not-implemented'), {
		agreed: { level: 'not-implemented', percentage: null, regression: false, reason: '', at: 9 }
	})
]);

async function open(role: Role, shown: ClusterView = cluster, server = new FakeServer()) {
	let current = shown;
	const props = { cluster: current, heading: 3 as const, onchange: (next: ClusterView) => void (current = next) };
	const { screen } = await renderComponent(ClusterRatings, props, { consultation: consultationView(role) }, server);
	props.onchange = (next) => void screen.rerender({ cluster: next } as never);
	await screen.rerender({ onchange: props.onchange } as never);
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	return { screen, server, button, bodies: (route: string) => server.sent(route).map(({ body }) => body) };
}

/** As the server answers a command, with what stood before of the one row. */
const recorded = (view: ClusterView, row: string, value: object | null = null) => ({
	...view,
	before: [{ recommendations: [row], value }]
});

/** As the server answers what was recorded for a side. */
const ofSide = (view: ClusterView, undo: string | null = 'encrypted') => ({ ...view, undo });

/** The row with another rating of the reader's side. */
const withOurs = (row: string, ...said: Parameters<typeof sideRating>) =>
	clusterView(
		cluster.recommendations.map((one) =>
			one.id === row ? { ...one, sideRatings: [...one.sideRatings.slice(1), sideRating(...said)] } : one
		)
	);

test('[CLUSTERS50] the row that differs most comes up first, and one press leads to the next', async () => {
	const { screen, button } = await open('participant');
	const heading = screen.getByRole('heading', { level: 3 });
	await expect.element(heading).toHaveTextContent(`${words.differOf(2, 5)} · ${words.place('1', '2')}`);
	await expect.element(screen.getByRole('article', { name: '140.2' })).toBeVisible();
	await expect.element(button(words.previous)).not.toBeInTheDocument();
	await button(words.next).click();
	await expect.element(screen.getByRole('article', { name: '140.1' })).toBeVisible();
	await expect.element(screen.getByRole('article', { name: '140.2' })).not.toBeInTheDocument();
	await expect.element(button(words.next)).not.toBeInTheDocument();
	await expect.element(button(words.previous)).toBeVisible();
});

test('[CLUSTERS44] one sentence says where the cluster stands', async () => {
	const { screen } = await open('observer');
	const sentence =
		'5 recommendations: 1 not implemented yet, 2 on which views differ, 2 rated the same but not agreed yet.';
	await expect.element(screen.getByText(sentence)).toBeVisible();
});

test('[CLUSTERS12] [WEB45] each side has its line in words and a dot for each of its raters; who is silent is named', async () => {
	const { screen } = await open('observer');
	const line = (side: string) => screen.getByRole('listitem').filter({ hasText: side });
	await expect
		.element(line('Civil society').first())
		.toHaveTextContent(
			'Civil society: Divided (4 not implemented yet, 2 in the process of implementation) · provisional'
		);
	await expect
		.element(line('State:').first())
		.toMatchTextContent(/Fully implemented · recorded by Ada\s*The act of 2025/);
	await expect.element(screen.getByText(words.silent('NHRI and Others'))).toBeVisible();
	const dots = [...document.querySelectorAll('[data-side=civil-society]')].map((side) => side.children.length);
	expect(dots).toEqual([4, 2]);
});

test('[CLUSTERS43] whoever may agree does so in one press on what somebody says, and the row keeps its place', async () => {
	const server = new FakeServer();
	const content = { level: 'in-process', percentage: null, regression: false, reason: '' };
	const agreed = { ...content, at: 20 };
	const after = clusterView(cluster.recommendations.map((one) => (one.id === '140.2' ? { ...one, agreed } : one)));
	server.on(agreeing, recorded(after, '140.2'));
	const { screen, button, bodies } = await open('facilitator', cluster, server);
	for (const level of ['not-implemented', 'in-process', 'fully-implemented'])
		await expect.element(button(words.agreeOnNamed(word(level)))).toBeVisible();
	await button(words.agreeOnNamed(word('in-process'))).click();
	await expect
		.poll(() => bodies(agreeing))
		.toEqual([{ recommendations: [{ id: '140.2', seen: null }], agreed: content }]);
	const heading = screen.getByRole('heading', { level: 3 });
	await expect.element(heading).toHaveTextContent(`${words.differOf(1, 5)} · ${words.place('1', '2')}`);
	await expect.poll(() => button(words.next).elements()).toHaveLength(2);
	server.on(agreeing, recorded(cluster, '140.2'));
	await button(shell.undo).click();
	await expect.poll(() => button(words.next).elements()).toHaveLength(1);
	await expect.poll(() => bodies(agreeing)[1]).toEqual({ recommendations: [{ id: '140.2', seen: 20 }], agreed: null });
});

test('[CLUSTERS43] both views are recorded in one press', async () => {
	const server = new FakeServer();
	server.on(agreeing, recorded(cluster, '140.2'));
	const { button, bodies } = await open('rapporteur', cluster, server);
	await button(words.recordViews(true)).click();
	await expect.poll(() => bodies(agreeing)).toMatchObject([{ agreed: { level: 'views-recorded' } }]);
});

test('[CLUSTERS42] what is alike is agreed in one press and a confirmation, from whichever row is up', async () => {
	const server = new FakeServer();
	server.on('POST /consultations/c/agreed-ratings/alike', { agreed: ['140.3', '140.4'] });
	server.on(`GET ${at}`, cluster);
	const { screen, button, bodies } = await open('facilitator', cluster, server);
	await button(words.agreeAlike(2)).click();
	await expect.element(screen.getByRole('dialog').getByText('140.4')).toBeVisible();
	await button(words.alikeConfirm).click();
	await expect
		.poll(() => bodies('POST /consultations/c/agreed-ratings/alike'))
		.toEqual([{ recommendations: ['140.3', '140.4'] }]);
});

test('[CLUSTERS50] what is alike or settled is folded below, and can be brought up', async () => {
	const { screen, button } = await open('participant');
	await screen.getByText(words.folded(3)).click();
	await button(words.show('140.5')).click();
	await expect.element(screen.getByRole('article', { name: '140.5' })).toBeVisible();
	await button(words.next).click();
	await expect.element(screen.getByRole('article', { name: '140.2' })).toBeVisible();
});

test('[CLUSTERS50] where nothing is left to be talked about, the rows are unfolded', async () => {
	const { screen, button } = await open('participant', clusterView(cluster.recommendations.slice(2)));
	await expect.element(screen.getByText(words.noneDiffer)).toBeVisible();
	await expect.element(button(words.show('140.5'))).toBeVisible();
});

const provisional = provisionalRating('civil-society', 'in-process', { 'in-process': 7, 'not-implemented': 2 });
const ofRound = clusterView([recommendationView('140.1', [provisional, sideRating('state', 'fully-implemented')])]);

test('[CLUSTERS41] [RATINGS360] a member confirms what the round gave their side, reads for whom, and the server undoes it', async () => {
	const server = new FakeServer();
	server.on(ours, ofSide(ofRound));
	const { screen, button, bodies } = await open('participant', ofRound, server);
	const everyone = words.forEveryone('Civil society');
	await expect.element(screen.getByText(everyone)).toBeVisible();
	await expect.element(button(words.confirm)).toHaveAccessibleDescription(everyone);
	await button(words.confirm).click();
	const rating = { level: 'in-process', percentage: null, regression: false, reason: '' };
	await expect.poll(() => bodies(ours)).toEqual([{ recommendations: [{ id: '140.1', seen: 1 }], rating }]);
	server.on(`${ours.replace('PUT', 'POST')}/undo`, ofRound);
	await button(shell.undo).click();
	await expect.poll(() => bodies(`${ours.replace('PUT', 'POST')}/undo`)).toEqual([{ undo: 'encrypted' }]);
	expect(bodies(ours)).toHaveLength(1);
});

test('[CLUSTERS41] a side that is divided has nothing to confirm: a member records one rating for everyone', async () => {
	const server = new FakeServer();
	server.on(ours, ofSide(withOurs('140.2', 'civil-society', 'in-process')));
	const { screen, button, bodies } = await open('participant', cluster, server);
	expect(button(words.confirm).query()).toBeNull();
	await button(words.record).click();
	await expect.element(screen.getByText(words.forEveryone('Civil society'))).toBeVisible();
	await screen.getByLabelText(starting(word('in-process'))).click();
	await screen.getByRole('textbox', { name: starting(words.reason) }).fill('As the ombudsman says');
	await button(words.save).click();
	await expect
		.poll(() => bodies(ours))
		.toEqual([
			{
				recommendations: [{ id: '140.2', seen: 1 }],
				rating: { level: 'in-process', percentage: null, regression: false, reason: 'As the ombudsman says' }
			}
		]);
});

test('[CLUSTERS41] the same can be recorded for the whole cluster, and single rows changed after', async () => {
	const server = new FakeServer();
	server.on(ours, ofSide(cluster));
	const { screen, button, bodies } = await open('participant', cluster, server);
	await button(words.record).click();
	await screen.getByLabelText(starting(word('in-process'))).click();
	await screen.getByLabelText(words.forAll(text.words.recommendations(5))).click();
	await button(words.save).click();
	const seen = (id: string) => ({ id, seen: id === '140.2' ? 1 : null });
	await expect
		.poll(() => bodies(ours))
		.toMatchObject([{ recommendations: ['140.1', '140.2', '140.3', '140.4', '140.5'].map(seen) }]);
});

test('[CLUSTERS41] the same can be recorded for some of the cluster', async () => {
	const server = new FakeServer();
	server.on(ours, ofSide(cluster));
	const { screen, button, bodies } = await open('participant', cluster, server);
	await button(words.record).click();
	await screen.getByLabelText(starting(word('in-process'))).click();
	await screen.getByText(words.forSome(text.words.recommendations(1))).click();
	await screen.getByLabelText(starting('140.4')).click();
	await expect.element(screen.getByText(words.forSome(text.words.recommendations(2)))).toBeVisible();
	await button(words.save).click();
	await expect.poll(() => bodies(ours)).toMatchObject([{ recommendations: ['140.2', '140.4'].map((id) => ({ id })) }]);
});

test('[CLUSTERS43] a facilitator records another agreed rating, or one for a side, in one form', async () => {
	const server = new FakeServer();
	server.on(agreeing, recorded(cluster, '140.2'));
	server.on(ours, ofSide(cluster));
	const { screen, button, bodies } = await open('facilitator', cluster, server);
	for (const [side, route] of [
		[words.agreed, agreeing],
		[words.ratingOf('Civil society'), ours]
	] as const) {
		await button(words.recordOther).click();
		await screen.getByLabelText(words.recordAs).selectOptions(side);
		await screen.getByLabelText(starting(word('partially-implemented'))).click();
		await button(words.save).click();
		await expect.poll(() => bodies(route)).toMatchObject([{ recommendations: [{ id: '140.2' }] }]);
	}
});

test('[CLUSTERS51] whoever comes second sees what the first one recorded, keeps what they wrote, and chooses', async () => {
	const server = new FakeServer();
	server.on(ours, refuse('rating/changed-since', 'Changed since.'));
	const theirs = withOurs('140.2', 'civil-society', 'fully-implemented', {
		at: 30,
		recordedBy: 'Liga',
		reason: 'All is done'
	});
	server.on(`GET ${at}`, theirs);
	const { screen, button, bodies } = await open('participant', cluster, server);
	await button(words.record).click();
	await screen.getByLabelText(starting(word('in-process'))).click();
	await screen.getByRole('textbox', { name: starting(words.reason) }).fill('Two of five prisons');
	await button(words.save).click();
	const notice = screen.getByRole('alert').filter({ hasText: words.conflictTitle });
	await expect.element(notice).toMatchTextContent(words.recordedBy('Liga'));
	await expect.element(notice).toMatchTextContent('All is done');
	await expect
		.element(screen.getByRole('textbox', { name: starting(words.reason) }))
		.toHaveValue('Two of five prisons');
	server.on(ours, ofSide(withOurs('140.2', 'civil-society', 'in-process', { at: 40 })));
	await button(words.recordMine).click();
	await expect
		.poll(() => bodies(ours)[1])
		.toMatchObject({
			recommendations: [{ id: '140.2', seen: 30 }],
			rating: { level: 'in-process', reason: 'Two of five prisons' }
		});
});

test('[CLUSTERS51] whoever keeps what the first one recorded sends nothing more', async () => {
	const server = new FakeServer();
	server.on(ours, refuse('rating/changed-since', 'Changed since.'));
	server.on(`GET ${at}`, withOurs('140.2', 'civil-society', 'fully-implemented', { at: 30 }));
	const { screen, button, bodies } = await open('participant', cluster, server);
	await button(words.record).click();
	await screen.getByLabelText(starting(word('in-process'))).click();
	await button(words.save).click();
	await button(words.keepTheirs).click();
	await expect.element(screen.getByRole('article', { name: '140.2' })).toHaveFocus();
	await expect.element(screen.getByRole('textbox', { name: starting(words.reason) })).not.toBeInTheDocument();
	expect(bodies(ours)).toHaveLength(1);
});

test('[CLUSTERS52] a member objects to what was recorded for everyone, and takes it back', async () => {
	const server = new FakeServer();
	const own = sideRating('civil-society', 'in-process', { recordedBy: 'Liga' });
	const shown = (objections: number) =>
		clusterView([recommendationView('140.1', [{ ...own, objections }, sideRating('state', 'in-process')])]);
	const route = `PUT ${at}/objections`;
	server.on(`GET ${at}`, shown(1));
	server.on(`GET ${at}/objections`, { recommendations: ['140.1'] });
	server.on(route, { recommendations: ['140.1'] });
	const { screen, button, bodies } = await open('participant', shown(0), server);
	await button(words.show('140.1')).click();
	await button(words.object).click();
	await expect.poll(() => bodies(route)).toEqual([{ recommendation: '140.1', objects: true }]);
	await expect.element(screen.getByText(new RegExp(words.objections(1)))).toBeVisible();
	await expect.element(button(words.object)).not.toBeInTheDocument();
	server.on(route, { recommendations: [] });
	server.on(`GET ${at}`, shown(0));
	await button(words.withdraw).click();
	await expect.poll(() => bodies(route)[1]).toEqual({ recommendation: '140.1', objects: false });
	await expect.element(button(words.object)).toBeVisible();
});

test('an observer and the reader of a closed cluster see where the sides stand, and record nothing', async () => {
	for (const [role, state] of [
		['observer', 'open'],
		['facilitator', 'closed']
	] as const) {
		const { screen } = await open(role, { ...cluster, state });
		await expect.element(screen.getByRole('article', { name: '140.2' })).toBeVisible();
		const names = screen
			.getByRole('button')
			.elements()
			.map((one) => one.textContent.trim());
		expect(names.filter((name) => ![words.previous, words.next].includes(name) && !/^140/.test(name))).toEqual([]);
		await screen.unmount();
	}
});

test('[RATINGS101] what was said in the round is read beside what the sides say, when it is opened', async () => {
	const asked = 'GET /consultations/c/recommendations/140.2/ratings';
	const said = { shownAs: null, constituencies: ['civil-society'], said: null, reason: 'No budget yet', source: '' };
	const server = new FakeServer();
	server.on(asked, { recommendation: '140.2', ratings: [said] });
	const { screen } = await open('participant', cluster, server);
	expect(server.sent(asked)).toEqual([]);
	await screen.getByLabelText(words.reasonsOf('140.2')).click();
	await expect.element(screen.getByText('No budget yet')).toBeVisible();
});

test('[RATINGS101] where nobody rated in a round there is nothing to read of it', async () => {
	const { screen } = await open('participant', clusterView([recommendationView('140.1', near)]));
	await expect.element(screen.getByText('140.1', { exact: true })).toBeVisible();
	expect(screen.getByLabelText(words.reasonsOf('140.1')).query()).toBeNull();
});

test('[RATINGS366] a side that the round gave no line of its own is asked to rate together', async () => {
	const ofOthers = provisionalRating('state', 'in-process', { 'in-process': 7 });
	const { screen } = await open('participant', clusterView([recommendationView('140.1', [ofOthers])]));
	await expect.element(screen.getByText(words.rateTogether)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: words.record })).toBeVisible();
});

test('[RATINGS366] a side that has a rating, or of which no round asked, is not asked to rate together', async () => {
	for (const shown of [ofRound, clusterView([recommendationView('140.1', near)])]) {
		const { screen } = await open('participant', shown);
		await expect.element(screen.getByRole('group', { name: words.ours })).toBeVisible();
		expect(screen.getByText(words.rateTogether).query()).toBeNull();
		await screen.unmount();
	}
});

test('[RATINGS368] one press agrees on as many recommendations as the sentence above it counts, without pledges', async () => {
	const pledge = recommendationView('P1', both('in-process'), { kind: 'pledge' });
	const { button } = await open('facilitator', clusterView([...cluster.recommendations, pledge]));
	await expect.element(button(words.agreeAlike(2))).toBeVisible();
});
