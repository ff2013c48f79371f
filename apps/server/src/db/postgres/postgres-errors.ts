/**
 * What PostgreSQL, or the connection to it, refused. It names what was broken and never a value: `detail` and the messages on values
 * that fit no column quote what people wrote.
 */
export class PostgresError extends Error {
	override name = 'PostgresError';
	/** An SQLSTATE, or what the system calls a failed connection; `CONNECTION` where neither is known. */
	readonly code: string;
	readonly constraint: string | null;

	constructor(code: string, constraint: string | null, message: string) {
		super(message);
		this.code = code;
		this.constraint = constraint;
	}
}

/**
 * [DB23] A text with the character NUL, which PostgreSQL cannot store. SQLite can: an operator who moves a database to
 * PostgreSQL is shown where it is.
 */
export class UnstorableTextError extends Error {
	override name = 'UnstorableTextError';

	constructor() {
		super('PostgreSQL stores no text that holds the character NUL.');
	}
}

export function postgresError(error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof PostgresError) return error;
	const { code, constraint, severity, message } = error as Error &
		Partial<Record<'code' | 'constraint' | 'severity', string>>;
	if (error instanceof RangeError || error instanceof TypeError || error instanceof UnstorableTextError) return error;
	if (severity === undefined)
		return new PostgresError(code ?? 'CONNECTION', null, `No answer from PostgreSQL: ${message}`);
	const quotesValues = code?.startsWith('22');
	const said = quotesValues ? 'a value does not fit' : message;
	return new PostgresError(code ?? 'XX000', constraint ?? null, `PostgreSQL refused (${code}): ${said}`);
}

/** As the driver reports it: that there will be no answer on this connection any more. */
export function isLostConnection(error: Error): boolean {
	if (error instanceof RangeError || error instanceof TypeError) return false;
	const { code, severity } = error as Error & Partial<Record<'code' | 'severity', string>>;
	return severity === undefined || /^(08|57P)/.test(code ?? '');
}

/** Likewise, of an error that may be wrapped: a question that reads may be asked again on another connection. */
export function isConnectionLost(error: unknown): boolean {
	return causesOf(error).some((each) => each instanceof PostgresError && isOfConnection(each.code));
}

/** All that has no SQLSTATE of five characters is of the connection. */
function isOfConnection(code: string): boolean {
	return !/^[0-9A-Z]{5}$/.test(code) || code === 'EPIPE' || /^(08|57P)/.test(code);
}

/**
 * As the driver reports it: the question before was to have the server learn the statement, and failed in that. Or it was learnt twice,
 * as the driver did not know yet.
 */
export function isLostStatement(error: Error): boolean {
	return ['26000', '42P05'].includes((error as { code?: string }).code ?? '');
}

/**
 * [DB6] The server is not there, shuts down, only reads, takes too long, or its disk is full. Nothing was recorded that was not committed, and asking
 * again later may succeed.
 */
export function isPostgresUnavailable(error: unknown): boolean {
	return causesOf(error).some(
		(each) => each instanceof PostgresError && (isOfConnection(each.code) || /^(53|57014|58|25006)/.test(each.code))
	);
}

function causesOf(error: unknown): Error[] {
	const causes: Error[] = [];
	for (let each = error; each instanceof Error; each = each.cause) causes.push(each);
	return causes;
}
