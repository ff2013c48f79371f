import { exitCookie } from '@plenum/protocol/quick-exit';
import { themeCookie } from '#lib/ui/look/theme.ts';
import { languageCookie } from '#lib/language/language.ts';
import { clearDevice, clearTab } from '#lib/outbox/device.ts';

const presses = 3;
const pressesWithin = 2000;

/** To the other tabs of this browser. */
const channel = 'plenum-quick-exit';

/** Longer than any session's cookie. */
const markSeconds = 400 * 24 * 60 * 60;

/**
 * [PEOPLE70] [PEOPLE71] Signs out here, empties every tab, and shows another page. Nothing is waited for. The mark comes first: it alone
 * makes the server refuse this browser's session where the sign-out does not arrive.
 */
export function exitQuickly(target: string): void {
	try {
		markExit();
		openChannel()?.postMessage(null);
	} finally {
		leavePage(target, signOut, forgetEverything);
	}
}

/**
 * Leaves this page when somebody presses the quick exit in another tab: that one signs out. A tab that slept receives this late, when
 * somebody else may have joined in this browser. Then it only empties itself, and ends and deletes nothing of theirs. Returns an
 * unsubscribe function.
 */
export function leaveWithOtherTabs(target: string): () => void {
	const others = openChannel();
	if (others) others.onmessage = () => leavePage(target, () => undefined, forgetOwn);
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
	const secure = location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `${mark()}; path=/; max-age=${markSeconds}; samesite=lax${secure}`;
}

const mark = () => `${location.protocol === 'https:' ? '__Host-' : ''}${exitCookie}=1`;

/** The server deletes the mark with the session; until then nobody else is known in this browser. */
const isMarked = () => document.cookie.split('; ').includes(mark());

function signOut(): void {
	void fetch('/api/v1/sign-out', { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(
		() => undefined
	);
}

let isLeaving = false;

/** Once: a second press would begin the way out anew. */
function leavePage(target: string, end: () => void, forget: () => void): void {
	if (isLeaving) return;
	isLeaving = true;
	try {
		document.documentElement.hidden = true;
		document.title = '';
		// An answer that is on its way could bring a new session cookie.
		window.stop();
		end();
		document.body.replaceChildren();
		leaveWithoutQuestion(forget);
		forget();
	} finally {
		// A page that cannot be reached would show the browser's error.
		location.replace(navigator.onLine ? target : 'about:blank');
	}
}

/** Listeners of the page ask whether to leave where text is unsaved, and keep that text on the device when the page goes. */
function leaveWithoutQuestion(forget: () => void): void {
	const instead = (event: Event) => {
		event.stopImmediatePropagation();
		forget();
	};
	for (const event of ['beforeunload', 'pagehide', 'visibilitychange'])
		window.addEventListener(event, instead, { capture: true });
}

function forgetOwn(): void {
	if (isMarked()) forgetEverything();
	else clearTab();
}

function forgetEverything(): void {
	clearDevice();
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
