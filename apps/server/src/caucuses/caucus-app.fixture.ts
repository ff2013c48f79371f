import type { CaucusView, OwnCaucuses } from '@plenum/protocol/caucuses';
import type { Role } from '@plenum/domain/people/rights';
import type * as Y from 'yjs';
import { openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp, type TestResponse } from '../test-support/app/test-app.fixture.ts';
import { sha256Base64url } from '../sha256.ts';
import { findValue } from '../test-support/database/statements.fixture.ts';

export type CaucusApp = TestApp & {
	url: string;
	cluster: string;
	/** A participant's id, by the token. */
	idOf(token: string): Promise<string>;
	own(as: string, cluster?: string): Promise<OwnCaucuses>;
	/** Opens one, and answers it. */
	open(as: string): Promise<CaucusView>;
	code(as: string, cluster?: string): Promise<string>;
	/** Types the code; nobody is in by that. */
	typeCode(caucus: string, as: string, code: string): Promise<TestResponse>;
	/** Types the code, and both say that their screens show the same words. Answers the typing. */
	letIn(caucus: string, as: string, code: string): Promise<TestResponse>;
	/** What both answer when they compare the words. */
	confirmInside(caucus: string, as: string, code: string, matches?: boolean): Promise<TestResponse>;
	confirmOutside(as: string, matches?: boolean): Promise<TestResponse>;
	change(person: string, change: { role?: Role; constituency?: string }): Promise<TestResponse>;
	write(caucus: CaucusView, as: string): Promise<Author>;
	close(): Promise<void>;
};

export const side = 'civil-society';

export async function createCaucusApp(now?: () => number): Promise<CaucusApp> {
	const app = await createTestApp(null, now ? { now } : {});
	const url = await app.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	const { cluster } = await app.makeCluster('Detention');
	const { database } = app.plenum.context;
	const authors: Author[] = [];
	const own = async (as: string, at = cluster) =>
		(await app.api('getOwnCaucuses', { params: { cluster: at }, as })).body;
	/** Whose screen shows it. */
	const owners = new Map<string, { as: string; at: string }>();
	const code = async (as: string, at = cluster) => {
		const made = (await app.api('createCaucusCode', { params: { cluster: at }, as })).body.code;
		owners.set(made, { as, at });
		return made;
	};
	const typeCode = (caucus: string, as: string, typed: string) =>
		app.ask(`POST /caucuses/${caucus}/members`, { as, body: { code: typed } });
	const confirmInside = (caucus: string, as: string, typed: string, matches = true) =>
		app.ask(`POST /caucuses/${caucus}/admission`, { as, body: { code: typed, matches } });
	const confirmOutside = (as: string, matches = true, at = cluster) =>
		app.ask(`POST /clusters/${at}/caucus/admission`, { as, body: { matches } });
	return {
		...app,
		url,
		cluster,
		own,
		code,
		typeCode,
		confirmInside,
		confirmOutside,
		idOf: async (token) =>
			String(
				await findValue(database, 'select participant from sessions where token_hash = ?', sha256Base64url(token))
			),
		async open(as) {
			await app.ask(`POST /clusters/${cluster}/caucus`, { as });
			return (await own(as)).caucuses[0] as CaucusView;
		},
		async letIn(caucus, as, typed) {
			const answer = await typeCode(caucus, as, typed);
			const owner = owners.get(typed.toUpperCase());
			if (answer.status !== 200 || !owner) return answer;
			await confirmInside(caucus, as, typed);
			await confirmOutside(owner.as, true, owner.at);
			return answer;
		},
		change: (person, change) => app.ask(`PATCH /people/${person}`, { body: change }),
		async write(caucus, as) {
			const author = await openAuthor(url, caucus.document, as);
			authors.push(author);
			return author;
		},
		async close() {
			for (const { provider } of authors) provider.destroy();
			await app.close();
		}
	};
}

/** The text node with which the notes were born. */
export function notesOf(doc: Y.Doc): Y.XmlText {
	return (doc.getXmlFragment('notes').get(0) as Y.XmlElement).get(0) as Y.XmlText;
}
