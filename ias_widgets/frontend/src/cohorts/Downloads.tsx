import { useRef, useState } from "preact/hooks";
import { gather, save, saveBlob } from "./gathering";
import type { Drawn, Model, Page } from "./model";
import { pictureOf } from "./plotly";

interface Props {
  model: Model;
  page: Page;
  figures: Drawn[];
}

/** What can be taken along: figures as the browser draws them, files as the kernel makes them. */
export function Downloads({ model, page, figures }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [busy, setBusy] = useState("");
  const take = async (what: string) => {
    if (busy) return;
    setBusy(what);
    try {
      if (what === "svg" || what === "png") {
        for (const [place, drawn] of figures.entries()) {
          const number = figures.length > 1 ? `-${place + 1}` : "";
          save(await pictureOf(drawn, what), `${page.name}${number}.${what}`);
        }
      } else {
        const blob = await gather(model, what);
        const file = page.files.find((one) => one.value === what);
        if (blob.size) saveBlob(blob, file?.group ?? what);
      }
    } finally {
      setBusy("");
      if (fold.current) fold.current.open = false;
      fold.current?.querySelector("summary")?.focus();
    }
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !fold.current?.open) return;
    fold.current.open = false;
    fold.current.querySelector("summary")?.focus();
  };
  return (
    <details class="downloads" ref={fold} onKeyDown={close}>
      <summary class="button">{page.words["download"]}</summary>
      <ul>
        {page.files.map((file) => (
          <li key={file.value}>
            <button type="button" aria-busy={busy === file.value} onClick={() => void take(file.value)}>
              {file.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
