import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../e2e/browser/chromium.ts';
import { arrive, known } from '../../e2e/story/people.ts';
import { openCluster, Sample } from '../../e2e/story/sample.ts';
import { plenum } from '../peer.ts';
import type { Figures } from '../report/figures.ts';
import { inTurn, type Scenario } from '../scenario.ts';

/** How many times slower than this machine's the phone's processor is. */
const slower = 4;
/** A bad phone line: bits per second, and milliseconds until an answer begins. */
const slowLine = { kilobits: 64, latency: 300 };

let sample: Sample | null = null;
let browser: Browser | null = null;

export const pages: Scenario = {
	id: 'pages',
	title: 'Pages on a phone',
	story: `A participant has a phone of 390 pixels, with a processor ${slower} times slower than this machine’s and an empty cache. It opens the page on which one joins, then the overview and a cluster with its text, and the participant begins to write. The figures are what comes over the connection for each, compressed, and the time until the page responds to a finger. Every page can be read before that: it is written by the server. Then once more over a connection of ${slowLine.kilobits} kbit/s: after how long the page on which one joins is there and answers.`,
	peers: [plenum],
	figures: [
		{ key: 'joinSent', title: 'joining, kB', digits: 0 },
		{ key: 'joinAnswers', title: 'joining answers after, ms', digits: 0 },
		{ key: 'overviewSent', title: 'overview, kB more', digits: 0 },
		{ key: 'clusterSent', title: 'cluster, kB more', digits: 0 },
		{ key: 'clusterAnswers', title: 'cluster answers after, ms', digits: 0 },
		{ key: 'editorSent', title: 'editor, kB more', digits: 0 },
		{ key: 'slowAnswers', title: 'joining over a slow connection, s', digits: 1 }
	],
	targets: [
		{ figure: 'joinSent', against: null, is: 'at most', limit: 120 },
		{ figure: 'joinAnswers', against: null, is: 'at most', limit: 2000 },
		{ figure: 'clusterAnswers', against: null, is: 'at most', limit: 2000 },
		{ figure: 'slowAnswers', against: null, is: 'at most', limit: 20 }
	],
	async prepare() {
		sample = await Sample.start();
		browser = await chromium.launch(await findBrowser());
	},
	play: inTurn(async () => {
		if (!sample || !browser) throw new Error('Nothing was prepared.');
		return visitWithPhone(sample, browser);
	}),
	async finish() {
		await browser?.close();
		await sample?.server.end();
	}
};

async function visitWithPhone(sampled: Sample, at: Browser): Promise<Figures> {
	const { server, seeded } = sampled;
	const phone = await arrive(at, server.url, 'phone');
	const line = await watchLine(phone.page);
	const join = await line.open('/join');
	await known(phone, server.url, seeded.participant);
	const overview = await line.open(sampled.page);
	const cluster = await line.open(sampled.pageOf(openCluster));
	const before = line.kilobytes();
	await phone.page
		.getByRole('button', { name: /^Edit: / })
		.first()
		.click();
	await phone.page.locator('[contenteditable=true]').first().waitFor();
	const editorSent = line.kilobytes() - before;
	await phone.context.close();
	const slowAnswers = await joinSlowly(at, server.url);
	return {
		slowAnswers,
		joinSent: join.sent,
		joinAnswers: join.answers,
		overviewSent: overview.sent,
		clusterSent: cluster.sent,
		clusterAnswers: cluster.answers,
		editorSent
	};
}

/** In seconds. */
async function joinSlowly(at: Browser, url: string): Promise<number> {
	const phone = await arrive(at, url, 'phone');
	const line = await watchLine(phone.page);
	await line.slowDown();
	const join = await line.open('/join');
	await phone.context.close();
	return join.answers / 1000;
}

/** Counts what the browser's own network sees, as it comes over the line. */
async function watchLine(page: Page) {
	const session = await page.context().newCDPSession(page);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
	await session.send('Network.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const kilobytes = () => bytes / 1000;
	return {
		kilobytes,
		async slowDown(): Promise<void> {
			const perSecond = (slowLine.kilobits * 1000) / 8;
			const line = { latency: slowLine.latency, downloadThroughput: perSecond, uploadThroughput: perSecond };
			await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
		},
		async open(address: string): Promise<{ sent: number; answers: number }> {
			const before = kilobytes();
			const start = performance.now();
			await page.goto(address, { waitUntil: 'commit' });
			await page.locator('html[data-ready]').waitFor({ state: 'attached' });
			return { sent: kilobytes() - before, answers: performance.now() - start };
		}
	};
}
