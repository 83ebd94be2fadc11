/** What the extension itself says, in the language of the editor. */

import * as vscode from "vscode";

const isSwedish = (): boolean => vscode.env.language.toLowerCase().startsWith("sv");

/** A text in the language of the editor. */
export function say(swedish: string, english: string): string {
  return isSwedish() ? swedish : english;
}
