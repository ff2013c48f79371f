import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { starting, text } from '../../../../../../fixtures/render-component.fixture.ts';
import { openRunPage, person } from '../../../../../../fixtures/run-page.fixture.ts';

const windows = [
	[1280, 800],
	[1024, 768]
] as const;
/** The header of the product and the places of the consultation stand above the page. */
const above = 110;

for (const [width, height] of windows)
	test(`[WORKSHOP60] at ${width} by ${height} all there is to press is in sight, with a full lobby and a long queue`, async () => {
		await page.viewport(width, height);
		const people = Array.from({ length: 30 }, (_, place) => person(`p${place}`, 'waiting'));
		const hands = Array.from(
			{ length: 25 },
			(_, place) => ({ type: 'hand-raised', participant: `s${place}` }) as const
		);
		const called: WorkshopEvent[] = [
			{ type: 'speaker-called', participant: 's0' },
			{ type: 'notice-given', text: 'Coffee in the garden' }
		];
		const { screen } = await openRunPage([...crowded, ...hands, ...called], [], 'facilitator', 'chair', people);
		await fillWindow(screen.container, height - above);
		await expect.poll(() => screen.container.querySelectorAll('.lobby li').length).toBe(30);
		const inSight = [
			screen.getByRole('button', { name: text.planning.nextItem }),
			screen.getByRole('button', { name: text.planning.pause }),
			screen.getByRole('button', { name: text.planning.startTimer }),
			screen.getByRole('button', { name: text.admitting.admitAll(30) }),
			screen.getByRole('button', { name: text.workshops.callNext }),
			screen.getByRole('button', { name: text.workshops.finishSpeaker }),
			screen.getByRole('button', { name: text.planning.withdrawNotice }),
			screen.getByRole('button', { name: starting(text.workshops.undo('')) }),
			screen.getByRole('button', { name: text.polls.quickPoll }),
			screen.getByRole('button', { name: text.run.tools.more })
		];
		for (const each of inSight) await expect.element(each).toBeVisible();
		const lists = ['.lobby ul', '.speakers ol'].map((list) => screen.container.querySelector(list)?.clientHeight ?? 0);
		expect(Math.min(...lists)).toBeGreaterThanOrEqual(36);
		const outside = inSight.map((each) => each.element()).filter((element) => !isWithin(element, screen.container));
		expect(outside.map((element) => element.textContent)).toEqual([]);
		expect(screen.container.scrollHeight).toBeLessThanOrEqual(height - above);
		expect(screen.container.scrollWidth).toBeLessThanOrEqual(width);
	});

for (const [width, height] of [...windows, [390, 844]] as const)
	test(`[WORKSHOP60] at ${width} by ${height} the item at hand is brought into sight by the agenda alone, and the page stays where it is`, async () => {
		await page.viewport(width, height);
		const filling = document.createElement('style');
		filling.textContent = `body > div { display: flex; flex-direction: column; block-size: ${height - above}px; overflow: auto }`;
		document.head.append(filling);
		onTestFinished(() => filling.remove());
		const { screen } = await openRunPage(crowded);
		const current = screen.container.querySelector<HTMLElement>('.agenda [aria-current]');
		await expect.element(current).toBeInTheDocument();
		expect(screen.container.scrollTop).toBe(0);
		expect(current && isWithin(current, screen.container)).toBe(width > height);
	});

const longTitle =
	'Conditions of detention, the prevention of torture and of other cruel, inhuman or degrading treatment '.repeat(2);
const crowded: WorkshopEvent[] = [
	{
		type: 'workshop-planned',
		title: longTitle,
		items: Array.from({ length: 20 }, (_, place) => ({ id: `i${place}`, cluster: 'k', title: longTitle, minutes: 20 }))
	},
	{ type: 'workshop-started' },
	{ type: 'item-started', item: 'i12' }
];

/** As the consultation's layout does. */
function fillWindow(container: HTMLElement, height: number) {
	document.body.style.margin = '0';
	Object.assign(container.style, {
		display: 'flex',
		flexDirection: 'column',
		blockSize: `${height}px`,
		overflow: 'auto',
		paddingInline: '1rem'
	});
}

function isWithin(element: Element, container: Element): boolean {
	const inner = element.getBoundingClientRect();
	const outer = container.getBoundingClientRect();
	const { top, bottom, left, right } = inner;
	return top >= outer.top && bottom <= outer.bottom && left >= outer.left && right <= outer.right;
}
