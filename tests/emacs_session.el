;;; emacs_session.el --- Plays a planner in Emacs -*- lexical-binding: t -*-

;; Opens a plan with eglot, looks, completes, renames, formats, and writes what it saw as JSON.

(require 'package)
(package-initialize)
(load (getenv "SETUP"))
(require 'flymake)
(require 'json)

(setq eglot-sync-connect 30
      eglot-connect-timeout 30
      eglot-confirm-server-initiated-edits nil)
(fset 'eglot-ensure #'ignore)           ; there is no command loop to start it in

(defun wait-until (what)
  "Let the server speak until WHAT gives something."
  (with-timeout (30 (error "Waited in vain"))
    (while (not (funcall what))
      (accept-process-output nil 0.05))))

(let (seen)
  (find-file (getenv "PLAN"))
  (apply #'eglot--connect (eglot--guess-contact))
  (flymake-mode 1)
  (flymake-start)
  (wait-until #'flymake-diagnostics)
  (push (cons 'mode (symbol-name major-mode)) seen)
  (push (cons 'diagnostics
              (vconcat (mapcar (lambda (one)
                                 (buffer-substring-no-properties (flymake-diagnostic-beg one)
                                                                 (flymake-diagnostic-end one)))
                               (flymake-diagnostics))))
        seen)
  (search-forward "mäts med: ")
  (let* ((capf (eglot-completion-at-point))
         (found (all-completions "" (nth 2 capf))))
    (push (cons 'completion (vconcat (mapcar #'substring-no-properties found))) seen)
    (insert (substring-no-properties (car found))))
  (eglot--signal-textDocument/didChange)
  (goto-char (point-min))
  (search-forward "åter-in: ")
  (backward-char 3)
  (eglot-rename "åter-inne")
  (push (cons 'renamed (buffer-substring-no-properties (point-min) (point-max))) seen)
  (eglot-format-buffer)
  (push (cons 'formatted (buffer-substring-no-properties (point-min) (point-max))) seen)
  (with-temp-file (getenv "REPORT")
    (insert (json-encode seen)))
  (set-buffer-modified-p nil)
  (kill-emacs 0))
