import { readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { expect, test, type Page } from '../story/playwright.ts';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { matrixFixture } from '../fixtures/matrix.ts';
import { createConsultation, goTo } from '../story/consultation.ts';
import { confirmMatrix, offerMatrix } from '../story/files.ts';
import { settled } from '../story/settled.ts';
import { keepMoment } from '../story/moments.ts';
import { arrive, join, setUp, visit } from '../story/people.ts';
import { planWorkshop, startWorkshop } from '../story/workshop.ts';

/** What a first day does without, by the words that would give it away. */
const later: Record<string, RegExp> = {
	cards: /\bcards?\b/i,
	caucus: /\bcaucus/i,
	'breakout rooms': /\b(breakouts?|rooms?)\b/i,
	'personal links': /\bpersonal links?\b/i,
	'kinds and thresholds of votes': /\b(thresholds?|quorum|confidential|secret)\b/i,
	'SMART fields and indicators': /\b(SMART|indicators?)\b/,
	pledges: /\bpledges?\b/i,
	'other mechanisms': /\bmechanisms?\b/i,
	themes: /\bthemes?\b/i,
	cycles: /\bcycles?\b/i,
	versions: /\bversions?\b/i,
	record: /\bthe record\b/i,
	paper: /\bpaper\b/i,
	fingerprints: /\b(fingerprint|hash|chain)/i
};

/** The page where it is reached by its name: the folded record, the matrix in the layout of a cycle, and the step that may ask for cards. */
const named = [
	['run-write', 'cards'],
	['minutes', 'record'],
	['documents', 'cycles']
] as const;

/** [WEB471] What a first day takes. */
const ten: Record<string, RegExp> = {
	code: /\bcodes?\b/i,
	side: /\b(sides?|constituenc(y|ies))\b/i,
	cluster: /\bclusters?\b/i,
	rating: /\brat(ed|ings?)\b/i,
	agenda: /\bagenda\b/i,
	step: /\bsteps?\b/i,
	'agreed rating': /\bagreed ratings?\b/i,
	action: /\b(follow-up )?actions?\b/i,
	vote: /\b(votes?|polls?)\b/i,
	projector: /\b(projector|wall)\b/i
};
/** Who takes part, and in what. */
const known = ['consultation', 'facilitator', 'rapporteur', 'participant'];
/** What has a name in Plenum and is no term of the glossary. */
const features: Record<string, RegExp> = {
	lobby: /\blobby\b/i,
	rounds: /\brounds?\b/i,
	reveal: /\breveal/i,
	levels: /\blevels?\b/i,
	roster: /\brosters?\b/i,
	standings: /\bstandings?\b/i,
	recap: /\brecaps?\b/i,
	'parking lot': /\bparking lot\b/i,
	receipts: /\breceipts?\b/i,
	pseudonyms: /\bpseudonyms?\b/i,
	handouts: /\bhandouts?\b/i
};
const others: Record<string, RegExp> = { ...termsOfPlenum(), ...later, ...features };
/** The first views that are counted, of a new consultation with its list. */
const counted = ['overview-new', 'overview-imported', 'phone-overview', 'run-planned', 'run-started', 'phone-item'];

/** The concepts that the glossary calls Plenum's own. Names of levels and of answers are values. */
function termsOfPlenum(): Record<string, RegExp> {
	const file = readFileSync(pathOf(import.meta.dirname, '..', '..', 'docs', 'glossary', 'terms.csv'), 'utf8');
	const terms = file.split('\n').flatMap((line) => {
		const [, term, note] = /^([^,]+),.*[,"]Plenum(.*)$/.exec(line) ?? [];
		return term && !/; (level|an answer)/.test(note ?? '') ? [term.replace(/ \(.*| of .*/, '')] : [];
	});
	expect(terms.length).toBeGreaterThan(15);
	const isOther = (term: string) => !known.includes(term) && !Object.values(ten).some((own) => own.test(term));
	return Object.fromEntries(terms.filter(isOther).map((term) => [term, new RegExp(`\\b${term}s?\\b`, 'i')]));
}

/** Where the navigation leads. */
const ofFacilitator = [
	'Recommendations',
	'People',
	'Ratings',
	'Workshops',
	'Decisions',
	'Commitments',
	'Minutes',
	'Documents'
];
const ofOthers = ['Recommendations', 'Ratings', 'Workshop', 'Results']; // _Me_ says what is promised of votes and of the record.

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

test('[WEB111] [WEB471] [CONSULTATIONS110] the first views of a first day show nothing that it does without', async ({
	browser
}) => {
	const facilitator = await arrive(browser, server.url, 'laptop');
	const { page } = facilitator;
	await setUp(facilitator, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await page.getByRole('link', { name: 'New consultation' }).first().click();
	await asksOnlyForNames(page);
	await page.goBack();
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	const met = new Set<string>();
	const look = async (at: Page, name: string) => {
		await keepMoment(at, `first-day-${name}`);
		const words = await wordsInView(at);
		const isNamed = (concept: string) => named.some(([page, own]) => name.startsWith(page) && concept === own);
		const unneeded = Object.entries(later).filter(([concept, pattern]) => pattern.test(words) && !isNamed(concept));
		expect
			.soft(
				unneeded.map(([concept]) => concept),
				`what ${name} shows: ${words}`
			)
			.toEqual([]);
		if (!counted.includes(name)) return;
		const shown = await wordsInView(at, 'nav[aria-label="This consultation"]');
		for (const [concept, pattern] of Object.entries(ten)) if (pattern.test(shown)) met.add(concept);
		const more = Object.entries(others).filter(([, pattern]) => pattern.test(shown));
		expect
			.soft(
				more.map(([concept]) => concept),
				`what ${name} shows besides the ten: ${shown}`
			)
			.toEqual([]);
	};
	await look(page, 'overview-new');
	for (const place of ofFacilitator) {
		await goTo(page, place);
		await look(page, `${place.toLowerCase()}-new`);
	}

	const matrix = matrixFixture({ layout: 'new' });
	await offerMatrix(page, matrix.bytes);
	await confirmMatrix(page, matrix.recommendations.length);
	await goTo(page, 'Overview');
	await look(page, 'overview-imported');
	for (const place of ofFacilitator) {
		await goTo(page, place);
		await look(page, `${place.toLowerCase()}-imported`);
	}
	await goTo(page, 'Recommendations');
	await page.getByRole('link', { name: matrix.themes[0]! }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: matrix.themes[0]! })).toBeVisible();
	await look(page, 'cluster');

	await goTo(page, 'People');
	const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).innerText();
	const phone = await arrive(browser, server.url, 'phone');
	await visit(phone.page, `/join#${code}`);
	await join(phone, { name: 'Heron', constituency: 'Civil society' });
	await page
		.getByRole('button', { name: /^Admit/ })
		.first()
		.click();
	await expect(phone.page.getByRole('heading', { level: 1, name: 'Follow-up in Aruvia' })).toBeVisible();
	await look(phone.page, 'phone-overview');
	for (const place of ofOthers) {
		const places = phone.page.getByRole('navigation', { name: 'This consultation' });
		await places.getByRole('button', { name: /^Menu/ }).click();
		await places.getByRole('link', { name: place, exact: true }).click();
		await expect(places.getByRole('button', { name: `Menu: ${place}` })).toBeVisible();
		await look(phone.page, `phone-${place.toLowerCase()}`);
	}

	await planWorkshop(page, 'First day', matrix.themes[0]!);
	await look(page, 'run-planned');
	await startWorkshop(page);
	await look(page, 'run-started');
	for (const step of ['Write', 'Ratings', 'Actions', 'Decide', 'Close']) {
		const button = page.getByRole('list', { name: 'Step' }).getByRole('button', { name: step, exact: true });
		await button.click();
		await expect(button).toHaveAttribute('aria-current', 'step');
		await page.waitForLoadState('networkidle');
		await look(page, `run-${step.toLowerCase()}`);
	}
	await expect(phone.page.getByRole('heading', { level: 2, name: matrix.themes[0]! })).toBeVisible();
	await look(phone.page, 'phone-item');
	expect(met.size, `met: ${[...met].join(', ')}`).toBeGreaterThan(5);
	await phone.context.close();
	await facilitator.context.close();
});

/** [CONSULTATIONS110] The form as it opens: two fields, and one line for all that is folded. */
async function asksOnlyForNames(page: Page): Promise<void> {
	const form = page.getByRole('main');
	await expect(form.locator('input:visible, select:visible, textarea:visible')).toHaveCount(2);
	for (const label of ['Title', 'State under review']) await expect(form.getByLabel(label)).toBeVisible();
	const line = 'Sides: Civil society, State institutions, National human rights institution, Others';
	await expect(form.getByText(`Mid-term report · Cycle 4 · ${line} · By name · Through a lobby`)).toBeVisible();
	await form.getByText('Everything else').click();
	expect(await form.locator('input:visible, select:visible, textarea:visible').count()).toBeGreaterThan(5);
}

/** All that can be read without scrolling or opening anything. What people wrote or imported (`dir=auto`, `bdi`) is not the product's. */
async function wordsInView(page: Page, without = 'script'): Promise<string> {
	await settled(page);
	return page.evaluate((left) => {
		const words: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (
				!parent?.checkVisibility() ||
				parent.closest('bdi, [dir=auto], script, style, [lang]:not(html)') ||
				parent.closest(left)
			)
				continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { top, bottom, width, height } = range.getBoundingClientRect();
			const isSeen = width > 2 && height > 2 && bottom > 0 && top < innerHeight;
			if (isSeen && node.textContent?.trim()) words.push(node.textContent.trim());
		}
		return words.join(' | ');
	}, without);
}
