import { defaultTemplate } from '@plenum/reports/template';

const trust = { publicKey: 'A'.repeat(43), signingKey: 'A'.repeat(43), signature: 'A'.repeat(86) };
export const ratedOpenly = { disclosure: 'open', raters: 'person', closesAt: null } as const;
const asked = { cluster: '{theirs.cluster}', section: null, question: 'Why?', disclosure: 'sides', limit: 3 };
const rated = { recommendation: '{theirs.recommendation}', version: 0, rating: null };
const nothing = { in: '0'.repeat(64), out: '0'.repeat(64), count: 0, invalid: 0, envelopes: '' };

const progress = { done: 'It was done.', since: null, rating: null, measured: [], evidence: '', links: [] };
const offered = {
	version: 1,
	kind: 'law',
	title: 'Law',
	publisher: '',
	quote: '',
	date: null,
	url: null,
	internal: false,
	subjects: [{ kind: 'recommendation', id: '{recommendation}' }]
};
const reported = {
	version: 1,
	subject: { kind: 'recommendation', id: '{recommendation}' },
	anonymous: false,
	content: { ...progress, obstacles: '', assistance: '', nextDate: null }
};
const askedToReport = {
	title: 'First round',
	lastDay: '2199-12-31',
	subjects: [{ kind: 'recommendation', id: '{theirs.recommendation}' }],
	institutions: ['justice']
};

const nowhere = { from: { client: 1, clock: 1 }, to: { client: 1, clock: 2 } };

/**
 * Every route of a consultation, with the roles that may use it: o(bserver), p(articipant), r(apporteur), f(acilitator).
 * `{x}` are ids of the consultation asked about; `{theirs.x}` those of another one, which open nothing here.
 */
export const routesOfConsultation: [route: string, may: string, body?: object][] = [
	['GET /consultations/{consultation}', 'oprf'],
	['PATCH /consultations/{consultation}', 'f', { settingsVersion: 0 }],
	['GET /consultations/{consultation}/settings-history', 'f'],
	['GET /consultations/{consultation}/reminders', 'oprf'],
	['POST /consultations/{consultation}/reminders', 'oprf'],
	['DELETE /consultations/{consultation}/reminders', 'oprf'],
	['GET /consultations/{consultation}/calendar-feed', 'oprf'],
	['POST /consultations/{consultation}/calendar-feed', 'oprf'],
	['DELETE /consultations/{consultation}/calendar-feed', 'oprf'],
	['POST /consultations/{consultation}/close', 'f'],
	['POST /consultations/{consultation}/reopen', 'f'],
	['POST /consultations/{consultation}/practice', 'f', { title: 'Practice', person: 'Sample', round: 'Practice' }],
	['DELETE /consultations/{consultation}/practice', 'f'],
	['GET /consultations/{consultation}/people', 'oprf'],
	['GET /consultations/{consultation}/presence', 'oprf'],
	['POST /consultations/{consultation}/people/admit', 'f', { participants: ['{theirs.participant}'] }],
	['POST /consultations/{consultation}/people/admit/undo', 'f', { participants: ['{theirs.participant}'] }],
	['POST /consultations/{consultation}/people/remove', 'f', { participants: ['{theirs.participant}'] }],
	['POST /consultations/{consultation}/people/remove/undo', 'f', { participants: ['{theirs.participant}'] }],
	['POST /consultations/{consultation}/people/confirm', 'f', { participants: ['{theirs.participant}'] }],
	['PATCH /consultations/{consultation}/people/{theirs.participant}', 'f', { role: 'facilitator' }],
	['GET /consultations/{consultation}/people/{theirs.participant}/links', 'f'],
	['POST /consultations/{consultation}/people/{theirs.participant}/remove', 'f'],
	['GET /consultations/{consultation}/people/muted', 'f'],
	['PUT /consultations/{consultation}/people/{theirs.participant}/muted', 'f', { muted: true }],
	['GET /consultations/{consultation}/invitations', 'f'],
	['POST /consultations/{consultation}/invitations', 'f', { label: 'Rita' }],
	['DELETE /consultations/{consultation}/invitations/no-such-one', 'f'],
	['GET /consultations/{consultation}/join-code', 'f'],
	['POST /consultations/{consultation}/join-code', 'f'],
	['PUT /consultations/{consultation}/join-code/address', 'f', { address: 'http://192.0.2.1:3000' }],
	['GET /consultations/{consultation}/personal-links', 'f'],
	[
		'POST /consultations/{consultation}/personal-links',
		'f',
		{ links: [{ label: null, constituency: 'state', role: 'observer' }] }
	],
	['POST /consultations/{consultation}/personal-links/revoke', 'f', { links: 'unused' }],
	['GET /consultations/{consultation}/api-tokens', 'f'],
	['POST /consultations/{consultation}/api-tokens', 'f', { name: 'Tracker', scope: 'read', days: 30 }],
	['DELETE /consultations/{consultation}/api-tokens/no-such-one', 'f'],
	['GET /consultations/{consultation}/webhooks', 'f'],
	['POST /consultations/{consultation}/webhooks', 'f', { url: 'https://tracker.example/plenum' }],
	['POST /consultations/{consultation}/webhooks/no-such-one/replay', 'f', { after: 0 }],
	['DELETE /consultations/{consultation}/webhooks/no-such-one', 'f'],
	['GET /consultations/{consultation}/journal', 'oprf'],
	['POST /consultations/{consultation}/journal/corrections', 'f', { entry: 1, text: 'Not so.' }],
	['GET /consultations/{consultation}/journal/head', 'oprf'],
	['GET /consultations/{consultation}/journal/since', 'oprf'],
	['GET /consultations/{consultation}/journal/countersignatures', 'oprf'],
	[
		'POST /consultations/{consultation}/journal/countersignatures',
		'oprf',
		{ length: 1, hash: 'ab'.repeat(32), key: `B${'A'.repeat(86)}`, signature: 'A'.repeat(86) }
	],
	['GET /consultations/{consultation}/journal/verify', 'oprf'],
	['GET /consultations/{consultation}/clusters', 'oprf'],
	['GET /consultations/{consultation}/cluster-names', 'oprf'],
	['GET /consultations/{consultation}/cluster-standings', 'oprf'],
	['GET /consultations/{consultation}/facets', 'oprf'],
	['GET /consultations/{consultation}/recommendation-ratings', 'oprf'],
	['GET /consultations/{consultation}/continuity', 'oprf'],
	[
		'PUT /consultations/{consultation}/continuity',
		'f',
		{ pairs: [{ later: '{theirs.recommendation}', earlier: '{theirs.recommendation}' }], status: 'confirmed' }
	],
	['GET /consultations/{consultation}/mechanisms', 'oprf'],
	[
		'PUT /consultations/{consultation}/mechanisms/links',
		'f',
		{ mechanism: '{theirs.mechanism}', recommendation: '{theirs.recommendation}', status: 'confirmed' }
	],
	['GET /consultations/{consultation}/clusters/{theirs.cluster}/mechanisms', 'oprf'],
	['GET /consultations/{consultation}/responsibilities', 'oprf'],
	[
		'PUT /consultations/{consultation}/responsibilities',
		'rf',
		{
			responsibilities: [
				{ subject: '{theirs.recommendation}', institution: 'ministry', part: 'lead', status: 'confirmed' }
			]
		}
	],
	['GET /consultations/{consultation}/earlier-outcomes', 'oprf'],
	['POST /consultations/{consultation}/earlier-outcomes', 'f', {}],
	['DELETE /consultations/{consultation}/earlier-outcomes/{theirs.outcome}', 'f'],
	['GET /consultations/{consultation}/taxonomy', 'oprf'],
	['PATCH /consultations/{consultation}/taxonomy/{theirs.cluster}', 'f', { shown: 'Mine' }],
	['GET /consultations/{consultation}/clusters/{theirs.cluster}', 'oprf'],
	['PATCH /consultations/{consultation}/clusters/{theirs.cluster}', 'f', { label: 'Mine' }],
	['POST /consultations/{consultation}/clusters/{cluster}/merge', 'f', { clusters: ['{theirs.cluster}'] }],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/merge', 'f', { clusters: ['{cluster}'] }],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/split',
		'f',
		{ label: 'Mine', recommendations: ['{theirs.recommendation}'] }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/recommendations/{theirs.recommendation}/category',
		'f',
		{ category: 5 }
	],
	['POST /consultations/{consultation}/additions', 'f', { kind: 'matter', text: 'Noise', note: null, label: 'Noise' }],
	[
		'POST /consultations/{consultation}/clusters/{theirs.cluster}/additions',
		'f',
		{ kind: 'pledge', text: 'Mine', note: null }
	],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}',
		'f',
		{ text: 'Mine', note: null }
	],
	[
		'POST /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}/move',
		'f',
		{ to: '{theirs.cluster}' }
	],
	['DELETE /consultations/{consultation}/clusters/{cluster}/additions/{theirs.addition}', 'f'],
	['PUT /consultations/{consultation}/cluster-order', 'f', { clusters: ['{cluster}', '{theirs.cluster}'] }],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/side-ratings/state',
		'prf',
		{ recommendations: [{ id: '{theirs.recommendation}', seen: null }], rating: null }
	],
	[
		'PUT /consultations/{consultation}/clusters/{theirs.cluster}/side-ratings/state',
		'prf',
		{ recommendations: [{ id: '{theirs.recommendation}', seen: null }], rating: null }
	],
	['POST /consultations/{consultation}/clusters/{cluster}/side-ratings/state/undo', 'prf', { undo: 'made-up' }],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/agreed-ratings',
		'rf',
		{ recommendations: [{ id: '{theirs.recommendation}', seen: null }], agreed: null }
	],
	['GET /consultations/{consultation}/clusters/{theirs.cluster}/objections', 'oprf'],
	[
		'PUT /consultations/{consultation}/clusters/{cluster}/objections',
		'prf',
		{ recommendation: '{theirs.recommendation}', objects: true }
	],
	['POST /consultations/{consultation}/agreed-ratings/alike', 'rf', { recommendations: ['{theirs.recommendation}'] }],
	[
		'POST /consultations/{consultation}/clusters/{theirs.cluster}/close',
		'f',
		{ statement: 'Done', reviewDate: null, dissent: [] }
	],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/reopen', 'f'],
	[
		'POST /consultations/{consultation}/clusters/{theirs.cluster}/corrections',
		'f',
		{ place: { part: 'statement' }, from: 'Doen', to: 'Done', reason: 'Two letters' }
	],
	['POST /consultations/{consultation}/imports', 'f', {}],
	['POST /consultations/{consultation}/imports/arriving', 'f', { bytes: 9 }],
	['PUT /consultations/{consultation}/imports/{import}/file?at=0', 'f', {}],
	['GET /consultations/{consultation}/imports/{theirs.import}', 'f'],
	[
		'POST /consultations/{consultation}/imports/{theirs.import}/columns',
		'f',
		{
			columns: {
				number: null,
				text: 'Text',
				states: null,
				position: null,
				source: null,
				theme: null,
				groups: null,
				sdgs: null
			}
		}
	],
	['POST /consultations/{consultation}/imports/{theirs.import}/sheet', 'f', { sheet: 0 }],
	[
		'POST /consultations/{consultation}/imports/{theirs.import}/corrections',
		'f',
		{ numbers: [{ row: 1, number: '1.1' }] }
	],
	['POST /consultations/{consultation}/imports/{theirs.import}/confirm', 'f'],
	['GET /consultations/{consultation}/imports', 'f'],
	['POST /consultations/{consultation}/imports/{theirs.import}/comparison', 'f', {}],
	['POST /consultations/{consultation}/imports/{theirs.import}/take-back', 'f'],
	['POST /consultations/{consultation}/positions/reading', 'f', { text: 'Noted: 140.1', symbol: '' }],
	[
		'POST /consultations/{consultation}/positions',
		'f',
		{ text: 'Noted: 140.1', symbol: '', fingerprint: '0'.repeat(64), take: ['none:0'] }
	],
	['GET /consultations/{consultation}/positions', 'f'],
	['POST /consultations/{consultation}/positions/{theirs.statement}/take-back', 'f'],
	['GET /consultations/{consultation}/workshops', 'oprf'],
	['GET /consultations/{consultation}/workshops/languages?language=en', 'oprf'],
	[
		'POST /consultations/{consultation}/workshops',
		'f',
		{ title: 'One', items: [{ cluster: '{theirs.cluster}', title: 'Item', minutes: 5 }] }
	],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'f', { type: 'start' }],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'prf', { type: 'raise-hand' }],
	['POST /consultations/{consultation}/workshops/{workshop}/commands', 'f', { type: 'give-notice', text: 'Hello' }],
	['POST /consultations/{consultation}/workshops/{theirs.workshop}/commands', 'oprf', { type: 'close' }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/events', 'oprf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/calendar', 'oprf'],
	['PUT /consultations/{consultation}/workshops/{theirs.workshop}/call-link', 'f', { link: null }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/concerns', 'oprf'],
	[
		'POST /consultations/{consultation}/workshops/{theirs.workshop}/concerns',
		'oprf',
		{ id: 'concern-0001', kind: 'unsafe', text: '', tell: [] }
	],
	['POST /consultations/{consultation}/workshops/{theirs.workshop}/concerns/no-such-one', 'oprf', { type: 'settle' }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/rooms', 'oprf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/notes', 'oprf'],
	['GET /consultations/{consultation}/polls', 'oprf'],
	[
		'POST /consultations/{consultation}/polls',
		'rf',
		{
			cluster: '{theirs.cluster}',
			action: 'action-0001',
			workshop: null,
			kind: 'open',
			rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
		}
	],
	[
		'POST /consultations/{consultation}/polls',
		'rf',
		{
			cluster: '{cluster}',
			action: 'action-0001',
			workshop: '{theirs.workshop}',
			kind: 'open',
			rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
		}
	],
	[
		'POST /consultations/{consultation}/polls/preview',
		'f',
		{
			poll: {
				cluster: '{theirs.cluster}',
				action: 'action-0001',
				workshop: null,
				kind: 'open',
				rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
			},
			leaveOffUnconfirmed: false
		}
	],
	[
		'POST /consultations/{consultation}/polls/preview',
		'f',
		{
			poll: { id: '{theirs.poll}', kind: 'open', rules: { percentBase: 'cast', threshold: 50, quorum: 0 } },
			leaveOffUnconfirmed: false
		}
	],
	['GET /consultations/{consultation}/rating-rounds', 'oprf'],
	[
		'POST /consultations/{consultation}/rating-rounds',
		'f',
		{ title: 'One', recommendations: ['{theirs.recommendation}'], ...ratedOpenly }
	],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}', 'oprf'],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/close', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/reopen', 'f', { closesAt: null }],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/reveal', 'f'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/ratings', 'oprf'],
	['PUT /consultations/{consultation}/rating-rounds/{theirs.round}/ratings', 'pr', { ratings: [rated] }],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/reveal', 'oprf'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/reveal/{theirs.recommendation}', 'oprf'],
	['GET /consultations/{consultation}/recommendations/{theirs.recommendation}/ratings', 'oprf'],
	['POST /consultations/{consultation}/search', 'oprf', { query: 'law' }],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{round}/sheets', 'f'],
	[
		'POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/entries',
		'f',
		{ organisation: 'Liga', constituency: 'state', lines: '1.1, 1' }
	],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/comparison', 'f'],
	['GET /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}', 'f'],
	[
		'PUT /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/figures',
		'f',
		{ numbers: [], numbersArePercentages: false, percentages: [] }
	],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/confirm', 'f'],
	['POST /consultations/{consultation}/rating-rounds/{theirs.round}/sheets/{theirs.sheet}/take-back', 'f'],
	['GET /consultations/{consultation}/card-rounds', 'oprf'],
	['POST /consultations/{consultation}/card-rounds', 'f', asked],
	['PUT /consultations/{consultation}/card-rounds/{theirs.cards}/own', 'pr', { cards: [], done: false }],
	['POST /consultations/{consultation}/card-rounds/{theirs.cards}/reveal', 'f'],
	['POST /consultations/{consultation}/card-rounds/{theirs.cards}/discard', 'f'],
	['GET /consultations/{consultation}/card-rounds/{theirs.cards}/board', 'oprf'],
	[
		'POST /consultations/{consultation}/card-rounds/{theirs.cards}/board',
		'rf',
		{ type: 'create-group', name: 'Courts', cards: [] }
	],
	['POST /consultations/{consultation}/card-rounds/{theirs.cards}/voting', 'f', { votes: 3 }],
	['POST /consultations/{consultation}/card-rounds/{theirs.cards}/voting/end', 'f'],
	['PUT /consultations/{consultation}/card-rounds/{theirs.cards}/votes', 'pr', { cards: [] }],
	[
		'POST /consultations/{consultation}/card-rounds/{theirs.cards}/passages',
		'rf',
		{ cards: ['no-such-card'], section: 'progress' }
	],
	['DELETE /consultations/{consultation}/card-rounds/{theirs.cards}/passages/no-such-one', 'rf'],
	['GET /consultations/{consultation}/card-rounds/{theirs.cards}/cards.csv', 'rf'],
	['GET /consultations/{consultation}/commitments', 'oprf'],
	['GET /consultations/{consultation}/commitment-leads', 'oprf'],
	['GET /consultations/{consultation}/open-commitments', 'oprf'],
	['PATCH /consultations/{consultation}/commitments/{theirs.commitment}', 'rf', { updates: 0 }],
	['GET /consultations/{consultation}/commitments/{theirs.commitment}/updates', 'oprf'],
	['POST /consultations/{consultation}/commitments/{theirs.commitment}/undo', 'rf', { update: 1 }],
	['GET /consultations/{consultation}/indicators', 'oprf'],
	['GET /consultations/{consultation}/latest-values', 'oprf'],
	['GET /consultations/{consultation}/indicator-values.csv', 'oprf'],
	['POST /consultations/{consultation}/indicator-values/reading', 'rf'],
	['GET /consultations/{consultation}/indicators/no-such-one', 'oprf'],
	[
		'PUT /consultations/{consultation}/indicators/no-such-one/plan',
		'rf',
		{ seen: 0, unit: '', baseline: null, target: null, steps: [], frequency: null, institution: null, sdg: null }
	],
	[
		'POST /consultations/{consultation}/indicators/no-such-one/values',
		'rf',
		{ date: '2027-01-01', value: 1, group: null, source: '', link: null, institution: null, corrects: null }
	],
	['GET /consultations/{consultation}/progress-reports', 'oprf'],
	['PUT /consultations/{consultation}/progress-reports/{theirs.report}', 'prf', reported],
	['DELETE /consultations/{consultation}/progress-reports/{theirs.report}', 'prf'],
	['POST /consultations/{consultation}/progress-reports/{theirs.report}/submit', 'prf', { version: 1 }],
	['POST /consultations/{consultation}/progress-reports/{theirs.report}/authorise', 'rf'],
	['POST /consultations/{consultation}/progress-reports/{theirs.report}/return', 'rf', { question: 'Where?' }],
	[
		'PUT /consultations/{consultation}/progress-reports/{theirs.report}/answer',
		'prf',
		{ kind: 'shared', rating: null, reason: '' }
	],
	['GET /consultations/{consultation}/sources', 'oprf'],
	['PUT /consultations/{consultation}/sources/{theirs.source}', 'prf', offered],
	['PUT /consultations/{consultation}/sources/{theirs.source}/dispute', 'prf', { reason: 'Older.' }],
	['DELETE /consultations/{consultation}/sources/{theirs.source}?version=1', 'prf'],
	['GET /consultations/{consultation}/sources/{theirs.source}/file', 'oprf'],
	['PUT /consultations/{consultation}/sources/{source}/file', 'prf'],
	['DELETE /consultations/{consultation}/sources/{theirs.source}/file?version=1', 'prf'],
	['POST /consultations/{consultation}/document-passages', 'prf'],
	['POST /consultations/{consultation}/reporting-rounds', 'f', askedToReport],
	[
		'PATCH /consultations/{consultation}/reporting-rounds/{theirs.reporting}',
		'f',
		{ lastDay: '2199-12-31', institutions: ['justice'] }
	],
	['POST /consultations/{consultation}/reporting-rounds/{theirs.reporting}/close', 'f'],
	['GET /consultations/{consultation}/reporting-links', 'f'],
	[
		'POST /consultations/{consultation}/reporting-links',
		'f',
		{
			round: '{theirs.reporting}',
			lastDay: '2199-12-31',
			institutions: [{ institution: 'justice', constituency: 'state' }]
		}
	],
	['DELETE /consultations/{consultation}/reporting-links/{theirs.reportinglink}', 'f'],
	['GET /consultations/{consultation}/exports/outcome.json', 'rf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/minutes', 'oprf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/minutes/minutes.docx', 'rf'],
	['GET /consultations/{consultation}/outcome/versions', 'oprf'],
	['POST /consultations/{consultation}/outcome/versions', 'rf', {}],
	['GET /consultations/{consultation}/outcome/versions/1/diff', 'oprf'],
	['GET /consultations/{consultation}/publication', 'f'],
	[
		'POST /consultations/{consultation}/publication',
		'f',
		{ version: 1, languages: ['en'], address: 'readable', confirmed: [], heldBack: [] }
	],
	[
		'POST /consultations/{consultation}/publication/choices',
		'f',
		{ version: 1, confirm: [], reopen: [], holdBack: [], release: [] }
	],
	['POST /consultations/{consultation}/publication/withdraw', 'f'],
	['PUT /consultations/{consultation}/clusters/{theirs.cluster}/sensitive', 'f', { sensitive: true }],
	['GET /consultations/{consultation}/report?language=en', 'rf'],
	['GET /consultations/{consultation}/submission-budget', 'oprf'],
	['GET /consultations/{consultation}/template', 'rf'],
	['PUT /consultations/{consultation}/template', 'rf', { version: 0, template: defaultTemplate }],
	['GET /consultations/{consultation}/template/versions', 'rf'],
	['GET /consultations/{consultation}/data/{format}/preview', 'rf'],
	['GET /consultations/{consultation}/template/logo', 'rf'],
	['PUT /consultations/{consultation}/template/logo', 'rf'],
	['GET /consultations/{consultation}/template/house-style', 'rf'],
	['PUT /consultations/{consultation}/template/house-style', 'rf'],
	['GET /consultations/{consultation}/matrices/old/preview', 'rf'],
	['POST /consultations/{consultation}/reports/statement/preview', 'rf', { language: 'en', template: defaultTemplate }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/projector', 'oprf'],
	['GET /consultations/{consultation}/workshops/{workshop}/screen', 'f'],
	['POST /consultations/{consultation}/workshops/{workshop}/screen', 'f', { turn: 1 }],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/screen', 'oprf'],
	['GET /consultations/{consultation}/workshops/{theirs.workshop}/projector-links', 'f'],
	['POST /consultations/{consultation}/workshops/{theirs.workshop}/projector-links', 'f'],
	['DELETE /consultations/{consultation}/workshops/{theirs.workshop}/projector-links/no-such-one', 'f'],
	['GET /consultations/{consultation}/clusters/{theirs.cluster}/caucus', 'pr'],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/caucus', 'pr'],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/caucus/code', 'pr'],
	['POST /consultations/{consultation}/clusters/{theirs.cluster}/caucus/admission', 'pr', { matches: true }],
	['POST /consultations/{consultation}/caucuses/{theirs.caucus}/members', 'pr', { code: 'ABCD-EFGH' }],
	['POST /consultations/{consultation}/caucuses/{theirs.caucus}/admission', 'pr', { code: 'ABCD-EFGH', matches: true }],
	['POST /consultations/{consultation}/caucuses/{theirs.caucus}/leave', 'pr'],
	['DELETE /consultations/{consultation}/caucuses/{theirs.caucus}', 'pr'],
	['GET /documents/{document}/state', 'oprf'],
	['GET /documents/{document}/versions', 'oprf'],
	['POST /documents/{document}/versions', 'rf', { label: 'Draft' }],
	['GET /documents/{document}/versions/1', 'oprf'],
	['GET /documents/{document}/versions/1/diff', 'oprf'],
	['GET /documents/{document}/contributors', 'oprf'],
	['GET /polls/{poll}', 'oprf'],
	['GET /polls/{poll}/delegates', 'f'],
	['PUT /polls/{poll}/delegate', 'oprf', { organisation: '0'.repeat(64), delegate: null }],
	['GET /polls/{poll}/result', 'oprf'],
	['GET /polls/{poll}/verification', 'oprf'],
	['GET /consultations/{consultation}/decided-suggestions', 'oprf'],
	['GET /documents/{document}/comments', 'oprf'],
	[
		'POST /documents/{document}/comments',
		'prf',
		{ id: 'thread-0001', section: 'progress', text: 'Which?', replacement: null, anchor: nowhere }
	],
	['POST /documents/{document}/comments/no-such-one', 'prf', { type: 'resolve' }],
	['GET /documents/{document}/comments.csv', 'rf'],
	['PUT /polls/{poll}/trustees', 'f', { trustees: [] }],
	// Every reader may try, here and below: the poll says who its trustees are, and the roster whose ballot counts.
	['POST /polls/{poll}/trust', 'oprf', trust],
	['PUT /polls/{poll}/second', 'pr', { publicKey: trust.publicKey, seconds: true }],
	['GET /polls/{poll}/unsealing', 'oprf'],
	['POST /polls/{poll}/unsealing', 'oprf', { step: 1, batches: [nothing], signature: trust.signature }],
	['POST /polls/{poll}/open', 'f'],
	['POST /polls/{poll}/ballot', 'oprf', { choice: 'for' }],
	['GET /polls/{poll}', 'oprf'],
	['GET /polls/{poll}/words', 'f'],
	['POST /polls/{poll}/words', 'f', { act: 'hide', keys: ['justice'] }],
	['POST /polls/{poll}/deadline', 'f', { closesAt: 9_000_000_000_000 }],
	['POST /polls/{poll}/remind', 'f'],
	['POST /polls/{poll}/void', 'f', { reason: 'A trial' }],
	['POST /polls/{poll}/close', 'f', { statement: '', reviewDate: null }],
	['POST /polls/{poll}/outcome', 'f', { statement: '', reviewDate: null }],
	['POST /consultations/{consultation}/leave', 'opr']
];
