"""Walk the routes of a Tornado application, and make for each the shortest address that it takes."""

import re._constants as op
import re._parser as parser

from tornado.routing import PathMatches, Router


def patterns(router, found=None):
    """Return the path patterns of a router and of those inside it, in order."""
    found = [] if found is None else found
    for rule in router.rules:
        if isinstance(rule.target, Router) and hasattr(rule.target, "rules"):
            patterns(rule.target, found)
        elif isinstance(rule.matcher, PathMatches):
            found.append(rule.matcher.regex.pattern)
    return list(dict.fromkeys(found))


def address(pattern):
    """Return an address that a pattern takes.

    >>> address(r"/static/([0-9a-f]+)/([A-Za-z0-9._/-]+)$")
    '/static/0/A'
    """
    return "".join(_shortest(parser.parse(pattern)))


def _shortest(tree):
    for kind, given in tree:
        if kind is op.LITERAL:
            yield chr(given)
        elif kind is op.ANY:
            yield "x"
        elif kind is op.NOT_LITERAL:
            yield "x" if given != ord("x") else "y"
        elif kind is op.IN:
            yield _one_of(given)
        elif kind is op.SUBPATTERN:
            yield from _shortest(given[3])
        elif kind is op.BRANCH:
            yield from _shortest(given[1][0])
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, inner = given
            times = max(least, 1) if most else 0
            for _ in range(times):
                yield from _shortest(inner)


def _one_of(choices):
    first, given = choices[0]
    if first is op.NEGATE:
        refused = {chr(value) for kind, value in choices[1:] if kind is op.LITERAL}
        return next(letter for letter in "xyz012" if letter not in refused)
    if first is op.RANGE:
        return chr(given[0])
    if first is op.CATEGORY:
        return {op.CATEGORY_DIGIT: "0", op.CATEGORY_WORD: "a", op.CATEGORY_SPACE: " "}.get(given, "x")
    return chr(given)
