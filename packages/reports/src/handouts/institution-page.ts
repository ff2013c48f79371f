import { dayOf } from '@plenum/domain/day';
import { byUrgency, dueDay, isOpen, overdueBy } from '@plenum/domain/commitments/follow-up';
import { identifyInstitutions } from '@plenum/domain/consultations/identify-institutions';
import { indexInstitutions } from '@plenum/domain/consultations/institution-index';
import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import { createServedFinder } from '@plenum/domain/institutions/find-served';
import type { ResponsibilityPart } from '@plenum/domain/institutions/responsibility';
import { dayOrText } from '../actions/action-line.ts';
import { progressLine } from '../actions/commitment-lines.ts';
import { printedName } from '../names/institution-names.ts';
import { responsibilitySubjects, type ResponsibilitySubject } from '../actions/responsibility-sheet.ts';
import { heading, table, text } from '../full-report/report-part.ts';
import { inserted } from '../insertions.ts';
import { yesOrNo } from '../matrix/data-columns.ts';
import { insertedState } from '../names/inserted-state.ts';
import type { Outcome, OutcomeCommitment } from '../outcome/outcome.ts';
import type { HandoutWords } from '../words/handout-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { pageFrame, sourceLine, type HandoutPage } from './handout-parts.ts';

/** What one institution owes, of an outcome. */
export type InstitutionDuties = {
	institution: Institution;
	commitments: { commitment: OutcomeCommitment; part: ResponsibilityPart }[];
	recommendations: { subject: ResponsibilitySubject; part: ResponsibilityPart; hasAction: boolean }[];
};

/** [INSTITUTION11] Each institution of the list, with its open commitments and its recommendations. */
export function findDuties(outcome: Outcome, words: ReportWords): InstitutionDuties[] {
	const list = identifyInstitutions(outcome.consultation.settings.institutions ?? []);
	const { findAll } = indexInstitutions(list);
	const today = dayOf(outcome.exportedAt);
	const all = outcome.clusters.flatMap(({ commitments }) => commitments);
	const open = all
		.filter(isOpen)
		.map((commitment) => ({ ...commitment, overdue: overdueBy(commitment, today) }))
		.toSorted(byUrgency)
		.map((commitment) => ({
			commitment,
			lead: findAll(commitment.lead),
			supporting: findAll(commitment.action.supporting)
		}));
	const listed = responsibilitySubjects(outcome, words);
	const find = createServedFinder(listed);
	const served = new Set(
		outcome.clusters.flatMap(({ label, commitments }) =>
			commitments.flatMap(({ action }) => action.recommendations.flatMap((number) => find(label, number)))
		)
	);
	const subjects = new Map(listed.map((one) => [nameOf(one), one]));
	const confirmed = (outcome.responsibilities ?? []).filter(({ status }) => status === 'confirmed');
	return list.map((institution) => ({
		institution,
		commitments: open.flatMap(({ commitment, lead, supporting }) => {
			const part = lead.includes(institution) ? 'lead' : supporting.includes(institution) ? 'supporting' : null;
			return part ? [{ commitment, part }] : [];
		}),
		recommendations: confirmed.flatMap(({ part, ...one }) => {
			const subject = subjects.get(nameOf(one));
			if (!subject || institutionOf(list, one.institution) !== institution) return [];
			return [{ subject, part, hasAction: served.has(subject) }];
		})
	}));
}

const nameOf = ({ review, number }: { review: number | null; number: string }) => `${review} ${number}`;

/** [INSTITUTION11] What an institution is sent: what it owes by when, and for which recommendations it is responsible. */
export function institutionPage(
	{ institution, commitments, recommendations }: InstitutionDuties,
	outcome: Outcome,
	words: ReportWords,
	said: HandoutWords
): HandoutPage {
	const under = insertedState(words, outcome.consultation.stateName);
	const page = { outcome, words, said, under, address: '' };
	const { focal } = institution;
	const own = words.reports.institutions;
	return {
		...pageFrame(page, own.pageKind, printedName(words, institution)),
		parts: [
			sourceLine(page),
			...(focal ? [text(`${own.contact}${words.colon}${inserted(words, focal)}`)] : []),
			heading(1, own.owes),
			commitments.length === 0
				? text(own.owesNothing)
				: table(
						'',
						[own.byWhen, own.action, own.status, own.part],
						commitments.map(({ commitment, part }) => [
							dayOrText(words, dueDay(commitment) ?? commitment.action.deadline) || own.noDate,
							inserted(words, commitment.action.text),
							progressLine({ outcome, words }, commitment),
							own[part]
						])
					),
			heading(1, own.recommendations),
			recommendations.length === 0
				? text(own.recommendationsNone)
				: table(
						'',
						[said.number, said.recommendation, own.source, own.part, own.adopted],
						recommendations.map(({ subject, part, hasAction }) => [
							subject.number,
							inserted(words, subject.text),
							inserted(words, subject.source),
							own[part],
							yesOrNo(words, hasAction)
						])
					)
		]
	};
}
