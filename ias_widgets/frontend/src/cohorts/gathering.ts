import type { Model } from "./model";

/** Milliseconds between two parts: a server cuts off a kernel that says more than 1 MB a second. */
const PAUSE = 300;

interface Part {
  event: string;
  name: string;
  start: number;
  size: number;
}

/** Ask the kernel for a file, part by part. It is empty where there is none. */
export function gather(model: Model, name: string): Promise<Blob> {
  return new Promise((done) => {
    const parts: BlobPart[] = [];
    let got = 0;
    const want = () => model.send({ event: "want", name, start: got });
    const hear = (message: Part, buffers: DataView[]) => {
      if (message.event !== "part" || message.name !== name || message.start !== got) return;
      const part = buffers[0];
      if (part?.byteLength) parts.push(new Uint8Array(part.buffer as ArrayBuffer, part.byteOffset, part.byteLength));
      got += part?.byteLength ?? 0;
      if (got < message.size) {
        setTimeout(want, PAUSE);
        return;
      }
      model.off("msg:custom", hear as never);
      done(new Blob(parts));
    };
    model.on("msg:custom", hear as never);
    want();
  });
}

/** Hand a file to the browser's downloads. */
export function save(href: string, name: string): void {
  const link = document.createElement("a");
  Object.assign(link, { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
}

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  save(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
