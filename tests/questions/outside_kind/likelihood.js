// The views of the kind "likelihood": no build, no import; what they need is handed to them.
export default ({ h, useState, useSpeech, Bar, countsOf }) => {
  function Ask({ question, value, state, labelledBy, onAnswer }) {
    const [shown, show] = useState(value ?? 40);
    const most = question.body.steps[question.body.steps.length - 1];
    return h("div", { class: "likelihood" }, [
      h("output", { class: "num", style: { fontSize: "48px", fontWeight: 700 } }, value === undefined ? "–" : `${shown}%`),
      h("input", {
        type: "range", min: 0, max: most, step: 20, value: shown, disabled: state === "closed", "aria-labelledby": labelledBy,
        "aria-valuetext": `${shown}%`, style: { width: "100%", minHeight: "48px" },
        onInput: ({ currentTarget }) => show(Number(currentTarget.value)),
        onChange: ({ currentTarget }) => onAnswer(Number(currentTarget.value)),
      }),
    ]);
  }

  function Rows({ round, size }) {
    const { text } = useSpeech();
    const counts = countsOf(round.tally);
    const line = { display: "grid", gridTemplateColumns: "4em 1fr 2em", gap: ".6em", alignItems: "center", fontSize: size };
    return h("ul", { class: "likelihoods" }, Object.entries(counts).map(([step, count]) =>
      h("li", { key: step, style: line }, [h("span", null, text(`${step}%`)), h(Bar, { count, of: round.answered }), h("b", { class: "num" }, count)])));
  }

  return {
    kind: "likelihood",
    Ask,
    Revealed: ({ result }) => h("div", { "aria-hidden": true }, h(Rows, { round: result.rounds[result.rounds.length - 1], size: "1.6em" })),
    Mine: ({ result }) => h(Rows, { round: result.rounds[result.rounds.length - 1], size: "1em" }),
  };
};
