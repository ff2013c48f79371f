import type { ClusterList } from '@plenum/protocol/clusters';
import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { inDialog } from '../story/consultation.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit, type Screen } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { leaveSection, openSection, type } from '../story/writing.ts';

/** A workshop parts into two rooms and comes back together. */

let sample: Sample;

test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

async function open(browser: Browser, screen: Screen, token: string, address: string): Promise<Page> {
	const { page } = await known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
	await visit(page, address);
	return page;
}

test('[BREAKOUT13] people are carried into their rooms, one is run by its rapporteur, and all come back', async ({
	browser
}) => {
	const owl = await sample.welcome('Brown Owl');
	const heron = await sample.welcome('Grey Heron');
	await sample.command({ type: 'start' });
	const { clusters } = await sample.facilitator.get<ClusterList>(
		`/consultations/${sample.seeded.consultation}/clusters`
	);
	const other = clusters.find(({ label, state }) => label !== openCluster && state === 'open')?.label ?? '';
	const chair = await open(browser, 'laptop', sample.seeded.facilitator.token, `${sample.workshopPage}/run`);
	const rapporteur = await open(browser, 'phone', owl.token, sample.pageOf(openCluster));
	const member = await open(browser, 'phone', heron.token, sample.pageOf(openCluster));

	const rooms = chair.getByRole('region', { name: 'Breakout rooms' });
	await chair.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'More' }).click();
	await chair.getByRole('button', { name: 'Plan breakout rooms' }).click();
	await chair.getByLabel(`Room for ${openCluster}`).selectOption('0');
	await chair.getByText(/^Other clusters/).click();
	await chair.getByLabel(`Room for ${other}`).selectOption('1');
	await chair
		.getByLabel(/^Where it meets/)
		.first()
		.fill('table by the window');
	await chair
		.getByLabel(/^Add a rapporteur/)
		.first()
		.selectOption('Brown Owl');
	await keepMoment(chair, '70-plan-rooms');
	await inDialog(chair, 'Save the plan');
	await rooms.getByRole('button', { name: 'Move people' }).click();
	await chair.getByLabel('Room: Grey Heron').selectOption({ index: 1 });
	await chair.keyboard.press('Escape');
	await rooms.getByRole('button', { name: 'Open all rooms' }).click();
	const wall = await open(browser, 'projector', sample.seeded.facilitator.token, `${sample.workshopPage}/show`);
	await expect(wall.getByText('table by the window')).toBeVisible();
	await keepMoment(wall, '70-rooms-on-the-wall');

	const jackdaw = await sample.welcome('Late Jackdaw');
	const late = await open(browser, 'phone', jackdaw.token, sample.pageOf(openCluster));
	await expect(late).toHaveURL(/\/workshops\/[^/]+\/part$/);
	await expect(late).not.toHaveURL(`${sample.workshopPage}/part`);
	await expect(rapporteur).toHaveURL(/\/run$/);
	await expect(rapporteur).not.toHaveURL(`${sample.workshopPage}/run`);
	await expect(member).toHaveURL(/\/workshops\/[^/]+\/part$/);
	await expect(member.getByText('table by the window')).toBeVisible();
	await keepMoment(member, '70-in-a-room-phone');
	await rapporteur.getByRole('button', { name: 'Write', exact: true }).click();
	const section = await openSection(member, 'Challenges');
	await type(member, 'Shelters are full.');
	await expect(section).toContainText('Shelters are full.');
	await leaveSection(member, 'Challenges');
	await keepMoment(rapporteur, '70-run-a-room-phone');

	await rapporteur.getByRole('button', { name: 'Ask for help', exact: true }).click();
	await expect(rooms.getByText('asks for help')).toBeVisible();
	await keepMoment(chair, '70-rooms');
	await rooms.getByRole('button', { name: 'Help has arrived' }).click();
	await expect(rapporteur.getByRole('button', { name: 'Ask for help', exact: true })).toBeVisible();
	await rooms.getByRole('button', { name: 'Five minutes left' }).click();
	await expect(member.getByText('Five minutes left in the rooms')).toBeVisible();

	await rooms.getByRole('button', { name: 'Close all rooms' }).click();
	await inDialog(chair, 'Close all rooms');
	for (const page of [rapporteur, member]) await expect(page).toHaveURL(`${sample.workshopPage}/part`);
	await rooms.getByRole('link', { name: 'Report back from the rooms' }).click();
	await expect(chair.getByRole('heading', { level: 1, name: 'Report back from the rooms' })).toBeVisible();
	await expect(chair.locator('ins').filter({ hasText: 'Shelters are full.' })).toBeVisible();
	await keepMoment(chair, '70-what-comes-back');
});
