import { expect, test, type Browser, type Page } from '../story/playwright.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, known, visit } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';
import { openSection, type } from '../story/writing.ts';

/** A consultation in which others see the constituency alone, with one that the facilitator added and named. */

const id = 'side-4f2a';
const label = 'River communities';

let sample: Sample;
let token: string;
let participant: string;

test.beforeAll(async () => {
	sample = await Sample.start();
	const consultation = `/consultations/${sample.seeded.consultation}`;
	const { settings } = await sample.facilitator.get<{ settings: { constituencies: object[] } }>(consultation);
	const constituencies = [...settings.constituencies, { id, label }];
	await sample.configure({ namePolicy: 'constituency', constituencies });
	const joined = await sample.join('Grey Heron', id);
	await sample.admit();
	token = joined.token;
	participant = joined.participant.id;
	await sample.command({ type: 'start' });
	await sample.startItem();
	const person = sample.facilitator.as(token);
	const raise = () =>
		person.post(`${consultation}/workshops/${sample.seeded.workshop}/commands`, { type: 'raise-hand' });
	await raise();
	await sample.command({ type: 'call-speaker', participant });
});
test.afterAll(() => sample.server.end());

async function open(browser: Browser, as: string, address: string): Promise<Page> {
	const { page } = await known(await arrive(browser, sample.server.url, 'laptop'), sample.server.url, as);
	await visit(page, address);
	return page;
}

test('[PEOPLE3] [PEOPLE75] the projector, the speakers, the minutes and the caret name them by its label, never by its id or theirs', async ({
	browser
}) => {
	const reader = (await sample.welcome('Brown Owl')).token;
	const pages = {
		projector: await open(browser, sample.seeded.facilitator.token, `${sample.workshopPage}/show`),
		speakers: await open(browser, reader, `${sample.workshopPage}/part`),
		minutes: await open(browser, reader, `${sample.page}/minutes`),
		text: await open(browser, reader, sample.pageOf(openCluster))
	};
	// The speaker, whom the others know by an id of the workshop alone, is told that it is they who speak.
	const own = await open(browser, token, `${sample.workshopPage}/part`);
	await expect(own.getByRole('status').filter({ hasText: 'You have the floor' })).toBeVisible();
	await own.context().close();
	await openSection(pages.text, 'Challenges');
	const writer = await open(browser, token, sample.pageOf(openCluster));
	await openSection(writer, 'Challenges');
	await type(writer, ' Words.');
	await expect
		.soft(
			pages.projector.getByRole('region', { name: 'Who speaks, and how to join' }).getByText(label, { exact: true })
		)
		.toBeVisible();
	await expect.soft(pages.speakers.getByRole('region', { name: 'Speakers' }).getByText(label)).toBeVisible();
	await expect.soft(pages.minutes.getByText(`${label} took the floor`)).toBeVisible();
	await expect.soft(pages.text.getByRole('list', { name: 'Also here' }).getByText(label)).toBeVisible();
	await expect.soft(pages.text.locator('.collaboration-carets__label', { hasText: label })).toBeVisible();
	await keepMoment(pages.text, '33-shown-by-constituency');
	for (const [where, page] of Object.entries(pages)) {
		const seen = await page.locator('body').innerText();
		for (const hidden of [id, participant, 'Grey Heron']) expect.soft(seen, where).not.toContain(hidden);
	}
	for (const page of [...Object.values(pages), writer]) await page.context().close();
});
