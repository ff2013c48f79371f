import { folded, plainArabic } from '@plenum/domain/matrix/plain-text';

type ListEntry = { number: string; text: string };

const plain = (text: string) => plainArabic(folded(text));

/** Those whose number or text holds every word, or the beginning of one; in their order. None where nothing is sought. */
export function findByWords<One extends ListEntry>(all: readonly One[], query: string): One[] {
	const number = query.trim();
	const words = plain(query).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	return all.filter((one) => {
		const text = ` ${plain(one.text)}`;
		return one.number === number || words.every((word) => text.includes(` ${word}`));
	});
}
