import type { Version } from '@plenum/protocol/documents';
import { formatDayAndTime, formatNumber } from '#lib/language/formats.ts';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';

/** What was written on it, or else the step at which it was kept. */
export function reasonOf(t: Text, { reason, label }: Version): string {
	return label ?? t.versions.reasons[reason];
}

/** One line, for a list to choose from and for questions about it. */
export function versionName(t: Text, language: InterfaceLanguage, version: Version): string {
	const number = t.versions.number(formatNumber(language, version.number));
	return t.versions.name(number, reasonOf(t, version), formatDayAndTime(language, version.at));
}
