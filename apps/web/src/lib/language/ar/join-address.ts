import type { joinAddress as english } from '../en/join-address.ts';

export const joinAddress: typeof english = {
	title: 'لا يمكن للهواتف فتح هذا العنوان',
	local: (address) => `العنوان ${address} لا يعمل إلا على حاسوب الخادم نفسه.`,
	choose: 'اختر عنوان هذا الحاسوب في الشبكة التي تستخدمها الهواتف:',
	use: (address) => `استخدام ${address}`,
	used: (address) => `تقود الروابط إلى ${address}. يجب أن تكون الهواتف على الشبكة نفسها.`,
	another: 'استخدام عنوان آخر',
	none: 'هذا الحاسوب غير متصل بأي شبكة، أو لا يقبل الخادم اتصالات من حواسيب أخرى (HOST).',
	set: 'لتثبيت العنوان بصورة دائمة، شغّل الخادم بهذا السطر:',
	example: 'http://ADDRESS:PORT',
	chosen: (address) => `تقود الروابط الآن إلى ${address}. اطبع ورقة الانضمام مرة أخرى.`
};
