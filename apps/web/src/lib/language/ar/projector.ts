import type { projector as english } from '../en/projector.ts';

export const projector: typeof english = {
	away: 'لا اتصال: هذا آخر ما عُرض',
	band: 'من يتكلم، وكيفية الانضمام',
	speaksNext: 'التالي:',
	toLight: 'ألوان فاتحة',
	toDark: 'ألوان داكنة',
	wholeScreen: 'ملء الشاشة',
	onlyHere: 'يُفتح على هذا الحاسوب فقط، لا على الهواتف',
	closingSoon: 'يجري إغلاق البند.',
	waiting: 'جارٍ فتح شاشة القاعة…',
	noTokenTitle: 'هذا العنوان غير كامل',
	noTokenText: 'انسخ الرابط كاملًا: ما بعد علامة # جزء منه.',
	revokedTitle: 'لم يعد هذا الرابط يعرض شيئًا',

	links: 'روابط جهاز العرض',
	linksLead: 'افتح الشاشة على حاسوب لم يسجّل أحد الدخول فيه. يعرض الرابط ما تراه القاعة، ولا يتيح شيئًا آخر.',
	makeLink: 'إنشاء رابط',
	newLink: 'يظهر الرابط هذه المرة فقط. من لديه الرابط يرى الشاشة حتى تلغيه.',
	copy: 'نسخ الرابط',
	copied: 'نُسخ الرابط.',
	noLinks: 'لا يوجد رابط يفتح الشاشة.',
	madeAt: (moment) => `أُنشئ ${moment}`,
	revoke: 'إلغاء',
	revokeNamed: (moment) => `إلغاء الرابط الذي أُنشئ ${moment}`,
	revoked: 'أُلغي الرابط. الشاشات التي كانت تستخدمه تقول ذلك.'
};
