/** Commands that make files of a plan. */

import * as path from "node:path";
import * as vscode from "vscode";
import { findProgram, offerToInstall, run } from "./program";
import { say } from "./words";

/** The plan in the active editor, saved. */
async function savedPlan(): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== "effekt") {
    return undefined;
  }
  return document.isUntitled || document.isDirty ? ((await document.save()) ? document.uri : undefined) : document.uri;
}

/** Ask for a file, make it of the plan and open it. */
async function make(command: string, suffixes: Record<string, string[]>, name: string): Promise<void> {
  const plan = await savedPlan();
  const program = findProgram();
  if (!program) {
    return offerToInstall();
  }
  if (!plan) {
    return;
  }
  const folder = path.dirname(plan.fsPath);
  const first = Object.values(suffixes)[0]?.[0] ?? "";
  const beside = path.join(folder, `${path.basename(plan.fsPath, ".eff")}${name}.${first}`);
  const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.file(beside), filters: suffixes });
  if (!target) {
    return;
  }
  // The dialogue has asked already whether a file that is there may be replaced.
  const args = [command, plan.fsPath, "-o", target.fsPath, ...(command === "followup" ? ["--force"] : [])];
  if (await run(program, args, folder)) {
    await show(target);
  }
}

async function show(target: vscode.Uri): Promise<void> {
  const open = say("Öppna", "Open");
  const made = say(`${path.basename(target.fsPath)} är klar.`, `${path.basename(target.fsPath)} is ready.`);
  if ((await vscode.window.showInformationMessage(made, open)) === open) {
    await vscode.env.openExternal(target);
  }
}

/** Draw the plan to a file of the user's choice. */
export function draw(): Promise<void> {
  return make("draw", { SVG: ["svg"], PNG: ["png"], PDF: ["pdf"], HTML: ["html"] }, "");
}

/** Make a template to fill in at the next follow-up. */
export function followup(): Promise<void> {
  const name = say("-uppföljning", "-follow-up");
  return make("followup", { Word: ["docx"], Excel: ["xlsx"], HTML: ["html"], Markdown: ["md"] }, name);
}
