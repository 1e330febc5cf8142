import type { Operation } from '../operation.ts';
import { signupAdvertiser } from './signup-advertiser.ts';
import { signupAffiliate } from './signup-affiliate.ts';
import { signupLists } from './signup-lists.ts';

/** All of signup.asmx. */
export const signupOperations: readonly Operation[] = [signupAdvertiser, signupAffiliate, ...signupLists];
