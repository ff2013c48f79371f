import { chromium, type Browser } from '@playwright/test';
import type { JoinResult } from '@plenum/protocol/people';
import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { sealForTrusteesOf } from '../../apps/server/src/test-support/polls/seal.fixture.ts';
import { findBrowser } from '../../e2e/browser/chromium.ts';
import { arrive, known, visit } from '../../e2e/story/people.ts';
import { Sample } from '../../e2e/story/sample.ts';
import { plenum } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const people = 500;
/** How many times slower than this machine's the phone's processor is. */
const slower = 4;

let sample: Sample | null = null;
let browser: Browser | null = null;

export const trustees: Scenario = {
	id: 'trustees',
	title: '500 secret ballots, two trustees',
	story: `500 people vote in a secret poll with two trustees. Then each trustee opens their layer in the browser of a phone with a processor ${slower} times slower than this machine’s. The figure is the time from the press to the answer that their part is recorded. The second answer is the result.`,
	peers: [plenum],
	figures: [
		{ key: 'first', title: 'first trustee, s', digits: 1 },
		{ key: 'second', title: 'second trustee, s', digits: 1 }
	],
	targets: [
		{ figure: 'first', against: null, is: 'at most', limit: 10 },
		{ figure: 'second', against: null, is: 'at most', limit: 10 }
	],
	enoughRounds: 1,
	async prepare() {
		sample = await Sample.start();
		browser = await chromium.launch(await findBrowser());
	},
	play: inTurn(async () => {
		if (!sample || !browser) throw new Error('Nothing was prepared.');
		return openByTrustees(sample, browser);
	}),
	async finish() {
		await browser?.close();
		await sample?.server.end();
	}
};

async function openByTrustees(sampled: Sample, at: Browser): Promise<Figures> {
	const { url } = sampled.server;
	const named: JoinResult[] = [await sampled.join('First', 'civil-society'), await sampled.join('Second', 'state')];
	const voters: JoinResult[] = [];
	for (let place = 0; place < people; place++)
		voters.push(await sampled.join('', place % 2 ? 'state' : 'civil-society'));
	await sampled.admit();
	const { id } = await sampled.draftPoll('bench-trusted-action', 'secret');
	const participants = named.map(({ participant }) => participant.id);
	await sampled.facilitator.put(`/polls/${id}/trustees`, { trustees: participants });
	const phones = await Promise.all(named.map(async ({ token }) => known(await arrive(at, url, 'phone'), url, token)));
	for (const { page } of phones) {
		await visit(page, `${sampled.page}/polls/${id}`);
		await page.getByRole('button', { name: 'Accept and make a key' }).click();
		await page.getByRole('heading', { name: 'Write this down now' }).waitFor();
		const words = await page.locator('form ol li').allInnerTexts();
		await page.getByLabel('Type the words or the code again').fill(words.join(' '));
		await page.getByLabel('Show my name to everyone who votes').check();
		await page.getByRole('button', { name: 'I have written it down' }).click();
		await page.getByText('You have accepted.').waitFor();
	}
	await sampled.openPoll(id);
	const poll = await sampled.facilitator.api('getPoll', { params: { poll: id } });
	for (const [place, { token }] of voters.entries()) {
		const { body } = sealForTrusteesOf(poll, place % 3 ? 'for' : 'against');
		await new Visitor(url, token).post(`/polls/${id}/ballot`, body);
	}
	await sampled.facilitator.post(`/polls/${id}/close`, { statement: '', reviewDate: null });
	const seconds: number[] = [];
	for (const [place, { page, context }] of phones.entries()) {
		await visit(page, `${sampled.page}/polls/${id}`);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		const done =
			place === 0
				? page.getByText('You have done your part.').first()
				: page.getByRole('heading', { name: 'Result', exact: true });
		const start = performance.now();
		await page.getByRole('button', { name: 'Open my layer' }).click();
		await done.waitFor({ timeout: 120_000 });
		seconds.push((performance.now() - start) / 1000);
		await context.close();
	}
	return { first: seconds[0] ?? Number.NaN, second: seconds[1] ?? Number.NaN };
}
