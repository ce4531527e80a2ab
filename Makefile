SHELL := /bin/bash

# What the program is built with, and what it starts to read some formats; all from Debian.
PACKAGES := \
    libsqlite3-dev libxml2-dev libarchive-dev libuchardet-dev libgmime-3.0-dev libgsf-1-dev libcld2-dev \
    pkg-config lld binutils libunarr-dev libxlsxwriter-dev libpoppler-cpp-dev libleptonica-dev libssl-dev \
    poppler-utils openssl pst-utils 7zip tesseract-ocr tesseract-ocr-eng tesseract-ocr-spa \
    tesseract-ocr-por tesseract-ocr-osd libimage-exiftool-perl libheif-examples mdbtools djvulibre-bin \
    libvisio-tools libwpd-tools
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
CASE ?= tocoron.trama
PORT ?= 4040

.PHONY: demo build test lint format generate packages benchmark eval eval-matching eval-reading clean

## Build Trama, make the example case, and serve it.
demo: build
	@test -e $(CASE) || bin/trama new $(CASE)
	bin/trama ingest $(CASE) Examples/tocoron/documents --source "Tocorón example" --grade C3 --tlp clear
	@bin/trama show $(CASE) "Héctor Rusthenford Guerrero Flores" | head -40
	bin/trama serve $(CASE) --port $(PORT)

## Build the program: bin/trama.
build: packages
	swift build -c release --static-swift-stdlib --product trama
	@mkdir -p bin
	install -s .build/release/trama bin/trama

## Run all tests.
test: packages
	swift build --build-tests
	swift test --skip-build

## Check format, documentation, import directions, and that generated tables are as their sources say.
lint:
	swift format lint --recursive --strict Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources
	Scripts/check-imports.sh
	Scripts/generate.sh --check

format:
	swift format --recursive --in-place Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

## Write the generated tables anew from Resources/.
generate:
	Scripts/generate.sh

## Install the Debian packages that are missing, and say which.
packages:
	@missing=(); for package in $(PACKAGES); do \
	    [ "$$(dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null)" = installed ] || missing+=($$package); \
	done; \
	if [ $${#missing[@]} -gt 0 ]; then \
	    echo "Installing from Debian: $${missing[*]}"; \
	    $(SUDO) apt-get update -qq && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" \
	        >/dev/null; \
	else echo "All Debian packages are there: $(PACKAGES)"; fi

## Measure; see Benchmarks/README.md.
benchmark: build
	cd Benchmarks && swift run -c release benchmarks

## Measure Trama beside its peers; see Benchmarks/eval/README.md.
eval: eval-matching eval-reading

## Names and matching (EVAL="--only names --reuse").
eval-matching: build
	python3 Benchmarks/eval/matching.py $(EVAL)

## How text is read, beside spaCy.
eval-reading: build
	swift build -c release --product trama-train
	python3 Benchmarks/eval/reading.py --train .build/release/trama-train

clean:
	rm -rf .build .build-* bin
