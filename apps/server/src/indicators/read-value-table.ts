import type { Settings } from '@plenum/domain/consultations/consultation';
import { findInstitution, institutionOf } from '@plenum/domain/consultations/institutions';
import { linkPattern } from '@plenum/domain/commitments/follow-up';
import { disaggregations, reporterOf, type Disaggregation } from '@plenum/domain/indicators/indicator-series';
import { readDays } from '@plenum/domain/indicators/read-days';
import { figureReadings, readFigure } from '@plenum/domain/indicators/read-figure';
import { languages } from '@plenum/domain/languages';
import { folded, plainArabic } from '@plenum/domain/matrix/plain-text';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { readCsv } from '@plenum/formats/sheets/csv';
import { indicatorValues as texts, type IndicatorValues } from '@plenum/messages/documents/indicator-values';
import type { AddIndicatorValueRequest, IndicatorView, ValueTableReading } from '@plenum/protocol/indicators';
import { constituencyLabel } from '@plenum/reports/matrix/labels';
import { labelWords } from '@plenum/reports/words/label-words';

type Column = keyof IndicatorValues['columns'];
type Cells = Record<Column, string>;
type Unread = ValueTableReading['unread'][number];
type Reporter = { institution: string | null; constituency: string | null };
type ReadRow =
	| { state: 'known' }
	| { state: 'unread'; reason: Unread['reason']; text: string }
	| { state: 'new'; view: IndicatorView; value: AddIndicatorValueRequest; place: string };

/** `side`: that of the person for whom the table is read. */
type Matter = { views: readonly IndicatorView[]; settings: Settings; side: string };

export const mostTableBytes = 1024 * 1024;
const mostRows = 2000;
/** Titles and notes may stand above the headings. */
const searched = 10;
const longest = { source: 500, group: 100, figure: 1e15 };
const needed: Column[] = ['date', 'value'];

/** [INDICATOR62] [INDICATOR63] What a table of values says: which are new, how many are there already, and which rows are none. */
export function readValueTable(bytes: Uint8Array, matter: Matter): Result<ValueTableReading> {
	if (bytes.length > mostTableBytes) return refuse('indicator/table-too-large');
	const sheets = readCsv(bytes);
	const rows = sheets.ok ? (sheets.value[0]?.rows ?? []) : [];
	const heading = rows.slice(0, searched).findIndex(isHeading);
	if (heading < 0) return refuse('indicator/unknown-table');
	const columns = rows[heading]!.map(columnOf);
	const filled = rows
		.map((row, at) => ({ row: at + 1, cells: cellsOf(row, columns) }))
		.slice(heading + 1)
		.filter(({ cells }) => needed.some((column) => cells[column] !== ''));
	if (filled.length > mostRows) return refuse('indicator/table-too-large');
	return ok(compare(filled, matter));
}

function compare(filled: readonly { row: number; cells: Cells }[], matter: Matter): ValueTableReading {
	const days = readDays(filled.map(({ cells }) => cells.date));
	const { current, places } = indexValues(matter);
	const reading: ValueTableReading = { values: [], known: 0, unread: [] };
	filled.forEach(({ row, cells }, at) => {
		const read = readRow(cells, days[at] ?? null, { ...matter, places });
		if (read.state === 'known') reading.known++;
		else if (read.state === 'unread') reading.unread.push({ row, reason: read.reason, text: read.text.slice(0, 200) });
		else {
			const { view, value, place } = read;
			const name = view.indicator.text.trim();
			const unit = (view.plan?.unit ?? view.indicator.unit).trim();
			places.add(numbered(place, value.value));
			reading.values.push({
				row,
				indicator: view.indicator.id,
				name,
				unit,
				beside: current.get(place) ?? null,
				value
			});
		}
	});
	return reading;
}

/** `places`: every value there is, corrected ones too. `current`: the number that counts at a place. */
function indexValues({ views, settings }: Matter): { places: Set<string>; current: Map<string, number> } {
	const places = new Set<string>();
	const current = new Map<string, number>();
	for (const { indicator, values } of views)
		for (const value of values) {
			const found = value.institution === null ? null : institutionOf(settings.institutions ?? [], value.institution);
			const reporter = { institution: found?.id ?? value.institution, constituency: value.constituency };
			const place = placeOf(indicator.id, value, reporter);
			places.add(numbered(place, value.value));
			if (!value.isCorrected) current.set(place, value.value);
		}
	return { places, current };
}

function placeOf(
	indicator: string,
	{ date, group }: Pick<AddIndicatorValueRequest, 'date' | 'group'>,
	reporter: Reporter
): string {
	return JSON.stringify([indicator, date, group && [group.kind, group.name.trim()], reporterOf(reporter)]);
}

const numbered = (place: string, value: number) => `${place} ${value}`;

function readRow(cells: Cells, date: string | null, matter: Matter & { places: ReadonlySet<string> }): ReadRow {
	const unread = (reason: Unread['reason'], text: string): ReadRow => ({ state: 'unread', reason, text });
	const view = findView(matter.views, cells);
	if (!view) return unread('indicator', cells.indicator || cells.text);
	if (date === null) return unread('date', cells.date);
	const group = readGroup(cells);
	if (group === undefined) return unread('group', [cells.kind, cells.group].filter(Boolean).join(' '));
	const reporters = findReporters(cells.reporter, matter);
	const placeBy = (reporter: Reporter) => placeOf(view.indicator.id, { date, group }, reporter);
	const units = [view.plan?.unit ?? '', view.indicator.unit];
	// What is there already may be written in a way that is refused for a new value.
	const readings = figureReadings(cells.value, units);
	const isKnown = (reporter: Reporter) => readings.some((one) => matter.places.has(numbered(placeBy(reporter), one)));
	if (reporters.some(isKnown)) return { state: 'known' };
	const value = readFigure(cells.value, units);
	if (value === null || Math.abs(value) > longest.figure) return unread('value', cells.value);
	const [reporter] = reporters;
	if (!reporter) return unread('reporter', cells.reporter);
	if (reporter.institution === null && reporter.constituency !== matter.side)
		return unread('other-side', cells.reporter);
	if (cells.source.length > longest.source) return unread('source', cells.source);
	if (cells.link !== '' && !isLink(cells.link)) return unread('link', cells.link);
	if (correctedWords.includes(keyOf(cells.correction))) return unread('corrected', cells.value);
	return {
		state: 'new',
		view,
		place: placeBy(reporter),
		value: {
			date,
			value,
			group,
			source: cells.source,
			link: cells.link || null,
			institution: reporter.institution,
			corrects: null
		}
	};
}

/** By its id, or else by its text where that is the text of one alone. */
function findView(views: readonly IndicatorView[], { indicator, text }: Cells): IndicatorView | undefined {
	if (indicator !== '') return views.find((view) => view.indicator.id === indicator);
	const alike = views.filter((view) => text !== '' && keyOf(view.indicator.text) === keyOf(text));
	return alike.length === 1 ? alike[0] : undefined;
}

/** Null of everyone; undefined where one of kind and name is missing or unknown. */
function readGroup({ kind, group }: Cells): AddIndicatorValueRequest['group'] | undefined {
	const isEveryone = group === '' || Object.values(texts).some(({ everyone }) => keyOf(everyone) === keyOf(group));
	if (kind === '' && isEveryone) return null;
	const found = disaggregations.find((one) => kindWords(one).includes(keyOf(kind)));
	return found === undefined || isEveryone || group.length > longest.group ? undefined : { kind: found, name: group };
}

/** Those whom the name may mean, an institution first. Without a name, the own side. */
function findReporters(name: string, { settings, side }: Matter): Reporter[] {
	if (name === '')
		return [
			{ institution: null, constituency: side },
			{ institution: null, constituency: null }
		];
	const institution = findInstitution(settings.institutions ?? [], name);
	const sides = settings.constituencies.filter(({ id }) => sideWords(settings, id).includes(keyOf(name)));
	return [
		...(institution ? [{ institution: institution.id, constituency: side }] : []),
		...sides.map(({ id }) => ({ institution: null, constituency: id }))
	];
}

function isHeading(row: readonly string[]): boolean {
	const columns = new Set(row.map(columnOf));
	return needed.every((column) => columns.has(column)) && (columns.has('indicator') || columns.has('text'));
}

/** [INDICATOR62] In any language of the documents. */
function columnOf(heading: string): Column | null {
	const key = keyOf(heading);
	for (const { columns } of Object.values(texts))
		for (const column of Object.keys(columns) as Column[]) if (keyOf(columns[column]) === key) return column;
	return null;
}

function cellsOf(row: readonly string[], columns: readonly (Column | null)[]): Cells {
	const cell = (column: Column) => (row[columns.indexOf(column)] ?? '').trim();
	const names = Object.keys(texts.en.columns) as Column[];
	return Object.fromEntries(names.map((column) => [column, cell(column)])) as Cells;
}

const keyOf = (text: string) => plainArabic(folded(text));

const isLink = (text: string) => text.length <= 2000 && new RegExp(linkPattern).test(text);

const correctedWords = Object.values(texts).map(({ corrections }) => keyOf(corrections.corrected));

const kindWords = (kind: Disaggregation) => [kind, ...Object.values(texts).map(({ groups }) => keyOf(groups[kind]))];

const sideWords = (settings: Settings, id: string) =>
	[id, ...languages.map((language) => constituencyLabel(settings, labelWords[language], id))].map(keyOf);
