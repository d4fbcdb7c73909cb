import { crc32, deflateSync } from 'node:zlib';
import type { Random } from './random.js';

const WIDTH = 480;
const HEIGHT = 270;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS_A_CHANNEL = 8;
const TRUECOLOR = 2;

interface Berry {
  x: number;
  y: number;
  radius: number;
}

/** What a camera above a bed might see, as PNG: leaves, and some ripe berries. */
export function pictureOfBed(random: Random): Buffer {
  const berries = Array.from({ length: random.integer(4, 9) }, (): Berry => {
    return { x: random.integer(20, WIDTH - 20), y: random.integer(40, HEIGHT - 20), radius: random.integer(9, 18) };
  });
  const lines = Array.from({ length: HEIGHT }, (_, y) => {
    const line = Buffer.alloc(1 + WIDTH * 3); // the first byte: no filter
    for (let x = 0; x < WIDTH; x++) line.set(colorAt(x, y, berries), 1 + x * 3);
    return line;
  });

  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = BITS_A_CHANNEL;
  header[9] = TRUECOLOR;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colorAt(x: number, y: number, berries: Berry[]): [red: number, green: number, blue: number] {
  const berry = berries.find((one) => Math.hypot(x - one.x, y - one.y) < one.radius);
  if (berry) {
    const light = Math.max(0, 1 - Math.hypot(x - berry.x + 4, y - berry.y + 5) / berry.radius);
    return [176 + Math.round(70 * light), 28 + Math.round(90 * light), 38 + Math.round(70 * light)];
  }
  // Leaves, as two waves across each other.
  const leaf = (Math.sin(x / 17 + Math.sin(y / 23) * 2) + Math.sin((x + y) / 31)) / 2;
  return [38 + Math.round(22 * leaf), 84 + Math.round(38 * leaf), 40 + Math.round(14 * leaf)];
}

/** @param type  four letters, such as `IHDR` */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
