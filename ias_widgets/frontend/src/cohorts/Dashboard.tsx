import { useEffect, useState } from "preact/hooks";
import { Bar } from "./Bar";
import { Card } from "./Card";
import { Downloads } from "./Downloads";
import { Filters } from "./Filters";
import type { Aside, Drawn, Model, Page } from "./model";
import { plotly } from "./plotly";

/** The page as Python says it is; what is pressed is told to Python. */
export function Dashboard({ model }: { model: Model }) {
  const [page, setPage] = useState(() => model.get("page") as Page);
  const [figures, setFigures] = useState(() => model.get("figures") as Drawn[]);
  const [asTable, setAsTable] = useState(false);
  const [asked, setAsked] = useState(-1);
  useEffect(() => {
    const renew = () => {
      setPage(model.get("page") as Page);
      setFigures(model.get("figures") as Drawn[]);
    };
    model.on("change:page", renew);
    model.on("change:figures", renew);
    renew();
    void plotly(model).then(() => requestAnimationFrame(() => setTimeout(() => model.send({ event: "here" }), 100)));
    return () => {
      model.off("change:page", renew);
      model.off("change:figures", renew);
    };
  }, [model]);
  useEffect(() => {
    if (document.body.dataset["voila"] !== "voila") return;
    document.documentElement.lang = page.language;
    document.title = page.title;
  }, [page.language, page.title]);

  const ask = (message: object) => {
    setAsked(page.serial);
    model.send(message);
  };
  const busy = page.waiting || asked === page.serial;
  const { words } = page;
  return (
    <>
      <Bar page={page} show={(tab) => ask({ event: "show", tab })} speak={(language) => ask({ event: "speak", language })} />
      <main>
        <div class="filters">
          <Filters
            filters={page.filters}
            folder={page.folder}
            folderLabel={words["folder"] ?? ""}
            choose={(id, value) => ask({ event: "choose", id, value })}
          />
          {page.cards.length ? (
            <div class="acts">
              <button type="button" class="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {words["table"]}
              </button>
              <Downloads model={model} page={page} figures={figures} />
            </div>
          ) : null}
        </div>
        <div class="news" role="alert">
          {page.news ? <p>{page.news}</p> : null}
        </div>
        <p class="unseen" role="status">
          {busy ? words["waiting"] : ""}
        </p>
        <div class="page" id="ias-cohorts-panel" role="tabpanel" aria-labelledby={`ias-tab-${page.tab}`} aria-busy={busy}>
          <div class={page.cards.length > 1 ? "cards two" : "cards"}>
            {page.difference.length ? (
              <section class="card difference">
                {page.difference.map((words, place) => (
                  <p key={place} class={place ? "quiet" : ""}>
                    {words}
                  </p>
                ))}
              </section>
            ) : null}
            {page.waiting && !page.cards.length ? <p class="card waiting">{words["waiting"]}</p> : null}
            {page.cards.map((card, place) => (
              <Card key={place} model={model} card={card} drawn={figures[place]} asTable={asTable} words={words} />
            ))}
          </div>
          {page.beside.length ? <Beside parts={page.beside} label={words["beside"] ?? ""} /> : null}
        </div>
      </main>
    </>
  );
}

function Beside({ parts, label }: { parts: Aside[]; label: string }) {
  return (
    <aside class="card key" aria-label={label}>
      {parts.map((part) => (
        <section key={part.heading}>
          <h3>{part.heading}</h3>
          {part.rows.length ? (
            <dl>
              {part.rows.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          {part.text ? <p>{part.text}</p> : null}
        </section>
      ))}
    </aside>
  );
}
