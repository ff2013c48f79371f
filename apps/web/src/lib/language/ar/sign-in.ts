import type { Front } from '../en/front.ts';

export const signIn: Front['signIn'] = {
	secondTitle: 'خطوة أخرى',
	secondLead: 'كلمة المرور صحيحة. أثبِت الآن أنك أنت.',
	wanted: 'سجّل الدخول أو انضم برمزك، ثم تصل إلى الصفحة التي فتحتها.',
	appCode: 'رمز تطبيقك',
	appCodeHint: 'ستة أرقام. يصلح كل رمز مرة واحدة.',
	recoveryCode: 'رمز استرداد',
	recoveryCodeHint: 'أحد الرموز التي دوّنتها. لن يصلح بعد ذلك.',
	needCode: 'اكتب الرمز.',
	useApp: 'استخدام رمز التطبيق',
	useRecovery: 'استخدام رمز استرداد',
	usePasskey: 'استخدام مفتاح مرور',
	usePassword: 'استخدام كلمة المرور',
	onlyRecovery: 'لا تعمل مفاتيح مرورك في هذا العنوان. استخدم رمز استرداد.',
	passkeyStopped: 'لم يُستخدم مفتاح المرور. حاول مرة أخرى أو اختر طريقة أخرى.',
	back: 'البدء من جديد',
	continue: 'متابعة',
	viaProvider: 'الدخول عن طريق مؤسستك',
	proveTitle: 'أما زلت أنت؟',
	proveLead: 'يتطلب ذلك تسجيل دخول حديثًا. أثبِت هويتك مرة أخرى، وسيُنفَّذ فورًا.',
	prove: 'متابعة',
	resetTitle: 'اختيار كلمة مرور جديدة',
	resetLead: 'بالرابط الذي وصلك تختار كلمة مرور جديدة مرة واحدة. تنتهي جميع جلساتك.',
	resetDone: (name: string) => `حُفظت كلمة المرور الجديدة. ادخل باسم «${name}».`,
	resetNoToken: 'تحتاج هذه الصفحة إلى الرابط الكامل الذي وصلك.',
	resetSave: 'حفظ كلمة المرور',
	noProof: 'ليس لهذا الحساب كلمة مرور ولا عامل ثانٍ. اخرج ثم ادخل من جديد، وأعد المحاولة خلال عشر دقائق.',
	providerRefused: {
		'provider/declined':
			'لم يسمح لك دخول مؤسستك بالمرور، أو تراجعت هناك. حاول مرة أخرى أو ادخل بطريقة أخرى؛ وإن تكرر ذلك فاسأل المسؤول عن الحسابات في مؤسستك.',
		'provider/not-invited':
			'لا يُعرف أحد هنا بهذا الدخول. اطلب دعوة من الميسِّر، أو ادخل بكلمة المرور واربطه في صفحة حسابك.',
		'provider/linked-elsewhere': 'هذا الدخول مرتبط بحساب آخر هنا. ادخل بذلك الحساب، أو استخدم دخولًا آخر.',
		'invitation/not-valid': 'استُخدمت الدعوة أو سُحبت أو انتهت مدتها. اطلب دعوة جديدة.'
	},
	providerFailed: 'لم ينجح الدخول عن طريق مؤسستك. حاول مرة أخرى؛ وإن تكرر ذلك فأخبر من يدير هذا الخادم.',
	invitedToRun: (title: string, consultation: string, state: string) =>
		`لإدارة حلقة العمل «${title}» ضمن «${consultation}» (${state}) إلى جانب الميسِّرين.`,
	invitedRunLead: 'تدير حلقة العمل بصفتك الحالية في هذه المشاورة، ولا يتغير شيء آخر.',
	invitedJoin: 'الانضمام برمزك أولًا',
	invitedJoinHint: 'إن لم تكن مشاركًا بعد فانضم أولًا، ثم تعود إلى هنا. أبقِ علامة التبويب هذه مفتوحة.',
	invitedTitle: 'أنت مدعو',
	invitedLead: (title: string, state: string) => `لتيسير «${title}» (${state}).`,
	invitedAs: (name: string) => `أنت داخل باسم ${name}.`,
	invitedAccept: 'قبول',
	invitedSignIn: 'لديّ حساب',
	invitedNew: 'إنشاء حساب',
	invitedNewLead: 'تنشئ حسابًا تدخل به من الآن فصاعدًا.',
	invitedNoToken: 'تحتاج هذه الصفحة إلى رابط الدعوة الكامل.',
	accountTitle: 'حسابك'
};
