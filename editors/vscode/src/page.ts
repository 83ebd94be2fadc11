/** The page that the picture is shown on. Nothing is fetched from elsewhere. */

import { randomBytes } from "node:crypto";

/** The page, to which pictures are then posted. */
export function page(source: string): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline' ${source}; script-src 'nonce-${nonce}'; img-src data:`;
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>
  body { margin: 0; padding: 8px; background: var(--vscode-editor-background); color: var(--vscode-foreground); }
  #picture svg { max-width: 100%; height: auto; display: block; margin: auto; background: #fff; }
  #picture g[data-id] { cursor: pointer; }
  #picture g[data-id].here { filter: drop-shadow(0 0 3px #0a58ca) drop-shadow(0 0 1px #0a58ca); }
  #picture g[data-id]:focus-visible { outline: 2px solid #0a58ca; outline-offset: 2px; }
  #message { font-family: var(--vscode-font-family); padding: 1em; }
  #message:empty { display: none; }
</style></head>
<body><div id="message" role="status"></div><div id="picture"></div>
<script nonce="${nonce}">
  const editor = acquireVsCodeApi();
  const picture = document.getElementById("picture");
  let here = "";
  const mark = () => {
    for (const box of picture.querySelectorAll("g[data-id]")) {
      const is = box.dataset.id === here;
      box.classList.toggle("here", is);
      if (is) box.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };
  const choose = (event) => {
    const box = event.target.closest("g[data-id]");
    if (box) editor.postMessage({ id: box.dataset.id });
  };
  picture.addEventListener("click", choose);
  picture.addEventListener("keydown", (event) => event.key === "Enter" && choose(event));
  window.addEventListener("message", ({ data }) => {
    if ("svg" in data) {
      document.getElementById("message").textContent = data.message;
      if (data.svg) picture.innerHTML = data.svg;
      for (const box of picture.querySelectorAll("g[data-id]")) box.setAttribute("tabindex", "0");
    }
    if ("here" in data) here = data.here;
    mark();
  });
  editor.postMessage({ ready: true });
</script></body></html>`;
}
