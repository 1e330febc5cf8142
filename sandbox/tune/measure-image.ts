/** Width and height as the platform stores them. */
export interface ImageSize {
  readonly width: string | null;
  readonly height: string | null;
}

/** Reads the size out of a PNG, GIF or JPEG (hasoffers.md 2.9); null for anything else. */
export function measureImage(bytes: Buffer = Buffer.alloc(0)): ImageSize {
  if (bytes.length >= 24 && bytes.subarray(1, 4).equals(Buffer.from('PNG'))) {
    return printed(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  }
  if (bytes.length >= 10 && bytes.subarray(0, 3).equals(Buffer.from('GIF'))) {
    return printed(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  }
  return bytes.length >= 4 && bytes.readUInt16BE(0) === startOfImage ? measureJpeg(bytes) : unknown;
}

const unknown: ImageSize = { width: null, height: null };
const startOfImage = 0xffd8;

/** Follows the segments to the first frame header. */
function measureJpeg(bytes: Buffer): ImageSize {
  for (let at = 2; at + 9 <= bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return printed(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
  }
  return unknown;
}

function printed(width: number, height: number): ImageSize {
  return { width: String(width), height: String(height) };
}
