import { crc32, deflateSync } from 'node:zlib';

/** The picture's colours, as a PNG palette keeps them: background, axis and numbers, bars. */
const PALETTE = [0xff, 0xff, 0xff, 0x40, 0x40, 0x40, 0x1f, 0x77, 0xb4];
const INK = 1;
const BAR = 2;

const HEIGHT = 400;
const LEAST_WIDTH = 400;
const MARGIN = 20;
/** Room below the axis and above the highest bar, for a number. */
const NUMBER_ROOM = 22;
const BAR_WIDTH = 28;
const BAR_GAP = 12;
/** A picture of more bars shows nothing more; the file beside it has them all. */
const MOST_BARS = 50;

/** Digits of three by five dots: the rows from the top, each as three bits. */
const DIGIT_ROWS = [
  [7, 5, 5, 5, 7],
  [2, 6, 2, 2, 7],
  [7, 1, 7, 4, 7],
  [7, 1, 7, 1, 7],
  [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7],
  [7, 4, 7, 5, 7],
  [7, 1, 1, 1, 1],
  [7, 5, 7, 5, 7],
  [7, 5, 7, 1, 7],
];
const DOTS_ACROSS = 3;
const DOT = 2;
const DIGIT_STEP = (DOTS_ACROSS + 1) * DOT;

/**
 * A bar chart as a PNG: the bars in the order of `counts`, each with its count above and its number from 1 below.
 * Numbers only: letters would take a font.
 */
export function barChart(counts: number[]): Buffer {
  const shown = counts.slice(0, MOST_BARS);
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + shown.length * (BAR_WIDTH + BAR_GAP));
  const picture = new Picture(width, HEIGHT);
  const axis = HEIGHT - MARGIN - NUMBER_ROOM;
  const highest = Math.max(1, ...shown);
  const room = axis - MARGIN - NUMBER_ROOM;
  picture.fill(MARGIN, axis, width - 2 * MARGIN, 2, INK);
  for (const [at, count] of shown.entries()) {
    const left = MARGIN + BAR_GAP / 2 + at * (BAR_WIDTH + BAR_GAP);
    // One exception among thousands is still seen.
    const height = count === 0 ? 0 : Math.max(1, Math.round((count / highest) * room));
    picture.fill(left, axis - height, BAR_WIDTH, height, BAR);
    picture.write(count, left + BAR_WIDTH / 2, axis - height - NUMBER_ROOM / 2 - DOT);
    picture.write(at + 1, left + BAR_WIDTH / 2, axis + NUMBER_ROOM / 2);
  }
  return picture.png();
}

/** A picture of few colours, a byte a pixel. */
class Picture {
  /** Row by row; each begins with the byte that says how it is filtered: not at all. */
  private readonly rows: Buffer;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.rows = Buffer.alloc((width + 1) * height);
  }

  fill(left: number, top: number, width: number, height: number, colour: number): void {
    for (let y = top; y < top + height; y++) {
      const start = y * (this.width + 1) + 1 + left;
      this.rows.fill(colour, start, start + width);
    }
  }

  /** Writes a whole number, centred on `middle`. */
  write(number: number, middle: number, top: number): void {
    const digits = [...String(number)].map(Number);
    let left = Math.round(middle - (digits.length * DIGIT_STEP - DOT) / 2);
    for (const digit of digits) {
      for (const [row, bits] of (DIGIT_ROWS[digit] ?? []).entries()) {
        for (let dot = 0; dot < DOTS_ACROSS; dot++) {
          if (bits & (1 << (DOTS_ACROSS - 1 - dot))) this.fill(left + dot * DOT, top + row * DOT, DOT, DOT, INK);
        }
      }
      left += DIGIT_STEP;
    }
  }

  /** https://www.w3.org/TR/png-3/ */
  png(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Eight bits a pixel, each the number of a colour of the palette.
    header.set([8, 3], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const parts = [
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(PALETTE)),
      chunk('IDAT', deflateSync(this.rows)),
      chunk('IEND', Buffer.alloc(0)),
    ];
    return Buffer.concat([signature, ...parts]);
  }
}

/** A part of a PNG: length, name, content, checksum of the two. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
