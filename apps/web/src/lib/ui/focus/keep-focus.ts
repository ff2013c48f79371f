import type { Attachment } from 'svelte/attachments';

/** What is pressed or chosen; not fields to write in, which would call up the keyboard of a phone. */
const pressable =
	':is(button:not(:disabled), a[href], summary, select:not(:disabled), input:is([type=radio], [type=checkbox]))';

/**
 * [WEB28] A pressed element may then disappear: an admitted person, the called row, a button that changes. Its user continues from the same
 * place, because a page that loses focus sends a keyboard back to its start. Authors of a text that disappears are told beside it what
 * became of the text, and nothing may scroll them away. `isLeaving`: the whole page is about to be replaced.
 */
export function keepFocus(isLeaving: () => boolean): Attachment<HTMLElement> {
	return (container) => {
		let lost: { element: HTMLElement; within: Element[]; before: Set<Element> } | null = null;

		function remember({ target }: FocusEvent) {
			if (!(target instanceof HTMLElement)) return;
			if (target.isContentEditable) return void (lost = null);
			const all = seen(container);
			const within: Element[] = [];
			for (let each = target.parentElement; each && each !== container; each = each.parentElement) within.push(each);
			within.push(container);
			lost = { element: target, within, before: new Set(all.filter((each) => precedes(each, target))) };
		}

		function forget({ relatedTarget }: FocusEvent) {
			if (relatedTarget !== null) return void (lost = null);
			// A press beside everything moves the focus on purpose. Removed elements report the same first, and are gone a moment later.
			const left = lost;
			setTimeout(() => {
				if (lost === left && left && isUsable(left.element)) lost = null;
			});
		}

		function mend() {
			if (!lost || isUsable(lost.element) || isLeaving()) return;
			const { element, within, before } = lost;
			if (![document.body, element].includes(document.activeElement as HTMLElement)) return;
			for (const place of within) {
				if (!place.isConnected) continue;
				const candidates = seen(place);
				const next = candidates.findLastIndex((each) => before.has(each)) + 1;
				const found = candidates[next] ?? candidates.at(-1);
				if (!found) continue;
				lost = null;
				return found.focus();
			}
		}

		container.addEventListener('focusin', remember);
		container.addEventListener('focusout', forget);
		// A dialog gives the focus back once it is closed, to what may have gone meanwhile.
		container.addEventListener('close', mend, true);
		const observer = new MutationObserver(mend);
		observer.observe(container, { childList: true, subtree: true, attributeFilter: ['disabled'] });
		return () => {
			container.removeEventListener('focusin', remember);
			container.removeEventListener('focusout', forget);
			container.removeEventListener('close', mend, true);
			observer.disconnect();
		};
	};
}

function seen(place: Element): HTMLElement[] {
	return [...place.querySelectorAll<HTMLElement>(pressable)].filter((each) => each.checkVisibility());
}

function isUsable(element: HTMLElement): boolean {
	return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}

function precedes(one: Element, other: Element): boolean {
	return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
