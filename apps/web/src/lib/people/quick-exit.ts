import { languageCookie } from '#lib/language/language.ts';
import { deviceStorage, deleteAllUnsentText } from '#lib/documents/unsent-text.ts';

/** A page that says nothing about whoever opens it. */
const elsewhere = 'https://www.wikipedia.org/';
const presses = 3;
const pressesWithin = 2000;

/**
 * [PEOPLE40] Away at once: what is on the screen goes first, then the session, then all that this browser keeps, and another
 * page takes the place of this one. Nothing is waited for: the sign-out goes on while the other page loads.
 */
export function exitQuickly(): void {
	document.documentElement.hidden = true;
	void fetch('/api/v1/sign-out', { method: 'POST', keepalive: true, credentials: 'same-origin' }).catch(
		() => undefined
	);
	deleteAllUnsentText(deviceStorage());
	document.cookie = `${languageCookie}=; path=/; max-age=0; samesite=lax`;
	location.replace(elsewhere);
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
