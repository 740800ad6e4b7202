/** Bits one after the other, as they stand in a JPEG: after a byte of ones comes a zero. */
export class Bits {
  private buffer = Buffer.alloc(16 * 1024);
  private length = 0;
  private held = 0;
  private count = 0;

  put(bits: number, length: number): void {
    this.held = (this.held << length) | bits;
    this.count += length;
    while (this.count >= 8) {
      this.count -= 8;
      const byte = (this.held >>> this.count) & 0xff;
      this.byte(byte);
      if (byte === 0xff) this.byte(0);
    }
    this.held &= (1 << this.count) - 1;
  }

  /** What is left of the last byte is ones. */
  end(): Buffer {
    if (this.count > 0) this.put((1 << (8 - this.count)) - 1, 8 - this.count);
    return this.buffer.subarray(0, this.length);
  }

  private byte(value: number): void {
    if (this.length === this.buffer.length) this.buffer = Buffer.concat([this.buffer, Buffer.alloc(this.length)]);
    this.buffer[this.length] = value;
    this.length += 1;
  }
}
