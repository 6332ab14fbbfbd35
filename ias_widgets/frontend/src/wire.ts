// Made from ias_widgets/rooms/wire.py by `python -m ias_widgets.rooms.typescript`. Do not edit.

export const PROTOCOL = 1;

/** Seconds that the content note stands before a film's first scene. */
export const LEAD_IN = 9;

export type Rule = "agency" | "facilitator" | "family" | "most";

export type Phase = "board" | "break" | "closed" | "ended" | "lobby" | "naming" | "open" | "preparing" | "revealed" | "sheet" | "signs" | "talk" | "watch";

export type Form = "a" | "b";

export type LinkState = "asked" | "declined" | "given" | "not_asked";

export type SheetPurpose = "after" | "before" | "feedback" | "later";

/** First of a connection. `room` is the six digits or the room's id. */
export interface Hello {
  type: "hello";
  protocol: number;
  build: string;
  room: string;
  role: "facilitator" | "participant" | "remote" | "screen";
  language?: string;
  token?: string | null;
  key?: string | null;
  viewport?: [number, number] | null;
}

/** Enter the room. `token` is 16 random bytes in hex, made by the client and kept by it. */
export interface Join {
  type: "join";
  id: string;
  token: string;
  agency: string;
  table?: boolean;
}

/** Let an earlier person of this tablet answer again. */
export interface Resume {
  type: "resume";
  id: string;
  token: string;
}

/** Come back on another device with three words; `token` is the new device's own. */
export interface Recover {
  type: "recover";
  id: string;
  words: [string, string, string];
  token: string;
}

/** An answer to a round. `seq` counts up with every answer of this participant in this round. */
export interface Answer {
  type: "answer";
  id: string;
  round: string;
  seq: number;
  value: unknown;
}

/** A tap: something looks wrong. `seq` counts up with every tap of this participant in this visit (`FilmFace`). */
export interface Mark {
  type: "mark";
  id: string;
  visit: string;
  seq: number;
  at: number;
}

/** Which sign a tap meant: its id in the catalogue, or null for "not sure". */
export interface NameMark {
  type: "name_mark";
  id: string;
  visit: string;
  seq: number;
  indicator: string | null;
}

/** Take a tap back. */
export interface Unmark {
  type: "unmark";
  id: string;
  visit: string;
  seq: number;
}

/** Write to a wall: `questions`, or the id of the board at hand. Nobody but the facilitator reads it before its release. */
export interface Write {
  type: "write";
  id: string;
  wall: string;
  words: string;
  whom?: Array<string>;
  by?: string | null;
}

/** Take back what one wrote; acknowledged once its words are erased from the disk. */
export interface TakeBack {
  type: "take_back";
  id: string;
  writing: string;
}

/** Give a note or a question one's vote (`on`), or take the vote away. */
export interface VoteUp {
  type: "vote_up";
  id: string;
  writing: string;
  on?: boolean;
}

/** An answer to a question of the sheet at hand. `seq` counts up with every answer to this question. */
export interface SheetAnswer {
  type: "sheet_answer";
  id: string;
  step: string;
  item: string;
  value: unknown;
  seq: number;
}

/** Hand the sheet in: from now on nothing of it can be changed. What was not answered was left out. */
export interface SheetDone {
  type: "sheet_done";
  id: string;
  step: string;
}

/** The parts of the linking code as the person typed them; none: "I would rather not". */
export interface LinkingCode {
  type: "linking_code";
  id: string;
  words: Array<string>;
}

/** Go on a break (`on`) or come back from it. */
export interface TakeBreak {
  type: "break";
  id: string;
  on: boolean;
}

/** Leave the room for good; answers stay. */
export interface Leave {
  type: "leave";
  id: string;
}

/** See the room in another language; answered with a view. */
export interface SpeakLanguage {
  type: "language";
  language: string;
}

/** Let people join a room that was being prepared. */
export interface OpenRoom {
  do: "open_room";
}

/** What comes next, whatever that is: open, close, talk, ask again, reveal, go on. */
export interface Next {
  do: "next";
}

/** One step back; a branch taken is taken back. What was answered stays in the record. */
export interface Back {
  do: "back";
}

/** Go to a step of the agenda; an open round is closed. */
export interface GoTo {
  do: "go_to";
  step: string;
}

/** Add a step on the spot. `step` is an agenda step as plain data; `after` is a step's id, or null for here. */
export interface AddStep {
  do: "add_step";
  step: Record<string, unknown>;
  after?: string | null;
}

/** Open the question at hand. */
export interface OpenRound {
  do: "open";
}

/** Close the open round. */
export interface CloseRound {
  do: "close";
}

/** Open a further round of the same question, without revealing what was hidden. */
export interface AskAgain {
  do: "ask_again";
}

/** Let everybody see the result of the closed rounds. */
export interface Reveal {
  do: "reveal";
}

/** Take a revealed result from the screen and the tablets. */
export interface Hide {
  do: "hide";
}

/** Show (or hide) what happened, why, and the rule: it ends the talk. */
export interface OpenFacts {
  do: "open_facts";
  on?: boolean;
}

/** Begin a talk about the question at hand; `seconds` starts the timer with it. */
export interface Talk {
  do: "talk";
  seconds?: number;
}

/** Take the film's way. `choice` is needed for the way `facilitator`, which also breaks a tie. */
export interface TakeBranch {
  do: "branch";
  way?: "facilitator" | "lot" | "minority" | "rule";
  choice?: string | null;
  lot?: number;
}

/** Who decides the decision at hand; chosen before its first vote, so that nobody picks the rule by its outcome. */
export interface SetRule {
  do: "rule";
  rule: Rule;
  agency?: string | null;
}

/** Group agencies anew: family id to its name by language, agency id to family id. Holds from the next closing on. */
export interface SetFamilies {
  do: "families";
  names: Record<string, Record<string, string>>;
  of: Record<string, string>;
}

/** Hands counted for people without a device: choice id to number. Replaces the last count of this round. */
export interface CountHands {
  do: "hands";
  counts: Record<string, number>;
}

/** How many people are here without a device. */
export interface CountPresent {
  do: "hands_present";
  number: number;
}

/** Start the timer anew. `closes`: the round, or a sheet with a step behind it, closes by itself when the time is up. */
export interface StartTimer {
  do: "timer";
  seconds: number;
  closes?: boolean;
}

/** Stop the timer where it is (`off`: take it away). */
export interface StopTimer {
  do: "timer_stop";
  off?: boolean;
}

/** `blank` darkens the big screen; `calm` shows a neutral picture everywhere. */
export interface Curtain {
  do: "curtain";
  curtain: "blank" | "calm" | "none";
}

/** Let the film go on, or stop it where it is. At its end it begins again. */
export interface Play {
  do: "play";
  on?: boolean;
}

/** Go to a second of the scene; whether the film plays stays as it is. */
export interface Seek {
  do: "seek";
  to: number;
}

/** Play faster or slower: one of `RATES`. */
export interface Speed {
  do: "speed";
  rate: number;
}

/** Open a paper of the scene large on the screen and the tablets, `<shot>/<paper>`; null puts it away. */
export interface ShowPaper {
  do: "paper";
  paper: string | null;
}

/** Ask which signs were tapped (`name`), show the room's taps beside the expert windows (`result`), or put it away. */
export interface ShowSigns {
  do: "signs";
  show: "name" | "off" | "result";
}

/** Show the way through the film on the big screen, or put it away. */
export interface ShowPath {
  do: "path";
  on?: boolean;
  page?: "ending" | "map" | "talk";
  scene?: string | null;
}

/** Play another way's scene, and leave the walk as it is. */
export interface WhatIf {
  do: "what_if";
  scene: string;
  choice?: string | null;
}

/** Come back from a what-if to where the room was. */
export interface EndWhatIf {
  do: "what_if_end";
}

/** Let everybody read a writing. */
export interface Release {
  do: "release";
  writing: string;
}

/** Keep a writing from everybody, also one that was released. It can be released again. */
export interface Withhold {
  do: "withhold";
  writing: string;
}

/** Put a note into a group of its board. A new group's id is made by the client; an empty one takes it out. */
export interface GroupNote {
  do: "group";
  writing: string;
  group: string;
}

/** Give a group of a board a name: the facilitator's own words. */
export interface NameGroup {
  do: "name_group";
  wall: string;
  group: string;
  name: string;
}

/** Mark a question from the room as answered, or no longer so. */
export interface AnswerQuestion {
  do: "answered";
  writing: string;
  on?: boolean;
}

/** Let the board at hand collect, be voted on, or be done. A vote that is begun again begins anew. */
export interface StageBoard {
  do: "board";
  stage: "collect" | "done" | "vote";
}

/** Show the room's questions on the big screen, or put them away. */
export interface ShowQuestions {
  do: "questions";
  on?: boolean;
}

/** Show one released note of the wall on the screen large; null puts it back. */
export interface Enlarge {
  do: "enlarge";
  writing: string | null;
}

/** Let participants ask the room questions, or not. */
export interface SetAsking {
  do: "asking";
  on?: boolean;
}

/** End the room for good: its codes stop working, its record can be written. */
export interface EndRoom {
  do: "end";
}

/** A command of the facilitator or of a remote. `at` is the view's version it was meant for. */
export interface Leading {
  type: "lead";
  id: string;
  command: OpenRoom | Next | Back | GoTo | AddStep | OpenRound | CloseRound | AskAgain | Reveal | Hide | OpenFacts | Talk | TakeBranch | SetRule | SetFamilies | CountHands | CountPresent | StartTimer | StopTimer | Curtain | Play | Seek | Speed | ShowPaper | ShowSigns | ShowPath | WhatIf | EndWhatIf | Release | Withhold | GroupNote | NameGroup | AnswerQuestion | StageBoard | ShowQuestions | Enlarge | SetAsking | EndRoom;
  at?: number | null;
}

/** Are you there? Answered with `Pong` at once. `stamp` is the client's own: it comes back as it was. */
export interface Ping {
  type: "ping";
  stamp?: number;
}

/** An agency to choose at joining; `family` is null for one that belongs to none. */
export interface AgencyCard {
  id: string;
  name: string;
  family: string | null;
}

/** `look` is 1 to 7: colour and pattern, in the order of assignment. */
export interface FamilyCard {
  id: string;
  name: string;
  look: number;
}

/** The short information notice: not a consent. */
export interface NoticeCard {
  controller: string;
  delete_on: string | null;
  more: string;
}

/** Whom to turn to, on the break page. */
export interface HelpLine {
  name: string;
  number: string;
  checked: boolean;
}

/** What everybody may know of a room before joining it. */
export interface RoomCard {
  id: string;
  code: string;
  title: string;
  languages: Array<string>;
  agencies: Array<AgencyCard>;
  families: Array<FamilyCard>;
  notice: NoticeCard;
  help: Array<HelpLine>;
  preparing: boolean;
  rehearsal: boolean;
  cohort: string;
  place: string;
  date: string | null;
  kind: string;
  audience: string;
  programme: string;
  online: boolean;
}

/** A tap of one's own: how many seconds into the scene, and which sign it meant, if that was said. */
export interface OwnMark {
  seq: number;
  seconds: number;
  indicator: string | null;
}

/** What one wrote oneself and did not take back. `wall`: as of `WallFace`, or an ask's id. */
export interface OwnWriting {
  id: string;
  wall: string;
  words: string;
  state: "released" | "taken_back" | "waiting" | "withheld";
  whom: Array<string>;
  by: string | null;
}

/** One's own part of the sheet at hand. */
export interface OwnSheet {
  step: string;
  form: Form;
  answers: Record<string, unknown>;
  seqs: Record<string, number>;
  done: boolean;
  linked: LinkState;
}

/** The participant's own part, beside the view that is the same for all. */
export interface You {
  participant: string;
  agency: string;
  table: boolean;
  on_break: boolean;
  joined_late: boolean;
  words: Array<string>;
  answers: Record<string, Record<string, unknown>>;
  marks: Array<OwnMark>;
  writings: Array<OwnWriting>;
  votes: Record<string, Array<string>>;
  sheet: OwnSheet | null;
}

/** How to get into the room's Wi-Fi: for the screen and the console. */
export interface WifiCard {
  name: string;
  password: string;
  qr: string;
  qr_size: number;
}

/** How people get in: for the screen and the console. */
export interface JoinInfo {
  url: string;
  address: string;
  code: string;
  qr: string;
  qr_size: number;
  wifi: WifiCard | null;
}

/** The hub's first words: what the room is, who the client is in it, how people get in. */
export interface Welcome {
  type: "welcome";
  protocol: number;
  build: string;
  now: number;
  room: RoomCard;
  you: You | null;
  join: JoinInfo | null;
}

/** Where the room is, for the top line: step title, and in a film scene and decision numbers. */
export interface Where {
  step: string;
  title: string;
  scene: number | null;
  decision: number | null;
  decisions: number | null;
}

/** Names a public bundle: `<base>bundle/<bundle>.json`. */
export interface SceneFace {
  id: string;
  title: string;
  bundle: string;
  picture: string | null;
  ending: boolean;
}

/** A question as all may see it. `body` is the kind's own public face, in one language. */
export interface QuestionFace {
  ask: string;
  round: string;
  number: number;
  kind: string;
  prompt: string;
  short: string;
  k: number;
  rule: Rule | null;
  agency: string | null;
  deep: boolean;
  body: Record<string, unknown>;
  view: string | null;
  schema: Record<string, unknown> | null;
}

/** `tally` is null where fewer than k answered: "too few". `answered` counts hands too. */
export interface RoundResult {
  number: number;
  answered: number;
  present: number;
  hands: number;
  tally: Record<string, unknown> | null;
  told: Array<string>;
}

/** What one family answered. */
export interface FamilyResult {
  family: string;
  answered: number;
  tally: Record<string, unknown>;
  told: Array<string>;
}

/** Of those who answered both of the last two rounds, how many changed their answer. */
export interface Shift {
  both: number;
  changed: number;
}

/** Which way the film goes, and why. */
export interface Outcome {
  rule: Rule;
  way: "facilitator" | "lot" | "minority" | "rule";
  choice: string | null;
  tied: Array<string>;
  reason: "" | "facilitator" | "tie" | "too_few";
  taken: boolean;
}

/** A revealed question. `split` is null where no split may be shown. */
export interface Result {
  k: number;
  rounds: Array<RoundResult>;
  split: Array<FamilyResult> | null;
  left_out: number;
  shift: Shift | null;
  outcome: Outcome | null;
  key: Record<string, unknown> | null;
  across: Record<string, unknown> | null;
}

/** A revealed question worth talking about: what to ask of it, and why, by what everybody may see of its answers. */
export interface TalkPrompt {
  ask: string;
  title: string;
  text: string;
  why: string;
}

/** A talk: one task in a line, and questions for it. */
export interface TalkFace {
  prompt: string;
  questions: Array<string>;
  vote_again: boolean;
  prompts: Array<TalkPrompt>;
}

/** `ends_at`: milliseconds since 1970 by the hub's clock (each message carries `now`). */
export interface TimerFace {
  ends_at: number;
  seconds: number;
  running: boolean;
  left: number;
  closes: boolean;
}

/** The feedback after a choice: what happened, why, the rule, its source. */
export interface Fact {
  choice: string;
  happened: string;
  why: string;
  rule: string;
  source: string;
  checked: boolean;
}

/** Where the film of a scene is: everybody follows it. */
export interface FilmFace {
  visit: string;
  position: number;
  at: number;
  playing: boolean;
  rate: number;
  length: number;
  paper: string | null;
  signs: boolean;
  online: boolean;
}

/** A paper that can be opened large: `<shot>/<paper>`. */
export interface PaperName {
  id: string;
  title: string;
}

/** A shot of the scene at hand: where in the scene it begins, for how many seconds, and its papers. */
export interface ShotSpan {
  id: string;
  start: number;
  seconds: number;
  papers: Array<PaperName>;
}

/** How many of a family's people tapped in a window. */
export interface FamilyHits {
  family: string;
  people: number;
}

/** When something could be noticed, as experts set it, and who tapped then. */
export interface SignWindow {
  id: string;
  kind: "decoy" | "sign";
  name: string;
  start: number;
  end: number;
  strength: "medium" | "strong" | "weak" | null;
  indicator: string | null;
  why: string;
  people: number | null;
  named: number | null;
  split: Array<FamilyHits> | null;
}

/** How many of a family are here. */
export interface FamilyPresent {
  family: string;
  present: number;
}

/** The room's taps along a scene, beside the expert windows. Where too few could tap, only the windows. */
export interface SignsFace {
  k: number;
  length: number;
  reaction: number;
  shots: Array<ShotSpan>;
  windows: Array<SignWindow>;
  could: number;
  marked: number;
  taps: number | null;
  bin_seconds: number;
  bins: Array<number> | null;
  false_alarms: number | null;
  families: Array<FamilyPresent> | null;
  left_out: number;
}

/** A sign of the catalogue, in plain words. */
export interface SignCard {
  id: string;
  name: string;
}

/** Signs of the catalogue that belong together. `id` is looked up as `signs-group-<id>`. */
export interface SignGroup {
  id: string;
  signs: Array<SignCard>;
}

/** Another way's scene that is played: of which decision, by which choice; neither where a scene was opened again. */
export interface WhatIfFace {
  title: string;
  number: number | null;
  label: string;
}

/** What an agency promises: `who` is the name of its author's agency, said on the tablet before writing. */
export interface CommitmentFace {
  who: string;
  whom: Array<string>;
  by: string | null;
}

/** A writing that was released. Its author is told to nobody. */
export interface NoteFace {
  id: string;
  words: string;
  group: string;
  votes: number | null;
  answered: boolean;
  commitment: CommitmentFace | null;
}

/** A group of notes; one that was just made has no name yet. */
export interface GroupFace {
  id: string;
  name: string;
}

/** Where writings stand: the room's questions (`id` is `questions`), or a board (`id` is its step's). */
export interface WallFace {
  id: string;
  kind: "commitments" | "notes" | "questions";
  stage: "collect" | "done" | "vote";
  prompt: string;
  notes: Array<NoteFace>;
  groups: Array<GroupFace>;
  waiting: number;
  k: number;
  votes: number;
  large: string | null;
}

/** A question of a sheet as a tablet shows it: `face` is its kind's own public face, without a key. */
export interface SheetQuestion {
  id: string;
  kind: string;
  prompt: string;
  face: Record<string, unknown>;
}

/** The sheet at hand, the same for all tablets; `OwnSheet` says which of its forms is one's own. */
export interface SheetFace {
  step: string;
  purpose: SheetPurpose;
  title: string;
  forms: Record<string, Array<SheetQuestion>>;
  linking: boolean;
  k: number;
}

/** What every participant sees, the same for all of one language. */
export interface ParticipantView {
  type: "participant";
  phase: Phase;
  calm: boolean;
  where: Where | null;
  scene: SceneFace | null;
  question: QuestionFace | null;
  result: Result | null;
  talk: TalkFace | null;
  timer: TimerFace | null;
  story: Array<string>;
  facts: Fact | null;
  film: FilmFace | null;
  signs: SignsFace | null;
  catalogue: Array<SignGroup>;
  ahead: Array<string>;
  what_if: WhatIfFace | null;
  wall: WallFace | null;
  questions: WallFace | null;
  sheet: SheetFace | null;
}

/** A scene. `orders`: the how-manieth of the walk, from 1; empty where it was not walked. */
export interface MapNode {
  scene: string;
  title: string;
  state: "beyond" | "open" | "walked";
  orders: Array<number>;
  ending: boolean;
}

/** A way between two scenes; of a decision that was walked, one for each choice, with its letter. */
export interface MapLink {
  scene: string;
  to: string;
  letter: string;
  state: "beyond" | "closed" | "open" | "taken";
}

/** A choice at a decision of the walk. `to`: the scene it leads to on this walk; null while that may still come. */
export interface MapChoice {
  id: string;
  letter: string;
  label: string;
  state: "closed" | "open" | "taken";
  to: string | null;
}

/** What a choice did to a concern, and why. */
export interface MapTouch {
  concern: "evidence" | "rights" | "safety";
  how: "harms" | "helps" | "mixed";
  words: string;
}

/** A decision that was made on this walk, and what came of the choice taken. */
export interface MapDecision {
  number: number;
  scene: string;
  short: string;
  agency: string;
  choices: Array<MapChoice>;
  happened: string;
  why: string;
  touched: Array<MapTouch>;
  source: string;
  checked: boolean;
}

/** What became of each concern at the end of the walk. */
export interface MapEnding {
  scene: string;
  name: string;
  concerns: Record<string, string>;
}

/** Where things stand, in units of which letters are 32 high, for one width. */
export interface MapLayout {
  columns: number;
  width: number;
  height: number;
  places: Record<string, [number, number, number, number]>;
  lines: Array<string>;
  badges: Array<[number, number]>;
}

/** A walk on the map of its film. Without `layouts` there is too much to draw: it is a list. */
export interface PathMap {
  film: string;
  title: string;
  language: string;
  finished: boolean;
  nodes: Array<MapNode>;
  links: Array<MapLink>;
  decisions: Array<MapDecision>;
  ending: MapEnding | null;
  layouts: Array<MapLayout>;
}

/** A decision at which families mostly went different ways: choice to the families that mostly took it. */
export interface PathParting {
  number: number;
  families: Record<string, Array<string>>;
}

/** A question for the talk, whom it is for (empty: everybody), and why it was chosen; no number: the whole film. */
export interface TalkPick {
  text: string;
  agency: string;
  number: number | null;
  why: string;
}

/** The way through the film: its map, where families parted and what to talk about, by what was revealed. */
export interface PathFace {
  map: PathMap;
  page: "ending" | "map" | "talk";
  scene: string | null;
  parted: Array<PathParting>;
  talk: Array<TalkPick>;
}

/** The sheet at hand on the big screen: how many handed it in, by fives until all who are here have. */
export interface SheetCount {
  step: string;
  purpose: SheetPurpose;
  title: string;
  done: number;
  present: number;
}

/** The big screen: what a participant sees, and counts. */
export interface ScreenView {
  type: "screen";
  phase: Phase;
  curtain: "blank" | "calm" | "none";
  where: Where | null;
  scene: SceneFace | null;
  question: QuestionFace | null;
  result: Result | null;
  talk: TalkFace | null;
  timer: TimerFace | null;
  facts: Fact | null;
  present: number;
  answered: number;
  families: Array<FamilyPresent>;
  join_open: boolean;
  film: FilmFace | null;
  signs: SignsFace | null;
  marked: number;
  ahead: Array<string>;
  path: PathFace | null;
  what_if: WhatIfFace | null;
  wall: WallFace | null;
  sheet: SheetCount | null;
}

/** A line of the step list. `level` 1 stands for a scene or decision passed inside a film. */
export interface StepCard {
  id: string;
  kind: string;
  title: string;
  level: number;
  status: "done" | "next" | "now";
  minutes: number | null;
}

/** What the one large button does now; `code` is looked up as `next-<code>` in the catalogue. */
export interface NextMove {
  code: string;
  detail: string;
  allowed: boolean;
}

/** The tally while a round is open, as it stood at a full five answers, with five or more since. */
export interface Live {
  answered: number;
  tally: Record<string, unknown>;
  families: Array<FamilyResult>;
  told: Array<string>;
}

/** How many of a family are here, and how many of them answered. */
export interface FacilitatorFamily {
  family: string;
  present: number;
  answered: number | null;
}

/** An offer: show these families together, as one of this name. */
export interface Merge {
  families: Array<string>;
  name: string;
}

/** Which families could be shown if all who are present answered. */
export interface SplitAdvice {
  shown: Array<string>;
  too_small: Array<string>;
  k: number;
  merges: Array<Merge>;
}

/** How many of an agency are here or on a break. */
export interface AgencyPresent {
  agency: string;
  present: number;
}

/** What looks like something that tells who somebody is, from `start` up to `end`, in UTF-16 code units. */
export interface Hint {
  kind: "address" | "document" | "email" | "name" | "phone";
  start: number;
  end: number;
}

/** A writing as the facilitator reads it before anybody else does. */
export interface DeskCard {
  id: string;
  wall: string;
  where: string;
  kind: "answer" | "commitment" | "note" | "question";
  words: string;
  hints: Array<Hint>;
  state: "released" | "taken_back" | "waiting" | "withheld";
  group: string;
  votes: number | null;
  answered: boolean;
  commitment: CommitmentFace | null;
}

/** What participants wrote, for the facilitator alone: all that waits, and all of the walls and the question at hand. */
export interface Desk {
  waiting: number;
  cards: Array<DeskCard>;
}

/** The sheet at hand for whoever leads: counts of people, never what they answered. */
export interface SheetDesk {
  step: string;
  purpose: SheetPurpose;
  title: string;
  questions: number;
  linking: boolean;
  begun: number;
  done: number;
  present: number;
}

/** The console and the phone remote. */
export interface FacilitatorView {
  type: "facilitator";
  phase: Phase;
  curtain: "blank" | "calm" | "none";
  where: Where | null;
  scene: SceneFace | null;
  question: QuestionFace | null;
  result: Result | null;
  revealed: boolean;
  talk: TalkFace | null;
  timer: TimerFace | null;
  facts: Fact | null;
  facts_open: boolean;
  steps: Array<StepCard>;
  next: NextMove;
  notes: Array<string>;
  present: number;
  tablets: number;
  hands_present: number;
  on_break: number;
  answered: number;
  all_answered: boolean;
  live: Live | null;
  families: Array<FacilitatorFamily>;
  advice: SplitAdvice | null;
  ways: Array<string>;
  minority: string | null;
  review: "" | "draft" | "signed";
  can_back: boolean;
  agencies: Array<AgencyPresent>;
  divided: boolean;
  began_at: number | null;
  step_since: number | null;
  film: FilmFace | null;
  shots: Array<ShotSpan>;
  seen: Array<string>;
  signs: SignsFace | null;
  marked: number;
  path: PathFace | null;
  path_open: boolean;
  can_path: boolean;
  what_if: WhatIfFace | null;
  desk: Desk | null;
  wall: WallFace | null;
  questions: WallFace | null;
  questions_open: boolean;
  asking: boolean;
  prompts: Array<TalkPrompt>;
  sheet: SheetDesk | null;
}

/** `version` counts what leaders did: a command may name it in `at`. */
export interface ViewMessage {
  type: "view";
  version: number;
  now: number;
  view: ParticipantView | ScreenView | FacilitatorView;
}

/** Where, what was expected, what was found, how to mend it; screens show `refusal-<code>`. */
export interface Refusal {
  code: string;
  where: string;
  expected: string;
  found: string;
  mend: string;
}

/** Sent after the commit, never before. `superseded`: a later answer had arrived already. */
export interface Ack {
  type: "ack";
  id: string;
  outcome: "done" | "refused" | "superseded";
  refusal: Refusal | null;
  you: You | null;
}

/** A message that could not be taken at all. The connection goes on unless `closing`. */
export interface Refuse {
  type: "refused";
  refusal: Refusal;
  closing: boolean;
}

/** The page is older than the hub: load it again. */
export interface Reload {
  type: "reload";
  protocol: number;
  build: string;
}

/** Here, at this time: milliseconds since 1970. `stamp`: that of the `Ping`. */
export interface Pong {
  type: "pong";
  now: number;
  stamp: number;
}

export type ClientMessage = Hello | Join | Resume | Recover | Answer | Mark | NameMark | Unmark | Write | TakeBack | VoteUp | SheetAnswer | SheetDone | LinkingCode | TakeBreak | Leave | SpeakLanguage | Leading | Ping;

export type HubMessage = Welcome | ViewMessage | Ack | Refuse | Reload | Pong;

export type View = ParticipantView | ScreenView | FacilitatorView;

export type Lead = OpenRoom | Next | Back | GoTo | AddStep | OpenRound | CloseRound | AskAgain | Reveal | Hide | OpenFacts | Talk | TakeBranch | SetRule | SetFamilies | CountHands | CountPresent | StartTimer | StopTimer | Curtain | Play | Seek | Speed | ShowPaper | ShowSigns | ShowPath | WhatIf | EndWhatIf | Release | Withhold | GroupNote | NameGroup | AnswerQuestion | StageBoard | ShowQuestions | Enlarge | SetAsking | EndRoom;
