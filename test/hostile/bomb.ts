import { strToU8 } from "fflate";
import zlib from "node:zlib";
import { NODE_PACKER } from "../../src/workbench/command/nodePacker";
import {
  type PackedPart,
  UTF8,
  NO_TIME,
  packedPart,
  writtenZip,
} from "../../src/workbench/file/package/writtenZip";
import { wholeLog } from "./wholeLog";

/** What a part is filled with: `size` bytes of a text that repeats, before the last place of another text. */
interface Filling {
  readonly size: number;
  readonly of?: string;
  /** Where it stands; at the end where nothing is said. */
  readonly before?: string;
  /** How many bytes the file says; as many as there are where nothing is said. */
  readonly declared?: number;
}

const { crc32 } = NODE_PACKER;
const BLOCK = 2 ** 20;
const DEFLATED = 8;

/** The sound log with a part that unpacks to far more than its bytes. Each block is packed once, and repeated as it is. */
export function bomb(part: string, filling: Filling): Uint8Array {
  const parts = wholeLog();
  const names = [...new Set([...Object.keys(parts), part])];
  return writtenZip(
    names.map((name): PackedPart => {
      const content = parts[name] ?? "";
      const bytes = typeof content === "string" ? strToU8(content) : content;
      return name === part ? filled(name, bytes, filling) : packedPart(name, [bytes], NODE_PACKER);
    }),
  );
}

function filled(
  name: string,
  content: Uint8Array,
  { size, of = " ", before, declared }: Filling,
): PackedPart {
  const at = before === undefined ? content.length : Buffer.from(content).lastIndexOf(before);
  const block = strToU8(of.repeat(Math.floor(BLOCK / of.length)));
  const count = Math.ceil(size / block.length);
  const [first, last] = [content.subarray(0, at), content.subarray(at)];
  const middle = deflated(block);
  const checksum = repeatedSum(block, count, crc32(first, 0));
  return {
    name: strToU8(name),
    flags: UTF8,
    method: DEFLATED,
    time: NO_TIME,
    checksum: crc32(last, checksum),
    size: declared ?? content.length + count * block.length,
    packed: new Uint8Array(
      Buffer.concat([
        deflated(first),
        ...Array.from({ length: count }, () => middle),
        zlib.deflateRawSync(last),
      ]),
    ),
  };
}

/** The checksum behind a block that comes so many times: each bit of the one before turns bits of its own. */
function repeatedSum(block: Uint8Array, count: number, before: number): number {
  const none = crc32(block, 0);
  const turned = Array.from({ length: 32 }, (_, bit) => crc32(block, (1 << bit) >>> 0) ^ none);
  let sum = before;
  for (let number = 0; number < count; number++)
    sum = turned.reduce((all, bits, bit) => (((sum >>> bit) & 1) === 1 ? all ^ bits : all), none) >>> 0;
  return sum;
}

/** Packed so that more can follow, which knows nothing of what came before. */
function deflated(bytes: Uint8Array): Buffer {
  return zlib.deflateRawSync(bytes, { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH });
}
