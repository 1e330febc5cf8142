/** The types of newer builds with the values that postbacks send for them (keitaro.md 3.8). */
export const conversionTypes = [
  { id: 1, name: 'Sale', values: ['sale'] },
  { id: 2, name: 'Lead', values: ['lead'] },
  { id: 3, name: 'Rejected', values: ['rejected'] },
  { id: 4, name: 'Trash', values: ['trash'] },
  { id: 5, name: 'Registration', values: ['reg', 'registration'] },
  { id: 6, name: 'Deposit', values: ['dep', 'deposit'] },
] as const;
