/** What Python says of the page, and how it is asked. Its other side is `ias_widgets/widgets/cohorts/`. */

export interface Option {
  value: string;
  label: string;
  group?: string;
}

export interface Filter {
  id: string;
  label: string;
  value: string;
  options: Option[];
}

export interface Aside {
  heading: string;
  rows: [string, string][];
  text: string;
}

export interface Table {
  heads: string[];
  rows: string[][];
  /** Which columns hold numbers. */
  numbers: boolean[];
}

/** A finding: its sentence as title, its figure by place in the trait `figures`, its table. */
export interface Card {
  title: string;
  about: string;
  said: string;
  /** Whom it is about, where two stand side by side. */
  of: string;
  table: Table;
}

export interface Page {
  language: string;
  languages: Option[];
  title: string;
  words: Record<string, string>;
  synthetic: boolean;
  /** Shown until there is something. */
  waiting: boolean;
  news: string;
  tabs: Option[];
  tab: string;
  filters: Filter[];
  folder: string | null;
  cards: Card[];
  /** What is said of the difference of two sides; empty without one. */
  difference: string[];
  beside: Aside[];
  files: Option[];
  name: string;
  serial: number;
}

/** A figure as plotly's JSON without its title, and what puts the title back for a download. */
export interface Drawn {
  data: unknown[];
  layout: Record<string, unknown>;
  whole: Record<string, unknown>;
  least: number;
}

/** The part of an anywidget model that is used. */
export interface Model {
  get: (trait: string) => unknown;
  on: (event: string, heard: (...said: never[]) => void) => void;
  off: (event: string, heard: (...said: never[]) => void) => void;
  send: (message: unknown) => void;
}
