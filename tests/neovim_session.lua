-- Plays a planner in Neovim: opens a plan, looks, completes, renames, formats; writes what it saw as JSON.
local plan, report = vim.env.PLAN, vim.env.REPORT
local seen = {}

local function client()
  return vim.lsp.get_clients({ bufnr = 0, name = "effekt" })[1]
end

local function ask(method, params)
  local answer = assert(client():request_sync(method, params, 20000, 0))
  assert(answer.err == nil, vim.inspect(answer.err))
  return answer.result
end

local function put_cursor(letters, after)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local first, last = line:find(letters, 1, true)
    if first then
      vim.api.nvim_win_set_cursor(0, { number, after and last or first - 1 })
      return
    end
  end
  error("not in the plan: " .. letters)
end

local function messages()
  return vim.tbl_map(function(one)
    local line = vim.api.nvim_buf_get_lines(0, one.lnum, one.lnum + 1, false)[1]
    return one.code .. " " .. line:sub(one.col + 1, one.end_col)
  end, vim.diagnostic.get(0))
end

local function play()
  vim.cmd.edit(vim.fn.fnameescape(plan))
  assert(vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20), "no diagnostics")
  seen.filetype, seen.encoding, seen.diagnostics = vim.bo.filetype, client().offset_encoding, messages()

  put_cursor("mäts med: ", true)
  vim.o.virtualedit = "onemore"
  local place = vim.lsp.util.make_position_params(0, client().offset_encoding)
  place.position.character = #vim.api.nvim_get_current_line()
  local items = ask("textDocument/completion", place).items
  seen.completion = vim.tbl_map(function(one) return one.label end, items)
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, vim.api.nvim_get_current_buf(), client().offset_encoding)

  put_cursor("åter-in: ")

  vim.lsp.buf.rename("åter-inne")
  local done = vim.wait(20000, function() return vim.fn.search("åter-inne: ", "nw") > 0 end, 20)
  assert(done, "not renamed")
  seen.renamed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")

  vim.lsp.buf.format({ timeout_ms = 20000 })
  seen.formatted = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

local fine, why = xpcall(play, debug.traceback)
if not fine then
  io.stderr:write(why)
  vim.cmd("cquit!")
end
local file = assert(io.open(report, "w"))
file:write(vim.json.encode(seen))
file:close()
vim.cmd("qall!")
