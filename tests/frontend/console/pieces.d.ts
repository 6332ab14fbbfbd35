/** The console's pieces are plain modules that anywidget loads as they are. */
interface Piece {
  render: (given: { model: unknown; el: HTMLElement }) => () => void;
}

declare module "*/console/clock.js" {
  const piece: Piece;
  export default piece;
}
declare module "*/console/frame.js" {
  const piece: Piece;
  export default piece;
}
declare module "*/console/next_button.js" {
  const piece: Piece;
  export default piece;
}
declare module "*/console/film.js" {
  const piece: Piece;
  export default piece;
}
declare module "*/console/moderation.js" {
  const piece: Piece;
  export default piece;
}
declare module "*/console/board.js" {
  const piece: Piece;
  export default piece;
}
