import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP of one compressed file; its time is the first one ZIP knows, so that bytes repeat. */
export function zipOf(name: string, content: Buffer): Buffer {
  const nameBytes = Buffer.from(name);
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const local = header(localSignature, [], nameBytes, sizes);
  // The entry's place in the file (0) and what only a directory tells: maker, comment, disk, attributes.
  const central = header(centralSignature, [version], nameBytes, sizes, Buffer.alloc(14));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
const deflated = 8;
const firstDate = (1 << 5) | 1;

/** What the local and the central header have in common stands in the same order in both. */
function header(
  signature: number,
  before: readonly number[],
  name: Buffer,
  sizes: Buffer,
  after: Buffer = Buffer.alloc(0),
): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  const extraLength = 0;
  const shared = [shorts([...before, version, 0, deflated, 0, firstDate]), sizes, shorts([name.length, extraLength])];
  return Buffer.concat([start, ...shared, after, name]);
}

function shorts(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, index * 2);
  return bytes;
}
