import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

const ways = [
  ['updateWire', 'Wire'],
  ['updateCheck', 'Check'],
  ['updateDirectDeposit', 'DirectDeposit'],
  ['updatePayoneer', 'Payoneer'],
  ['updatePayQuicker', 'PayQuicker'],
  ['updateOtherPayment', 'Other'],
] as const;

/** What advertisers, affiliates and their users have beside their columns. */
export const tuneAccounts: readonly OperationCase[] = [
  ...(['Advertiser', 'Affiliate'] as const).flatMap((word): OperationCase[] => {
    const [kind, owner] = [word.toLowerCase(), `${word.toLowerCase()}_id`];
    return [
      {
        calls: [`getManagerOf${word}`, `getBalanceOf${word}`, `find${word}IdsOfManager`],
        title: `the manager and the balance of an ${kind} are told`,
        show: async (bench) => {
          const { id, account_manager_id: employeeId } = storedRows(bench, `${kind}s`).find(
            (row) => row.account_manager_id,
          );
          const { tune } = await bench.ask(
            `query Account($id: ID!, $employeeId: ID!) { tune {
              managerOf${word}(${kind}Id: $id) { employeeId email }
              balanceOf${word}(${kind}Id: $id) { amount }
              ${kind}IdsOfManager(employeeId: $employeeId) { ${kind}Id ${kind} { nativeId } } } }`,
            { id, employeeId },
          );
          const manager = storedRows(bench, 'employees').find((row) => row.id === employeeId);
          expect(tune[`managerOf${word}`]).toEqual({ employeeId, email: manager.email });
          expect(tune[`balanceOf${word}`].amount).toMatch(/^\d+\.\d{5}$/);
          const managed = storedRows(bench, `${kind}s`).filter((row) => row.account_manager_id === employeeId);
          expect(sortedColumn(tune[`${kind}IdsOfManager`], `${kind}Id`)).toEqual(sortedColumn(managed, 'id'));
        },
      },
      {
        calls: [`addNoteTo${word}`, `getNotesOf${word}`, `getAnswersOf${word}`],
        title: `notes on an ${kind} are written and read, and what it answered at sign-up`,
        show: async (bench) => {
          const answers = storedRows(bench, `${kind}Answers`);
          const id = answers[0][owner];
          await bench.ask(
            `mutation Note($id: ID!) { tune${word}AddAccountNote(values: { ${kind}Id: $id, note: "Call again" }) { __typename } }`,
            { id },
          );
          const { tune } = await bench.ask(
            `query Notes($id: ID!) { tune {
              notesOf${word}(${kind}Id: $id) { id note columns }
              signupAnswersOf${word}(${kind}Id: $id) { id columns } } }`,
            { id },
          );
          const notes = storedRows(bench, `${kind}Notes`).filter((row) => row[owner] === id);
          expect(sortedColumn(tune[`notesOf${word}`], 'note')).toEqual(sortedColumn(notes, 'note'));
          expect(sortedColumn(tune[`notesOf${word}`], 'note')).toContain('Call again');
          const own = answers.filter((row) => row[owner] === id);
          expect(tune[`signupAnswersOf${word}`].map(({ columns }: { readonly columns: unknown }) => columns)).toEqual(
            own,
          );
        },
      },
      {
        calls: [`signUp${word}`],
        title: `an ${kind} signs up with its first user, whose password nobody sees`,
        show: async (bench) => {
          const { made } = await bench.ask(
            `mutation SignUp($user: TuneUserToSignUpInput!) { made: tune${word}Signup(values: {
              account: { company: "Signed & up", city: "Graz" }, user: $user }) {
              ... on Tune${word}SignupWrite { given { id } requests { parameters } changes { requested } } } }`,
            { user: { email: `first@${kind}.example`, password: 'very hidden', firstName: 'Ada' } },
          );
          const { id } = made.given;
          expect(storedRows(bench, `${kind}s`).find((row) => row.id === id)).toMatchObject({ company: 'Signed & up' });
          const user = storedRows(bench, `${kind}Users`).find((row) => row[owner] === id);
          expect(user).toMatchObject({ email: `first@${kind}.example`, first_name: 'Ada' });
          expect(JSON.stringify(made)).not.toContain('very hidden');
        },
      },
    ];
  }),
  {
    calls: ['getTierOfAffiliate', 'findUserIdsOfAffiliate'],
    title: 'the tier and the users of an affiliate are told',
    show: async (bench) => {
      const { id, affiliate_tier_id: tierId } = storedRows(bench, 'affiliates').find((row) => row.affiliate_tier_id);
      const { tune } = await bench.ask(
        'query Account($id: ID!) { tune { tierOfAffiliate(affiliateId: $id) { id } userIdsOfAffiliate(affiliateId: $id) { id } } }',
        { id },
      );
      expect(tune.tierOfAffiliate.id).toBe(tierId);
      const users = storedRows(bench, 'affiliateUsers').filter((row) => row.affiliate_id === id);
      expect(sortedColumn(tune.userIdsOfAffiliate, 'id')).toEqual(sortedColumn(users, 'id'));
    },
  },
  {
    calls: ['updatePaypal', 'getPaymentMethods'],
    title: 'an affiliate is told to be paid by PayPal, and the ways are listed without their details',
    show: async (bench) => {
      const [{ id }] = storedRows(bench, 'affiliates');
      await bench.ask(
        'mutation Pay($id: ID!) { tuneAffiliateUpdatePaypal(values: { affiliateId: $id, email: "pay@me.example" }) { __typename } }',
        { id },
      );
      const stored = storedRows(bench, 'paymentMethods').find((row) => row.affiliate_id === id);
      expect(stored).toMatchObject({ method: 'Paypal', email: 'pay@me.example' });
      const { tune } = await bench.ask(
        'query Ways($id: ID!) { tune { paymentMethodsOfAffiliate(affiliateId: $id) { method modifiedAt } } }',
        { id },
      );
      expect(sortedColumn(tune.paymentMethodsOfAffiliate, 'method')).toContain('Paypal');
    },
  },
  ...ways.map(
    ([operation, method]): OperationCase => ({
      calls: [operation],
      title: `the details of ${method} are written and shown to nobody`,
      show: async (bench) => {
        const id = storedRows(bench, 'affiliates')[1].id;
        const word = method === 'Other' ? 'OtherPayment' : method;
        const send = `mutation Pay($id: ID!, $details: JSON!) { done: tuneAffiliateUpdate${word}(values: { affiliateId: $id, details: $details }) {
        ... on TuneAffiliateUpdate${word}Write { requests { parameters } changes { requested } } ... on InvalidChange { code field } } }`;
        const { done } = await bench.ask(send, { id, details: { bank: 'First Bank', holder: 'Ada' } });
        expect(JSON.stringify(done)).not.toContain('First Bank');
        const stored = storedRows(bench, 'paymentMethods').find(
          (row) => row.affiliate_id === id && row.method === method,
        );
        expect(stored).toMatchObject({ bank: 'First Bank', holder: 'Ada' });
        expect(await bench.refused(send, { id, details: 'First Bank' })).toMatchObject({ field: 'details', calls: 0 });
      },
    }),
  ),
  {
    calls: ['createAffiliateUser', 'isEmailFree', 'checkPassword', 'resetPassword'],
    title: 'addresses and passwords of users are checked, and a password is made anew',
    show: async (bench) => {
      const affiliateId = storedRows(bench, 'affiliates')[0].id;
      const { made } = await bench.ask(
        `mutation User($affiliateId: ID!) { made: tuneAffiliateUserCreate(account: "tune", values: { affiliateId: $affiliateId, email: "checked@user.example", password: "first pass" }) { __typename } }`,
        { affiliateId },
      );
      expect(made.__typename).toBe('TuneAffiliateUserWrite');
      const { id } = storedRows(bench, 'affiliateUsers').find((row) => row.email === 'checked@user.example');
      const check = `query Check($id: ID!, $password: String!) { tune {
        taken: isUserEmailFree(email: "checked@user.example") { isSo }
        free: isUserEmailFree(email: "nobody@user.example") { isSo }
        isUserPassword(userId: $id, password: $password) { isSo } } }`;
      const { tune } = await bench.ask(check, { id, password: 'first pass' });
      expect([tune.taken.isSo, tune.free.isSo, tune.isUserPassword.isSo]).toEqual([false, true, true]);
      const { reset } = await bench.ask(
        'mutation Reset($id: ID!) { reset: tuneAffiliateUserResetPassword(values: { userId: $id, length: 12 }) { ... on TuneAffiliateUserResetPasswordWrite { given { password } } } }',
        { id },
      );
      expect(reset.given.password).toHaveLength(12);
      const after = await bench.ask(check, { id, password: reset.given.password });
      expect(after.tune.isUserPassword.isSo).toBe(true);
    },
  },
];
