import { documentName, tokenOf } from '../plenum/names.ts';
import type { ServerProcess } from '../server-process.ts';
import { Author } from './author.ts';
import { dialects } from './dialect.ts';
import { clocksOfParagraph, firstClient } from './keystrokes.ts';
import { Member } from './member.ts';
import { pause, until } from './pause.ts';
import { Person } from './person.ts';
import { Tally } from './tally.ts';

/** `first`: the document with which they begin, where another crowd has those before. */
export type Plan = { documents: number; peopleEach: number; authorsEach: number; first?: number };

/** Everyone who takes part in a scenario, joined, with each author's paragraph seen by all. */
export class Crowd {
	readonly members: Member[] = [];
	readonly authors: Author[] = [];
	readonly tally = new Tally();
	readonly plan: Plan;

	/**
	 * On several servers, each person is on the server after their neighbour’s, and the first of each document on the one after the last’s.
	 */
	static async gather(servers: ServerProcess | readonly ServerProcess[], plan: Plan): Promise<Crowd> {
		const crowd = new Crowd(plan);
		await crowd.#join([servers].flat());
		for (const author of crowd.authors) {
			author.begin();
			await pause(1);
		}
		await until(() => crowd.haveSeen(() => clocksOfParagraph));
		return crowd;
	}

	private constructor(plan: Plan) {
		this.plan = plan;
		for (let index = 0; index < plan.documents * plan.peopleEach; index++) this.#addMember(index);
	}

	/** The first of each document are its authors; each is watched by someone on the other side of the table. */
	#addMember(index: number): void {
		const { peopleEach, authorsEach } = this.plan;
		const document = Math.floor(index / peopleEach);
		const place = index % peopleEach;
		const member = new Member(document, this.authors, authorsEach, this.tally);
		this.members.push(member);
		if (place < authorsEach) this.authors.push(new Author(firstClient + this.authors.length, document, place));
	}

	async #join(servers: readonly ServerProcess[]): Promise<void> {
		const sit = async (member: Member, index: number) => {
			const place = { document: documentName((this.plan.first ?? 0) + member.document), token: tokenOf(index) };
			const { port, peer } = this.#serverOf(index, servers);
			member.sit(await Person.join({ port, dialect: dialects[peer.dialect], ...place }, member));
		};
		const arriveTogether = 50;
		for (let start = 0; start < this.members.length; start += arriveTogether) {
			const arriving = this.members.slice(start, start + arriveTogether);
			await Promise.all(arriving.map((member, index) => sit(member, start + index)));
		}
		for (const author of this.authors) {
			const first = author.document * this.plan.peopleEach;
			const opposite = (author.place + Math.floor(this.plan.peopleEach / 2)) % this.plan.peopleEach;
			author.person = this.#memberAt(first + author.place).person;
			author.watcher = this.#memberAt(first + opposite).person;
		}
	}

	#serverOf(index: number, servers: readonly ServerProcess[]): ServerProcess {
		const document = Math.floor(index / this.plan.peopleEach);
		const place = index % this.plan.peopleEach;
		const server = servers[(document + place) % servers.length];
		if (!server) throw new RangeError('There is no server.');
		return server;
	}

	#memberAt(index: number): Member {
		const member = this.members[index];
		if (!member) throw new RangeError('There is nobody at this place.');
		return member;
	}

	/** Whether everyone has seen each author of their document come as far as this. */
	haveSeen(clockOf: (author: Author) => number): boolean {
		return this.authors.every((author) => {
			const first = author.document * this.plan.peopleEach;
			const readers = this.members.slice(first, first + this.plan.peopleEach);
			return readers.every(
				({ person, reached }) => person === author.person || (reached[author.place] ?? 0) >= clockOf(author)
			);
		});
	}

	/** Each key that was typed while times were kept, once for everyone else in its document. */
	get expected(): number {
		const keys = this.authors.reduce((sum, author) => sum + this.tally.typedBy(author), 0);
		return keys * (this.plan.peopleEach - 1);
	}

	get refusals(): number {
		return this.members.reduce((sum, { person }) => sum + person.refusals + (person.closed ? 1 : 0), 0);
	}

	leave(): void {
		for (const member of this.members) member.person.leave();
	}
}
