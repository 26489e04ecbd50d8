/** Characters that wait to be encoded. Small texts that are joined are copied by every collection of garbage that they outlive: 32,768 took a tenth more time. */
const BUFFERED_CHARACTERS = 4096;

/** Text on its way to UTF-8: encoded some characters at a time, its bytes held until whoever fills it takes them. */
export class WaitingText {
  #waiting = '';
  #bytes = Buffer.alloc(0);
  #encoded = 0;

  /** @param most bytes that are encoded before they are taken, or a little more */
  constructor(private readonly most: number) {}

  /** @returns whether as much as there should be is encoded: all of it then, and to be taken */
  append(text: string): 'full' | 'room' {
    this.#waiting += text;
    if (this.#waiting.length < BUFFERED_CHARACTERS) return 'room';
    this.#encode();
    return this.#encoded >= this.most ? 'full' : 'room';
  }

  /** All of it: good until more is appended. */
  bytes(): Buffer {
    this.#encode();
    return this.#bytes.subarray(0, this.#encoded);
  }

  clear(): void {
    this.#waiting = '';
    this.#encoded = 0;
  }

  #encode(): void {
    const needed = this.#encoded + this.#waiting.length * 3;
    if (needed > this.#bytes.length) {
      // Of most sheets and files the first is all there will be.
      const larger = Buffer.allocUnsafe(this.#bytes.length === 0 ? needed : needed + this.most);
      this.#bytes.copy(larger, 0, 0, this.#encoded);
      this.#bytes = larger;
    }
    this.#encoded += this.#bytes.write(this.#waiting, this.#encoded);
    this.#waiting = '';
  }
}
