/** Starts the language server and offers the commands. */

import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { draw, followup } from "./commands";
import { Preview } from "./preview";
import { findProgram, offerToInstall } from "./program";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const preview = new Preview(() => client);
  const commands: Record<string, () => unknown> = {
    "effekt.preview": () => (client ? preview.show() : offerToInstall()),
    "effekt.view": () => preview.choose(),
    "effekt.draw": draw,
    "effekt.followup": followup,
    "effekt.format": () => vscode.commands.executeCommand("editor.action.formatDocument"),
    "effekt.restart": restart,
  };
  for (const [name, command] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, command));
  }
  context.subscriptions.push(preview, vscode.workspace.onDidChangeConfiguration(takeSettings));
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(): Promise<void> {
  const program = findProgram();
  if (!program) {
    void offerToInstall();
    return;
  }
  const server = { command: program, args: ["lsp"], transport: TransportKind.stdio };
  const made = new LanguageClient("effekt", "Effektlang", server, {
    documentSelector: [{ language: "effekt" }],
    initializationOptions: { ...settings(), suggestAgain: true },
  });
  await made.start();
  client = made;
}

async function restart(): Promise<void> {
  await client?.stop();
  client = undefined;
  await start();
}

function settings(): { language: string } {
  return { language: vscode.workspace.getConfiguration("effekt").get<string>("language", "plan") };
}

async function takeSettings(event: vscode.ConfigurationChangeEvent): Promise<void> {
  if (event.affectsConfiguration("effekt.path")) {
    await restart();
  } else if (event.affectsConfiguration("effekt.language")) {
    await client?.sendNotification("workspace/didChangeConfiguration", { settings: { effekt: settings() } });
  }
}
