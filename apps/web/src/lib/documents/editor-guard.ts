import { Extension, getSchema, type AnyExtension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type { Node, Schema } from '@tiptap/pm/model';
import { Plugin, type PluginView, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { nodesAndMarks } from './editor-schema.ts';
import { SectionNodes } from './section-nodes.ts';

/** `diverged`: the editor shows something other than its document. `uneditable`: the document holds what no editor can show. */
export type LockReason = 'diverged' | 'uneditable';

export type Lock = {
	reason: LockReason;
	/** What its author had just typed or pasted, and the document may not have. */
	text: string;
};

/** False where an editor would throw, or delete for everyone what it cannot show. */
export function isEditable(fragment: Y.XmlFragment): boolean {
	return new SectionNodes(fragment, getSchema(nodesAndMarks())).isEditable;
}

/**
 * [DOC70] What an editor writes is the difference between its text and the document's. So an editor that has stopped following,
 * for whichever reason, deletes with its owner's next key what others wrote meanwhile. The guard stands at the only passage from
 * editor to document, and lets nothing through unless the editor showed exactly what the document holds.
 */
export class EditorGuard {
	#lock: Lock | null = null;
	readonly #fragment: Y.XmlFragment;
	readonly #onLock: (lock: Lock) => void;
	#nodes: SectionNodes | null = null;
	#view: EditorView | null = null;
	#binding: ProsemirrorBinding | null = null;
	/** The document changed, and it was not compared since. */
	#isUnchecked = false;
	/** A change by this editor's owner, while it is being applied. */
	#local: Transaction | null = null;
	/** A change of the document is being shown. */
	#isFollowing = false;
	/** ProseMirror notifies the binding that the view changed. */
	#isUpdating = false;

	constructor(fragment: Y.XmlFragment, onLock: (lock: Lock) => void) {
		this.#fragment = fragment;
		this.#onLock = onLock;
	}

	/** Parts of the editor that it guards. */
	get extensions(): AnyExtension[] {
		const guard = this;
		const binding = Collaboration.extend({
			addProseMirrorPlugins() {
				guard.#watch(this.editor.schema);
				return (this.parent?.() ?? []).map((plugin: Plugin) =>
					plugin.spec.key === ySyncPluginKey ? guard.#guarded(plugin) : plugin
				);
			}
		}).configure({ fragment: this.#fragment });
		const changes = Extension.create({
			name: 'editorGuard',
			priority: 990,
			addProseMirrorPlugins: () => [
				new Plugin({
					filterTransaction: (transaction) => guard.#admits(transaction),
					view: (view) => guard.#open(view)
				})
			],
			dispatchTransaction: ({ transaction, next }) => guard.#dispatch(transaction, next)
		});
		return [binding, changes];
	}

	/** The binding writes to the document when ProseMirror says that the view changed, and at no other time. */
	#guarded({ spec }: Plugin): Plugin {
		return new Plugin({
			...spec,
			view: (view) => {
				const inner = spec.view?.(view) ?? {};
				return {
					...inner,
					update: (...change) => {
						const wasUpdating = this.#isUpdating;
						this.#isUpdating = true;
						this.#attempt(() => inner.update?.(...change));
						this.#isUpdating = wasUpdating;
					}
				};
			}
		});
	}

	/** Before the binding, which would act on what it cannot show. */
	#watch(schema: Schema): void {
		if (this.#nodes) return;
		this.#nodes = new SectionNodes(this.#fragment, schema);
		this.#fragment.observeDeep(this.#changed);
		this.#fragment.doc?.on('afterAllTransactions', this.#settled);
	}

	#open(view: EditorView): PluginView {
		this.#watch(view.state.schema);
		this.#view = view;
		const { binding } = ySyncPluginKey.getState(view.state) as { binding: ProsemirrorBinding };
		this.#binding = binding;
		// The binding writes and follows inside its mutex alone. An error there would reach the code that changed the document.
		const { mux } = binding;
		binding.mux = (act) => mux(() => (this.#isUpdating ? this.#write(act) : this.#attempt(act)));
		// If this handler throws, Yjs does not apply the change at all and leaves its transaction open.
		this.#fragment.doc?.off('beforeAllTransactions', binding.beforeAllTransactions);
		this.#fragment.doc?.on('beforeAllTransactions', this.#rememberSelection);
		this.#attempt(() => this.#check());
		return { destroy: () => this.#leave() };
	}

	#leave(): void {
		this.#nodes = null;
		this.#fragment.unobserveDeep(this.#changed);
		this.#fragment.doc?.off('afterAllTransactions', this.#settled);
		this.#fragment.doc?.off('beforeAllTransactions', this.#rememberSelection);
	}

	readonly #rememberSelection = (): void => {
		try {
			this.#binding?.beforeAllTransactions();
		} catch {
			this.#binding?.afterAllTransactions();
		}
	};

	readonly #changed = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
		if (this.#lock) return;
		this.#isUnchecked = true;
		this.#attempt(() => {
			this.#nodes?.changed(events);
			if (!this.#nodes?.isEditable) this.#close('uneditable');
		});
	};

	/** Everybody who follows the document has had their turn. */
	readonly #settled = (): void => {
		if (this.#isUnchecked) this.#attempt(() => this.#check());
	};

	#check(): void {
		if (this.#lock || !this.#view) return;
		if (this.#nodes?.isShownBy(this.#view.state.doc)) this.#isUnchecked = false;
		else this.#close('diverged');
	}

	#write(write: () => void): void {
		if (this.#isUnchecked) this.#close('diverged');
		if (!this.#lock) this.#attempt(write);
	}

	/** Extensions may answer their owner's change with one of their own, such as a link; another's change they only show. */
	#admits(transaction: Transaction): boolean {
		if (this.#lock) return false;
		return !(this.#isFollowing && isLocal(transaction));
	}

	#dispatch(transaction: Transaction, next: (transaction: Transaction) => void): void {
		if (this.#lock) return;
		if (isLocal(transaction)) {
			this.#local = transaction;
			this.#attempt(() => next(transaction));
			this.#local = null;
		} else {
			this.#isFollowing = transaction.docChanged;
			try {
				next(transaction);
			} finally {
				this.#isFollowing = false;
			}
		}
	}

	#attempt(act: () => void): void {
		try {
			act();
		} catch (error) {
			console.error(error);
			this.#close('diverged');
		}
	}

	#close(reason: LockReason): void {
		if (this.#lock) return;
		this.#lock = { reason, text: this.#local ? insertedText(this.#local) : '' };
		this.#binding?.destroy();
		const dom = this.#view?.dom;
		dom?.setAttribute('contenteditable', 'false');
		dom?.setAttribute('aria-readonly', 'true');
		this.#onLock(this.#lock);
	}
}

function isLocal(transaction: Transaction): boolean {
	return transaction.docChanged && !transaction.getMeta(ySyncPluginKey);
}

/** What a change puts into the text, paragraph by paragraph. */
export function insertedText(transaction: Transaction): string {
	return transaction.steps
		.map((step) => {
			const { slice } = step as { slice?: { content: { size: number; textBetween: Node['textBetween'] } } };
			return slice ? slice.content.textBetween(0, slice.content.size, '\n') : '';
		})
		.filter((text) => text !== '')
		.join('\n');
}
