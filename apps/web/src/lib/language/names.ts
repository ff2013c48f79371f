import type { AgreedEarlierLevel } from '@plenum/domain/clusters/earlier-outcome';
import { formatPercent } from './formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text as Inside } from '@plenum/messages/en/files/text';

/** A label that the facilitator chose goes before the language's own word; an id without either stands as it is. */
export function levelName(t: Inside, level: { id: string; label: string | null }): string {
	return level.label ?? t.words.levels[level.id] ?? level.id;
}

export function constituencyName(t: Inside, constituency: { id: string; label: string | null }): string {
	return constituency.label ?? t.words.constituencies[constituency.id] ?? constituency.id;
}

/** For columns and marks, where there is little room. */
export function constituencyShortName(t: Inside, constituency: { id: string; label: string | null }): string {
	return constituency.label ?? t.words.constituenciesShort[constituency.id] ?? constituency.id;
}

/** A level of another consultation, in its own words where it had some. */
export function saidThen(
	t: Inside,
	reader: InterfaceLanguage,
	{ level, percentage, regression }: AgreedEarlierLevel
): string {
	return [
		levelName(t, level),
		...(percentage === null ? [] : [formatPercent(reader, percentage)]),
		...(regression ? [t.words.regression] : [])
	].join(' · ');
}
