import type { Feed } from '@plenum/reports/press/feed';
import { asMarkup } from './markup.ts';
import { cleanText, closeDirections } from '../plain-characters.ts';

const time = (at: number) => new Date(at).toISOString();

/** [PUBLISH55] RFC 4287. */
export function writeAtom(feed: Feed): string {
	const entries = feed.entries.map(
		(entry) => `	<entry>
		<id>${asMarkup(entry.id)}</id>
		<title>${asMarkup(entry.title)}</title>
		<link rel="alternate" type="text/html" href="${asMarkup(entry.address)}"/>
		<published>${time(entry.published)}</published>
		<updated>${time(entry.updated)}</updated>
		<summary>${asMarkup(entry.texts.join(' '))}</summary>
	</entry>
`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${asMarkup(feed.language)}">
	<id>${asMarkup(feed.id)}</id>
	<title>${asMarkup(feed.title)}</title>
	<updated>${time(feed.updated)}</updated>
	<author><name>${asMarkup(feed.author)}</name></author>
	<link rel="self" type="application/atom+xml" href="${asMarkup(feed.self)}"/>
	<link rel="alternate" type="text/html" href="${asMarkup(feed.address)}"/>
${entries.join('')}</feed>
`;
}

/** [PUBLISH55] https://jsonfeed.org/version/1.1 */
export function writeJsonFeed(feed: Feed): string {
	const plain = (text: string) => closeDirections(cleanText(text));
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: plain(feed.title),
		home_page_url: feed.address,
		feed_url: feed.self,
		language: feed.language,
		authors: [{ name: plain(feed.author) }],
		items: feed.entries.map((entry) => ({
			id: entry.id,
			url: entry.address,
			title: plain(entry.title),
			content_text: plain(entry.texts.join('\n')),
			date_published: time(entry.published),
			date_modified: time(entry.updated)
		}))
	});
}
