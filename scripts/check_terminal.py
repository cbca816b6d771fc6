#!/usr/bin/env python3
"""Shows results in terminals of 60, 80 and 200 columns, and checks that all stands where it should: check_terminal.py FACTDB

The terminals are tmux's, which says for every character in which column it put it: columns of tables start below each
other, bars, days and equals signs too, no line runs over the edge, and nothing is torn. Names are in Chinese, Arabic, Korean,
Hindi and Thai, with marks, flags, skin tones and emoji that join several. With a folder behind it, the screens are kept there.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import termios
import time
import tty

WIDTHS = (60, 80, 200)
NAMES = ["王小明", "محمد صلاح الدين", "김민준", "नमिता शर्मा", "สมชาย ใจดี", "Zoë Ångström", "🇰🇪 Amina", "👩‍👩‍👧 Family",
         "👍🏽 Thumbs", "❤️ Heart", "Łukasz Żółć", "e\u0301lan e\u0301", "李", "𠮷野家"]
TITLES = ["新华社：海地局势最新消息和国际社会的反应", "أخبار هايتي: آخر المستجدات حول بعثة الأمن متعددة الجنسيات",
          "A headline with 🚒 👨🏿‍🚒 🏳️‍🌈 1️⃣ and a very-long-word-without-any-break-" + "x" * 90, "한국의 최신 뉴스", "Plain headline"]
COMMANDS = {
    "table": [["query", "who said"], ["query", "sources"], ["query", "articles"], ["sql", "select text from statements"],
              ["sql", "select title, outlet, published from articles"], ["search", "mission"], ["query", "--list"], ["stats"],
              ["search", "mission", "--by", "speaker"], ["query", "how many"], ["people"]],
    "line": [["query", "who said", "--output", "line"], ["query", "who is", "--output", "line"]],
    "chart": [["query", "who is quoted most", "--output", "chart"], ["query", "timeline", "--output", "chart"],
              ["query", "who talks about whom", "--output", "chart"],
              ["sql", "select name, id from people", "--output", "chart"]],
    "text": [["show", "statement", "1"], ["show", "article", "1", "--marked"], ["show", "person", "1"], ["explain", "statement", "1"]],
}


def articles():
    for index, name in enumerate(NAMES):
        plain = f"Ann{chr(97 + index) * 2} Lee{chr(97 + index) * 3}"
        day = f"2025-{1 + index % 9:02}-{10 + index}"
        said = f"The mission 🇭🇹 in 太子港 needs {100 + index} more officers 👮🏽‍♀️ before {index + 1} December 2025 — بورت أو برنس 🚒"
        body = (f"“{said},” said {plain}.\n\n{plain} said the World Bank would help the United Nations, and that {name} agreed. "
                f"“We will not leave,” {plain} said of Anna{chr(97 + (index + 1) % len(NAMES))} and the World Bank.")
        yield plain, {"title": TITLES[index % len(TITLES)], "date": day, "outlet": ["新华社", "الجزيرة", "The Star ⭐"][index % 3], "text": body}


class Terminal:
    """A tmux server of its own, with one terminal at a time."""

    def __init__(self, folder):
        self.folder = folder
        self.socket = str(folder / "tmux")
        self.count = 0
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": str(folder)}
        # The server ends with its last terminal, so one stays.
        self.tmux("new-session", "-d", "-s", "stays", "cat")

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", self.socket, "-u", "-f", "/dev/null", *arguments], env=self.environment,
                              capture_output=True, text=True)

    def run(self, width, command):
        """Runs a shell command to its end in a terminal, and returns the lines of the screen, and those that ran over."""
        self.count += 1
        done, name = self.folder / f"done{self.count}", f"x{self.count}"
        self.tmux("new-session", "-d", "-s", name, "-x", str(width), "-y", "900",
                  f"sleep 0.2; {command}; touch {done}; sleep 60")
        limit = time.time() + 60
        while not done.exists() and time.time() < limit:
            time.sleep(0.05)
        time.sleep(0.2)
        lines = self.tmux("capture-pane", "-p", "-t", name).stdout.split("\n")
        joined = self.tmux("capture-pane", "-p", "-J", "-t", name).stdout.split("\n")
        self.tmux("kill-session", "-t", name)
        while lines and not lines[-1].strip():
            lines.pop()
        return lines, [line.rstrip() for line in joined if line.rstrip() and line.rstrip() not in {other.rstrip() for other in lines}]

    def columns(self, lines):
        """Returns for each line the column in which each of its characters starts, and where it ends, as the terminal says."""
        source, result = self.folder / "lines.json", self.folder / "columns.json"
        source.write_text(json.dumps(lines))
        self.run(500, f"{sys.executable} {os.path.abspath(__file__)} --measure {source} {result}")
        return json.loads(result.read_text())


def measure(source, result):
    """Inside the terminal: prints the starts of lines, and asks each time where the cursor is."""
    descriptor = sys.stdin.fileno()
    usual = termios.tcgetattr(descriptor)
    tty.setraw(descriptor)
    columns = []
    for line in json.loads(pathlib.Path(source).read_text()):
        starts = list(range(len(line) + 1))
        for index in starts if not line.isascii() else []:
            # Each start in one piece: a question in between would part what joins.
            os.write(1, b"\r\x1b[2K" + line[:index].encode() + b"\x1b[6n")
            answer = b""
            while not answer.endswith(b"R"):
                answer += os.read(descriptor, 1)
            starts[index] = int(answer[2:-1].split(b";")[1]) - 1
        columns.append(starts)
    termios.tcsetattr(descriptor, termios.TCSADRAIN, usual)
    pathlib.Path(result).write_text(json.dumps(columns))


def faults(kind, lines, columns):
    """Says what stands where it should not."""
    if kind == "table":
        rules = [(index, line) for index, line in enumerate(lines) if line and set(line) <= {"─", " "}]
        if not rules:
            # With more columns than fit, a table is printed line by line.
            yield from faults("line", lines, columns)
            return
        first, rule = rules[0]
        starts = [match.start() for match in re.finditer("─+", rule)]
        gaps = {column for start in starts[1:] for column in (start - 1, start - 2)}
        for line, places in zip(lines[first - 1:], columns[first - 1:]):
            if not line.strip():
                break
            # A character fills the columns up to the next one's; marks and what joins a character before fill none.
            taken = {column for start, end, character in zip(places, places[1:], line) if character != " "
                     for column in range(start, end)}
            if taken & gaps:
                yield f"a column is not where the rule has it: {line}"
    signs = {"line": r" = ", "chart": r"[█▏▎▍▌▋▊▉●│]"}.get(kind)
    if signs:
        seen = set()
        for line, places in zip(lines, columns):
            match = re.search(signs, line)
            if match and not line.startswith("factdb:"):
                seen.add(places[match.start()])
        if len(seen) > 1:
            yield f"signs that belong below each other stand in the columns {sorted(seen)}"
    for line in lines:
        if "\ufffd" in line or "\x1b" in line:
            yield f"torn: {line}"


def main(program, keep):
    bad = shown = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database, news = folder / "facts.db", folder / "news.jsonl"
        people = []
        with news.open("w") as file:
            for plain, article in articles():
                people.append(plain)
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
        subprocess.run([program, "ingest", "--quiet", "--db", database, news], check=True)
        for plain, other in zip(people, NAMES):
            subprocess.run([program, "people", "rename", plain, other, "--db", database], stderr=subprocess.DEVNULL)
        terminal = Terminal(folder)
        for width in WIDTHS:
            for kind, commands in COMMANDS.items():
                for command in commands:
                    words = " ".join("'" + word + "'" for word in command)
                    lines, over = terminal.run(width, f"PAGER=cat {program} {words} --db {database}")
                    columns = terminal.columns(lines)
                    found = [f"runs over the edge: {line}" for line in over] + list(faults(kind, lines, columns))
                    shown += 1
                    if len(lines) < 2:
                        found.append(f"shows nothing: {lines}")
                    for fault in found[:5]:
                        print(f"{width} columns, {' '.join(command)}: {fault}", flush=True)
                    bad += bool(found)
                    if keep:
                        path = pathlib.Path(keep) / f"{width}-{'-'.join(command)[:60].replace('/', '_')}.txt"
                        path.parent.mkdir(parents=True, exist_ok=True)
                        path.write_text("\n".join(lines) + "\n")
        terminal.tmux("kill-server")
    print(f"{shown} screens, {bad} with faults")
    return 1 if bad else 0


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "--measure":
        measure(*sys.argv[2:])
    elif len(sys.argv) in (2, 3):
        sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else None))
    else:
        sys.exit(__doc__)
