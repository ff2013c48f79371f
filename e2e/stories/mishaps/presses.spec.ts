import type { ClusterView } from '@plenum/protocol/clusters';
import type { RoundList, RoundView } from '@plenum/protocol/ratings';
import { expect, test, type Browser, type Locator, type Page } from '../../story/playwright.ts';
import { Visitor } from '../../../apps/server/src/demo/visitor.ts';
import { arrive, known, visit } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';

/** How many presses a facilitator needs for what a workshop does again and again. */

// The second goes on from the round that the first opened.
test.describe.configure({ mode: 'serial' });

const noMore = { percentage: null, regression: false, reason: '', source: '' };

let sample: Sample;
let at: string;
let rows: ClusterView['recommendations'];

test.beforeAll(async () => {
	sample = await Sample.start();
	at = `/consultations/${sample.seeded.consultation}`;
	const path = `${at}/clusters/${sample.cluster(openCluster).id}`;
	rows = (await sample.facilitator.get<ClusterView>(path)).recommendations;
	// The second and the third are seen otherwise by a side, all others alike.
	for (const side of ['civil-society', 'state', 'nhri', 'other'])
		for (const [place, { id, sideRatings }] of rows.entries()) {
			const differs = side === 'state' && (place === 1 || place === 2);
			const level = differs ? 'fully-implemented' : 'in-process';
			const seen = sideRatings.find(({ constituency }) => constituency === side)?.at ?? null;
			await sample.facilitator.put(`${path}/side-ratings/${side}`, {
				recommendations: [{ id, seen }],
				rating: { level, percentage: null, regression: false, reason: '' }
			});
		}
});
test.afterAll(() => sample.server.end());

/** A facilitator's page, and a way to press that counts. */
async function begin(browser: Browser, path: string) {
	const { page } = await known(
		await arrive(browser, sample.server.url, 'laptop'),
		sample.server.url,
		sample.seeded.facilitator.token
	);
	await visit(page, path);
	let presses = 0;
	const press = async (target: Locator) => {
		await target.click();
		presses += 1;
	};
	const button = (name: string | RegExp, within: Page | Locator = page) =>
		within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
	return { page, press, button, counted: () => presses };
}

test('[RATINGS120] from the overview a round is open after four presses', async ({ browser }) => {
	const { page, press, button, counted } = await begin(browser, sample.page);
	await press(page.getByRole('navigation').getByRole('link', { name: 'Ratings', exact: true }));
	await press(button('Open a round'));
	await press(button('Open the round', page.getByRole('dialog')));
	await expect(page.getByText('Send people this link').first()).toBeVisible();
	expect(counted()).toBeLessThanOrEqual(4);
});

test('[RATINGS120] after a reveal what differs is on the agenda after three presses', async ({ browser }) => {
	const { rounds } = await sample.facilitator.get<RoundList>(`${at}/rating-rounds`);
	const [round] = rounds as [RoundView];
	for (const [side, level] of [
		['civil-society', 'in-process'],
		['state', 'fully-implemented']
	] as const) {
		const rater = new Visitor(sample.server.url, (await sample.join(`Rater ${side}`, side)).token);
		await sample.admit();
		await rater.put(`${at}/rating-rounds/${round.id}/ratings`, {
			ratings: rows.map(({ id }) => ({ recommendation: id, version: 0, rating: { level, ...noMore } }))
		});
	}
	for (const step of ['close', 'reveal']) await sample.facilitator.post(`${at}/rating-rounds/${round.id}/${step}`, {});
	const { page, press, button, counted } = await begin(browser, `${sample.page}/ratings/${round.id}`);
	await press(button('Make it the agenda'));
	await press(button('Add to the agenda', page.getByRole('dialog')));
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(counted()).toBeLessThanOrEqual(3);
});

test('[CLUSTERS120] an item of which two rows differ and the rest is alike is agreed after five presses', async ({
	browser
}) => {
	await sample.command({ type: 'start' });
	await sample.startItem();
	await sample.command({ type: 'move-step', step: 'level' });
	const { page, press, button, counted } = await begin(browser, `${sample.workshopPage}/run`);
	await press(button(/^Agree on all \d+ rated the same/));
	await press(button('Agree on all of these', page.getByRole('dialog')));
	await expect(page.getByRole('dialog')).toBeHidden();
	await press(button('Agree on: In the process of implementation'));
	await press(button('Next row').last());
	await press(button('Agree on: In the process of implementation'));
	const cluster = `${at}/clusters/${sample.cluster(openCluster).id}`;
	await expect
		.poll(async () => (await sample.facilitator.get<ClusterView>(cluster)).summary.statuses.agreed)
		.toBe(rows.length);
	expect(counted()).toBe(5);
});

test('[WORKSHOP350] a vote on an action is in progress after two presses, a quick poll after two and its question, and one answers it', async ({
	browser
}) => {
	await sample.writeAction('action-0001');
	await sample.command({ type: 'move-step', step: 'decide' });
	const { token } = await sample.join('Grey Heron');
	await sample.admit();
	const { page, press, button, counted } = await begin(browser, `${sample.workshopPage}/run`);
	const dialog = page.getByRole('dialog');
	const close = button(/^Close the vote/, page.getByRole('group', { name: 'Controls' }));
	await press(button('Put to the vote').first());
	// Most of the sample's people are not here: the dialog says so before it starts the vote.
	await press(button('Start it anyway', dialog));
	await expect(close).toBeVisible();
	expect(counted()).toBe(2);
	await close.click();
	await dialog.getByLabel(/^Outcome statement/).fill('Nobody has voted.');
	await button('Close and show the result', dialog).click();
	await expect(close).toBeHidden();

	await press(button(/^Quick poll/));
	await dialog.getByLabel('Your question').fill('Shall we go on after six?');
	await press(button(/^Start/, dialog));
	expect(counted()).toBe(4);
	const phone = await known(await arrive(browser, sample.server.url, 'phone'), sample.server.url, token);
	await visit(phone.page, `${sample.workshopPage}/part`);
	await phone.page.getByRole('button', { name: 'Yes', exact: true }).click();
	await expect(phone.page.getByText(/^Your answer is recorded/)).toBeVisible();
});
