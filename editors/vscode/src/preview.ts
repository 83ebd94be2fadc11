/** The picture beside the text: it follows the cursor, and a click on a box goes to the place in the text. */

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { page } from "./page";
import { say } from "./words";

interface Element {
  id: string;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
}

interface Picture {
  svg: string;
  message: string;
  elements: Element[];
  views: string[];
}

const PAUSE = 250;

export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private picture: Picture | undefined;
  private view = "";
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument((event) => event.document === this.document && this.soon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.mark(event.textEditor)),
    ];
  }

  /** Show the picture of the plan in the active editor. */
  async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== "effekt") {
      return;
    }
    this.document = editor.document;
    if (!this.panel) {
      this.panel = this.made();
    }
    this.panel.reveal(vscode.ViewColumn.Beside, true);
    await this.draw();
  }

  /** Let the user choose what the picture shows. */
  async choose(): Promise<void> {
    if (!this.panel) {
      await this.show();
    }
    const views = this.picture?.views ?? [];
    const chosen = await vscode.window.showQuickPick(views, { title: say("Vad ska bilden visa?", "What should it show?") });
    if (chosen) {
      this.view = chosen;
      await this.draw();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    this.listeners.forEach((one) => one.dispose());
  }

  private made(): vscode.WebviewPanel {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel("effekt.preview", say("Kedjan", "The chain"), beside, {
      enableScripts: true,
      retainContextWhenHidden: true,
      localResourceRoots: [],
    });
    panel.webview.html = page(panel.webview.cspSource);
    panel.webview.onDidReceiveMessage((message: { id?: string; ready?: boolean }) => {
      if (message.ready) {
        void this.draw();
      } else if (message.id) {
        void this.goTo(message.id);
      }
    });
    panel.onDidDispose(() => (this.panel = undefined));
    return panel;
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (this.panel && editor?.document.languageId === "effekt" && editor.document !== this.document) {
      this.document = editor.document;
      void this.draw();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), PAUSE);
  }

  private async draw(): Promise<void> {
    const client = this.client();
    const document = this.document;
    if (!client || !document || !this.panel) {
      return;
    }
    const number = ++this.asked;
    const params = { textDocument: { uri: document.uri.toString() }, view: this.view };
    const picture = await client.sendRequest<Picture>("effekt/preview", params);
    if (number !== this.asked || !this.panel) {
      return;
    }
    this.picture = picture;
    this.panel.title = document.fileName.replace(/^.*[\\/]/, "");
    await this.panel.webview.postMessage({ svg: picture.svg, message: picture.message });
    this.mark(vscode.window.visibleTextEditors.find((editor) => editor.document === document));
  }

  /** Mark in the picture the element that the cursor stands in. */
  private mark(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document !== this.document || !this.picture) {
      return;
    }
    const line = editor.selection.active.line;
    const here = this.picture.elements.find((one) => one.range.start.line <= line && line <= one.range.end.line);
    void this.panel?.webview.postMessage({ here: here?.id ?? "" });
  }

  private async goTo(id: string): Promise<void> {
    const element = this.picture?.elements.find((one) => one.id === id);
    if (!element || !this.document) {
      return;
    }
    const start = new vscode.Position(element.range.start.line, element.range.start.character);
    const column = vscode.window.visibleTextEditors.find((one) => one.document === this.document)?.viewColumn;
    const editor = await vscode.window.showTextDocument(this.document, column ?? vscode.ViewColumn.One);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
