#!/usr/bin/env python3
"""Writes the man pages of factdb from what the program says of itself: make_manual.py FACTDB FOLDER

One page for the program and one for each subcommand, factdb.1, factdb-query.1 and so on, by man-pages(7).
"""
import json
import pathlib
import re
import subprocess
import sys


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^([.'])", r"\\&\1", text)


def option(argument):
    names = ["{}{}".format("--" if name["kind"] == "long" else "-", name["name"]) for name in argument.get("names", [])]
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return "\\fI" + escaped(value) + "\\fR" + (" ..." if argument.get("isRepeating") else "")
    shown = ", ".join("\\fB" + escaped(name) + "\\fR" for name in names)
    return shown + (" \\fI" + escaped(value) + "\\fR" if argument["kind"] == "option" else "")


def description(text):
    """Paragraphs as they are, indented lines as they stand."""
    lines = []
    for block in text.split("\n\n"):
        if all(line.startswith("  ") for line in block.splitlines()[1:]) and "\n" in block:
            first, *rest = block.splitlines()
            lines += [".PP", escaped(first), ".PP", ".nf"] + [escaped(line) for line in rest] + [".fi"]
        else:
            lines += [".PP", escaped(block)]
    return lines


def page(command, path, version):
    name = "-".join(path)
    lines = [f'.TH {name.upper()} 1 "" "factdb {version}" "factdb"', ".SH NAME",
             f"{escaped(name)} \\- {escaped(command.get('abstract', '').rstrip('.'))}", ".SH SYNOPSIS"]
    arguments = [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]
    positional = [option(argument) for argument in arguments if argument["kind"] == "positional"]
    subcommands = [sub for sub in command.get("subcommands", []) if sub["commandName"] != "help"]
    tail = ["\\fIcommand\\fR"] if subcommands else []
    lines.append("\\fB" + " ".join(path) + "\\fR [\\fIoptions\\fR] " + " ".join(positional + tail))
    lines.append(".SH DESCRIPTION")
    lines += description(command.get("discussion", "") or command.get("abstract", ""))[1:]
    if subcommands:
        lines.append(".SH COMMANDS")
        for sub in subcommands:
            lines += [".TP", f"\\fB{escaped('-'.join(path + [sub['commandName']]))}\\fR(1)", escaped(sub.get("abstract", ""))]
    if arguments:
        lines.append(".SH OPTIONS")
        for argument in arguments:
            text = argument.get("abstract", "") + ((" " + argument["discussion"]) if argument.get("discussion") else "")
            if argument.get("allValues"):
                text += " One of: " + ", ".join(argument["allValues"]) + "."
            if argument.get("defaultValue"):
                text += f" The default is {argument['defaultValue']}."
            lines += [".TP", option(argument), escaped(text.strip() or "No description.")]
    if len(path) > 1:
        lines += [".SH SEE ALSO", "\\fBfactdb\\fR(1)"]
    else:
        lines += [".SH ENVIRONMENT", ".TP", "\\fBFACTDB_DB\\fR", "The database, when \\-\\-db names none.", ".TP",
                  "\\fBPAGER\\fR", "What tables on a terminal are sent through.", ".TP", "\\fBNO_COLOR\\fR", "Print no colours."]
    return "\n".join(lines) + "\n"


def main(program, folder):
    dump = json.loads(subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout)
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()[-1]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def write(command, path):
        (folder / ("-".join(path) + ".1")).write_text(page(command, path, version))
        for sub in command.get("subcommands", []):
            if sub["commandName"] != "help":
                write(sub, path + [sub["commandName"]])

    write(dump["command"], ["factdb"])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
