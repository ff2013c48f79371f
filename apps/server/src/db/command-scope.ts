import { AsyncLocalStorage } from 'node:async_hooks';
import type { IdempotencyClaim } from './idempotency/idempotency.store.ts';

/**
 * The command that runs in this asynchronous context, where it came with an idempotency key. The first of its transactions that
 * changes anything writes the claim, so that change and claim are committed together.
 */
export type CommandScope = {
	/** Null once the claim is written, and once the command has been answered: what goes on in the background is not the command. */
	claim: IdempotencyClaim | null;
	isClaimed: boolean;
};

const scopes = new AsyncLocalStorage<CommandScope | null>();

export function runInCommandScope<Value>(scope: CommandScope, work: () => Value): Value {
	return scopes.run(scope, work);
}

/** For writes that a command happens to cause and that are not what it was sent for: it may still be refused after them. */
export function outsideCommandScope<Value>(work: () => Value): Value {
	return scopes.run(null, work);
}

export function currentCommandScope(): CommandScope | null {
	return scopes.getStore() ?? null;
}
