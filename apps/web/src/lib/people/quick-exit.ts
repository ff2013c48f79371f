import { exitCookie } from '@plenum/protocol/quick-exit';
import { themeCookie } from '#lib/ui/theme.ts';
import { languageCookie } from '#lib/language/language.ts';
import { deviceStorage, deleteAllUnsentText } from '#lib/documents/unsent-text.ts';

const presses = 3;
const pressesWithin = 2000;

/** To the other tabs of this browser. */
const channel = 'plenum-quick-exit';

/** Longer than any session's cookie. */
const markSeconds = 400 * 24 * 60 * 60;

/**
 * [PEOPLE70] [PEOPLE71] Signs out here, in every tab, and shows another page. Nothing is waited for. The mark comes first: it alone
 * makes the server refuse this browser's session where the sign-out does not arrive.
 */
export function exitQuickly(target: string): void {
	try {
		markExit();
		openChannel()?.postMessage(null);
	} finally {
		leavePage(target);
	}
}

/** Leaves this page when somebody presses the quick exit in another tab. Returns an unsubscribe function. */
export function leaveWithOtherTabs(target: string): () => void {
	const others = openChannel();
	if (others) others.onmessage = () => leavePage(target);
	return () => others?.close();
}

/** Null where the person lets this site store nothing: some browsers then refuse it this too. */
function openChannel(): BroadcastChannel | null {
	try {
		return new BroadcastChannel(channel);
	} catch {
		return null;
	}
}

function markExit(): void {
	const [prefix, secure] = location.protocol === 'https:' ? ['__Host-', '; secure'] : ['', ''];
	document.cookie = `${prefix}${exitCookie}=1; path=/; max-age=${markSeconds}; samesite=lax${secure}`;
}

let isLeaving = false;

/** Once: a second press would begin the way out anew. */
function leavePage(target: string): void {
	if (isLeaving) return;
	isLeaving = true;
	try {
		document.documentElement.hidden = true;
		document.title = '';
		// An answer that is on its way could bring a new session cookie.
		window.stop();
		void fetch('/api/v1/sign-out', { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(
			() => undefined
		);
		document.body.replaceChildren();
		leaveWithoutQuestion();
		forgetEverything();
	} finally {
		// A page that cannot be reached would show the browser's error.
		location.replace(navigator.onLine ? target : 'about:blank');
	}
}

/** Listeners of the page ask whether to leave where text is unsaved, and keep that text on the device when the page goes. */
function leaveWithoutQuestion(): void {
	window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
	for (const event of ['pagehide', 'visibilitychange']) window.addEventListener(event, forgetEverything);
}

function forgetEverything(): void {
	deleteAllUnsentText(deviceStorage());
	for (const name of [languageCookie, themeCookie]) document.cookie = `${name}=; path=/; max-age=0; samesite=lax`;
}

/** Answers whether this key was the last of three presses of Shift, and of nothing else, in short order. */
export function tripleShift(): (event: Pick<KeyboardEvent, 'key' | 'timeStamp' | 'repeat'>) => boolean {
	let times: number[] = [];
	return ({ key, timeStamp, repeat }) => {
		if (repeat) return false;
		times = key === 'Shift' ? [...times.filter((time) => timeStamp - time < pressesWithin), timeStamp] : [];
		return times.length >= presses;
	};
}
