/** [ACCOUNT33] The fields into which somebody typed on the pages that are open, so that nothing is lost with the session. */
export class TypedFields {
	readonly #fields = new Set<HTMLInputElement | HTMLTextAreaElement>();

	/** In an effect. Returns a function that stops it. */
	open(): () => void {
		const typed = ({ target }: Event) => {
			if (isTextField(target)) this.#fields.add(target);
		};
		window.addEventListener('input', typed, true);
		return () => window.removeEventListener('input', typed, true);
	}

	/** What stands in those that are still on the page. */
	get texts(): string[] {
		for (const field of this.#fields) if (!field.isConnected) this.#fields.delete(field);
		return [...new Set([...this.#fields].map(({ value }) => value.trim()).filter((text) => text !== ''))];
	}
}

/** A password, a code or a secret is nobody's words; what is said in private is for no screen. */
function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
	if (target instanceof HTMLElement && target.dataset['secret'] !== undefined) return false;
	if (target instanceof HTMLTextAreaElement) return !target.readOnly;
	return target instanceof HTMLInputElement && target.type === 'text' && target.autocomplete !== 'one-time-code';
}
