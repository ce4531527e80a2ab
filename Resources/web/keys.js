// Keys for reading and deciding. Everything works without them: links are links, and forms are forms.

const search = document.getElementById("q");
const help = document.getElementById("keys");
const switchBox = document.getElementById("keys-on");
const toast = document.getElementById("toast");

/** Session and local storage, which a browser may refuse. */
const remembered = {
    get(store, key) {
        try { return store().getItem(key); } catch { return null; }
    },
    set(store, key, value) {
        try { store().setItem(key, value); } catch { /* then it is not remembered */ }
    },
};
const session = () => sessionStorage;
const local = () => localStorage;

// MARK: Evidence

/** The pieces of evidence, or pairs under review, that `j` and `k` visit: folded ones too, which open on the way. */
const pieces = () => [...document.querySelectorAll(".evidence, .pair")].filter(
    piece => piece.getClientRects().length > 0 || piece.closest("details.more"));

const currentPiece = () => document.activeElement?.closest(".evidence, .pair");
const current = () => document.activeElement?.closest(".evidence");

function visit(piece) {
    if (!piece) return;
    const fold = piece.closest("details");
    if (fold) fold.open = true;
    piece.focus({ preventScroll: true });
    piece.scrollIntoView({ block: "nearest" });
}

function step(by) {
    const all = pieces();
    if (all.length === 0) return;
    const here = all.indexOf(currentPiece());
    if (here >= 0) return visit(all[Math.min(Math.max(here + by, 0), all.length - 1)]);
    // Nothing has the focus: begin with what is in sight.
    const inSight = all.findIndex(piece => piece.getBoundingClientRect().top >= 0 && piece.getClientRects().length > 0);
    visit(all[Math.max(inSight, 0)]);
}

/** Lights up in the text beside it what a piece of evidence rests on. */
function light(piece) {
    const anchor = document.getElementById("u" + piece.dataset.unit);
    if (!anchor) return null;
    for (const mark of document.querySelectorAll(".text mark")) mark.classList.remove("lit", "current");
    for (let next = anchor.nextSibling; next; next = next.nextSibling) {
        if (next.nodeName === "MARK") next.classList.add("lit");
        else if (next.textContent !== "") break;
    }
    return anchor;
}

function open(piece) {
    const link = piece.querySelector("a.place");
    if (!link) return say("A person's word: there is no passage to open.");
    const anchor = light(piece);
    if (anchor) anchor.scrollIntoView({ block: "center" });
    else link.click();
}

function decide(piece, verdict) {
    const button = piece.querySelector(`button[name="verdict"][value="${verdict}"]`);
    if (button) button.form.requestSubmit(button);
    else say(`It is ${verdict} already.`);
}

async function copy(piece) {
    const text = piece.dataset.citation;
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        const area = Object.assign(document.createElement("textarea"), { value: text });
        area.className = "unseen";
        document.body.append(area);
        area.select();
        const isCopied = document.execCommand("copy");
        area.remove();
        piece.focus({ preventScroll: true });
        if (!isCopied) return say("The browser did not let the citation be copied.");
    }
    say("Citation copied");
}

let quiet;
function say(text) {
    toast.textContent = text;
    toast.classList.add("shown");
    clearTimeout(quiet);
    quiet = setTimeout(() => {
        toast.classList.remove("shown");
        toast.textContent = "";
    }, 2500);
}

// MARK: Keys

const keys = {
    "/": () => { search?.focus(); search?.select(); },
    "?": () => help.showModal(),
    j: () => step(1),
    k: () => step(-1),
};
const keysOnEvidence = {
    o: open,
    c: copy,
    a: piece => decide(piece, "accepted"),
    x: piece => decide(piece, "rejected"),
};

let isGoing = false;
document.addEventListener("keydown", event => {
    const target = event.target;
    if (event.key === "Escape" && target === search) return search.blur();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (help.open || target.closest("input, textarea, select, [contenteditable]") || !switchBox.checked) return;

    const wasGoing = isGoing;
    isGoing = false;
    let action = keys[event.key];
    if (wasGoing) {
        const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
        action = link && (() => link.click());
    } else if (event.key === "g") {
        isGoing = true;
        setTimeout(() => { isGoing = false; }, 1200);
    } else if (document.activeElement?.closest(".pair")) {
        const button = document.activeElement.closest(".pair").querySelector(`button[data-key="${CSS.escape(event.key)}"]`);
        if (button) action = () => button.form.requestSubmit(button);
    } else if (current()) {
        const piece = current();
        const onPiece = event.key === "Enter" && target === piece ? open : keysOnEvidence[event.key];
        if (onPiece) action = () => onPiece(piece);
    }
    if (!action) return;
    event.preventDefault();
    action();
});

document.addEventListener("click", event => {
    const button = event.target.closest("button.copy");
    if (button) copy(button.closest(".evidence"));
});
document.addEventListener("focusin", () => { if (current()) light(current()); });

// MARK: Coming back from a decision to the place where it was made

document.addEventListener("submit", event => {
    const piece = event.target.closest(".evidence");
    if (!piece) return;
    const place = { path: location.pathname, unit: piece.dataset.unit, index: pieces().indexOf(piece), y: scrollY };
    remembered.set(session, "place", JSON.stringify(place));
});

const place = JSON.parse(remembered.get(session, "place") ?? "null");
remembered.set(session, "place", "null");
if (place?.path === location.pathname) {
    const all = pieces();
    const same = all[place.index]?.dataset.unit === place.unit ? all[place.index]
        : all.find(piece => piece.dataset.unit === place.unit && !piece.classList.contains("is-rejected"));
    // Wait until the browser has gone to the address's own anchor.
    requestAnimationFrame(() => {
        scrollTo(scrollX, place.y);
        visit(same ?? all[Math.min(place.index, all.length - 1)]);
    });
}

// MARK: What only the script can do is shown only with it

for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
const showKeys = document.getElementById("show-keys");
showKeys.hidden = false;
showKeys.addEventListener("click", () => help.showModal());
switchBox.checked = remembered.get(local, "keys") !== "off";
switchBox.addEventListener("change", () => remembered.set(local, "keys", switchBox.checked ? "on" : "off"));
