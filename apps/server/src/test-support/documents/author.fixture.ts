import { DocumentProvider, type ProviderOptions, type RejectedText } from '@plenum/documents/collaboration/provider';
import * as Y from 'yjs';
import { firstText, until } from './documents.fixture.ts';

/** Someone who writes as the pages do, and keeps account of what was called saved. */
export type Author = {
	doc: Y.Doc;
	provider: DocumentProvider;
	rejected: RejectedText[];
	/** How many of the words were on their way to the database, and then in it. */
	written: string[];
	saved: () => number;
	write(word: string): void;
};

export async function openAuthor(
	url: string,
	document: string,
	token: string,
	more: Partial<ProviderOptions> = {}
): Promise<Author> {
	const author = createAuthor(url, document, token, more);
	await until(() => author.provider.state === 'saved');
	return author;
}

/** Without waiting: for those who may be turned away. */
export function createAuthor(
	url: string,
	document: string,
	token: string,
	more: Partial<ProviderOptions> = {}
): Author {
	const doc = more.doc ?? new Y.Doc();
	const rejected: RejectedText[] = [];
	const written: string[] = [];
	let saved = 0;
	const on: ProviderOptions['on'] = {
		changed: () => provider.state === 'saved' && (saved = written.length),
		synced: () => undefined,
		rejected: (one) => rejected.push(one)
	};
	const address = `${url.replace('http', 'ws')}/collab/${document}?token=${token}`;
	const provider: DocumentProvider = new DocumentProvider({ address, doc, on, ...more });
	provider.connect();
	const write = (word: string) => {
		written.push(word);
		firstText(doc).insert(firstText(doc).length, `${word} `);
	};
	return { doc, provider, rejected, written, saved: () => saved, write };
}
