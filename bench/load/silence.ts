import { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { consultation, facilitatorToken, participantId } from '../plenum/names.ts';
import type { Figures } from '../report/figures.ts';
import type { ServerProcess } from '../server-process.ts';
import type { Author } from './author.ts';
import type { Crowd } from './crowd.ts';
import { pause } from './pause.ts';

/** What takes the right to write away from somebody. */
const measures = {
	muted: (facilitator: Visitor, person: string) => facilitator.put(`${person}/muted`, { muted: true }),
	observer: (facilitator: Visitor, person: string) => facilitator.patch(person, { role: 'observer' }),
	removed: (facilitator: Visitor, person: string) => facilitator.post(`${person}/remove`)
};
type Measure = keyof typeof measures;
const names = Object.keys(measures) as Measure[];

/** Whoever is to be silenced types this fast around the command, so that their last key is close to the end of their right. */
const betweenKeys = 10;
const keysBefore = 10;
const keysAfter = 60;
/** After the last command, longer than any may take. */
const patience = 3000;

type SilencedAuthor = { measure: Measure; author: Author; at: number };

/**
 * One author of each room loses the right to write, in turn by one of the measures, while they type as fast as they can and
 * everybody else types on. Of each measure the slowest: from the command until nobody saw another key of theirs, and until they
 * were told.
 */
export async function silenceSome(server: ServerProcess, crowd: Crowd): Promise<Figures> {
	const facilitator = new Visitor(`http://127.0.0.1:${server.port}`, facilitatorToken);
	const silenced: SilencedAuthor[] = [];
	for (const author of crowd.authors.filter(({ place }) => place === 0)) {
		const measure = names[silenced.length % names.length] as Measure;
		const person = participantId(author.document * crowd.plan.peopleEach + author.place);
		await typeFast(author, keysBefore);
		silenced.push({ measure, author, at: performance.now() });
		const commanded = measures[measure](facilitator, `/consultations/${consultation}/people/${person}`);
		await Promise.all([commanded, typeFast(author, keysAfter)]);
	}
	await pause(patience);
	expectOthersToGoOn(crowd, new Set(silenced.map(({ author }) => author)));
	const lastSeen = names.map((name) => {
		const times = silenced.filter(({ measure }) => measure === name).map(({ author, at }) => author.seenAt - at);
		return [name, Math.max(0, ...times)];
	});
	const told = silenced.map(({ author, at }) => (author.person?.barredAt ?? Infinity) - at);
	return { ...Object.fromEntries(lastSeen), told: Math.max(...told) };
}

async function typeFast(author: Author, keys: number): Promise<void> {
	for (let key = 0; key < keys; key++) {
		author.type();
		await pause(betweenKeys);
	}
}

function expectOthersToGoOn(crowd: Crowd, silenced: ReadonlySet<Author>): void {
	const someTime = performance.now() - 1000;
	const others = crowd.authors.filter((author) => !silenced.has(author));
	const isCut = ({ seenAt, person }: Author) => seenAt < someTime || person?.barredAt !== Infinity;
	const cut = others.filter(isCut).length;
	if (cut > 0) throw new Error(`With those who were to be silent, ${cut} others were cut off.`);
}
