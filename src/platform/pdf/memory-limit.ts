const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
const PAGE_BYTES = 65_536;

/**
 * The WebAssembly module with a limit written into its memory, which its makers left open: the limits of a worker
 * thread bind JavaScript's memory and not that of WebAssembly.
 * Format: WebAssembly Core Specification 2.0, 5.5.3 (limits) and 5.5.8 (memory section).
 * @param megabytes of 1,048,576 bytes
 * @throws RangeError when the module has no memory of its own, or says a limit already
 */
export function limitMemory(module: Uint8Array, megabytes: number): Uint8Array {
  const { start, body, end } = memorySection(module);
  // One memory (1) whose limits begin with 0: a smallest size and no largest.
  if (module[body] !== 1 || module[body + 1] !== 0) {
    throw new RangeError('Only a module with one memory and no limit can be given one.');
  }
  const smallest = module.subarray(body + 2, end);
  const limits = [1, 1, ...smallest, ...leb((megabytes * 1_048_576) / PAGE_BYTES)];
  const section = [MEMORY_SECTION, ...leb(limits.length), ...limits];
  return Buffer.concat([module.subarray(0, start), Buffer.from(section), module.subarray(end)]);
}

function memorySection(module: Uint8Array): { start: number; body: number; end: number } {
  let start = HEADER_BYTES;
  while (start < module.length) {
    const { value: size, next: body } = readLeb(module, start + 1);
    if (module[start] === MEMORY_SECTION) return { start, body, end: body + size };
    start = body + size;
  }
  throw new RangeError('This module has no memory.');
}

function readLeb(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0, next = at; ; shift += 7, next += 1) {
    const byte = bytes[next] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: next + 1 };
  }
}

function leb(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest === 0 ? [value] : [(value % 128) | 0x80, ...leb(rest)];
}
