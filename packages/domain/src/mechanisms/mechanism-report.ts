import type { Interpretation } from '../matrix/rows/interpretation.ts';
import type { MatrixParagraph } from '../matrix/rows/matrix-row.ts';
import { oneLine } from '../matrix/plain-text.ts';
import { startReport } from '../matrix/recommendation-draft.ts';
import { splitNumber } from '../matrix/recommendation-number.ts';
import { numberedParts } from '../matrix/rows/numbered-parts.ts';
import { countRows } from '../matrix/rows/row-counts.ts';
import { collectMechanisms } from './mechanism-rows.ts';
import {
	bodyOfSymbol,
	isUniversalReview,
	recogniseMechanism,
	type Mechanism,
	type MechanismRecommendation
} from './mechanism.ts';

/** The masthead and the titles stand within so many paragraphs. */
const titlesWithin = 40;

/**
 * [MECHANISM160] Concluding observations of a treaty body, or the report of a special procedure. Each numbered paragraph that recommends,
 * with the body, the symbol and the number of the paragraph. Null of any other text.
 */
export function interpretMechanismReport(paragraphs: readonly MatrixParagraph[]): Interpretation | null {
	const head = headOf(paragraphs);
	const source = sourceOf(head);
	if (!source) return null;
	const { problems, report } = startReport();
	const parts = numberedParts(paragraphs);
	const found = parts.filter(({ number, text }) => number !== null && recommends(text));
	if (found.length === 0) return null;
	const date =
		head.find((line) => /^\p{Nd}{1,2}\.?\s+\p{L}+(?:\s+de)?\s+\p{Nd}{4}(?:\s+г(?:ода|\.))?$/u.test(line)) ?? null;
	const mechanisms = collectMechanisms(
		found.map(({ row, number, text }): MechanismRecommendation => ({
			row,
			...source,
			paragraph: number,
			date,
			text,
			themes: [],
			groups: [],
			sdgs: [],
			annotation: null,
			raw: [{ column: '1', value: text }]
		})),
		report
	);
	const outside = parts.filter((part) => !found.includes(part)).map(({ row }) => row);
	const filled = parts.map(({ row }) => row);
	return {
		kind: 'report',
		recommendations: [],
		mechanisms,
		clusters: [],
		problems,
		rows: countRows({ filled, headings: [], outside }, [], problems, mechanisms)
	};
}

/** What stands before the first numbered paragraph. */
function headOf(paragraphs: readonly MatrixParagraph[]): string[] {
	const first = paragraphs.findIndex(({ text, label = '' }) => splitNumber(text) ?? splitNumber(`${label} `));
	return paragraphs.slice(0, Math.min(first < 0 ? titlesWithin : first, titlesWithin)).map(({ text }) => oneLine(text));
}

type Source = Mechanism & { symbol: string };

function sourceOf(head: readonly string[]): Source | null {
	const symbols = head.flatMap((line) => /^[A-Z]+(?:\/[A-Za-z0-9.]+){2,6}$/.exec(line.replace(/\*+$/, ''))?.[0] ?? []);
	for (const symbol of symbols) {
		const treaty = /\/(?:CO|CONCL)\//.test(symbol) ? bodyOfSymbol(symbol) : null;
		if (treaty) return { ...treaty, symbol };
	}
	// The report of the Working Group on the Universal Periodic Review is none of a mandate.
	if (head.some(isUniversalReview)) return null;
	const symbol = symbols.find((one) => /^A\/HRC\/\d+\/\d+/.test(one));
	const title = head.find((line) => line.length < 300 && recogniseMechanism(line)?.kind === 'special-procedure');
	return symbol && title ? { kind: 'special-procedure', body: mandateOf(title), symbol } : null;
}

/** `Report of the Special Rapporteur on the right to food, …`: the mandate, and nobody's name. */
function mandateOf(title: string): string {
	const mandate =
		/(?:special rapporteur|rapporteu\p{L}* spécial|relator\p{L}* especial|специальн\p{L}* докладчик|المقرر|特别报告员|working group|groupe de travail|grupo de trabajo|рабоч\p{L}* групп|الفريق العامل|independent expert|expert\p{L}* indépendant|expert\p{L}* independiente|независим\p{L}* эксперт|الخبير|独立专家)/iu.exec(
			title
		);
	const from = mandate && !/^[\u4e00-\u9fff]/u.test(mandate[0]) ? title.slice(mandate.index) : title;
	return oneLine(from.split(/[,，،*]|\s+on (?:his|her|its|their) (?:visit|mission)/iu)[0] ?? from);
}

const verbs: readonly RegExp[] = [
	/\b(?:recommends?|urges?|calls? (?:up)?on|encourages?)\b/i,
	/\b(?:state party|state|government|authorities|parliament|ministry)\b[^.]{0,80}\bshould\b/i,
	/\b(?:recommande(?:nt)?|exhorte|engage|encourage)\b|(?:demande|prie|invite) instamment|(?:état partie|état|gouvernement|autorités)[^.]{0,80}\bdevrai(?:t|ent)\b/iu,
	/\b(?:recomiendan?|instan?|exhortan?|alientan?)\b|(?:estado parte|estado|gobierno|autoridades)[^.]{0,80}\bdebe(?:n|rían?)?\b/iu,
	/рекоменду(?:ет|ют)|призыва(?:ет|ют)|государств\p{L}*-участник\p{L}*[^.]{0,80}следует|правительств\p{L}*[^.]{0,80}следует/iu,
	/(?:^|\s)و?(?:توصي|يوصي|تحث|يحث|تدعو|يدعو|تهيب|تشجع|يشجع)(?:\s|$)|ينبغي ل/u,
	/建议缔约国|建议政府|敦促|促请|呼吁|鼓励缔约国|(?:缔约国|政府)应/u
];

/** [MECHANISM160] In the six languages: recommends, urges, calls upon, encourages, or says what the State should do. */
function recommends(text: string): boolean {
	const line = oneLine(text).replace(/[\u064b-\u0652]/g, '');
	return verbs.some((verb) => verb.test(line));
}
