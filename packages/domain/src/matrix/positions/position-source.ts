import { oneLine } from '../plain-text.ts';
import type { PositionSource } from './position.ts';
import { westernDigits } from '../recommendation-number.ts';

const symbolPattern = /A\/(?:HRC|\d+)(?:\/[A-Z0-9]+(?:\.\d+)?)+/i;
const paragraphPattern =
	/(?:para(?:graph|graphe)?s?|párrs?|párrafos?|parrs?|pars?|п(?:ункт)?|пп|الفقرة|فقرة|第|¶|§)\s*\.?\s*(\d+)(?:\s*段)?(\S*)/giu;
const label =
	/^(?:source of (?:the )?position|source de la position|fuente de la posici[oó]n|مصدر الموقف|источник (?:изложения )?позиции|(?:立场|立場)来源)\s*[:：]\s*/iu;

/** Whether a paragraph under the text of a recommendation is its source of position. */
export function isPositionSource(paragraph: string): boolean {
	const line = oneLine(paragraph);
	return label.test(line) || (line.length < 120 && /^[^:：]{3,60}[:：]/.test(line) && symbolPattern.test(line));
}

/** [MATRIX7] Symbol and paragraph where they can be told; the line itself always. The last paragraph named counts. */
export function readPositionSource(line: string): { source: PositionSource; oddParagraph: string | null } {
	const raw = oneLine(line).replace(label, '');
	const symbol = symbolPattern.exec(raw)?.[0] ?? null;
	const last = [...westernDigits(raw).replace(symbolPattern, '').matchAll(paragraphPattern)].at(-1);
	const rest = (last?.[2] ?? '').replace(/[.,;؛，。；]+$/, '');
	return {
		source: { symbol, paragraph: last?.[1] ?? null, raw },
		oddParagraph: last && rest !== '' ? `${last[1]}${rest}` : null
	};
}
