import type { XmlHandler } from '../../xml/xml-reader.js';

/** Follows the elements of a part with one list in it. */
interface ListWatch {
  /** Passes all on and keeps count. */
  readonly handler: XmlHandler;
  /** How many have begun. */
  containers(): number;
  /** Directly inside the container, where that is the part's only one. */
  isBetweenItems(): boolean;
}

export function createListWatch(container: string, handler: XmlHandler): ListWatch {
  let containers = 0;
  /** Of the elements that are open, from the container on; nothing is counted behind its end. */
  let depth = 0;
  let ended = false;
  return {
    handler: {
      open(name, attributes) {
        if (name === container) containers += 1;
        if (containers > 0 && !ended) depth += 1;
        handler.open(name, attributes);
      },
      close(name) {
        if (depth > 0) {
          depth -= 1;
          ended = depth === 0;
        }
        handler.close(name);
      },
      text: handler.text,
    },
    containers: () => containers,
    isBetweenItems: () => containers === 1 && depth === 1,
  };
}
