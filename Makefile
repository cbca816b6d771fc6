# What people run: make demo, make test, make install PREFIX=$HOME/.local
SHELL := /bin/bash
PREFIX ?= /usr/local
FACTDB := .build/release/factdb
## With Swift's own libraries in it, the program starts sooner, and runs where no Swift is installed.
PROGRAM := -c release --product factdb --static-swift-stdlib
TESTS := --scratch-path .build-tests -c release -Xswiftc -enable-testing

.PHONY: demo test build install lint format packages train clean

## Installs what is missing, builds, reads the seed article and asks who said what.
demo: build
	@demo=$$(mktemp -d) && trap 'rm -rf "$$demo"' EXIT \
	  && $(FACTDB) ingest --db "$$demo/facts.db" seeds \
	  && $(FACTDB) query --db "$$demo/facts.db" --output table "who said"

## Builds everything and runs all tests.
## Optimised code is what ships, so it is what is tested; it has a build folder of its own.
test: packages
	swift build $(TESTS) --build-tests
	swift test $(TESTS) --skip-build

## Builds the program into .build/release.
build: packages
	swift build $(PROGRAM)

## Copies the program, which is one file, to PREFIX/bin without its symbols, with its man pages and completions beside it.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(FACTDB) "$(DESTDIR)$(PREFIX)/bin/factdb"
	scripts/make_manual.py $(FACTDB) "$(DESTDIR)$(PREFIX)/share/man/man1"
	scripts/install-completions $(FACTDB) "$(DESTDIR)$(PREFIX)"

## Checks the style; changes nothing.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests

## Brings the style in order.
format:
	swift format --in-place --recursive Package.swift Sources Tests

## Trains everything that the program embeds, from the data folder DATA (see training/README.md).
train: packages
	training/train-all "$(DATA)"

## Installs the Debian packages that the build needs, when they are missing.
packages:
	@scripts/install-packages

clean:
	rm -rf .build .build-tests
