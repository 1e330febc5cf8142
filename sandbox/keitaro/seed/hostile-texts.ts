/** Names that have broken clients before, for the first records of each kind. */
export const hostileNames: readonly string[] = [
  'Кампания «Весна» — №1',
  '広告キャンペーン 東京',
  '推广计划（测试）',
  '🚀🔥 Push 👩‍👩‍👧',
  '-',
  'null\u0000byte \u0001\u001b[31m\r\nnext line',
  '0012345678901234567890',
  '1e5',
  '  <b>Q&amp;A</b> "quoted" \\ \'single\' {subid}  ',
  'حملة الربيع',
];

/** One more than a double can tell from its neighbour, and far beyond (2^53 and after). */
export const hugeNumbers: readonly string[] = ['9007199254740993', '90071992547409931234567890'];
