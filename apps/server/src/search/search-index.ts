import { excerptOf, foldedForSearch } from '@plenum/domain/search/search-words';
import type { SearchHit } from '@plenum/protocol/search';
import BetterSqlite3 from 'better-sqlite3';

/** Something that can be found. */
export type SearchEntry = Omit<SearchHit, 'excerpt'> & { text: string };

export type SearchIndex = {
	/** By words as they are folded, each the beginning of one in the text; the best first. */
	find(words: readonly string[], limit: number): { results: SearchHit[]; more: number };
	close(): void;
};

/** In memory, by SQLite’s full-text search: the texts are folded before, since it folds no Arabic. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
	const connection = new BetterSqlite3(':memory:');
	connection.exec("CREATE VIRTUAL TABLE entries USING fts5(title, body, tokenize = 'unicode61', prefix = '2 3')");
	const put = connection.prepare('INSERT INTO entries (rowid, title, body) VALUES (?, ?, ?)');
	connection.transaction(() => {
		for (const [place, { kind, title, text }] of entries.entries()) {
			// An action is not about all that its cluster is called.
			const isOwn = kind === 'recommendation' || kind === 'text';
			put.run(place, isOwn ? foldedForSearch(title) : '', foldedForSearch(text));
		}
	})();
	const ranked = connection
		.prepare('SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY bm25(entries, 8, 1)')
		.pluck();
	return {
		find(words, limit) {
			if (words.length === 0) return { results: [], more: 0 };
			const places = ranked.all(words.map((word) => `"${word}"*`).join(' ')) as number[];
			const results = places.slice(0, limit).flatMap((place) => {
				const { text, ...entry } = entries[place] as SearchEntry;
				return [{ ...entry, excerpt: excerptOf(text, words) }];
			});
			return { results, more: places.length - results.length };
		},
		close: () => void connection.close()
	};
}
