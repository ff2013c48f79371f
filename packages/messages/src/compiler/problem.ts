/** What is wrong in a file of messages, where, and what to do. */
export class MessageProblem extends Error {
	override name = 'MessageProblem';

	constructor(file: string, line: number, what: string) {
		super(`${file}:${line}: ${what}`);
	}
}
