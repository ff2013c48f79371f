import type { Inviting } from '../en/inviting.ts';

export const inviting: Inviting = {
	invitations: 'الميسِّرون',
	invitationsLead: 'ادعُ ميسِّرًا آخر برابط يصلح مرة واحدة، لسبعة أيام. يدخل بحساب خاص به.',
	invite: 'دعوة ميسِّر',
	inviteFor: 'لمن',
	inviteForHint: 'للتمييز بين الدعوات فقط.',
	inviteMake: 'إنشاء الرابط',
	inviteLink: 'رابط الدعوة',
	inviteOnce: 'أرسل هذا الرابط إلى شخص واحد بطريقة تثق بها. لا يُعرض إلا الآن.',
	inviteUntil: (moment: string) => `حتى ${moment}`,
	inviteTakeBack: 'سحب',
	inviteTakeBackNamed: (label: string) => `سحب دعوة ${label}`,
	inviteTakenBack: (label: string) => `لم تعد دعوة ${label} صالحة`,
	inviteTakeBackSure: 'اسحبها الآن',
	inviteRuns: (title: string) => `لإدارة «${title}»`
};
