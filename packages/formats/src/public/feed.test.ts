import { hostileTexts } from '@plenum/reports/hostile-texts.fixture';
import type { Feed } from '@plenum/reports/press/feed';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { writeAtom, writeJsonFeed } from './feed.ts';

const id = 'urn:uuid:0b5d5b00-0000-8000-8000-000000000001';
const feedOf = (title: string, entries: number): Feed => ({
	id,
	language: 'ar',
	title,
	author: title,
	address: 'https://a.example/public/x/ar?a=1&b=2',
	self: 'https://a.example/public/x/ar/feed.atom',
	updated: Date.UTC(2027, 1, 3),
	entries: Array.from({ length: entries }, (_, at) => ({
		id: id.replace(/1$/, String(at + 2)),
		title,
		address: 'https://a.example/public/x/ar',
		published: Date.UTC(2027, 1, 1),
		updated: Date.UTC(2027, 1, 2),
		texts: [title, title]
	}))
});

type Element = { name: string; uri: string; attributes: Record<string, string>; children: Element[]; text: string };

/** By a parser that accepts well-formed XML with namespaces and nothing else. */
function parse(xml: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
	const open = [root];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
		const element = {
			name: local,
			uri,
			attributes: Object.fromEntries(values) as Record<string, string>,
			children: [],
			text: ''
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => void (open.at(-1)!.text += text));
	parser.on('closetag', () => void open.pop());
	parser.write(xml).close();
	return root.children[0]!;
}

/** RFC 4287, sections 4.1.1 and 4.1.2: what there must be once, what there may be once. */
const atom = {
	feed: { once: ['id', 'title', 'updated', 'author'], atMostOnce: [] as string[], many: ['link', 'entry'] },
	entry: { once: ['id', 'title', 'updated'], atMostOnce: ['published', 'summary'], many: ['link'] }
};
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

function faultsOf(element: Element, rules: typeof atom.feed): string[] {
	const count = (name: string) => element.children.filter((child) => child.name === name).length;
	const known = [...rules.once, ...rules.atMostOnce, ...rules.many];
	const links = element.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
	return [
		...rules.once.filter((name) => count(name) !== 1).map((name) => `not one ${name}`),
		...rules.atMostOnce.filter((name) => count(name) > 1).map((name) => `more than one ${name}`),
		...element.children.filter(({ name }) => !known.includes(name)).map(({ name }) => `unknown ${name}`),
		...element.children.filter(({ uri }) => uri !== 'http://www.w3.org/2005/Atom').map(({ name }) => `foreign ${name}`),
		...element.children
			.filter(({ name, text }) => ['updated', 'published'].includes(name) && !rfc3339.test(text))
			.map(({ text }) => `no time: ${text}`),
		...element.children
			.filter(({ name, text }) => name === 'id' && !URL.canParse(text))
			.map(({ text }) => `no IRI: ${text}`),
		...links.filter(({ href = '' }) => !URL.canParse(href)).map(({ href }) => `no address: ${href}`),
		...(links.filter(({ rel }) => rel === 'alternate').length === 1 ? [] : ['not one alternate'])
	];
}

test.each([0, 1, 3])('[PUBLISH55] a feed with %i entries keeps to Atom, whatever the texts say', (entries) => {
	for (const text of ['Plain', ...hostileTexts]) {
		const feed = parse(writeAtom(feedOf(text, entries)));
		expect([feed.name, faultsOf(feed, atom.feed)]).toEqual(['feed', []]);
		const items = feed.children.filter(({ name }) => name === 'entry');
		expect(items.flatMap((entry) => faultsOf(entry, atom.entry))).toEqual([]);
		const ids = [feed, ...items].map(({ children }) => children.find(({ name }) => name === 'id')?.text);
		expect(new Set(ids).size).toBe(entries + 1);
		expect(items.every(({ children }) => children.every((child) => child.children.length === 0))).toBe(true);
		expect(
			feed.children.find(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate')?.attributes[
				'href'
			]
		).toBe('https://a.example/public/x/ar?a=1&b=2');
	}
});

test('[PUBLISH55] a JSON feed keeps to version 1.1, whatever the texts say', () => {
	for (const text of ['Plain', ...hostileTexts]) {
		const feed = JSON.parse(writeJsonFeed(feedOf(text, 2))) as Record<string, unknown> & {
			items: Record<string, unknown>[];
		};
		expect(Object.keys(feed)).toEqual([
			'version',
			'title',
			'home_page_url',
			'feed_url',
			'language',
			'authors',
			'items'
		]);
		expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
		for (const item of feed.items) {
			expect(Object.values(item).every((value) => typeof value === 'string')).toBe(true);
			expect([item['date_published'], item['date_modified']].every((at) => rfc3339.test(String(at)))).toBe(true);
			expect(URL.canParse(String(item['url']))).toBe(true);
			expect(String(item['content_text'])).not.toBe('');
		}
	}
});
