import { isServerReachable } from '#lib/queries/connection-probe.ts';

const checkInterval = 3000;

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
