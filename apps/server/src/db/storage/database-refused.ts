/** The data folder is in a state in which nothing may be opened: said to the operator with what to do, never as a stack. */
export class DatabaseRefusedError extends Error {
	override name = 'DatabaseRefusedError';
}
