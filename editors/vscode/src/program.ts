/** Finds the program `effekt`, or says how to get it. */

import { execFile } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { say } from "./words";

const INSTALL = "pipx install 'effektlang[lsp]'";
const NAMES = process.platform === "win32" ? ["effekt.exe", "effekt.cmd"] : ["effekt"];
const VENV = process.platform === "win32" ? path.join(".venv", "Scripts") : path.join(".venv", "bin");

/** Where the program is: as set, in the folder's own environment, or on the path. */
export function findProgram(): string | undefined {
  const set = vscode.workspace.getConfiguration("effekt").get<string>("path", "").trim();
  if (set) {
    return isProgram(set) ? set : undefined;
  }
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => path.join(folder.uri.fsPath, VENV));
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const places = [...folders, ...onPath].flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return places.find(isProgram);
}

function isProgram(place: string): boolean {
  try {
    fs.accessSync(place, fs.constants.X_OK);
    return fs.statSync(place).isFile();
  } catch {
    return false;
  }
}

/** Say that the program was not found, and offer to install it or to say where it is. */
export async function offerToInstall(): Promise<void> {
  const install = say("Installera", "Install");
  const choose = say("Ange var det finns", "Say where it is");
  const chosen = await vscode.window.showWarningMessage(
    say(
      "Programmet effekt hittades inte. Utan det finns färger, men inga frågor, förslag eller bilder.",
      "The program effekt was not found. Without it there are colours, but no questions, suggestions or pictures.",
    ),
    install,
    choose,
  );
  if (chosen === install) {
    const terminal = vscode.window.createTerminal("effekt");
    terminal.show();
    terminal.sendText(INSTALL, false);
  } else if (chosen === choose) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "effekt.path");
  }
}

/** Run the program in a plan's folder; what it says is shown if it fails. */
export function run(program: string, args: string[], folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } }, (error, _, said) => {
      if (error) {
        void vscode.window.showErrorMessage(said.trim() || error.message);
      }
      resolve(error === null);
    });
  });
}
