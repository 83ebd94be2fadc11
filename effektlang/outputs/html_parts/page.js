"use strict";
// Without this script the page is a picture whose boxes link to the text below. With it, the picture can be
// enlarged and moved, and the text shows one element at a time.
(() => {
  const stage = document.getElementById("stage");
  const picture = stage.querySelector("svg");
  const text = document.getElementById("text");
  const size = document.getElementById("size");
  const back = document.getElementById("back-row");
  const boxes = [...picture.querySelectorAll("a > [data-id]")].map(drawn => drawn.parentNode);
  const idOf = box => box.firstElementChild.dataset.id;
  const boxOf = id => boxes.find(box => idOf(box) === id);
  const lines = [...picture.querySelectorAll("[data-source]")];
  const whole = picture.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const LARGEST = 12, STEP = 1.25, PUSH = 0.12;
  let view = { ...all };

  // Enlarging and moving

  function show() {
    picture.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
    size.textContent = Math.round(100 * all.width / view.width) + " %";
  }
  function zoom(factor, at) {
    const scale = Math.min(LARGEST, Math.max(1, all.width / view.width * factor));
    const width = all.width / scale, height = all.height / scale;
    const middle = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    view = {
      x: middle.x - (middle.x - view.x) * width / view.width,
      y: middle.y - (middle.y - view.y) * height / view.height,
      width, height,
    };
    keepInside();
  }
  function push(right, down) {
    view.x += right;
    view.y += down;
    keepInside();
  }
  function keepInside() {
    view.x = Math.min(Math.max(view.x, all.x), all.x + all.width - view.width);
    view.y = Math.min(Math.max(view.y, all.y), all.y + all.height - view.height);
    show();
  }
  function fit() {
    view = { ...all };
    show();
  }
  function inPicture(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
  }
  // Where a box is in the picture as a whole, however it is moved inside it.
  function placeOf(box) {
    const here = box.getBBox();
    const way = picture.getScreenCTM().inverse().multiply(box.getScreenCTM());
    const corner = new DOMPoint(here.x, here.y).matrixTransform(way);
    return { x: corner.x, y: corner.y, width: here.width, height: here.height };
  }
  function bringIn(box) {
    const place = placeOf(box);
    const inside = place.x >= view.x && place.y >= view.y &&
      place.x + place.width <= view.x + view.width && place.y + place.height <= view.y + view.height;
    if (!inside) {
      view.x = place.x + place.width / 2 - view.width / 2;
      view.y = place.y + place.height / 2 - view.height / 2;
      keepInside();
    }
  }

  document.getElementById("larger").addEventListener("click", () => zoom(STEP));
  document.getElementById("smaller").addEventListener("click", () => zoom(1 / STEP));
  document.getElementById("whole").addEventListener("click", fit);
  stage.addEventListener("wheel", event => {
    event.preventDefault();
    zoom(event.deltaY < 0 ? STEP : 1 / STEP, inPicture(event));
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  stage.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, event);
    moved = 0;
  });
  stage.addEventListener("pointermove", event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const perPixel = 1 / picture.getScreenCTM().a;
    if (fingers.size === 2) {
      const other = [...fingers.values()].find(one => one.pointerId !== event.pointerId);
      const apart = one => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      zoom(apart(event) / apart(before), inPicture(event));
    } else {
      push((before.clientX - event.clientX) * perPixel, (before.clientY - event.clientY) * perPixel);
    }
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (moved > 4) {
      stage.classList.add("held");
      stage.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    stage.addEventListener(end, event => {
      fingers.delete(event.pointerId);
      stage.classList.remove("held");
    });
  }
  // A box that was dragged was not clicked.
  stage.addEventListener("click", event => {
    if (moved > 4) event.preventDefault();
  }, true);
  stage.addEventListener("dragstart", event => event.preventDefault());

  // Keys

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  stage.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const box = event.target.closest("#stage a");
    const arrow = ARROWS[event.key];
    if (event.key === "+" || event.key === "=") zoom(STEP);
    else if (event.key === "-") zoom(1 / STEP);
    else if (event.key === "0") fit();
    else if (arrow && box && !event.shiftKey) stepFrom(box, arrow);
    else if (arrow) push(arrow[0] * view.width * PUSH, arrow[1] * view.height * PUSH);
    else return;
    event.preventDefault();
  });
  // The nearest box in a direction; one that is linked counts as nearer.
  function stepFrom(box, [right, down]) {
    const middle = one => {
      const place = placeOf(one);
      return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    };
    const here = middle(box), linked = neighbours(idOf(box));
    let nearest = null, least = Infinity;
    for (const one of boxes) {
      const there = middle(one);
      const along = (there.x - here.x) * right + (there.y - here.y) * down;
      const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
      const far = (along + 2 * aside) * (linked.has(idOf(one)) ? 0.5 : 1);
      if (one !== box && along > 1 && far < least) [nearest, least] = [one, far];
    }
    if (nearest) nearest.focus();
  }
  stage.addEventListener("focusin", event => {
    const box = event.target.closest("#stage a");
    if (box) bringIn(box);
  });

  // Choosing

  function neighbours(id) {
    const found = new Set();
    for (const line of lines) {
      if (line.dataset.source === id) found.add(line.dataset.target);
      if (line.dataset.target === id) found.add(line.dataset.source);
    }
    return found;
  }
  function choose(id) {
    for (const box of boxes) {
      const chosen = idOf(box) === id;
      box.classList.toggle("chosen", chosen);
      if (chosen) box.setAttribute("aria-current", "true");
      else box.removeAttribute("aria-current");
      if (chosen) bringIn(box);
    }
    for (const line of lines) {
      line.classList.toggle("near", line.dataset.source === id || line.dataset.target === id);
    }
    picture.classList.toggle("choosing", boxOf(id) !== undefined);
    for (const one of text.querySelectorAll("article")) {
      one.classList.toggle("chosen", one.id === "e-" + id);
    }
    text.classList.toggle("one", id !== null);
    back.hidden = id === null;
  }
  function follow() {
    const name = decodeURIComponent(location.hash.slice(1));
    const place = name && document.getElementById(name);
    if (place && place.matches("article")) {
      choose(name.slice(2));
      text.scrollTop = 0;
      place.focus();
    } else if (!name) {
      choose(null);
    }
  }
  function showAll() {
    const chosen = text.querySelector("article.chosen");
    history.pushState(null, "", location.pathname + location.search);
    choose(null);
    if (chosen) chosen.focus();
  }
  addEventListener("hashchange", follow);
  document.addEventListener("click", event => {
    const link = event.target.closest("#text a");
    if (!link || event.defaultPrevented) return;
    if (link.dataset.box !== undefined) {
      event.preventDefault();
      boxOf(link.dataset.box).focus();
    } else if (link.hash && link.hash === location.hash) {
      follow();
    }
  });
  back.addEventListener("click", showAll);
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const box = boxes.find(one => one.classList.contains("chosen"));
    if (document.activeElement.closest("#text") && box) box.focus();
    else showAll();
  });

  show();
  follow();
})();
