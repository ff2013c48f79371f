import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ColumnsRequest, ImportDone, ImportView } from '@plenum/protocol/matrix';
import type { SampleRecommendation } from './sample/sample-matrix.ts';
import type { Visitor } from './visitor.ts';

const header = ['Number', 'Recommendation', 'Position', 'Source of position', 'Theme', 'Groups of persons', 'SDGs'];

const columns: ColumnsRequest['columns'] = {
	number: 'Number',
	text: 'Recommendation',
	states: null,
	position: 'Position',
	source: 'Source of position',
	theme: 'Theme',
	groups: 'Groups of persons',
	sdgs: 'SDGs'
};

/** Uploads the sample's recommendations as a CSV, says what its columns hold, and confirms. */
export async function importMatrix(
	facilitator: Visitor,
	consultation: string,
	recommendations: SampleRecommendation[]
): Promise<ImportDone> {
	const path = `/consultations/${consultation}/imports`;
	const bytes = Uint8Array.from(writeCsv([header, ...recommendations.map(row)]));
	const sent = await facilitator.upload<{ import: ImportView }>(path, 'matrix.csv', bytes);
	let seen = await settled(facilitator, `${path}/${sent.import.id}`);
	if (seen.state === 'columns-needed') {
		await facilitator.post(`${path}/${seen.id}/columns`, { columns });
		seen = await settled(facilitator, `${path}/${seen.id}`, 'columns-needed');
	}
	if (seen.state !== 'preview') throw new Error(`The sample could not be imported: ${seen.failure ?? seen.state}`);
	return facilitator.api('confirmImport', { params: { consultation, import: seen.id } });
}

function row(recommendation: SampleRecommendation): string[] {
	const { number, text, position, positionSource, theme, groups, sdgs } = recommendation;
	const printed = { supported: 'Supported', noted: 'Noted', 'partially-supported': 'Supported/Noted' }[position];
	const source = `${positionSource.symbol} - Para. ${positionSource.paragraph}`;
	return [number, text, printed, source, theme, groups.join('\n'), sdgs.join('\n')];
}

async function settled(facilitator: Visitor, path: string, past = 'reading'): Promise<ImportView> {
	for (;;) {
		const seen = (await facilitator.get<{ import: ImportView }>(path)).import;
		if (seen.state !== 'reading' && seen.state !== past) return seen;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
