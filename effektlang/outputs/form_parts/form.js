"use strict";
const form = document.querySelector("form");
const about = JSON.parse(document.getElementById("about").textContent);
const words = JSON.parse(document.getElementById("words").textContent);
const fields = () => [...form.elements].filter((one) => one.name);
const draft = "effekt " + document.title + " " + Object.values(about.sheet).join(" ");
let isSaved = true;

function answers() {
  const given = fields().filter((one) => one.value.trim() !== "");
  return Object.fromEntries(given.map((one) => [one.name, one.value.trim()]));
}

function tell(text) {
  document.getElementById("told").textContent = text;
}

function count() {
  const of = words.answered.replace("{given}", Object.keys(answers()).length).replace("{all}", fields().length);
  document.getElementById("count").textContent = of;
}

function fillIn(given) {
  for (const one of fields()) {
    if (Object.hasOwn(given, one.name)) one.value = given[one.name];
  }
  keep();
}

function keep() {
  count();
  try { localStorage.setItem(draft, JSON.stringify(answers())); } catch { /* the answers are still in the form */ }
}

function save() {
  const text = JSON.stringify({ ...about, answers: answers() }, null, 2) + "\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = form.dataset.file;
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
  const wrong = fields().filter((one) => !one.validity.valid);
  wrong.forEach((one) => one.setAttribute("aria-invalid", "true"));
  tell(words.saved.replace("{file}", form.dataset.file) + (wrong.length ? ` ${words.noNumbers}` : ""));
}

async function open(event) {
  const [file] = event.target.files;
  if (!file) return;
  try {
    const read = JSON.parse(await file.text());
    if (!read.answers) throw new Error(words.unreadable);
    const isOther = read.sheet["sheet/file"] !== about.sheet["sheet/file"]
      || read.sheet["sheet/occasion"] !== about.sheet["sheet/occasion"];
    if (isOther) tell(words.other.replace("{file}", file.name));
    else { fillIn(read.answers); tell(words.opened.replace("{file}", file.name)); }
  } catch {
    tell(words.unreadable.replace("{file}", file.name));
  }
  event.target.value = "";
}

form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
form.addEventListener("input", (event) => {
  event.target.removeAttribute("aria-invalid");
  isSaved = false;
  keep();
});
document.getElementById("open").addEventListener("change", open);
document.getElementById("choose").addEventListener("click", () => document.getElementById("open").click());
document.getElementById("print").addEventListener("click", () => window.print());
window.addEventListener("beforeunload", (event) => { if (!isSaved) event.preventDefault(); });
try {
  const kept = JSON.parse(localStorage.getItem(draft) ?? "{}");
  if (Object.keys(kept).length) { fillIn(kept); tell(words.kept); }
} catch { /* nothing was kept */ }
count();
