declare module "ias:questions" {
  const kinds: import("@/questions/base").Kind[];
  export default kinds;
}
declare module "ias:fixtures/kinds" {
  const fixtures: import("@/fixtures/kind").KindFixture[];
  export default fixtures;
}
declare module "ias:questions/words" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/board" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/common" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/sheet" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/tablet" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/film" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/screen" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/remote" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/path" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/signs" {
  const words: Record<string, string>;
  export default words;
}
declare module "ias:locales/player" {
  const words: Record<string, string>;
  export default words;
}
declare module "*.css";
declare module "*.mjs";
