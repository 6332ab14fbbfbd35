const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys in a radio group: move to the next one that can be chosen and choose it, as a browser's own
 * radio buttons do. Put it on the group's `onKeyDown`; members are its `[role=radio]`.
 */
export function chooseByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const group = event.currentTarget as HTMLElement;
  const members = [...group.querySelectorAll<HTMLButtonElement>("[role=radio]:not([disabled])")];
  const at = members.indexOf(document.activeElement as HTMLButtonElement);
  const next = members[(at + step + members.length) % members.length];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
