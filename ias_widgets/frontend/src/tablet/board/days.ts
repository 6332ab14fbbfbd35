/** A day by the calendar of this device, as `YYYY-MM-DD`; `at` in milliseconds since 1970. */
export function isoDay(at: number | Date): string {
  const day = new Date(at);
  return [String(day.getFullYear()).padStart(4, "0"), two(day.getMonth() + 1), two(day.getDate())].join("-");
}

/** The same day so many months later, or the last one of a month that is shorter. */
export function inMonths(at: number, months: number): string {
  const day = new Date(at);
  const last = new Date(day.getFullYear(), day.getMonth() + months + 1, 0).getDate();
  return isoDay(new Date(day.getFullYear(), day.getMonth() + months, Math.min(day.getDate(), last)));
}

const two = (n: number): string => String(n).padStart(2, "0");
