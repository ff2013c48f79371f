import type { PublicOutcome } from '@plenum/protocol/exports/public-outcome';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { expect, test, vi } from 'vitest';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import Page from './+page.svelte';

// Where the page stands: its links to other languages are whole addresses.
vi.mock('$app/state', () => ({ page: { url: new URL('https://plenum.test/public/water/en') } }));

const host = 'https://webtv.un.org/en/asset/k1x/k1xabc12de';
const linked = (shown: string, href: string) => ({ text: shown, marks: [], href });
const parts: NonNullable<PublicOutcome['press']>['webcast'] = [
	{ kind: 'heading', level: 2, text: 'Watch the review' },
	{
		kind: 'blocks',
		blocks: [
			paragraph(linked('Watch', host)),
			paragraph(run('Norway '), linked('0:12:30', `${host}?kalturaStartTime=750`))
		]
	}
];

async function openPage(webcast: typeof parts) {
	const outcome: PublicOutcome = {
		report: {
			language: 'en',
			direction: 'ltr',
			title: 'Water',
			contents: '',
			parts: [],
			proof: [],
			cover: { kind: '', state: 'Alvenia', reviews: [], edition: 'Version 1', isDraft: false, draftWarning: '' },
			page: { before: '', between: '' }
		},
		language: 'en',
		languages: ['en'],
		address: 'unguessable',
		publishedAt: 1,
		version: { number: 1, sha256: 'ab'.repeat(32) },
		organisations: [],
		files: [],
		polls: [],
		voided: [],
		press: {
			title: 'For the press',
			parts: [],
			webcast,
			address: 'https://plenum.test/public/water/en',
			description: 'Water',
			card: null,
			alt: ''
		}
	};
	const words = { ...text.publication, voided: [], published: '', versionHash: '' };
	const { screen } = await renderComponent(Page, { data: { outcome, slug: 'water', words } } as never);
	const all = (selector: string) => [...screen.container.querySelectorAll(selector)];
	return { screen, all };
}

test('[PUBLISH60] the public page leads to the webcast by links alone, and to their place from its contents', async () => {
	const { screen, all } = await openPage(parts);
	await expect.element(screen.getByRole('heading', { name: 'Watch the review' })).toBeVisible();
	await expect.element(screen.getByRole('link', { name: 'Watch', exact: true })).toHaveAttribute('href', host);
	await expect
		.element(screen.getByRole('link', { name: '0:12:30' }))
		.toHaveAttribute('href', `${host}?kalturaStartTime=750`);
	const place = screen.getByRole('link', { name: 'Watch the review' }).element().getAttribute('href');
	expect(all(place ?? 'none').map(({ textContent }) => textContent)).toEqual(['Watch the review']);
	// Nothing is asked of where it lies.
	expect(all('iframe, video, audio, object, embed, script, img, source')).toEqual([]);
});

test('[PUBLISH60] where there is none the page has no place for it', async () => {
	const { screen } = await openPage([]);
	await expect.element(screen.getByRole('heading', { name: 'Water' })).toBeVisible();
	expect(screen.getByText('Watch').elements()).toEqual([]);
});
