import ts from "typescript";

/** Attributes whose words are shown or read out. */
const SAID = new Set(["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder", "title", "placeholder", "alt", "label", "words", "summary"]);
/** Properties of elements that take words. */
const SET = new Set(["textContent", "innerText", "innerHTML", "title", "placeholder", "alt", "ariaLabel", "label"]);
const WORD = /\p{L}{2,}/u;
/** Several words beginning like a sentence, or letters that no name in code has. */
const SENTENCE = /^\W*\p{Lu}\p{Ll}+( \p{L}+)+|[ąćęłńóśźżĄĆĘŁŃÓŚŹŻа-яіїєґА-ЯІЇЄҐ]/u;

export interface Found {
  line: number;
  words: string;
}

/** The words that stand in a file of the views and go to people: JSX text, attributes that are read out, and whatever reads like a sentence. */
export function literals(text: string, name = "view.tsx"): Found[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Found[] = [];
  const note = (node: ts.Node, words: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words: words.trim() });
  };

  const shown = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].forEach(shown);
    if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) return shown(node.expression);
    if (ts.isBinaryExpression(node)) return given(node).forEach(shown);
    const words = spelled(node);
    if (words && WORD.test(words)) note(node, words);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && WORD.test(node.text)) note(node, node.text);
    else if (ts.isJsxAttribute(node) && SAID.has(node.name.getText())) shown(node.initializer);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) shown(node);
    else if (isAssignment(node) && ts.isPropertyAccessExpression(node.left) && SET.has(node.left.name.text)) shown(node.right);
    else if (ts.isCallExpression(node) && /setAttribute$/.test(node.expression.getText()) && SAID.has(spelled(node.arguments[0]) ?? "")) shown(node.arguments[1]);
    else {
      const words = spelled(node);
      if (words && SENTENCE.test(words) && !excused(node)) note(node, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter((one, at) => found.findIndex((other) => other.line === one.line && other.words === one.words) === at);
}

/** What an expression can come to: of a condition what follows it, never what it compares. */
function given({ left, operatorToken, right }: ts.BinaryExpression): ts.Node[] {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [right];
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.PlusToken:
      return [left, right];
    default:
      return [];
  }
}

function spelled(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ");
  return undefined;
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** What a developer reads: errors thrown, the console, types, imports; and classes. */
function excused(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node.parent; up; up = up.parent) {
    if (ts.isThrowStatement(up) || ts.isLiteralTypeNode(up) || ts.isImportDeclaration(up)) return true;
    if (ts.isCallExpression(up) && /^console\.|(query\w*|closest|matches)$/.test(up.expression.getText())) return true;
    if (ts.isNewExpression(up) && /Error$/.test(up.expression.getText())) return true;
    if (ts.isJsxAttribute(up)) return true;
    if (ts.isStatement(up)) return false;
  }
  return false;
}
