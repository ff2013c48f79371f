import {
	defaultConstituencies,
	type Admission,
	type Constituency,
	type NamePolicy,
	type Purpose
} from '@plenum/domain/consultations/consultation';
import { mapLanguages, type Language } from '@plenum/domain/languages';
import type { ParticipationNotice } from '@plenum/domain/consultations/participation-notice';
import { defaultScale, type Level } from '@plenum/domain/consultations/scale';
import type { ConsultationView, CreateConsultationRequest } from '@plenum/protocol/consultations';
import type { PageTexts } from '#lib/language/language.ts';

type ReviewDraft = { cycle: string; session: string; symbols: string };
type LevelDraft = { id: string; label: string; value: string };
/** `authorisesReports`: [PROGRESS5] its progress reports wait for a rapporteur of the side. */
type ConstituencyDraft = { id: string; label: string; authorisesReports: boolean };

/** A consultation as it is being written into a form: all text, until it is whole. */
export class ConsultationDraft {
	title = $state('');
	stateName = $state('');
	purpose = $state<Purpose>('mid-term-report');
	reviews = $state<ReviewDraft[]>([{ cycle: '4', session: '', symbols: '' }]);
	constituencies = $state<ConstituencyDraft[]>([]);
	scale = $state<LevelDraft[]>([]);
	namePolicy = $state<NamePolicy>('named');
	admission = $state<Admission>('lobby');
	consentText = $state('');
	host = $state('');
	contact = $state('');
	noticeTexts = $state(mapLanguages(() => ''));
	checked = $state(false);

	constructor(from?: ConsultationView) {
		this.constituencies = (from?.settings.constituencies ?? defaultConstituencies).map(toDraft);
		this.scale = (from?.settings.scale ?? defaultScale).map(levelToDraft);
		if (!from) return;
		this.title = from.title;
		this.stateName = from.stateName;
		this.purpose = from.purpose;
		this.namePolicy = from.settings.namePolicy;
		this.admission = from.settings.admission;
		this.consentText = from.settings.consentText ?? '';
		const { host, contact, texts } = from.participationNotice;
		this.host = host ?? '';
		this.contact = contact ?? '';
		this.noticeTexts = { ...this.noticeTexts, ...texts };
		this.reviews = from.reviews.map(({ cycle, session, symbols }) => ({
			cycle: String(cycle),
			session: session === null ? '' : String(session),
			symbols: symbols.join('\n')
		}));
	}

	/** What stands beside each field that is not right; empty before the first try. */
	problems(t: PageTexts['settings']) {
		const when = (wrong: boolean, words: string) => (this.checked && wrong ? words : null);
		return {
			title: when(this.title.trim() === '', t.settings.needTitle),
			stateName: when(this.stateName.trim() === '', t.settings.needState),
			cycle: (review: ReviewDraft) => when(!isWhole(review.cycle, 9), t.settings.needCycle),
			session: (review: ReviewDraft) =>
				when(review.session.trim() !== '' && !isWhole(review.session, 200), t.settings.needSession),
			constituency: (each: { id: string; label: string }) =>
				when(each.label.trim() === '' && !isDefault(each.id), t.settings.needConstituency),
			value: (level: LevelDraft) => when(levelValue(level) === undefined, t.settings.levelValue)
		};
	}

	get whole(): boolean {
		return (
			this.title.trim() !== '' &&
			this.stateName.trim() !== '' &&
			this.reviews.every(
				({ cycle, session }) => isWhole(cycle, 9) && (session.trim() === '' || isWhole(session, 200))
			) &&
			this.constituencies.every(({ id, label }) => label.trim() !== '' || isDefault(id)) &&
			this.scale.every((level) => levelValue(level) !== undefined)
		);
	}

	addConstituency(): void {
		const taken = this.constituencies.map(({ id }) => id);
		const number = [...Array(50).keys()].find((each) => !taken.includes(`side-${each + 1}`)) ?? 50;
		this.constituencies.push({ id: `side-${number + 1}`, label: '', authorisesReports: false });
	}

	/** What travels. Ask only when it is whole. */
	get request(): CreateConsultationRequest {
		return {
			title: this.title.trim(),
			stateName: this.stateName.trim(),
			purpose: this.purpose,
			reviews: this.reviews.map(({ cycle, session, symbols }) => ({
				cycle: Number(cycle),
				session: session.trim() === '' ? null : Number(session),
				symbols: linesOf(symbols)
			})),
			constituencies: this.constituencies.map(({ id, label, authorisesReports }) => ({
				id,
				label: label.trim() || null,
				...(authorisesReports ? { authorisesReports } : {})
			})),
			scale: this.scale.map((level) => ({
				id: level.id,
				label: level.label.trim() || null,
				value: levelValue(level) ?? null
			})),
			namePolicy: this.namePolicy,
			admission: this.admission,
			consentText: this.consentText.trim() || null,
			participationNotice: {
				host: this.host.trim() || null,
				contact: this.contact.trim() || null,
				texts: filled(this.noticeTexts)
			}
		};
	}
}

function filled(texts: Record<Language, string>): ParticipationNotice['texts'] {
	const written = Object.entries(texts).map(([language, text]) => [language, text.trim()]);
	return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

function isDefault(constituency: string): boolean {
	return defaultConstituencies.some(({ id }) => id === constituency);
}

function toDraft({ id, label, authorisesReports = false }: Constituency): ConstituencyDraft {
	return { id, label: label ?? '', authorisesReports };
}

function levelToDraft({ id, label, value }: Level): LevelDraft {
	return { id, label: label ?? '', value: value === null ? '' : String(Math.round(value * 100)) };
}

/** From 0 to 1, null where it measures nothing, undefined where it is not a number from 0 to 100. */
function levelValue({ value }: LevelDraft): number | null | undefined {
	if (value.trim() === '') return null;
	const number = Number(value.replace(',', '.'));
	return number >= 0 && number <= 100 ? number / 100 : undefined;
}

function isWhole(text: string, most: number): boolean {
	return /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((each) => each.trim())
		.filter((each) => each !== '');
}
