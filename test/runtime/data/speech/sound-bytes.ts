/** Bytes of a NIST SPHERE file of 16-bit samples. */
export function sphereBytes(
  samples: readonly number[],
  { order = '01', rate = 16_000, channels = 1, fields = [] as readonly string[] } = {},
): Uint8Array {
  const lines = [
    'NIST_1A',
    '   1024',
    `channel_count -i ${channels}`,
    `sample_count -i ${samples.length / channels}`,
    `sample_rate -i ${rate}`,
    'sample_n_bytes -i 2',
    `sample_byte_format -s2 ${order}`,
    'sample_sig_bits -i 16',
    ...fields,
    'end_head',
    '',
  ];
  const bytes = Buffer.alloc(1024 + 2 * samples.length, ' ');
  bytes.write(lines.join('\n'), 'latin1');
  for (const [k, sample] of samples.entries())
    if (order === '01') bytes.writeInt16LE(sample, 1024 + 2 * k);
    else bytes.writeInt16BE(sample, 1024 + 2 * k);
  return bytes;
}

export interface WavOptions {
  readonly rate?: number;
  readonly channels?: number;
  readonly bits?: number;
  /** 1 PCM, 3 floating point. */
  readonly coding?: number;
  readonly extensible?: boolean;
  /** Chunks before the samples, as name and content. */
  readonly chunks?: readonly (readonly [string, Uint8Array])[];
}

/** Bytes of a RIFF WAVE file of samples in ±1. */
export function wavBytes(samples: readonly number[], options: WavOptions = {}): Uint8Array {
  const { rate = 16_000, channels = 1, bits = 16, coding = 1, extensible = false, chunks = [] } = options;
  const format = Buffer.alloc(extensible ? 40 : 16);
  format.writeUInt16LE(extensible ? 0xfffe : coding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE((rate * channels * bits) / 8, 8);
  format.writeUInt16LE((channels * bits) / 8, 12);
  format.writeUInt16LE(bits, 14);
  if (extensible) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(bits, 18);
    format.writeUInt16LE(coding, 24);
    Buffer.from('000000001000800000aa00389b71', 'hex').copy(format, 26);
  }
  const data = Buffer.alloc((samples.length * bits) / 8);
  for (const [k, sample] of samples.entries()) {
    const whole = Math.round(sample * 2 ** (bits - 1));
    if (coding === 3) data.writeFloatLE(sample, 4 * k);
    else if (bits === 8) data.writeUInt8(whole + 128, k);
    else data.writeIntLE(whole, (k * bits) / 8, bits / 8);
  }
  const body = [...[['fmt ', format] as const], ...chunks, ['data', data] as const].flatMap(
    ([name, content]) => {
      const head = Buffer.alloc(8);
      head.write(name, 'latin1');
      head.writeUInt32LE(content.length, 4);
      return [head, content, Buffer.alloc(content.length % 2)];
    },
  );
  const length = body.reduce((sum, part) => sum + part.length, 4);
  const riff = Buffer.alloc(12);
  riff.write('RIFF', 'latin1');
  riff.writeUInt32LE(length, 4);
  riff.write('WAVE', 8, 'latin1');
  return Buffer.concat([riff, ...body]);
}
