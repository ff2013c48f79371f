import type { RoundView } from '@plenum/protocol/ratings';
import { test, type Page } from '../story/playwright.ts';
import { lookEverywhere } from '../story/looks.ts';
import { arrive, known } from '../story/people.ts';
import { openCluster, Sample } from '../story/sample.ts';

/** The pages that no other story looks at, in every language: paper sheets, walls, and what lies below a list. */

type Who = 'stranger' | 'facilitator' | 'participant';

// A recording of every look would cost as much as the looks.
test.use({ trace: 'off' });

let sample: Sample;
let round: string;
let sheet: string;
let projector: string;
let personal: string;
const pages = new Map<Who, Page>();

test.beforeAll(async ({ browser }) => {
	sample = await Sample.start();
	const { facilitator, participant, consultation, workshop } = sample.seeded;
	const at = `/consultations/${consultation}`;
	await sample.facilitator.post(`${at}/outcome/versions`, {});
	const { recommendations } = await sample.facilitator.api('listLevels', { params: { consultation } });
	const two = recommendations.slice(0, 2);
	const opened = await sample.facilitator.post<RoundView>(`${at}/rating-rounds`, {
		title: 'A round that is filled in on paper by people who have no phone with them',
		disclosure: 'open',
		raters: 'person',
		closesAt: null,
		recommendations: two.map(({ id }) => id)
	});
	round = opened.id;
	const entered = await sample.facilitator.api('enterRatingSheet', {
		params: { consultation, round },
		body: {
			organisation: 'Wardens of the Coast',
			constituency: 'civil-society',
			lines: two.map(({ number }) => `${number}, 2`).join('\n')
		}
	});
	sheet = entered.sheet.id;
	const { settingsVersion } = await sample.facilitator.api('getConsultation', { params: { consultation } });
	await sample.facilitator.api('configureConsultation', {
		params: { consultation },
		body: { settingsVersion, institutions: [{ name: 'Ministry of Justice', short: 'MoJ', names: [] }] }
	});
	const link = await sample.facilitator.api('createProjectorLink', { params: { consultation, workshop } });
	projector = new URL(link.address).hash;
	const { links } = await sample.facilitator.api('createPersonalLinks', {
		params: { consultation },
		body: { links: [{ label: null, constituency: 'civil-society', role: 'participant' }] }
	});
	personal = new URL(links[0]?.link ?? '').hash;
	for (const [who, token] of Object.entries({ stranger: null, facilitator: facilitator.token, participant })) {
		const person = await arrive(browser, sample.server.url, 'laptop');
		if (token) await known(person, sample.server.url, token);
		pages.set(who as Who, person.page);
	}
});

test.afterAll(async () => {
	for (const page of pages.values()) await page.context().close();
	await sample.server.end();
});

function look(what: string, who: Who, address: () => string): void {
	test(`${what} (${who})`, () => lookEverywhere(pages.get(who)!, address()));
}

test.describe('[WEB400] [WEB401] [WEB402] below the lists', () => {
	look('joining by a personal link', 'stranger', () => `/join${personal}`);
	look('an invitation that is over', 'stranger', () => '/invitation#over');
	look('a new password', 'stranger', () => '/reset-password#over');
	look('the guide', 'stranger', () => '/guide/participant');
	look('a wall without a link', 'stranger', () => '/projector');
	look('a wall by a link', 'stranger', () => `/projector${projector}`);
	look('the account', 'facilitator', () => '/account');
	look('a consultation that goes on from an outcome', 'facilitator', () => '/consultations/from-outcome');
	look('a caucus', 'participant', () => `${sample.pageOf(openCluster)}/caucus`);
	look('other mechanisms', 'facilitator', () => `${sample.page}/clusters/mechanisms`);
	look('indicators', 'facilitator', () => `${sample.page}/commitments/indicators`);
	look('institutions', 'facilitator', () => `${sample.page}/commitments/institutions`);
	look('an institution', 'facilitator', () => `${sample.page}/commitments/institutions/ministry-of-justice`);
	look('who is responsible', 'facilitator', () => `${sample.page}/clusters/responsibility`);
	look('who is responsible by cluster', 'participant', () => `${sample.page}/clusters/responsibility?as=clusters`);
	look('the terms', 'facilitator', () => `${sample.page}/clusters/terms`);
	look('what changed since the outcome', 'facilitator', () => `${sample.page}/outcome/changes`);
	look('data before they are taken away', 'facilitator', () => `${sample.page}/outcome/data/outcome.xlsx`);
	look('publishing', 'facilitator', () => `${sample.page}/outcome/publish`);
	look('the report', 'facilitator', () => `${sample.page}/outcome/report`);
	look('who took part', 'facilitator', () => `${sample.page}/participation`);
	look('personal links', 'facilitator', () => `${sample.page}/people/links`);
	look('a search', 'participant', () => `${sample.page}/search?q=detention`);
	look('the agenda to print', 'facilitator', () => `${sample.workshopPage}/agenda`);
	look('the breakout rooms', 'facilitator', () => `${sample.workshopPage}/rooms`);
	look('a round that is open', 'participant', () => `${sample.page}/ratings/${round}`);
	look('the sheets of a round', 'facilitator', () => `${sample.page}/ratings/${round}/sheets`);
	look('a sheet of a round', 'facilitator', () => `${sample.page}/ratings/${round}/sheets/${sheet}`);
	look('a round on paper', 'facilitator', () => `${sample.page}/ratings/${round}/paper`);
	look('a round on the wall', 'facilitator', () => `${sample.page}/ratings/${round}/show`);
});
