import { writeInstitutions } from '@plenum/domain/consultations/institution-lines';
import { languageTraits, type InterfaceLanguage, type Language } from '@plenum/domain/languages';
import { steps } from '@plenum/domain/workshops/steps';
import type { AllSettings, SettingsChange } from '@plenum/protocol/consultations';
import { formatDay, formatNumber, formatPercent } from '#lib/language/formats.ts';
import type { PageTexts, Text } from '#lib/language/language.ts';
import { constituencyName, levelName } from '#lib/language/names.ts';
import { rulesInWords } from '#lib/polls/rules-in-words.ts';

export type ChangedSetting = { field: keyof AllSettings; label: string; from: string; to: string };

/** What a change of settings changed, field by field, as the form names it. */
export function settingsInWords(
	t: Text & PageTexts['settings'] & PageTexts['institutions'],
	language: InterfaceLanguage,
	change: SettingsChange
): ChangedSetting[] {
	const say = t.settings;
	const lines = (all: readonly (string | null | undefined)[]) => all.filter(Boolean).join('\n');
	const labels: Record<keyof AllSettings, string> = {
		title: say.name,
		stateName: say.stateName,
		reviews: say.review,
		purpose: say.purpose,
		constituencies: say.constituencies,
		scale: say.scale,
		namePolicy: say.namePolicy,
		admission: say.admission,
		consentText: say.consentText,
		institutions: say.institutions,
		calendar: say.calendar,
		participationNotice: say.takingPart,
		pollDefaults: t.polls.defaultsTitle,
		stepMinutes: t.agenda.stepMinutes,
		observersComment: say.observersComment
	};
	const words: { [Field in keyof AllSettings]: (value: AllSettings[Field]) => string } = {
		title: (title) => title,
		stateName: (name) => name,
		reviews: (reviews) =>
			lines(
				reviews.map(({ cycle, session, symbols }) =>
					[
						`${t.shell.named(say.cycle)} ${formatNumber(language, cycle)}`,
						...(session === null ? [] : [`${t.shell.named(say.session)} ${formatNumber(language, session)}`]),
						...symbols
					].join(' · ')
				)
			),
		purpose: (purpose) => t.words.purposes[purpose],
		constituencies: (all) =>
			lines(
				all.map((each) =>
					each.authorisesReports ? say.authorises(constituencyName(t, each)) : constituencyName(t, each)
				)
			),
		scale: (scale) =>
			lines(
				scale.map((level) =>
					level.value === null
						? levelName(t, level)
						: `${t.shell.named(levelName(t, level))} ${formatPercent(language, level.value * 100)}`
				)
			),
		namePolicy: (policy) => t.words.namePolicies[policy],
		admission: (admission) => say.admissions[admission],
		consentText: (text) => text ?? '',
		institutions: (all) =>
			lines(
				all.map((one) =>
					[
						writeInstitutions([one]),
						...(one.kind ? [t.institutions.kinds[one.kind]] : []),
						...(one.focal ? [one.focal] : [])
					].join(' · ')
				)
			),
		calendar: ({ stages, milestones }) =>
			lines(
				[
					...stages.map((one) => ({
						...one,
						title: t.calendarNames.inCycle(t.calendarNames.stages[one.stage], one.cycle)
					})),
					...milestones
				].map(({ title, date, done }) =>
					[title, ...(date ? [formatDay(language, date)] : []), ...(done ? ['✓'] : [])].join(' · ')
				)
			),
		participationNotice: ({ host, contact, texts }) =>
			lines([
				host,
				contact,
				...Object.entries(texts).map(
					([tag, text]) => text && `${t.shell.named(languageTraits[tag as Language].name)} ${text}`
				)
			]),
		pollDefaults: ({ kind, rules }) =>
			lines([
				kind === null ? t.polls.kindBySize : t.polls.kinds[kind],
				...rulesInWords(t, language, {
					kind: kind ?? 'open',
					method: 'for-against',
					rules,
					subject: { kind: 'actions' }
				})
			]),
		stepMinutes: (minutes) =>
			lines(
				steps
					.filter((step) => minutes[step] !== undefined)
					.map((step) => `${t.shell.named(t.workshops.steps[step])} ${formatNumber(language, minutes[step] ?? 0)}`)
			),
		observersComment: (may) => (may ? '✓' : '')
	};
	function inWords<Field extends keyof AllSettings>(field: Field): ChangedSetting[] {
		const changed = change[field];
		if (!changed) return [];
		const say = (value: AllSettings[Field]) => words[field](value) || t.commitments.nothing;
		return [{ field, label: labels[field], from: say(changed.from), to: say(changed.to) }];
	}
	return (Object.keys(labels) as (keyof AllSettings)[]).flatMap((field) => inWords(field));
}
