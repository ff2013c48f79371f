import { expect, test, type Page } from '../story/playwright.ts';
import type { JoinResult } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { matrixFixture } from '../fixtures/matrix.ts';
import { chooseUnderMore } from '../story/consultation.ts';
import { lookEverywhere, type PageAction } from '../story/looks.ts';
import { arrive, known } from '../story/people.ts';
import { closedCluster, openCluster, Sample } from '../story/sample.ts';

/** Everyone can take part: every page and its main states, in two directions of writing, light and dark, wide and narrow. */

type Who = 'stranger' | 'waiting' | 'removed' | 'facilitator' | 'participant' | 'observer';

// A recording of every look would cost as much as the looks.
test.use({ trace: 'off' });

let sample: Sample;
let poll: PollView;
let decided: PollView | undefined;
/** Each has one page, on which one look follows the other: a new one would begin a process and compile the program again. */
const pages = new Map<Who, Page>();

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	const observer = await sample.welcome('Blue Anorak', 'observer');
	const gone = await sample.welcome('Left Early');
	await sample.remove(gone.participant.id);
	const waiting: JoinResult = await sample.join('At The Door');
	const { facilitator, participant, consultation } = sample.seeded;
	const { polls } = await sample.facilitator.get<{ polls: PollView[] }>(`/consultations/${consultation}/polls`);
	decided = polls.find(({ state }) => state === 'closed');
	poll = await sample.draftPoll('separate-complaints', 'confidential');
	const tokens: Record<Who, string | null> = {
		stranger: null,
		waiting: waiting.token,
		removed: gone.token,
		facilitator: facilitator.token,
		participant,
		observer: observer.token
	};
	for (const [who, token] of Object.entries(tokens)) {
		const person = await arrive(browser, sample.server.url, 'laptop');
		if (token) await known(person, sample.server.url, token);
		pages.set(who as Who, person.page);
	}
});

test.afterAll(async () => {
	for (const page of pages.values()) await page.context().close();
	await sample.server.end();
});

/** From stage to stage, each once: whoever runs one story alone gets there as well. */
const stages: Record<string, () => Promise<unknown>> = {
	read: async () => {
		await sample.command({ type: 'start' });
		await sample.startItem();
		await sample.command({ type: 'start-timer', minutes: 20 });
		await sample.command({ type: 'give-notice', text: 'Coffee is served at eleven.' });
	},
	write: () => sample.command({ type: 'move-step', step: 'write' }),
	level: () => sample.command({ type: 'move-step', step: 'level' }),
	actions: () => sample.command({ type: 'move-step', step: 'actions' }),
	decide: async () => {
		await sample.command({ type: 'move-step', step: 'decide' });
		await sample.openPoll(poll.id);
	},
	result: () => sample.facilitator.post(`/polls/${poll.id}/close`, { statement: 'Taken up.', reviewDate: null }),
	over: () => sample.command({ type: 'close' })
};
const reached = new Set<string>();

async function reach(stage: string): Promise<void> {
	for (const [name, go] of Object.entries(stages)) {
		if (!reached.has(name)) await go();
		reached.add(name);
		if (name === stage) return;
	}
}

function look(what: string, who: Who, address: () => string, then?: PageAction): void {
	test(`${what} (${who})`, () => lookEverywhere(pages.get(who)!, address(), then));
}

test.describe('[WEB8] before anyone is inside', () => {
	look('the first page', 'stranger', () => '/');
	look(
		'a code that is too short',
		'stranger',
		() => '/join',
		async (page, t) => {
			await page.getByRole('button', { name: t.people.look }).click();
			await expect(page.getByText(t.people.codeTooShort)).toBeVisible();
		}
	);
	look(
		'joining, with everything left out',
		'stranger',
		() => `/join#${sample.seeded.code.code}`,
		async (page, t) => {
			await page.getByRole('button', { name: t.people.join, exact: true }).click();
			await expect(page.getByText(t.people.consentMissing)).toBeVisible();
		}
	);
	look(
		'signing in, with everything left out',
		'stranger',
		() => '/sign-in',
		async (page, t) => {
			await page.getByRole('main').getByRole('button', { name: t.shell.signIn }).click();
			await expect(page.getByText(t.home.needPassword)).toBeVisible();
		}
	);
	look('a server that is set up', 'stranger', () => '/setup');
	test('a server that is not set up yet (stranger)', async () => {
		const fresh = await startServer();
		await lookEverywhere(pages.get('stranger')!, `${fresh.url}/setup#${fresh.setupToken}`);
		await fresh.end();
	});
	look('an address that leads nowhere', 'stranger', () => '/no/such/page');
	look('the lobby', 'waiting', () => '/lobby');
	look('the lobby of someone removed', 'removed', () => '/lobby');
});

test.describe('[WEB8] inside the consultation', () => {
	look('the list of consultations', 'facilitator', () => '/consultations');
	look(
		'a new consultation, with everything left out',
		'facilitator',
		() => '/consultations/new',
		async (page, t) => {
			await page.getByRole('button', { name: t.settings.createButton }).click();
			await expect(page.getByText(t.settings.needTitle)).toBeVisible();
		}
	);
	look('the overview', 'facilitator', () => sample.page);
	look('the overview', 'observer', () => sample.page);
	look('the clusters', 'participant', () => `${sample.page}/clusters`);
	look(
		'arranging clusters',
		'facilitator',
		() => `${sample.page}/clusters`,
		async (page, t) => {
			await chooseUnderMore(page, t.arranging.arrange, t.shell.more);
			for (const box of (await page.getByRole('main').getByRole('checkbox').all()).slice(0, 2)) await box.check();
			await page.getByRole('button', { name: t.arranging.merge, exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	);
	look('a closed cluster', 'participant', () => sample.pageOf(closedCluster));
	look('a cluster to an observer', 'observer', () => sample.pageOf(openCluster));
	look(
		'a cluster with editor and forms open',
		'participant',
		() => sample.pageOf(openCluster),
		async (page, t) => {
			const { assessment } = t;
			await page.getByRole('button', { name: assessment.editNamed(assessment.sections.challenges) }).click();
			await expect(page.getByRole('textbox', { name: assessment.sections.challenges })).toBeVisible();
			await page.getByRole('button', { name: t.sideRatings.record }).first().click();
			const actions = page.getByRole('region', { name: assessment.actions });
			await actions.getByRole('button', { name: assessment.edit, exact: true }).first().click();
			await expect(actions.getByLabel(assessment.actionFields.lead)).toBeVisible();
		}
	);
	look('the versions of a text', 'participant', () => `${sample.pageOf(closedCluster)}/versions`);
	look(
		'closing a cluster',
		'facilitator',
		() => sample.pageOf(openCluster),
		async (page, t) => {
			await page.getByRole('button', { name: t.assessment.close }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	);
	look(
		'putting an action to the vote',
		'facilitator',
		() => sample.pageOf(openCluster),
		async (page, t) => {
			await page.getByRole('button', { name: t.assessment.putToVote }).first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	);
	look('the decisions', 'facilitator', () => `${sample.page}/decisions`);
	look('the follow-up board', 'facilitator', () => `${sample.page}/commitments`);
	look('a decided vote', 'participant', () => `${sample.page}/polls/${decided?.id}`);
	look('a prepared vote', 'facilitator', () => `${sample.page}/polls/${poll.id}`);
	look('the people', 'facilitator', () => `${sample.page}/people`);
	look(
		'removing someone',
		'facilitator',
		() => `${sample.page}/people`,
		async (page, t) => {
			await page.getByRole('button', { name: t.admitting.removeNamed('Blue Anorak') }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	);
	look('the people', 'participant', () => `${sample.page}/people`);
	look('the import', 'facilitator', () => `${sample.page}/import`);
	look(
		'the columns of a table',
		'facilitator',
		() => `${sample.page}/import`,
		async (page, t) => {
			const buffer = Buffer.from('No,Words\n1.1,Open the school (Norland);\n');
			await page.getByLabel(t.matrix.choose).setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
			await expect(page.getByRole('heading', { name: t.matrix.columnsTitle })).toBeVisible();
		}
	);
	look(
		'what was read from a matrix',
		'facilitator',
		() => `${sample.page}/import`,
		async (page, t) => {
			const { bytes } = matrixFixture({ layout: 'new', odd: true });
			const file = { name: 'matrix.docx', mimeType: '', buffer: Buffer.from(bytes) };
			await page.getByLabel(t.matrix.choose).setInputFiles(file);
			await expect(page.getByRole('heading', { name: t.matrix.checkTitle })).toBeVisible();
		}
	);
	look(
		'labels that a file brings',
		'facilitator',
		() => `${sample.page}/import`,
		async (page, t) => {
			const buffer = Buffer.from(
				'Number,Recommendation,Position,Theme,Recommending State\n1.1,Open the school (Norland);,Noted,Schools anew,Norland\n'
			);
			await page.getByLabel(t.matrix.choose).setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer });
			await page.getByRole('tab', { name: t.taxonomy.newLabels }).click();
			await expect(page.getByText('Schools anew').first()).toBeVisible();
		}
	);
	look('what goes on from earlier outcomes', 'facilitator', () => `${sample.page}/clusters/continuity`);
	look(
		'a file that cannot be read',
		'facilitator',
		() => `${sample.page}/import`,
		async (page, t) => {
			const file = { name: 'matrix.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 and nothing more') };
			await page.getByLabel(t.matrix.choose).setInputFiles(file);
			await expect(page.getByText(t.matrix.failedTitle)).toBeVisible();
		}
	);
	look(
		'positions pasted from an addendum',
		'facilitator',
		() => `${sample.page}/import/positions`,
		async (page, t) => {
			await page.getByLabel(t.positions.text).fill('5. The State notes 1.1-1.400, 140.1-140.40, 999.1.');
			await page.getByRole('button', { name: t.positions.read }).click();
			await expect(page.getByRole('heading', { name: t.positions.changesTitle })).toBeVisible();
		}
	);
	look('the outcome', 'facilitator', () => `${sample.page}/outcome`);
	look('a document that is adjusted', 'facilitator', () => `${sample.page}/outcome/submission`);
	look('a matrix before it is taken away', 'facilitator', () => `${sample.page}/outcome/matrix-new`);
	look('the minutes', 'participant', () => `${sample.page}/minutes`);
	look('the settings', 'facilitator', () => `${sample.page}/settings`);
	look('the workshops', 'participant', () => `${sample.page}/workshops`);
	look(
		'planning a workshop',
		'facilitator',
		() => `${sample.page}/workshops/plan`,
		async (page, t) => {
			await page.getByRole('button', { name: t.planning.addShown(10) }).click();
		}
	);
});

look('a workshop to run, before it begins', 'facilitator', () => `${sample.workshopPage}/run`);
look('a workshop to take part in, before it begins', 'participant', () => `${sample.workshopPage}/part`);
look('a workshop on the wall, before it begins', 'facilitator', () => `${sample.workshopPage}/show`);

for (const stage of ['read', 'write', 'level', 'actions'] as const) {
	test.describe(`a workshop in the step “${stage}”`, () => {
		test.beforeAll(() => reach(stage));
		if (stage === 'read' || stage === 'actions') look('to run', 'facilitator', () => `${sample.workshopPage}/run`);
		look('to take part in', 'participant', () => `${sample.workshopPage}/part`);
		look('on the wall', 'facilitator', () => `${sample.workshopPage}/show`);
	});
}

test.describe('a workshop that votes', () => {
	test.beforeAll(() => reach('decide'));
	look(
		'closing the vote',
		'facilitator',
		() => `${sample.workshopPage}/run`,
		async (page, t) => {
			await page.getByRole('group', { name: t.planning.controls }).getByRole('button', { name: t.polls.close }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	);
	look(
		'the ballot, reviewed',
		'participant',
		() => `${sample.workshopPage}/part`,
		async (page, t) => {
			await page.getByRole('radio', { name: t.polls.choices.for, exact: true }).check();
			await page.getByRole('button', { name: t.polls.review }).click();
			await expect(page.getByRole('heading', { name: t.polls.reviewTitle })).toBeVisible();
		}
	);
	look('the vote by itself', 'participant', () => `${sample.page}/polls/${poll.id}`);
	look('the vote on the wall', 'facilitator', () => `${sample.workshopPage}/show`);
});

test.describe('a workshop that has decided', () => {
	test.beforeAll(() => reach('result'));
	look('the result on the wall', 'facilitator', () => `${sample.workshopPage}/show`);
});

test.describe('a workshop that is over', () => {
	test.beforeAll(() => reach('over'));
	look('to take part in', 'participant', () => `${sample.workshopPage}/part`);
	look('on the wall', 'facilitator', () => `${sample.workshopPage}/show`);
});
