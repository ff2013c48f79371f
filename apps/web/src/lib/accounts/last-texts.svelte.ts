import { keepForReturn } from '#lib/documents/unsaved-words.svelte.ts';
import type { TypedFields } from './typed-fields.ts';

/** [ACCOUNT33] What stands in fields once a session has ended, with what is typed after that. */
export class LastTexts {
	texts = $state.raw<readonly string[]>([]);
	/** The device has all of it. */
	kept = $state(false);

	/** In an effect, from the end on; `owner`: the participant who comes back as the same person, if any. Returns a function that stops it. */
	follow(typed: TypedFields, owner: string | null): () => void {
		const endedAt = Date.now();
		const keep = () => {
			this.texts = typed.texts;
			this.kept = owner !== null && keepForReturn({ participant: owner, endedAt }, this.texts);
		};
		keep();
		window.addEventListener('input', keep);
		return () => window.removeEventListener('input', keep);
	}
}
