# What one does with a checkout. `make help` lists it.

SWIFT ?= swift
SCRATCH ?= .build

BUILD = $(SWIFT) build --scratch-path $(SCRATCH)
# With the libraries inside, Swift's own too, the executable runs where they are not; macOS has Swift's anyway.
STATIC = $(abspath $(SCRATCH)/static)
RELEASE = -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
BUILD_RELEASE = .ci/static $(STATIC) && PKG_CONFIG_PATH=$(STATIC):$$PKG_CONFIG_PATH $(BUILD) $(RELEASE)
READOUT = $(SCRATCH)/debug/readout
EXAMPLE = $(SCRATCH)/example
PREFIX ?= $(HOME)/.local
BIN = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share
# Where each shell looks for the completions of a command.
BASH_COMPLETION = $(SHARE)/bash-completion/completions/readout
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_readout
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/readout.fish
GENERATED = rules.md keys.md template-names.md data-columns.md

.PHONY: help site serve install uninstall test lint site-tests manual manual-check bench format clean
.NOTPARALLEL:

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' Makefile

site: ## build readout, and with it the example site, to Public/
	@.ci/install site
	$(BUILD_RELEASE) --product readout
	$(SCRATCH)/release/readout build
	@echo "The site is in Public/; open Public/index.html."

serve: ## show the example site while it is being written
	@.ci/install site
	$(BUILD_RELEASE) --product readout
	$(SCRATCH)/release/readout serve

install: ## build readout, and put it and its completions below PREFIX, ~/.local if none is given
	@.ci/install site
	$(BUILD_RELEASE) --product readout
	install -d $(BIN) $(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	install -s -m 755 $(SCRATCH)/release/readout $(BIN)/readout
	$(BIN)/readout --generate-completion-script bash > $(BASH_COMPLETION)
	$(BIN)/readout --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(BIN)/readout --generate-completion-script fish > $(FISH_COMPLETION)
	@echo "$(BIN)/readout is in place; 'readout init my-desk' makes a site."

uninstall: ## remove what make install put below PREFIX
	rm -f $(BIN)/readout $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

test: ## everything that must hold before a change is accepted
	@.ci/install tests
	$(BUILD) --build-tests
	@$(MAKE) lint
	$(SWIFT) test --scratch-path $(SCRATCH) --skip-build --skip PreviewTests
# By themselves: they wait for a server, which busy tests beside them would keep from answering.
	$(SWIFT) test --scratch-path $(SCRATCH) --skip-build --filter PreviewTests
	@$(MAKE) manual-check
	@$(MAKE) site-tests
	@echo "All tests passed."

lint: ## the form of the Swift files
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Plugins Benchmarks Package.swift

site-tests: ## the example site in a browser
	@.ci/install tests
	$(BUILD) --product readout
	$(READOUT) build --output $(EXAMPLE)
	VENV=$(SCRATCH)/site-tests Tests/Site/run $(EXAMPLE) $(READOUT)

manual: ## write the pages of Documentation/ that are made from the source
	@.ci/install site
	$(BUILD) --product readout
	$(READOUT) manual Documentation

manual-check: ## see that `make manual` would change nothing
	$(BUILD) --product readout
	@rm -rf $(SCRATCH)/manual && mkdir -p $(SCRATCH)/manual
	$(READOUT) manual $(SCRATCH)/manual
	@for page in $(GENERATED); do \
	  diff -u Documentation/$$page $(SCRATCH)/manual/$$page \
	    || { echo "Documentation/$$page is not what the source says: run 'make manual'."; exit 1; }; \
	done

bench: ## time builds of large sites; BENCH='--sizes 1000' for a quick look
	@.ci/install site
	Benchmarks/run $(BENCH)

format: ## bring the Swift files into form
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Plugins Benchmarks Package.swift

clean: ## remove what was built, the site in Public/ included
	rm -rf $(SCRATCH) .readout Public/.readout
	find Public -mindepth 1 -maxdepth 1 ! -name '.*' -exec rm -rf {} +
