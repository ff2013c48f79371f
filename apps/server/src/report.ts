import { databaseError } from './database-error.ts';

/** Where an error goes that can be told to nobody who asked: what failed is done already, or runs in the background. */
export type Report = (error: unknown) => void;

type ErrorLog = { error(fields: { stack: string }, message: string): void };

/** The text of an error stays in the log: users of Plenum never see it. */
export function reportTo(log: ErrorLog): Report {
	return (error) => log.error({ stack: stackOf(error) }, 'unexpected error');
}

/** For commands of the operator, which have no log. */
export const reportToStderr: Report = (error) => void process.stderr.write(`unexpected error: ${stackOf(error)}\n`);

function stackOf(reported: unknown): string {
	const error = databaseError(reported);
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
