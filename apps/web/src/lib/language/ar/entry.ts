import type * as english from '../en/entry.ts';

/** The page of an invitation. */
export const invitation: typeof english.invitation = {
	toRun: (title: string, consultation: string, state: string) =>
		`لإدارة حلقة العمل «${title}» ضمن «${consultation}» (${state}) إلى جانب الميسِّرين.`,
	runLead: 'تدير حلقة العمل بصفتك الحالية في هذه المشاورة، ولا يتغير شيء آخر.',
	join: 'الانضمام برمزك أولًا',
	joinHint: 'إن لم تكن مشاركًا بعد فانضم أولًا، ثم تعود إلى هنا. أبقِ علامة التبويب هذه مفتوحة.',
	title: 'أنت مدعو',
	lead: (title: string, state: string) => `لتيسير «${title}» (${state}).`,
	signedInAs: (name: string) => `أنت داخل باسم ${name}.`,
	accept: 'قبول',
	haveAccount: 'لديّ حساب',
	newAccount: 'إنشاء حساب',
	newLead: 'تنشئ حسابًا تدخل به من الآن فصاعدًا.',
	noToken: 'تحتاج هذه الصفحة إلى رابط الدعوة الكامل.'
};

/** A new password, by a link. */
export const passwordReset: typeof english.passwordReset = {
	title: 'اختيار كلمة مرور جديدة',
	lead: 'بالرابط الذي وصلك تختار كلمة مرور جديدة مرة واحدة. تنتهي جميع جلساتك.',
	done: (name: string) => `حُفظت كلمة المرور الجديدة. ادخل باسم «${name}».`,
	noToken: 'تحتاج هذه الصفحة إلى الرابط الكامل الذي وصلك.',
	save: 'حفظ كلمة المرور'
};

/** Signing in with an organisation. */
export const organisationSignIn: typeof english.organisationSignIn = {
	refused: {
		'provider/declined':
			'لم يسمح لك دخول مؤسستك بالمرور، أو تراجعت هناك. حاول مرة أخرى أو ادخل بطريقة أخرى؛ وإن تكرر ذلك فاسأل المسؤول عن الحسابات في مؤسستك.',
		'provider/not-invited':
			'لا يُعرف أحد هنا بهذا الدخول. اطلب دعوة من الميسِّر، أو ادخل بكلمة المرور واربطه في صفحة حسابك.',
		'provider/linked-elsewhere': 'هذا الدخول مرتبط بحساب آخر هنا. ادخل بذلك الحساب، أو استخدم دخولًا آخر.',
		'invitation/not-valid': 'استُخدمت الدعوة أو سُحبت أو انتهت مدتها. اطلب دعوة جديدة.'
	},
	failed: 'لم ينجح الدخول عن طريق مؤسستك. حاول مرة أخرى؛ وإن تكرر ذلك فأخبر من يدير هذا الخادم.'
};
