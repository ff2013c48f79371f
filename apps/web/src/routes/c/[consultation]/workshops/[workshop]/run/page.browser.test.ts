import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { steps, type WorkshopEvent } from '@plenum/domain/workshops/workshop';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { refuse } from '../../../../../../fixtures/fake-server.fixture.ts';
import { starting, text } from '../../../../../../fixtures/render-component.fixture.ts';
import {
	at,
	cluster,
	joinCode,
	live,
	openRunPage,
	person,
	planned
} from '../../../../../../fixtures/run-page.fixture.ts';
import { textSizesBelowTitle } from '../../../../../../fixtures/text-sizes.fixture.ts';
import { pollView } from '../../../../../../fixtures/views.fixture.ts';

const { planning, workshops, shell, assessment } = text;

test('a workshop without an agenda does not begin; with one, it begins by a press', async () => {
	const empty = await openRunPage([{ type: 'workshop-planned', title: 'First day', items: [] }]);
	await expect.element(empty.screen.getByText(text.instructions['no-agenda'])).toBeVisible();
	await expect.element(empty.screen.getByRole('button', { name: planning.start })).not.toBeInTheDocument();
	await empty.screen.unmount();
	const { screen, commands } = await openRunPage(planned);
	await screen.getByRole('button', { name: planning.start }).click();
	await expect.poll(commands).toEqual([{ type: 'start' }]);
});

test('each control sends its command', async () => {
	const { screen, commands } = await openRunPage(live);
	await screen.getByRole('button', { name: planning.nextItem }).click();
	await screen.getByRole('button', { name: planning.pause }).click();
	await screen.getByLabelText(starting(planning.timerMinutes)).fill('5');
	await screen.getByRole('button', { name: planning.startTimer }).click();
	await expect.poll(commands).toEqual([{ type: 'next-item' }, { type: 'pause' }, { type: 'start-timer', minutes: 5 }]);
});

test('minutes that are none start no timer', async () => {
	const { screen, commands } = await openRunPage(live);
	await screen.getByLabelText(starting(planning.timerMinutes)).fill('soon');
	await screen.getByRole('button', { name: planning.startTimer }).click();
	await expect.element(screen.getByText(workshops.minutesWrong)).toBeVisible();
	expect(commands()).toEqual([]);
});

test('while the workshop is paused only going on is offered', async () => {
	const { screen, commands } = await openRunPage([...live, { type: 'workshop-paused' }]);
	await expect.element(screen.getByRole('button', { name: planning.nextItem })).toBeDisabled();
	await expect.element(screen.getByRole('button', { name: planning.startTimer })).not.toBeInTheDocument();
	await screen.getByRole('button', { name: planning.resume }).click();
	await expect.poll(commands).toEqual([{ type: 'resume' }]);
});

const reading = live.slice(0, -1);
const closeStep: WorkshopEvent[] = [...live, { type: 'step-moved', step: 'close' }];
const mainButtons: [string, WorkshopEvent[], string[]][] = [
	['without an agenda', [{ type: 'workshop-planned', title: 'First day', items: [] }], [planning.editAgenda]],
	['before the start', planned, [planning.start]],
	['before the first item', [...planned, { type: 'workshop-started' }], [planning.startFirst]],
	['in a step', reading, [planning.onToStep(workshops.steps.write)]],
	['in the last step', closeStep, [workshops.closeItem]],
	['in a pause', [...reading, { type: 'workshop-paused' }], [planning.resume]],
	[
		'in the last item',
		[...live, { type: 'item-finished', item: 'i1' }, { type: 'item-started', item: 'i2' }],
		[planning.close]
	]
];
test.for(mainButtons)(
	'[WORKSHOP80] %s there is one main button, and it does what is asked',
	async ([, story, names]) => {
		await openRunPage(story);
		await expect.poll(() => [...document.querySelectorAll('.run .primary')].map(wordsOf)).toEqual(names);
	}
);

test.for([
	['before the start', planned],
	['before the first item', [...planned, { type: 'workshop-started' }]],
	...steps.map((step) => [`in the step ${step}`, [...live, { type: 'step-moved', step }]]),
	['while a timer runs', [...live, { type: 'timer-started', endsAt: 300_000 }]],
	['in a pause', [...live, { type: 'workshop-paused' }]]
] as [string, WorkshopEvent[]][])(
	'[WORKSHOP80] on the run page the sentence is the largest text below the title %s',
	async ([, story]) => {
		await openRunPage(story);
		await expect.poll(() => document.querySelector('.asked p')?.textContent).toBeTruthy();
		const sentence = document.querySelector('.asked p')?.textContent;
		const [largest, next] = textSizesBelowTitle();
		expect(largest?.text).toBe(sentence);
		expect(next?.size).toBeLessThan(largest?.size ?? 0);
	}
);

test('[WORKSHOP82] how one joins stands beside the lobby, whatever is on', async () => {
	const { screen } = await openRunPage(live);
	const lobby = screen.getByRole('region', { name: starting(planning.lobby) });
	await expect.element(lobby.getByText(joinCode.code)).toBeVisible();
	await expect.element(lobby.getByText(workshops.joinAt('plenum.test/join'), { exact: false })).toBeVisible();
});

test('[WORKSHOP81] during a pause one press says how long it lasts', async () => {
	const { screen, commands } = await openRunPage([...live, { type: 'workshop-paused' }]);
	await expect.element(screen.getByText(text.instructions.pause)).toBeVisible();
	await screen.getByRole('button', { name: workshops.durationShort('15') }).click();
	await expect.poll(commands).toEqual([{ type: 'pause', minutes: 15 }]);
});

test('keys do what the buttons do: steps, item, timer, pause', async () => {
	const { screen, commands } = await openRunPage(live);
	await screen.getByRole('heading', { name: 'Detention' }).click(); // So that the keys go to this page.
	await userEvent.keyboard('{ArrowRight}{ArrowLeft}ntp');
	await expect
		.poll(commands)
		.toEqual([
			{ type: 'move-step', step: 'actions' },
			{ type: 'move-step', step: 'write' },
			{ type: 'next-item' },
			{ type: 'start-timer', minutes: 20 },
			{ type: 'pause' }
		]);
});

test('keys are letters to whoever types, and nothing before the workshop begins', async () => {
	const { screen, commands } = await openRunPage(live);
	await screen.getByRole('button', { name: text.run.tools.more }).click();
	await screen.getByRole('button', { name: planning.notice }).click();
	await screen.getByLabelText(starting(planning.noticeText)).click();
	await userEvent.keyboard('pnt');
	await expect.element(screen.getByLabelText(starting(planning.noticeText))).toHaveValue('pnt');
	expect(commands()).toEqual([]);
	await screen.unmount();
	const before = await openRunPage(planned);
	await expect.element(before.screen.getByRole('button', { name: planning.start })).toBeVisible();
	await userEvent.keyboard('np');
	await before.screen.getByRole('button', { name: planning.start }).click();
	await expect.poll(before.commands).toEqual([{ type: 'start' }]);
});

test('a command that is refused is said until the next one is done', async () => {
	const { screen, server } = await openRunPage(live);
	server.on(`POST ${at}/commands`, refuse('workshop/no-next-item', 'That was the last item.'));
	await screen.getByRole('button', { name: planning.nextItem }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('That was the last item.');
	server.on(`POST ${at}/commands`, { events: [], seq: live.length });
	await screen.getByRole('button', { name: planning.pause }).click();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('[WORKSHOP14] a command says what its sender had seen; who comes second is told calmly who was first', async () => {
	const { screen, server } = await openRunPage(live);
	const change = { seq: 5, event: 'timer-started', by: null, at: 0 };
	server.on(`POST ${at}/commands`, refuse('workshop/already-done', 'Done already.', 409, { change }));
	await screen.getByRole('button', { name: planning.startTimer }).click();
	const told = workshops.alreadyDone(shell.product, '0', text.journal.events['timer-started']);
	await expect.element(screen.getByText(told)).toBeVisible();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(server.sent(`POST ${at}/commands`).map(({ body }) => body)).toEqual([
		{ type: 'start-timer', minutes: 20, seq: live.length }
	]);
});

test('[WORKSHOP15] the last command of the last minute can be undone', async () => {
	const { screen, commands } = await openRunPage(live, [], 'facilitator', 'chair');
	await screen.getByRole('button', { name: starting(workshops.undo('')) }).click();
	await expect.poll(commands).toEqual([{ type: 'undo', command: live.length }]);
});

test('whoever closes the workshop is told of votes that are open in it, and in no other', async () => {
	const open = [pollView({ id: 'p1', workshop: 'w' }), pollView({ id: 'p2', workshop: 'other' })];
	const { screen, commands } = await openRunPage(live, open);
	await screen.getByRole('button', { name: text.run.tools.more }).click();
	await screen.getByRole('button', { name: planning.close }).click();
	await expect.element(screen.getByText(planning.closePollsOpen(1))).toBeVisible();
	expect(commands()).toEqual([]);
	await screen.getByRole('dialog').getByRole('button', { name: planning.closeConfirm }).click();
	await expect.poll(commands).toEqual([{ type: 'close' }]);
});

test('[WORKSHOP19] whoever closes the workshop carries over what is still open, once', async () => {
	const { screen, server, commands } = await openRunPage(live);
	server.on('POST /consultations/c/workshops', { workshop: {} });
	await screen.getByRole('button', { name: text.run.tools.more }).click();
	await screen.getByRole('button', { name: planning.close }).click();
	await expect.element(screen.getByText(planning.closeClustersOpen(1))).toBeVisible();
	await screen.getByLabelText(starting(planning.carryOver)).selectOptions('new');
	server.on(`POST ${at}/commands`, refuse('workshop/changed-meanwhile', 'Meanwhile.'));
	const confirm = screen.getByRole('dialog').getByRole('button', { name: planning.closeConfirm });
	await confirm.click();
	await expect.element(screen.getByRole('dialog').getByText('Meanwhile.')).toBeVisible();
	server.on(`POST ${at}/commands`, { events: [], seq: live.length });
	await confirm.click();
	await expect.poll(commands).toEqual([{ type: 'close' }, { type: 'close' }]);
	const carried = { cluster: 'k', title: 'Detention', minutes: 20 };
	expect(server.sent('POST /consultations/c/workshops').map(({ body }) => body)).toEqual([
		{ title: planning.continued('First day'), items: [carried] }
	]);
});

test('[WORKSHOP19] the last step of an item closes its cluster in the room', async () => {
	const { screen, server } = await openRunPage([...live, { type: 'step-moved', step: 'close' }]);
	// What is left to do here comes first; the next item is the main action once it is done.
	const next = () => screen.getByRole('button', { name: planning.nextItem }).element();
	await expect.poll(() => next().classList.contains('primary')).toBe(false);
	const closing = {
		at: 0,
		by: 'chair',
		statement: 'Agreed in part.',
		reviewDate: null,
		dissent: [],
		documentSha256: ''
	};
	server.on('POST /consultations/c/clusters/k/close', { ...cluster, state: 'closed', closing });
	await screen.getByRole('button', { name: workshops.closeItem }).click();
	await screen.getByLabelText(starting(assessment.statement)).fill('Agreed in part.');
	await screen.getByRole('dialog').getByRole('button', { name: workshops.closeItemTitle }).click();
	await expect.element(screen.getByText('Agreed in part.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: workshops.closeItem })).not.toBeInTheDocument();
	await expect.poll(() => next().classList.contains('primary')).toBe(true);
});

test('[WORKSHOP19] an item whose cluster is closed says so in every step, how to go on, and asks for nothing', async () => {
	const closing = { at: 0, statement: 'Done.', dissent: [], reviewDate: null, documentSha256: '' };
	const closed: ClusterView = { ...cluster, state: 'closed', closing };
	const writing: WorkshopEvent[] = [...live, { type: 'step-moved', step: 'write' }];
	const { screen } = await openRunPage(writing, [], 'facilitator', null, [], closed);
	await expect.element(screen.getByText(starting(workshops.closedItem('')))).toBeVisible();
	await expect.element(screen.getByText(workshops.reopenItem(workshops.steps.close), { exact: false })).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: assessment.text })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: text.cards.ask })).not.toBeInTheDocument();
	await screen.unmount();
	const open = await openRunPage(writing);
	await expect.element(open.screen.getByRole('button', { name: text.cards.ask })).toBeVisible();
});

test('before the first item the page says what to do', async () => {
	const { screen } = await openRunPage([...planned, { type: 'workshop-started' }]);
	await expect.element(screen.getByText(text.instructions['start-first'])).toBeVisible();
});

test('[WEB42] while the cluster of an item is on its way, the page says so; where it does not come, why, and it comes by a press', async () => {
	const items = [{ id: 'i1', cluster: 'on-its-way', title: 'Housing', minutes: 20 }];
	const begun: WorkshopEvent[] = [{ type: 'workshop-planned', title: 'First day', items }, ...live.slice(1)];
	const { screen, server } = await openRunPage(begun);
	await expect.element(screen.getByText(shell.loading)).toBeVisible();
	await expect.element(screen.getByText(shell.networkAway)).toBeVisible();
	server.on('GET /consultations/c/clusters/on-its-way', { ...cluster, id: 'on-its-way' });
	server.on(`GET /documents/${cluster.document}/state`, { json: emptyAssessment() });
	await screen.getByRole('button', { name: shell.retry }).click();
	await expect.element(screen.getByText(shell.networkAway)).not.toBeInTheDocument();
	await expect.element(screen.getByText(shell.loading)).not.toBeInTheDocument();
});

test('whoever may not run it is led to where they take part', async () => {
	const { screen } = await openRunPage(live, [], 'observer');
	await expect.element(screen.getByText(shell.notAllowedTitle)).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: workshops.take }))
		.toHaveAttribute('href', '/c/c/workshops/w/part');
	await expect.element(screen.getByRole('button', { name: planning.nextItem })).not.toBeInTheDocument();
});

test('each step has one main action at the foot: on to the next step', async () => {
	const { screen, commands } = await openRunPage(live);
	const primary = () => [...document.querySelectorAll('.foot .primary')].map((each) => wordsOf(each));
	await expect.poll(primary).toEqual([planning.onToStep(workshops.steps.actions)]);
	await screen.getByRole('button', { name: planning.onToStep(workshops.steps.actions) }).click();
	await expect.poll(commands).toMatchObject([{ type: 'move-step', step: 'actions' }]);
});

for (const step of steps)
	test(`[WORKSHOP106] while a vote runs the main button at the foot closes it, in the step ${step}`, async () => {
		const open = pollView({ id: 'p1', workshop: 'w', cluster: 'k', turnout: 6, entitled: 6, onRoster: false });
		const { screen, server } = await openRunPage([...live, { type: 'step-moved', step }], [open]);
		const words = `${text.polls.close} (${text.run.allOf('6', '6')})`;
		const primary = () => [...document.querySelectorAll('.foot .primary')].map((each) => wordsOf(each));
		await expect.poll(primary).toEqual([words]);
		expect(screen.getByRole('button', { name: text.polls.close, exact: true }).elements()).toEqual([]);
		server.on('POST /polls/p1/close', { ...open, state: 'closed', closedAt: 1 });
		await screen.getByRole('button', { name: words }).click();
		await screen.getByRole('dialog').getByRole('button', { name: text.polls.closeConfirm }).click();
		await expect.poll(() => server.sent('POST /polls/p1/close').length).toBe(1);
	});

test('[WORKSHOP106] a vote that ends at its time is not closed at the foot', async () => {
	const open = pollView({ id: 'p1', workshop: 'w', cluster: 'k', closesAt: 9e12, onRoster: false });
	const { screen } = await openRunPage(live, [open]);
	await expect.element(screen.getByRole('button', { name: planning.nextItem })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: starting(text.polls.close) })).not.toBeInTheDocument();
});

test('minutes are added to a timer that runs', async () => {
	const { screen, commands } = await openRunPage([...live, { type: 'timer-started', endsAt: 60_000 }]);
	await screen.getByRole('button', { name: `+1 ${planning.moreMinutes(1)}` }).click();
	await screen.getByRole('button', { name: `+5 ${planning.moreMinutes(5)}` }).click();
	await expect.poll(commands).toMatchObject([
		{ type: 'start-timer', minutes: 1, more: true },
		{ type: 'start-timer', minutes: 5, more: true }
	]);
});

test('[WORKSHOP62] the list of commands is opened, used and left by keyboard', async () => {
	const { screen, commands } = await openRunPage(live);
	await expect.element(screen.getByRole('button', { name: planning.nextItem })).toBeVisible();
	const field = screen.getByRole('combobox', { name: text.run.paletteHint });
	await userEvent.keyboard('{Control>}k{/Control}');
	await expect.element(field).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	await expect.element(field).not.toBeInTheDocument();
	await userEvent.keyboard('{Control>}k{/Control}');
	await expect.element(field).toHaveFocus();
	await userEvent.keyboard('cof');
	await expect
		.element(screen.getByRole('listbox').getByRole('option', { selected: true }))
		.toHaveTextContent(workshops.startItemNamed('Coffee'));
	await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
	await expect.poll(commands).toEqual([{ type: 'start-item', item: 'i2' }]);
	await expect.element(field).not.toBeInTheDocument();
});

test('[WORKSHOP101] a button shows its key while Ctrl is held, and while it is pointed at or has the focus', async () => {
	const { screen } = await openRunPage(live);
	const pause = screen.getByRole('button', { name: planning.pause });
	await expect.element(pause).toBeVisible();
	const seen = () =>
		[...screen.container.querySelectorAll('.shortcut')]
			.filter((key) => key.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.map((key) => key.textContent);
	expect(seen()).toEqual([]);
	const width = pause.element().getBoundingClientRect().width;
	await pause.hover();
	expect(seen()).toEqual(['P']);
	expect(pause.element().getBoundingClientRect().width).toBe(width);
	await screen.getByRole('heading', { name: 'Detention' }).hover();
	expect(seen()).toEqual([]);
	await userEvent.keyboard('{Control>}');
	await expect.poll(() => seen().length).toBeGreaterThan(5);
	await userEvent.keyboard('{/Control}');
	await expect.poll(seen).toEqual([]);
});

test('[WORKSHOP63] the tools of the page open by their keys, and closing stands behind the menu', async () => {
	const ada = { ...person('ada', 'waiting'), name: 'Ada Fell' };
	const { screen, server, commands } = await openRunPage(live, [], 'facilitator', null, [ada]);
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	const admit = screen.getByRole('button', { name: text.admitting.admitNamed('Ada Fell') });
	await expect.element(admit).toBeVisible();
	const tools = screen.getByRole('group', { name: text.run.tools.title });
	for (const name of [text.run.tools.wall, text.polls.quickPoll])
		await expect.element(tools.getByRole('button', { name }).first()).toBeVisible();
	await expect.element(tools.getByRole('button', { name: text.run.tools.rooms })).not.toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: planning.close })).not.toBeInTheDocument();
	await userEvent.keyboard('l');
	await expect.element(admit).toHaveFocus();
	await userEvent.keyboard('w');
	await expect.element(screen.getByRole('combobox', { name: text.run.wall.shows })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	for (const [key, title] of [
		['q', text.polls.quickPoll],
		['m', planning.notice],
		['b', text.breakouts.plan]
	] as const) {
		await userEvent.keyboard(key);
		await expect.element(screen.getByRole('dialog', { name: title })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	}
	expect(commands()).toEqual([]);
});

test('[WORKSHOP63] rooms have a button of their own once they are planned', async () => {
	const room = { id: 'r1', number: 1, title: 'Law', place: '', clusters: ['k'], rapporteurs: [], capacity: null };
	const plan = { assignment: 'mixed', minutes: 30, rooms: [room] } as const;
	const { screen } = await openRunPage([...live, { type: 'rooms-planned', plan: { ...plan, rooms: [room] } }]);
	const tools = screen.getByRole('group', { name: text.run.tools.title });
	await expect.element(tools.getByRole('button', { name: text.run.tools.rooms })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: text.breakouts.plan })).not.toBeInTheDocument();
});

test('whoever waits is let in without leaving the page', async () => {
	const ada = { ...person('ada', 'waiting'), name: 'Ada Fell' };
	const { screen, server } = await openRunPage(live, [], 'facilitator', null, [ada]);
	server.on('POST /consultations/c/people/admit', { admitted: 1, participants: ['p1'] });
	await screen.getByRole('button', { name: text.admitting.admitNamed('Ada Fell') }).click();
	await expect
		.poll(() => server.sent('POST /consultations/c/people/admit').map(({ body }) => body))
		.toEqual([{ participants: ['ada'] }]);
});

/** What is heard of a button: without its key, and without what stands beside it for those who see. */
function wordsOf(button: Element): string {
	const copy = button.cloneNode(true) as Element;
	for (const seen of copy.querySelectorAll('[aria-hidden]')) seen.remove();
	return copy.textContent?.trim() ?? '';
}

test('[POLL61] the result of a quick poll stands on the page in its moment, and then no longer', async () => {
	const asked: Partial<PollView> = {
		workshop: 'w',
		cluster: null,
		indicative: true,
		state: 'closed',
		subject: { kind: 'question', question: 'Enough light?', options: [] }
	};
	// The item began at 2.
	const now = await openRunPage(live, [pollView({ ...asked, closedAt: 3 })]);
	const result = (screen: typeof now.screen) => screen.getByRole('region', { name: text.polls.quickPoll });
	await expect.element(result(now.screen)).toBeVisible();
	await now.screen.unmount();
	const later = await openRunPage(live, [pollView({ ...asked, closedAt: 1 })]);
	await expect.element(later.screen.getByRole('heading', { name: 'Detention' })).toBeVisible();
	await expect.element(result(later.screen)).not.toBeInTheDocument();
});
