import type { Page } from "./model";

interface Props {
  page: Page;
  show: (tab: string) => void;
  speak: (language: string) => void;
}

/** Title, the mark of what was invented, tabs, language. */
export function Bar({ page, show, speak }: Props) {
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = page.tabs.findIndex((tab) => tab.value === page.tab);
    const end = { Home: 0, End: page.tabs.length - 1 }[event.key];
    const next = end ?? (by === undefined ? undefined : (at + by + page.tabs.length) % page.tabs.length);
    const tab = next === undefined ? undefined : page.tabs[next];
    if (!tab) return;
    event.preventDefault();
    show(tab.value);
    const list = (event.currentTarget as HTMLElement).querySelectorAll("button");
    list[page.tabs.indexOf(tab)]?.focus();
  };
  return (
    <header class="bar">
      <h1>{page.title}</h1>
      {page.synthetic ? <span class="tag">{page.words["synthetic"]}</span> : null}
      <span class="gap" />
      <div class="tabs" role="tablist" aria-label={page.words["views"]} onKeyDown={step}>
        {page.tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`ias-tab-${tab.value}`}
            aria-selected={tab.value === page.tab}
            aria-controls="ias-cohorts-panel"
            tabIndex={tab.value === page.tab ? 0 : -1}
            onClick={() => show(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <label class="language">
        <span class="unseen">{page.words["language"]}</span>
        <select value={page.language} onChange={(event) => speak(event.currentTarget.value)}>
          {page.languages.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === page.language}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
