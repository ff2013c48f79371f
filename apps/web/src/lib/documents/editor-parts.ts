import { LazyPart } from '#lib/ui/parts/lazy-part.ts';

/** What a press on Edit needs: the section's frame, then the editor. */
export const editorParts = [
	new LazyPart(() => import('./SectionEditor.svelte')),
	new LazyPart(() => import('./Editor.svelte'))
];
