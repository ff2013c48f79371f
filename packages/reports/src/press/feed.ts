import type { PressSummary } from './press-summary.ts';
import type { PressWords } from '../words/press-words.ts';

/** One version of an outcome that was published. Of one that a later one replaced there is the date alone. */
type FeedEntry = {
	id: string;
	title: string;
	address: string;
	published: number;
	updated: number;
	texts: readonly string[];
};

/** [PUBLISH55] The content for readers of feeds, whatever the format. */
export type Feed = {
	id: string;
	language: PressSummary['language'];
	title: string;
	/** Whole addresses: of the page, and of the feed itself. */
	address: string;
	self: string;
	author: string;
	updated: number;
	entries: FeedEntry[];
};

type PublishedVersion = { version: number; firstAt: number; lastAt: number };

/**
 * The public version with its summary, and before it the dates of earlier ones. Their content may have been held back since. `identify`
 * names a thing for good, whatever address it is reached by.
 */
export function createFeed(
	summary: PressSummary,
	said: PressWords,
	{ versions, current, self, identify }: FeedSource
): Feed {
	const { language, address } = summary;
	const entries = versions
		.map(({ version, firstAt, lastAt }) => ({
			id: identify(`${language}/${version}`),
			title: `${summary.title}${summary.state === '' ? '' : ` · ${summary.state}`} · ${said.entry(String(version))}`,
			address,
			published: firstAt,
			updated: lastAt,
			texts:
				version === current
					? [
							...(summary.changed ? [summary.changed] : []),
							...summary.quotes,
							...(summary.next === null ? [] : [`${said.next}: ${summary.next}`])
						]
					: [said.replaced]
		}))
		.toSorted((one, other) => other.updated - one.updated);
	return {
		id: identify(language),
		language,
		title: said.feed(summary.title),
		address,
		self,
		entries,
		author: summary.publishers.join(', ') || summary.state,
		updated: Math.max(...entries.map(({ updated }) => updated))
	};
}

type FeedSource = {
	versions: readonly PublishedVersion[];
	/** The number of the version that is public now. */
	current: number;
	self: string;
	identify: (name: string) => string;
};
