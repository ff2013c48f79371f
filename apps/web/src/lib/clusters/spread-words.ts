import { spreadOf, type Standpoint } from '@plenum/domain/clusters/spread';
import type { Reading } from '@plenum/domain/clusters/levels';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import { formatList } from '#lib/language/formats.ts';
import type { Language } from '@plenum/domain/languages';
import type { Text } from '#lib/language/language.ts';
import { constituencyName, levelName } from '#lib/language/names.ts';

/** What the spread of readings says, as sentences: the first is about the distance, the others about who is silent or alarmed. */
export function spreadInWords(
	t: Text,
	language: Language,
	context: ConsultationContext,
	readings: readonly Reading[]
): string[] {
	const spread = spreadOf(context.levels, context.constituencies, readings);
	const names = (ids: readonly string[]) =>
		formatList(
			language,
			ids.map((id) => constituencyName(t, context.constituency(id)))
		);
	const level = ({ level }: Standpoint) => levelName(t, context.level(level));

	function distance(): string {
		if (readings.length === 0) return t.assessment.spreadNone;
		if (readings.length === 1) return t.assessment.spreadOne;
		if (spread.unanimous) return t.assessment.spreadSame;
		const low = spread.lowest ?? spread.standpoints[0];
		const high = spread.highest && spread.highest !== low ? spread.highest : spread.standpoints.at(-1);
		if (!low || !high || low === high) return '';
		return t.assessment.spreadApart(level(low), names(low.constituencies), level(high), names(high.constituencies));
	}

	return [
		distance(),
		spread.regression.length > 0 ? t.assessment.spreadRegression(names(spread.regression)) : '',
		readings.length > 0 && spread.silent.length > 0 ? t.assessment.spreadSilent(names(spread.silent)) : ''
	].filter((sentence) => sentence !== '');
}
