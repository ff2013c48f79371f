import { isServerReachable } from './connection-probe.ts';

const checkInterval = 3000;

/** Resolves when the server answers, or when `signal` is aborted. */
export function serverIsBack(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const stop = waitForServer(resolve);
		signal.addEventListener('abort', () => (stop(), resolve()));
		if (signal.aborted) stop();
		if (signal.aborted) resolve();
	});
}

/** [WEB261] Calls `onBack` once, when the server answers. Returns a function that stops waiting. */
export function waitForServer(onBack: () => void): () => void {
	let isStopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	async function check(): Promise<void> {
		clearTimeout(timer);
		const isReachable = await isServerReachable();
		if (isStopped) return;
		if (!isReachable) return void (timer = setTimeout(now, checkInterval * (0.75 + Math.random() / 2)));
		stop();
		onBack();
	}
	const now = () => void check();
	const stop = () => {
		isStopped = true;
		clearTimeout(timer);
		window.removeEventListener('online', now);
	};
	window.addEventListener('online', now);
	now();
	return stop;
}
