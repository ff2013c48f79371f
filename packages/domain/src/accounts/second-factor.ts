/** [ACCOUNT8] Whether an account may do without a second factor: a setting of the server. */
export const secondFactorPolicies = ['optional', 'required'] as const;
export type SecondFactorPolicy = (typeof secondFactorPolicies)[number];

/** How someone proved who they are. `provider`: by an OpenID Connect provider that the operator set. */
export type Proof = 'password' | 'passkey' | 'provider';

/**
 * [ACCOUNT7] Whether a second step is missing after the first proof. A passkey that verified its owner is two factors in one.
 * A provider's word is like a password's, unless the operator says that the provider sees to the second factor.
 */
export function needsSecondStep(proof: Proof, factors: number, providerSeesToIt: boolean): boolean {
	switch (proof) {
		case 'passkey':
			return false;
		case 'provider':
			return factors > 0 && !providerSeesToIt;
		case 'password':
			return factors > 0;
	}
}

/** [ACCOUNT8] Someone who has none, where one is required, sets one up and does nothing else. */
export function mustSetUpFactor(policy: SecondFactorPolicy, factors: number, factorsElsewhere: boolean): boolean {
	return policy === 'required' && factors === 0 && !factorsElsewhere;
}

/** [ACCOUNT8] The last factor stays where one is required. */
export function mayRemoveFactor(policy: SecondFactorPolicy, factors: number): boolean {
	return policy === 'optional' || factors > 1;
}

/** [ACCOUNT10] Each step of 30 seconds is good once: a code that was read over a shoulder opens nothing. */
export function isFreshStep(step: number, lastStep: number): boolean {
	return step > lastStep;
}
