import { folded } from './plain-text.ts';

export const positions = ['supported', 'noted', 'partially-supported', 'pending', 'unknown'] as const;
export type Position = (typeof positions)[number];

/** What the sources say, folded, in the languages of the United Nations. The first list that matches decides. */
const vocabulary: readonly { position: Exclude<Position, 'unknown'>; words: RegExp }[] = [
	{
		position: 'partially-supported',
		words: /part(ial|ly|iel)|in part\b|parcial|частич|جزئي|部分/
	},
	{
		position: 'noted',
		words:
			/\bnot (supported|accepted)|do(es)? not enjoy|did not enjoy|\bnoted?\b|\bnotee?s?\b|rejet|\breject|refus|\bno (aceptad|apoyad)|\bnon (accept|appuy|soutenu)|toma(da)? nota|anotad|rechazad|احيط علما|لم تقبل|مرفوض|сведени|отклон|注意|拒绝|不接受/
	},
	{
		position: 'supported',
		words:
			/support|accept|appuy|soutenu|recueill\w+ l adhesion|aceptad|apoyad|cuenta\w* con el apoyo|تحظى بالتاييد|مقبول|مؤيد|قبول|поддерж|принят|支持|接受/
	},
	{
		position: 'pending',
		words:
			/pending|under consideration|under review|examin|deferred|en etude|a l etude|en estudio|pendiente|قيد النظر|قيد الدراسه|рассмотрени|审议|待定/
	}
];

/** [MATRIX6] The State's answer in Plenum's five words. What stands in the source is kept beside it by the caller. */
export function normalisePosition(printed: string): Position {
	// Arabic letters that are written in several ways are made one, so that the lists above need each word once.
	const words = folded(printed).replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه');
	if (words === '') return 'unknown';
	const found = vocabulary.filter((entry) => entry.words.test(words)).map((entry) => entry.position);
	if (found.includes('partially-supported')) return 'partially-supported';
	if (found.includes('supported') && found.includes('noted') && isBoth(words)) return 'partially-supported';
	return found[0] ?? 'unknown';
}

/** `Supported/Noted` says both; `not supported` says one thing in two words. */
function isBoth(words: string): boolean {
	const without = words.replace(/\b(not|no|non|does not enjoy the) (support\w*|accept\w*|aceptad\w*|apoyad\w*)/g, '');
	return vocabulary[2]!.words.test(without) && vocabulary[1]!.words.test(words);
}
