import { languageTraits, type LanguagePack } from '@plenum/domain/languages';
import { isFallback } from './fallback-texts.ts';

/** An element that has nothing but a text, as Svelte writes it. */
const textAlone = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>((?:\s|<!--[^>]*-->)*)([^<>]+?)((?:\s|<!--[^>]*-->)*)(?=<\/\1>)/g;
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** [WEB383] The same in the page that the server writes, for elements that have nothing but a text. */
export function markFallbackInHtml(html: string, { fallback }: LanguagePack): string {
	const { direction } = languageTraits[fallback];
	return html.replaceAll(textAlone, (whole, tag: string, attributes: string, before: string, text: string, after) => {
		const read = text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
		if (tag === 'title' || /\slang=/.test(attributes) || !isFallback(read)) return whole;
		const dir = tag === 'li' || /\sdir=/.test(attributes) ? '' : ` dir="${direction}"`;
		return `<${tag}${attributes} lang="${fallback}"${dir} data-fallback="${dir && 'dir'}">${before}${text}${String(after)}`;
	});
}
