import { institutionOf, type Institution } from '@plenum/domain/consultations/institutions';
import type { InterfaceLanguage } from '@plenum/domain/languages';
import type { ProgressReportView } from '@plenum/protocol/progress-reports';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';
import { constituencyName } from '#lib/language/names.ts';

type Named = { name: string; names: readonly { language: string; name: string }[] };

/** In the reader's language where the list has it. */
export function institutionName({ name, names }: Named, language: InterfaceLanguage): string {
	return names.find((one) => one.language === language)?.name ?? name;
}

/** Of the consultation's list; an id that is not in it stands as it is. */
export function nameOfId(list: readonly Institution[], id: string, language: InterfaceLanguage): string {
	const found = institutionOf(list, id);
	return found ? institutionName(found, language) : id;
}

/** [PROGRESS65] The institution, or the person as they are shown, or the side alone. */
export function reporterName(
	{ t, context, language }: { t: Text; context: ConsultationContext; language: InterfaceLanguage },
	{ institution, shownAs, constituency }: ProgressReportView['reporter']
): string {
	if (institution !== null) return nameOfId(context.institutions, institution, language);
	return shownAs ?? constituencyName(t, context.constituency(constituency));
}
