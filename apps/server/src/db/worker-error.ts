/** Errors lose their name and code on the way between threads. */
export type WorkerError = { name: string; message: string; stack: string | undefined; code: unknown };

/** The code is that of the deepest cause: a store's error wraps what the database said. */
export function workerError(error: unknown): WorkerError {
	const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
	let code: unknown;
	for (let each = error; each instanceof Error; each = each.cause) if ('code' in each) code = each.code;
	return { name, message, stack, code };
}

/** What the worker answered; what it threw is thrown here. */
export function unwrapAnswer<Answer extends object>(answer: Answer | { error: WorkerError }): Answer {
	if ('error' in answer) throw Object.assign(new Error(answer.error.message), answer.error);
	return answer;
}
