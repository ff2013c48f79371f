import type { Commitment } from '@plenum/domain/commitments/commitment';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type { Source } from '@plenum/domain/evidence/source';
import type { IndicatorValue } from '@plenum/domain/indicators/indicator-series';
import type { Responsibility } from '@plenum/domain/institutions/responsibility';
import { keep } from '@plenum/domain/matrix/carry-out-plan';
import type { ProgressAnswer, ProgressReport } from '@plenum/domain/progress-reports/progress-report';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { insertRecommendations } from '../../apps/server/src/clusters/clusters.store.ts';
import { insertCommitments, insertUpdates } from '../../apps/server/src/commitments/commitments.store.ts';
import { changeConsultation, getConsultation } from '../../apps/server/src/consultations/consultations.store.ts';
import { transaction } from '../../apps/server/src/db/transaction.ts';
import { upsertSources } from '../../apps/server/src/evidence/sources.store.ts';
import { insertPlans, insertValues } from '../../apps/server/src/indicators/indicators.store.ts';
import { upsertResponsibilities } from '../../apps/server/src/institutions/responsibilities.store.ts';
import { insertAnswers, upsertReports } from '../../apps/server/src/progress-reports/progress-reports.store.ts';
import { sha256 } from '../../apps/server/src/sha256.ts';
import { addClosedPoll } from '../large-pages/records.ts';
import { cluster, consultation, documentName } from '../plenum/names.ts';
import { variedText } from './varied-text.ts';

export const followUpSize = { documents: 35, people: 20 };
const recommendations = 350;
const listedInstitutions = 70;
const commitments = 1000;
const updatesForEach = 10;
const indicators = 300;
const valuesForEach = 40;
const progressReports = 300;
const sources = 300;

const day = 24 * 60 * 60 * 1000;
const adopted = Date.UTC(2026, 0, 1);
const dayAt = (days: number) => new Date(adopted + days * day).toISOString().slice(0, 10);
const many = <Value>(length: number, make: (at: number) => Value): Value[] =>
	Array.from({ length }, (_, at) => make(at));
const clusterAt = (at: number) => cluster(documentName(at % followUpSize.documents));
const institutionAt = (at: number) => `institution-${at % listedInstitutions}`;
const title = (at: number) => `Ministry of ${variedText(at, 3)} ${at}`;
const sides = ['state', 'civil-society', 'nhri'] as const;

/** A review at its mid-term: what 35 clusters adopted, and two years of reports on it. */
export async function addFollowUp(context: AppContext): Promise<void> {
	await transaction(context.database, async (tx) => {
		const { db } = tx;
		const known = await getConsultation(db, consultation);
		const settings = { ...known.settings, institutions: many(listedInstitutions, institutionOf) };
		await changeConsultation(db, { ...known, settings });
		await insertRecommendations(db, many(recommendations, recommendationOf));
		await upsertResponsibilities(db, consultation, many(recommendations, partsOf).flat(), adopted);
		for (let at = 0; at < followUpSize.documents; at++) await addClosedPoll(tx, at, followUpSize.documents, 1);
		await insertCommitments(db, many(commitments, commitmentOf));
		await insertUpdates(db, many(commitments * updatesForEach, updateOf));
		await insertPlans(db, consultation, many(indicators, planOf));
		await insertValues(db, consultation, many(indicators * valuesForEach, valueOf));
		await upsertReports(db, many(progressReports, reportOf));
		await insertAnswers(db, many(progressReports, answerOf));
		await upsertSources(db, many(sources, sourceOf));
	});
}

function institutionOf(at: number): Institution {
	return {
		id: institutionAt(at),
		name: title(at),
		short: `M${at}`,
		names: [{ language: 'fr', name: `Ministère ${at}` }]
	};
}

function recommendationOf(at: number) {
	const themes = [
		`Theme ${at % 40}: ${variedText(at % 40, 3)}`,
		`Theme ${(at * 7) % 40}: ${variedText((at * 7) % 40, 3)}`
	];
	const found = {
		row: at + 1,
		number: `140.${at + 1}`,
		text: `${variedText(at, 24)} (Norway);`,
		states: ['Norway'],
		position: 'supported' as const,
		positionAsPrinted: 'Supported',
		source: null,
		headerTheme: themes[0]!,
		themes: [...new Set(themes)],
		groups: [],
		sdgs: [],
		translations: [],
		raw: []
	};
	const kept = keep(found, { review: 4, language: 'en' });
	return { ...kept, id: `recommendation-${at}`, consultation, cluster: clusterAt(at) };
}

/** A fifth has no lead; the others have one and up to three that support it. */
function partsOf(at: number): Responsibility[] {
	if (at % 5 === 0) return [];
	const subject = `recommendation-${at}`;
	const supporting = many(at % 4, (more) => institutionAt(at * 3 + more * 11 + 1));
	const of = [institutionAt(at * 3), ...supporting].map((institution, place): Responsibility => ({
		subject,
		institution,
		part: place === 0 ? 'lead' : 'supporting',
		status: 'confirmed'
	}));
	return [...new Map(of.map((one) => [one.institution, one])).values()];
}

const statuses = ['not-started', 'in-progress', 'in-progress', 'done', 'dropped'] as const;

function commitmentOf(at: number): Commitment {
	const ownIndicators =
		at < indicators
			? [
					{
						id: `indicator-${at}`,
						kind: 'outcome' as const,
						text: variedText(at + 7000, 8),
						baseline: '12',
						target: '80',
						value: '',
						source: '',
						date: '2028-12-31',
						unit: '%'
					}
				]
			: [];
	const action = {
		id: `follow-up-action-${at}`,
		text: variedText(at + 2000, 18),
		lead: title(at % listedInstitutions),
		supporting: title((at * 3 + 1) % listedInstitutions),
		deadline: dayAt(200 + (at % 900)),
		resources: variedText(at + 3000, 4),
		assistance: at % 7 === 0 ? variedText(at + 4000, 6) : '',
		indicators: ownIndicators.map(({ id }) => id),
		recommendations: [`140.${(at % recommendations) + 1}`]
	};
	return {
		id: `commitment-${at}`,
		consultation,
		cluster: clusterAt(at),
		poll: `closed-poll-${at % followUpSize.documents}`,
		action,
		actionSha256: sha256(`${at}`),
		indicators: ownIndicators,
		adoptedAt: adopted + at,
		updatedAt: adopted + at + updatesForEach * 30 * day,
		updates: updatesForEach,
		withdrawn: null,
		status: statuses[at % statuses.length]!,
		lead: action.lead,
		evidence: variedText(at * updatesForEach + updatesForEach - 1, 20),
		links: at % 3 === 0 ? [`https://example.org/${sha256(`${at}`).slice(0, 12)}`] : [],
		measured: [],
		nextDate: dayAt(400 + (at % 600))
	};
}

function updateOf(at: number) {
	const number = (at % updatesForEach) + 1;
	return {
		commitment: `commitment-${Math.floor(at / updatesForEach)}`,
		number,
		at: adopted + number * 30 * day,
		by: null,
		role: 'facilitator' as const,
		constituency: null,
		change: { evidence: { from: number === 1 ? '' : variedText(at - 1, 20), to: variedText(at, 20) } },
		undoes: null
	};
}

function planOf(at: number) {
	return {
		indicator: `indicator-${at}`,
		number: 1,
		at: adopted,
		unit: '%',
		baseline: { date: dayAt(0), value: 12 },
		target: { date: dayAt(1000), value: 80 },
		steps: [],
		frequency: null,
		institution: institutionAt(at),
		sdg: null
	};
}

function valueOf(at: number): IndicatorValue {
	const place = Math.floor(at / indicators);
	return {
		id: `value-${at}`,
		indicator: `indicator-${at % indicators}`,
		date: dayAt(place * 18),
		value: 12 + ((at * 37) % 600) / 10,
		group: place % 4 === 3 ? { kind: 'region', name: `Region ${place % 8}` } : null,
		source: variedText(at, 5),
		link: null,
		constituency: sides[at % sides.length]!,
		institution: place % 2 === 0 ? institutionAt(at) : null,
		corrects: null,
		at: adopted + place * 18 * day
	};
}

function reportOf(at: number): ProgressReport {
	const shownAt = adopted + (200 + (at % 300)) * day;
	return {
		id: `progress-report-${at}`,
		consultation,
		subject:
			at % 2 === 0
				? { kind: 'commitment', id: `commitment-${at}` }
				: { kind: 'recommendation', id: `recommendation-${at}` },
		constituency: 'state',
		institution: institutionAt(at),
		author: null,
		anonymous: false,
		round: null,
		state: 'shown',
		version: 1,
		late: false,
		supersededBy: null,
		question: null,
		content: {
			done: variedText(at + 5000, 40),
			since: null,
			rating: { level: 'in-process', percentage: at % 100, regression: false },
			measured: [],
			evidence: variedText(at + 6000, 10),
			links: [],
			obstacles: variedText(at + 6500, 10),
			assistance: '',
			nextDate: dayAt(700 + (at % 100))
		},
		createdAt: shownAt,
		submittedAt: shownAt,
		shownAt
	};
}

function answerOf(at: number): ProgressAnswer {
	const isOtherwise = at % 3 === 0;
	return {
		report: `progress-report-${at}`,
		constituency: 'civil-society',
		number: 1,
		kind: isOtherwise ? 'otherwise' : 'shared',
		rating: isOtherwise ? { level: 'not-implemented', percentage: null, regression: false } : null,
		reason: isOtherwise ? variedText(at + 8000, 15) : '',
		at: adopted + 600 * day
	};
}

function sourceOf(at: number): Source {
	return {
		id: `source-${at}`,
		consultation,
		constituency: sides[at % sides.length]!,
		kind: 'report',
		title: variedText(at + 9000, 8),
		publisher: variedText(at + 9500, 3),
		quote: '',
		date: dayAt(at % 700),
		url: `https://example.org/${sha256(`source ${at}`).slice(0, 12)}`,
		internal: false,
		subjects: [
			{ kind: 'recommendation', id: `recommendation-${at % recommendations}` },
			{ kind: 'progress-report', id: `progress-report-${at % progressReports}` }
		],
		addedAt: adopted,
		version: 1,
		disputes: []
	};
}
