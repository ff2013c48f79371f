import type { ImportPreview } from '@plenum/protocol/matrix';
import { expect, test } from 'vitest';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { smallPdf, type SmallPage } from '../../fixtures/small-pdf.fixture.ts';
import FoundProblems from './FoundProblems.svelte';

const { matrix } = text;
const words = matrix.pageView;

const first: SmallPage = [
	{ text: '6.1 Ratify the Conven-', x: 20, y: 150 },
	{ text: 'tion on the Rights of the Child (Chad);', x: 20, y: 138 },
	{ text: '6.2 Dig wells (Mali);', x: 20, y: 60 }
];
const second: SmallPage = [{ text: '6.3 Train judges (Peru).', x: 20, y: 100 }];
const bytes = smallPdf([first, second, null]);

const recommendation = {
	row: 2,
	number: '6.2',
	text: 'Dig wells',
	states: ['Mali'],
	position: 'supported',
	positionSource: '',
	themes: [],
	groups: [],
	sdgs: [],
	translations: []
};
const unsure = {
	row: null,
	page: 1,
	code: 'pdf-line-unsure',
	value: 'Ratify the Convention on the Rights of the Child (Chad);'
};
const ofRow = { row: 2, page: 1, code: 'states-unsure', value: 'Mali' };
const elsewhere = { row: null, page: 2, code: 'pdf-line-unsure', value: 'Build schools in the north (Peru).' };
const torn = { row: null, page: 3, code: 'pdf-page-empty', value: '' };

function previewWith(problems: ImportPreview['problems']): ImportPreview {
	return { recommendations: [recommendation], problems } as Partial<ImportPreview> as ImportPreview;
}

async function openPage(problems: ImportPreview['problems'], file = new File([bytes], 'report.pdf')) {
	const props = { preview: previewWith(problems), file };
	const { screen } = await renderComponent(FoundProblems, props);
	await screen
		.getByRole('button', { name: words.show(String(problems[0]!.page)) })
		.first()
		.click();
	const picture = (page: number) => screen.getByRole('img', { name: words.picture(String(page)) });
	return { screen, picture };
}

/** How much of a band of the page is ink, and how much is marked. The page is 0 at its head and 1 at its foot. */
function look(picture: Element, from: number, to: number): { ink: boolean; marked: boolean } {
	const canvas = picture.querySelector('canvas')!;
	const [top, bottom] = [from, to].map((share) => Math.round(share * canvas.height)) as [number, number];
	const { data } = canvas.getContext('2d')!.getImageData(0, top, canvas.width, bottom - top);
	let ink = 0;
	let marked = 0;
	for (let at = 0; at < data.length; at += 4) {
		const [red = 0, , blue = 0] = data.slice(at, at + 3);
		if (red < 100) ink++;
		else if (red > 240 && blue < 140) marked++;
	}
	return { ink: ink > 20, marked: marked > 200 };
}

test('[MATRIX88] a place that is odd is shown on its page, drawn from the file, with what was read marked', async () => {
	const { screen, picture } = await openPage([unsure]);
	await expect.element(picture(1)).toBeVisible();
	await expect.element(screen.getByText(words.marked)).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: words.title('1', 'report.pdf') })).toBeVisible();
	// Both lines of it, though a hyphen divides them; and nothing of the other.
	expect(look(picture(1).element(), 0.2, 0.26)).toEqual({ ink: true, marked: true });
	expect(look(picture(1).element(), 0.265, 0.32)).toEqual({ ink: true, marked: true });
	expect(look(picture(1).element(), 0.6, 0.75)).toEqual({ ink: true, marked: false });
	const canvas = picture(1).element().querySelector('canvas')!;
	expect(Math.abs(canvas.width - canvas.offsetWidth * devicePixelRatio)).toBeLessThan(4);
});

test('[MATRIX88] of a row its recommendation is marked; the next place is on another page', async () => {
	const { screen, picture } = await openPage([ofRow, elsewhere]);
	await expect.element(screen.getByText(words.marked)).toBeVisible();
	expect(look(picture(1).element(), 0.6, 0.75)).toEqual({ ink: true, marked: true });
	expect(look(picture(1).element(), 0.2, 0.32)).toEqual({ ink: true, marked: false });
	await screen.getByRole('button', { name: words.next }).click();
	await expect.element(picture(2)).toBeVisible();
	await expect.element(screen.getByText(words.notMarked)).toBeVisible();
	expect(look(picture(2).element(), 0, 1)).toEqual({ ink: true, marked: false });
	await expect.element(screen.getByRole('button', { name: words.next })).toBeDisabled();
	await screen.getByText(words.text).click();
	await expect.element(screen.getByText('6.3 Train judges (Peru).')).toBeVisible();
});

test('[MATRIX88] a page that is damaged says so and leaves the others; a file with a password says so', async () => {
	const { screen, picture } = await openPage([torn, unsure]);
	await expect.element(screen.getByText(words.problems.damaged)).toBeVisible();
	await screen.getByRole('button', { name: words.next }).click();
	await expect.element(picture(1)).toBeVisible();
	await screen.unmount();
	const locked = new File([smallPdf([first], { password: true })], 'locked.pdf');
	const other = await openPage([unsure], locked);
	await expect.element(other.screen.getByText(words.problems.encrypted)).toBeVisible();
});

test('[MATRIX88] a file that the browser lost is chosen again, and no other in its place', async () => {
	const lost = new File([bytes], 'report.pdf');
	lost.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
	const { screen, picture } = await openPage([unsure], lost);
	await expect.element(screen.getByText(words.problems.gone)).toBeVisible();
	const field = screen.getByLabelText(starting(words.chooseAgain('report.pdf')));
	await field.upload(new File([smallPdf([second])], 'report.pdf'));
	await expect.element(screen.getByText(words.otherFile('report.pdf'))).toBeVisible();
	await field.upload(new File([bytes], 'report.pdf'));
	await expect.element(picture(1)).toBeVisible();
});

test('[MATRIX88] what no PDF holds has no page to show', async () => {
	const file = new File(['1'], 'matrix.docx');
	const { screen } = await renderComponent(FoundProblems, {
		preview: previewWith([{ ...ofRow, page: null }]),
		file
	});
	await expect.element(screen.getByText('Mali')).toBeVisible();
	expect(screen.getByRole('button').elements()).toEqual([]);
});
