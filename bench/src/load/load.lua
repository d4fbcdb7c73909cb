-- wrk runs this. Arguments: GET FILE | POST FILE
--   GET   FILE has paths, one a line, which are asked for in turn
--   POST  FILE has bodies, one a line, which are sent in turn; every run of @ in a body is replaced by a number of the
--         same length that never comes twice, so that no two reports are the same
local method, requests, at, number = nil, {}, 0, 0

-- The text between the marks of a body, and how long the marks are.
local function parts_of(body)
  local parts, from = {}, 1
  while true do
    local first, last = body:find('@@@@@@@@@@@@', from, true)
    if not first then break end
    parts[#parts + 1] = body:sub(from, first - 1)
    parts[#parts + 1] = ''
    from = last + 1
  end
  parts[#parts + 1] = body:sub(from)
  return parts
end

function init(args)
  method = args[1]
  for line in io.lines(args[2]) do
    requests[#requests + 1] = method == 'GET' and wrk.format('GET', line) or parts_of(line)
  end
end

function request()
  at = at % #requests + 1
  if method == 'GET' then return requests[at] end
  local parts = requests[at]
  for place = 2, #parts, 2 do
    number = number + 1
    parts[place] = string.format('%012d', number)
  end
  return wrk.format('POST', nil, nil, table.concat(parts))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"microseconds":%d,"p50":%d,"p95":%d,"p99":%d,"refused":%d,"broken":%d,"late":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(95), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write, errors.timeout
  ))
end
