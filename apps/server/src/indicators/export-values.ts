import type { Settings } from '@plenum/domain/consultations/consultation';
import { institutionOf } from '@plenum/domain/consultations/institutions';
import type { Language } from '@plenum/domain/languages';
import { writeCsv } from '@plenum/formats/sheets/csv';
import { indicatorValues as texts } from '@plenum/messages/documents/indicator-values';
import type { IndicatorValueView, IndicatorView } from '@plenum/protocol/indicators';
import { constituencyLabel } from '@plenum/reports/matrix/labels';
import { ownName } from '@plenum/reports/names/institution-names';
import { labelWords } from '@plenum/reports/words/label-words';
import { getConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { viewAllIndicators } from './list-indicators.ts';

type Cell = string | number | null;

/** [INDICATOR60] Every value, in the order of the list of indicators and of the days. One without values has one row, to be filled in. */
export async function exportValues(db: Db, consultation: string, language: Language): Promise<Uint8Array> {
	const { settings } = await getConsultation(db, consultation);
	const views = await viewAllIndicators(db, consultation);
	const rows = views.flatMap((view) => {
		const values = view.values.length > 0 ? view.values : [null];
		return values.map((value) => [
			...identityCells(view),
			...(value ? valueCells(value, settings, language) : unfilled),
			...planCells(view)
		]);
	});
	return writeCsv([Object.values(texts[language].columns), ...rows]);
}

function identityCells({ indicator, commitments, plan }: IndicatorView): Cell[] {
	const actions = commitments.map(({ text }) => text.trim()).join(' | ');
	return [indicator.id, indicator.text.trim(), actions, (plan?.unit ?? indicator.unit).trim()];
}

/** As many as a value has. */
const unfilled = Array.from({ length: 8 }, () => null);

function valueCells(value: IndicatorValueView, settings: Settings, language: Language): Cell[] {
	const { everyone, groups, origins, corrections } = texts[language];
	const { group, origin, isCorrected, corrects } = value;
	const correction = isCorrected ? corrections.corrected : corrects === null ? '' : corrections.corrects;
	return [
		value.date,
		value.value,
		group === null ? '' : groups[group.kind],
		group === null ? everyone : group.name,
		reporterOf(value, settings, language),
		origin === 'entered' ? value.source : origins[origin],
		value.link,
		correction
	];
}

/** The institution, or the side alone. */
function reporterOf({ institution, constituency }: IndicatorValueView, settings: Settings, language: Language): string {
	if (institution === null)
		return constituency === null ? '' : constituencyLabel(settings, labelWords[language], constituency);
	const found = institutionOf(settings.institutions ?? [], institution);
	return found ? ownName(labelWords[language], found) : institution;
}

/** Numbers with their days, or else what was adopted in words. */
function planCells({ indicator, plan }: IndicatorView): Cell[] {
	return [
		plan?.baseline?.value ?? indicator.baseline.trim(),
		plan?.baseline?.date ?? '',
		plan?.target?.value ?? indicator.target.trim(),
		plan?.target?.date ?? ''
	];
}
