-- Effektlang in Neovim 0.11 or newer. Put it in ~/.config/nvim/plugin/effekt.lua.
vim.filetype.add({ extension = { eff = "effekt" } })
vim.lsp.config("effekt", {
  cmd = { "effekt", "lsp" },
  filetypes = { "effekt" },
  root_markers = { "effekt.toml", ".git" },
})
vim.lsp.enable("effekt")

vim.opt.completeopt = { "menuone", "noinsert", "fuzzy", "popup" }
vim.diagnostic.config({ virtual_lines = { current_line = true } })

vim.api.nvim_create_autocmd("FileType", {
  pattern = "effekt",
  callback = function()
    vim.bo.commentstring = "# %s"
    vim.bo.expandtab, vim.bo.shiftwidth, vim.bo.tabstop, vim.bo.autoindent = true, 2, 2, true
    vim.wo.linebreak = true
  end,
})
vim.api.nvim_create_autocmd("LspAttach", {
  callback = function(event)
    local client = assert(vim.lsp.get_client_by_id(event.data.client_id))
    if client.name == "effekt" then
      -- Suggest at every letter, not only after a space or a colon.
      local letters = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 :,"
      client.server_capabilities.completionProvider.triggerCharacters = vim.fn.split(letters, "\\zs")
      vim.lsp.completion.enable(true, client.id, event.buf, { autotrigger = true })
      vim.lsp.inlay_hint.enable(true, { bufnr = event.buf })
    end
  end,
})
