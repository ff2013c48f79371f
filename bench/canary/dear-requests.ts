import { defaultTemplate } from '@plenum/reports/template';
import { Person } from '../load/person.ts';
import { dialects } from '../load/dialect.ts';
import { cluster, tokenOf } from '../plenum/names.ts';
import { commands } from './dear-commands.ts';
import { get, send, worstOf, type DearRequest } from './dear-request.ts';
import { hostile, pasting } from './hostile-frames.ts';
import { large } from './large-consultation.ts';
import { prose } from './prose.ts';

/** Six people ask for the same at the same moment. */
const bySix = (name: string, path: string): DearRequest => ({
	name,
	ask: async ({ people }) => worstOf(await Promise.all(people.map((one) => one.ask('GET', path))))
});

/** Six people open a text at the same moment, and leave when they have it. */
const opened = (name: string, document: string): DearRequest => ({
	name,
	async ask({ port }) {
		const connections = [1, 2, 3, 4, 5, 6].map((at) => ({
			port,
			document,
			token: tokenOf(at),
			dialect: dialects.plenum
		}));
		const people = await Promise.all(connections.map((connection) => Person.join(connection)));
		await new Promise((resolve) => setTimeout(resolve, 300));
		for (const person of people) person.leave();
		return { status: 200 };
	}
});

let importId = '';

const upload: DearRequest = {
	name: 'import: upload of 3,000 rows, 9.9 MB, read and shown',
	async ask({ facilitator }) {
		const form = new FormData();
		form.append('file', new Blob([largeTable()]), 'x.csv');
		const uploaded = await facilitator.ask('POST', '/imports', form);
		if (uploaded.status !== 202 || !uploaded.json?.import) return uploaded;
		importId = uploaded.json.import.id;
		for (;;) {
			const shown = await facilitator.ask('GET', `/imports/${importId}`);
			if (shown.status !== 200) return shown;
			const { state, failure } = shown.json?.import ?? {};
			if (state !== 'reading') return state === 'preview' ? shown : { status: 422, code: failure ?? undefined };
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
};

const compare: DearRequest = {
	name: 'import: comparison, every text another',
	ask: ({ facilitator }) => facilitator.ask('POST', `/imports/${importId}/comparison`, {})
};

const confirm: DearRequest = {
	name: 'import: confirming 3,000 rows',
	ask: ({ facilitator }) => facilitator.ask('POST', `/imports/${importId}/confirm`)
};

const showPast: DearRequest = get('import: those that were confirmed', '/imports');

const undo: DearRequest = {
	name: 'import: taking back 3,000 rows',
	ask: ({ facilitator }) => facilitator.ask('POST', `/imports/${importId}/take-back`)
};

/** 1,500 of the recommendations at hand with other words, 1,500 new ones in 200 new themes. */
function largeTable(): string {
	const rows = Array.from({ length: large.recommendations }, (_, at) => {
		const number = at % 2 === 0 ? `140.${at + 1}` : `141.${at + 1}`;
		return `${number},"${prose(at * 3 + 1, 600)}",Norway,Supported,Theme new ${at % 200}`;
	});
	return `Number,Recommendation,Recommending State,Position,Theme\n${rows.join('\n')}\n`;
}

function addendum(): string {
	const lines = Array.from(
		{ length: 1400 },
		(_, at) =>
			`${at + 1}. The State supports recommendations 140.${at + 1}, 140.${(at * 7) % 3000} to 140.${((at * 7) % 3000) + 3}.`
	);
	return lines.join('\n').slice(0, 119_000);
}

let statedId = '';

/** Each recommendation once: all positions that a text gives. */
const statePositions: DearRequest = {
	name: 'positions: stating all of 119 kB',
	async ask({ facilitator }) {
		const pasted = { text: addendum(), symbol: 'A/HRC/1/1' };
		const { reading } = (await facilitator.ask('POST', '/positions/reading', pasted)).json ?? {};
		const take = reading?.items.filter(({ proposed }) => proposed).map(({ key }) => key);
		const request = { ...pasted, fingerprint: reading?.fingerprint, take };
		const stated = await facilitator.ask('POST', '/positions', request);
		statedId = stated.json?.id ?? '';
		return stated;
	}
};

const undoPositions: DearRequest = {
	name: 'positions: taking them back',
	ask: ({ facilitator }) => facilitator.ask('POST', `/positions/${statedId}/take-back`)
};

const dataFormats = ['outcome.json', 'outcome.csv', 'outcome.xlsx', 'action-plan.xlsx', 'impact-oss.zip'];
const template = () => ({ language: 'en', template: defaultTemplate, version: 'latest', for: 'participants' });

/** In the order in which they are asked. */
export const dearRequests: readonly DearRequest[] = [
	get('nothing', ''),
	opened('6 people open a text of 5.6 MB', large.prose),
	opened('6 people open a text of 440,000 pieces', large.pieces),
	opened('6 people open a text typed in 60,000 keys', large.typed),
	hostile(20, large.prose),
	hostile(20, large.pieces),
	hostile(20, large.typed),
	pasting(20, large.typed),
	get('text of 5.6 MB as data', `//documents/${large.prose}/state`),
	bySix('text of 5.6 MB as data, by 6 people', `//documents/${large.prose}/state`),
	get('text typed in 60,000 keys as data', `//documents/${large.typed}/state`),
	send('keeping a version of 5.6 MB', 'POST', `//documents/${large.prose}/versions`, () => ({ label: 'One' })),
	get('version of 5.6 MB', `//documents/${large.prose}/versions/1`),
	get('difference of two texts of 5.6 MB', `//documents/${large.prose}/versions/1/diff?against=now`),
	get('contributors', `//documents/${large.typed}/contributors`),
	get('clusters: 163', '/clusters'),
	get('one cluster', `/clusters/${cluster('large-no-1')}`),
	get('facets of 3,000 recommendations', '/facets'),
	get('continuity of 3,000 recommendations', '/continuity'),
	get('taxonomy', '/taxonomy'),
	get('polls: 200 closed', '/polls'),
	get('people: 500', '/people'),
	get('minutes', '/journal?after=0'),
	get('verification of the record of 20,000 lines', '/journal/verify'),
	get('OpenAPI', '//openapi.json'),
	send('positions: reading 119 kB', 'POST', '/positions/reading', () => ({ text: addendum(), symbol: 'A/HRC/1/1' })),
	statePositions,
	get('positions: those that were stated', '/positions'),
	undoPositions,
	send('freezing the outcome', 'POST', '/outcome/versions', () => ({ label: 'One' })),
	get('publication: check with 500 names', '/publication'),
	get('outcome: difference to now', '/outcome/versions/1/diff?against=now'),
	get('report preview', '/report?language=en&for=participants'),
	send('report preview', 'POST', '/reports/submission/preview', template),
	get('matrix preview', '/matrices/new/preview?for=participants'),
	...dataFormats.map((format) => get(`data preview: ${format}`, `/data/${format}/preview?for=participants`)),
	get('export: outcome.json', '/exports/outcome.json?for=participants'),
	get('export: outcome.csv', '/exports/outcome.csv?for=publication'),
	get('export: outcome.xlsx, draft', '/exports/outcome.xlsx?for=publication&version=draft'),
	upload,
	get('import: shown', '/imports'),
	compare,
	confirm,
	showPast,
	undo,
	...commands
];
