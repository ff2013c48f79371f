import { languages } from '@plenum/domain/languages';
import { defaultTemplate } from '@plenum/reports/template';
import { cluster } from '../plenum/names.ts';
import { get, send, worstOf, type DearRequest } from './dear-request.ts';
import { large } from './large-consultation.ts';
import { prose } from './prose.ts';

/** One person asks for all these at the same moment. */
const severalAtOnce: DearRequest = {
	name: 'one person asks for 7 dear things at once',
	async ask({ facilitator }) {
		const paths = ['/facets', '/continuity', '/report?language=en&for=participants', '/journal/verify', '/publication'];
		const texts = [`//documents/${large.prose}/state`, `//documents/${large.pieces}/state`];
		return worstOf(await Promise.all([...paths, ...texts].map((path) => facilitator.ask('GET', path))));
	}
};

/** Half a megabyte, as large as a logo may be. */
function logo(): Uint8Array {
	const chunk = (name: string, data: Buffer) => {
		const head = Buffer.alloc(8);
		head.writeUInt32BE(data.length, 0);
		head.write(name, 4, 'latin1');
		return Buffer.concat([head, data, Buffer.alloc(4)]);
	};
	const size = Buffer.from([0, 0, 3, 232, 0, 0, 3, 232, 8, 2, 0, 0, 0]);
	const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const parts = [chunk('IHDR', size), chunk('IDAT', Buffer.alloc(499_000, 7)), chunk('IEND', Buffer.alloc(0))];
	return Buffer.concat([mark, ...parts]);
}

/** Every text as long as it may be. */
function longTemplate() {
	const member = prose(5, 20);
	const submitter = {
		code: 'X',
		name: prose(1, 30),
		city: 'Oslo',
		country: 'Norway',
		consentedOn: null,
		members: Array.from({ length: 50 }, () => member)
	};
	const submitters = Array.from({ length: 40 }, () => submitter);
	return { version: 0, template: { ...defaultTemplate, submitters } };
}

const taxonomy: DearRequest = {
	name: 'taxonomy: one term shown as another',
	async ask({ facilitator }) {
		const { terms } = (await facilitator.ask('GET', '/taxonomy')).json ?? {};
		const theme = terms?.find(({ kind }) => kind === 'theme');
		return facilitator.ask('PATCH', `/taxonomy/${theme?.id}`, { shown: prose(3, 40) });
	}
};

const publish: DearRequest = {
	name: 'publishing in every language, 5,000 findings confirmed',
	async ask({ facilitator }) {
		const { findings } = (await facilitator.ask('GET', '/publication?version=1')).json ?? {};
		const confirmed = findings?.map(({ id }) => id).slice(0, 5000);
		const request = { version: 1, languages, address: 'readable', confirmed, heldBack: [] };
		return facilitator.ask('POST', '/publication', request);
	}
};

const split: DearRequest = {
	name: 'clusters: splitting off what it has',
	async ask({ facilitator }) {
		const path = `/clusters/${cluster('large-no-1')}`;
		const { recommendations } = (await facilitator.ask('GET', path)).json ?? {};
		const moved = recommendations?.slice(1, 501).map(({ id }) => id);
		return facilitator.ask('POST', `${path}/split`, { label: 'Split', recommendations: moved });
	}
};

/** The outcome of this consultation, without the texts that are longer than a file of it may hold, and with a review to be of. */
let outcome: object = {};

const earlierOutcome: DearRequest = {
	name: 'an earlier outcome, as large as it comes',
	async ask({ facilitator }) {
		const { json } = await facilitator.ask('GET', '/exports/outcome.json?for=participants');
		const clusters = json?.clusters?.filter((one) => JSON.stringify(one).length < 200_000);
		outcome = {
			...json,
			clusters,
			consultation: { ...json?.consultation, reviews: [{ cycle: 4, session: 44, symbols: [] }] }
		};
		return facilitator.ask('POST', '/earlier-outcomes', outcome);
	}
};

const fromOutcome: DearRequest = {
	name: 'a consultation from an outcome, as large as it comes',
	ask: ({ account }) => account.ask('POST', '//consultations/from-outcome', outcome)
};

const merge = (name: string, into: string, documents: () => string[]): DearRequest =>
	send(name, 'POST', `/clusters/${cluster(into)}/merge`, () => ({ clusters: documents().map(cluster) }));

const agenda = () => ({
	title: 'Long',
	items: Array.from({ length: 200 }, (_, at) => ({ cluster: null, title: prose(at, 45), minutes: 5 }))
});
const links = () => ({
	links: Array.from({ length: 500 }, () => ({ label: prose(1, 15), constituency: 'state', role: 'participant' }))
});
const closing = () => ({ statement: prose(1, 700), reviewDate: null });

/** In the order in which they are asked: those that change what others ask for come last. */
export const commands: readonly DearRequest[] = [
	severalAtOnce,
	send('closing a ranking of 20 options, 500 ballots', 'POST', `//polls/${large.ranking}/close`, closing),
	send('opening a poll for 500 people', 'POST', `//polls/${large.draft}/open`, () => ({ acceptsRerun: true })),
	send('planning a workshop of 200 items', 'POST', '/workshops', agenda),
	send('500 personal links', 'POST', '/personal-links', links),
	send('template: as long as it may be', 'PUT', '/template', longTemplate),
	send('template: logo of 500 kB', 'PUT', '/template/logo', logo),
	get('export: everything.zip', '/exports/everything.zip?for=participants'),
	publish,
	taxonomy,
	earlierOutcome,
	fromOutcome,
	split,
	merge('clusters: merging 100', 'large-no-2', () => Array.from({ length: 100 }, (_, at) => `large-no-${at + 20}`)),
	merge('clusters: merging texts of 5.6 MB and 60,000 keys', 'large-no-3', () => [large.prose, large.typed])
];
