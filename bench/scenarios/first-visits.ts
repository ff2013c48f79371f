import { chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser } from '../../e2e/browser/chromium.ts';
import { arrive, known, type Person } from '../../e2e/story/people.ts';
import { openCluster, Sample } from '../../e2e/story/sample.ts';
import { plenum } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { ShapedProxy } from '../slow-connection/shaped-proxy.ts';

const connection = { kilobits: 64, latency: 400 };
/** How many times slower than this machine's the phone's processor is. */
const slower = 6;
const patience = 180_000;

/** A page on the first visit, and the controls that people come for: each `press` returns once the page has answered it. */
type Visit = {
	path: (sample: Sample) => string;
	isMember: boolean;
	controls: readonly { id: string; title: string; seconds: number; press: (page: Page) => Promise<void> }[];
};

const visits: readonly Visit[] = [
	{
		path: () => '/join',
		isMember: false,
		controls: [{ id: 'join', title: 'joining', seconds: 10, press: sendShortCode }]
	},
	{ path: () => '/', isMember: false, controls: [{ id: 'home', title: 'home', seconds: 8, press: sendShortCode }] },
	{
		path: (sample) => `${sample.workshopPage}/part`,
		isMember: true,
		controls: [{ id: 'workshop', title: 'workshop', seconds: 12, press: raiseHand }]
	},
	{
		path: (sample) => sample.pageOf(openCluster),
		isMember: true,
		controls: [
			{ id: 'cluster', title: 'cluster', seconds: 15, press: beginToWrite },
			{ id: 'editor', title: 'editor', seconds: 20, press: write }
		]
	}
];
const controls = visits.flatMap((visit) => visit.controls);

let sample: Sample | null = null;

export const firstVisits: Scenario = {
	id: 'first-visits',
	title: 'First visits over a slow connection',
	story: `A phone with nothing kept from before opens pages over ${connection.kilobits} kbit/s with ${connection.latency} ms until an answer begins, which all of its connections share. Its processor is ${slower} times slower than this machine’s. Each figure is taken when a control has answered. A code that is too short is refused; a hand is raised; a section opens to be edited; a letter stands in the text.`,
	peers: [plenum],
	figures: controls.flatMap(({ id, title }) => [
		{ key: `${id}Seconds`, title: `${title}, s`, digits: 1 },
		{ key: `${id}Kilobytes`, title: `${title}, kB`, digits: 0 },
		{ key: `${id}Requests`, title: `${title}, requests`, digits: 0 }
	]),
	targets: controls.map(({ id, seconds }) => ({
		figure: `${id}Seconds`,
		against: null,
		is: 'at most',
		limit: seconds
	})),
	enoughRounds: 3,
	async prepare() {
		sample = await Sample.start();
		await sample.command({ type: 'start' });
		await sample.startItem();
	},
	play: inTurn(async () => {
		if (!sample) throw new Error('Nothing was prepared.');
		const figures: Figures = {};
		for (const visit of visits) Object.assign(figures, await measure(visit, sample));
		return figures;
	}),
	async finish() {
		await sample?.server.end();
	}
};

async function measure(visit: Visit, sampled: Sample): Promise<Figures> {
	const { host, port } = new URL(sampled.server.url);
	const proxy = await ShapedProxy.open(Number(port), connection);
	const found = await findBrowser();
	// The server answers under its own address alone: the browser takes the way through the proxy.
	const way = `--host-resolver-rules=MAP ${host} 127.0.0.1:${proxy.port}`;
	const browser = await chromium.launch({ ...found, args: [...found.args, way] });
	try {
		const phone = await arrive(browser, sampled.server.url, 'phone');
		if (visit.isMember)
			await known(phone, sampled.server.url, (await sampled.welcome(`Visitor ${Math.random()}`)).token);
		const requests = await watchRequests(phone);
		const began = performance.now();
		await phone.page.goto(visit.path(sampled), { waitUntil: 'commit', timeout: patience });
		const figures: Figures = {};
		for (const { id, press } of visit.controls) {
			await press(phone.page);
			figures[`${id}Seconds`] = (performance.now() - began) / 1000;
			figures[`${id}Kilobytes`] = proxy.received / 1000;
			figures[`${id}Requests`] = requests.count;
		}
		return figures;
	} finally {
		await browser.close();
		await proxy.close();
	}
}

async function watchRequests({ page, context }: Person): Promise<{ count: number }> {
	page.setDefaultTimeout(patience);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const requests = { count: 0 };
	page.on('request', () => requests.count++);
	return requests;
}

/** A form that the server answers can be sent at once. Any other control is dead until the page has its programs. */
async function isAlive(page: Page, control: Locator): Promise<void> {
	const plain = page.locator('form[action]').filter({ has: control });
	const ready = page.locator('html[data-ready]');
	await plain.or(ready).first().waitFor({ state: 'attached' });
}

async function sendShortCode(page: Page): Promise<void> {
	const form = page.locator('main form').first();
	await form.getByRole('textbox').fill('AB');
	await isAlive(page, page.getByRole('textbox'));
	await form.getByRole('button').click();
	await form.locator('[aria-invalid=true]').waitFor();
}

async function raiseHand(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Raise my hand' });
	await isAlive(page, button);
	const sent = page.waitForRequest(
		(request) => request.method() === 'POST' && /\/commands$|\?\/hand$/.test(request.url())
	);
	await button.click();
	await sent;
}

async function beginToWrite(page: Page): Promise<void> {
	const first = page.getByRole('button', { name: /^Edit: / }).first();
	await isAlive(page, first);
	const name = (await first.getAttribute('aria-label')) ?? '';
	const edit = page.getByRole('button', { name, exact: true });
	await edit.click();
	await edit.waitFor({ state: 'detached' });
}

async function write(page: Page): Promise<void> {
	const editor = page.locator('[contenteditable=true]').first();
	await editor.click();
	await page.keyboard.type('zzz');
	await editor.filter({ hasText: 'zzz' }).waitFor();
}
