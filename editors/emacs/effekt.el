;;; effekt.el --- Effektlang in Emacs -*- lexical-binding: t -*-

;; Put it in ~/.emacs.d/ and write (load "~/.emacs.d/effekt.el") in init.el.
;; Eglot comes with Emacs 29; for Emacs 28: M-x package-install eglot.

(require 'eglot)

(define-derived-mode effekt-mode text-mode "Effekt"
  "Plans written in Effektlang."
  (setq-local comment-start "# "
              comment-start-skip "#+[ \t]*"
              indent-tabs-mode nil
              tab-width 2
              indent-line-function #'indent-relative
              font-lock-defaults
              '((("^[^ \t#:\n]+\\(?: [^:\n]*\\)?:" . font-lock-keyword-face)
                 ("^[ \t]+\\([^:\n]+\\):" 1 font-lock-variable-name-face)
                 ("\\(?:^\\|[ \t]\\)\\(#\\(?:[ \t#].*\\)?$\\)" 1 font-lock-comment-face t)))))

(add-to-list 'auto-mode-alist '("\\.eff\\'" . effekt-mode))
(add-to-list 'eglot-server-programs '(effekt-mode . ("effekt" "lsp")))
(add-hook 'effekt-mode-hook #'eglot-ensure)

(provide 'effekt)
;;; effekt.el ends here
