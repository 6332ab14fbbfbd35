"""How fast the room is, and how much memory it takes, beside what a user would pick instead.

Run as ``python -m tests.benchmarks``. Nothing here is a timed test: the figures depend on the machine.
"""
