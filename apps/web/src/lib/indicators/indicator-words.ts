import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import type { IndicatorPoint } from '@plenum/domain/indicators/indicator-series';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { IndicatorValueView, LatestValueList } from '@plenum/protocol/indicators';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { institutionName } from '#lib/institutions/institution-name.ts';
import { formatDay, formatFigure } from '#lib/language/formats.ts';
import type { Text } from '#lib/language/language.ts';
import { constituencyName } from '#lib/language/names.ts';

/** As it is set now, or else as it was adopted. `latest`: null until it is loaded. */
export function unitOf(latest: LatestValueList | null, { id, unit }: { id: string; unit: string }): string {
	return latest?.indicators.find(({ indicator }) => indicator === id)?.unit ?? unit;
}

export function figure(language: InterfaceLanguage, value: number, unit: string): string {
	const number = formatFigure(language, value);
	return unit.trim() === '' ? number : `${number} ${unit.trim()}`;
}

/** `40 % (1 Jan 2026)` */
export function pointInWords(language: InterfaceLanguage, { date, value }: IndicatorPoint, unit: string): string {
	return `${figure(language, value, unit)} (${formatDay(language, date)})`;
}

/** Of the consultation's list; an id that is not in it stands as it is. */
export function nameOfId(list: readonly Institution[], id: string, language: InterfaceLanguage): string {
	const found = institutionOf(list, id);
	return found ? institutionName(found, language) : id;
}

/** The institution, or the side alone. */
export function valueReporter(
	{ t, language }: { t: Text; language: InterfaceLanguage },
	context: ConsultationContext,
	{ institution, constituency }: Pick<IndicatorValueView, 'institution' | 'constituency'>
): string {
	if (institution !== null) return nameOfId(context.institutions, institution, language);
	return constituency === null ? '' : constituencyName(t, context.constituency(constituency));
}
