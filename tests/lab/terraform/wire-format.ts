/** The two encodings of Terraform's provider protocol, as far as the stub provider needs them: protocol buffers and MessagePack. */

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** A protocol buffer field of bytes, text or a nested message. */
export function bytesField(number: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content);
  return Buffer.concat([varint(number * 8 + 2), varint(body.length), body]);
}

/** A protocol buffer field with a number; zero, false and undefined are left out, as proto3 wants. */
export function numberField(number: number, value: number | boolean | undefined): Buffer {
  return value ? Buffer.concat([varint(number * 8), varint(Number(value))]) : Buffer.alloc(0);
}

/** The last bytes field of each number in a message; fields of other kinds are skipped. */
export function readFields(message: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = next();
    const size = next();
    if (tag % 8 !== 2) continue;
    fields.set(Math.floor(tag / 8), message.subarray(at, (at += size)));
  }
  return fields;
}

/** A value that is known only after apply. */
export const unknown = Symbol('unknown');

/** Decodes what Terraform writes: null, booleans, numbers, strings, lists, maps, and an extension for unknown values. */
export function decodeMessagePack(data: Buffer): unknown {
  let at = 0;
  const number = (size: number) => data.readUIntBE((at += size) - size, size);
  const text = (size: number) => data.toString('utf8', at, (at += size));
  const list = (size: number): unknown[] => Array.from({ length: size }, value);
  const map = (size: number) => Object.fromEntries(Array.from({ length: size }, () => [String(value()), value()]));
  const skip = (size: number) => ((at += size), unknown);
  const kinds: Record<number, () => unknown> = {
    0xc0: () => null,
    0xc2: () => false,
    0xc3: () => true,
    0xc4: () => text(number(1)),
    0xc5: () => text(number(2)),
    0xc7: () => skip(number(1) + 1),
    0xc8: () => skip(number(2) + 1),
    0xca: () => data.readFloatBE((at += 4) - 4),
    0xcb: () => data.readDoubleBE((at += 8) - 8),
    0xcc: () => number(1),
    0xcd: () => number(2),
    0xce: () => number(4),
    0xcf: () => Number(data.readBigUInt64BE((at += 8) - 8)),
    0xd0: () => data.readInt8((at += 1) - 1),
    0xd1: () => data.readInt16BE((at += 2) - 2),
    0xd2: () => data.readInt32BE((at += 4) - 4),
    0xd3: () => Number(data.readBigInt64BE((at += 8) - 8)),
    0xd4: () => skip(2),
    0xd5: () => skip(3),
    0xd6: () => skip(5),
    0xd7: () => skip(9),
    0xd8: () => skip(17),
    0xd9: () => text(number(1)),
    0xda: () => text(number(2)),
    0xdb: () => text(number(4)),
    0xdc: () => list(number(2)),
    0xdd: () => list(number(4)),
    0xde: () => map(number(2)),
    0xdf: () => map(number(4)),
  };
  function value(): unknown {
    const kind = number(1);
    if (kind < 0x80) return kind;
    if (kind < 0x90) return map(kind - 0x80);
    if (kind < 0xa0) return list(kind - 0x90);
    if (kind < 0xc0) return text(kind - 0xa0);
    if (kind >= 0xe0) return kind - 0x100;
    const read = kinds[kind];
    if (!read) throw new Error(`MessagePack byte ${kind} at ${at - 1} is not known`);
    return read();
  }
  return value();
}
