import { expect, test } from 'vitest';
import { noNotice, noticeText } from './participation-notice.ts';

test('[CONSULTATIONS7] the text is the one of the reader’s language, else the one for all, else one that there is', () => {
	const notice = { ...noNotice, texts: { fr: 'Bonjour', ar: 'مرحبا' } };
	expect(noticeText(notice, 'Hello', 'fr')).toEqual({ text: 'Bonjour', language: 'fr' });
	expect(noticeText(notice, 'Hello', 'en')).toEqual({ text: 'Hello', language: null });
	expect(noticeText(notice, null, 'en')).toEqual({ text: 'Bonjour', language: 'fr' });
	expect(noticeText(noNotice, 'Hello', 'ar')).toEqual({ text: 'Hello', language: null });
	expect(noticeText(noNotice, null, 'ar')).toBeNull();
});
