import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runTool } from '../../lab/run-tool.ts';

/** What wrk counted. */
export interface Load {
  requests: number;
  perSecond: number;
  bytesPerSecond: number;
  /** Milliseconds until half of the answers, 99 of a hundred, and the last had come. */
  median: number;
  slow: number;
  slowest: number;
  /** What went wrong, each with its number; empty where nothing did. */
  failures: string[];
}

/** Where wrk is; throws with the package that brings it. */
export function findWrk(path = process.env['PATH'] ?? ''): string {
  const found = path
    .split(delimiter)
    .map((folder) => join(folder, 'wrk'))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error('wrk is not on this machine: the Debian package wrk brings it (apt-get install wrk).');
  return found;
}

/** Each of wrk's threads goes through all pages, one after another, and counts answers that are no page: wrk itself counts statuses from 400 on. */
function writeScript(paths: readonly string[], gzip: boolean): string {
  return `local paths = {${paths.map((path) => JSON.stringify(path)).join(', ')}}
local threads, at = {}, 0
other = 0
function setup(thread)
  thread:set("first", #threads * math.floor(#paths / 2))
  table.insert(threads, thread)
end
function init() at = first end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at]${gzip ? ', { ["Accept-Encoding"] = "gzip" }' : ''})
end
function response(status) if status ~= 200 then other = other + 1 end end
function done(summary, latency)
  local others = 0
  for _, thread in ipairs(threads) do others = others + thread:get("other") end
  local e = summary.errors
  io.write(string.format('\\nJSON {"requests":%d,"microseconds":%d,"bytes":%d,"median":%d,"slow":%d,"slowest":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d,"other":%d}\\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), latency.max, e.connect, e.read, e.write, e.timeout, others))
end
`;
}

type Counts = Record<'requests' | 'microseconds' | 'bytes' | 'median' | 'slow' | 'slowest' | 'connect' | 'read' | 'write' | 'timeout' | 'other', number>;

/** Asks a server for pages, by paths below its address, for some seconds with wrk; answers what came and what failed. An answer that takes longer than `timeout` seconds has failed. */
export async function loadPages(
  wrk: string,
  address: string,
  pages: readonly string[],
  {
    seconds,
    connections,
    threads = 2,
    gzip = false,
    timeout = 2,
  }: { seconds: number; connections: number; threads?: number; gzip?: boolean; timeout?: number },
): Promise<Load> {
  const { origin, pathname } = new URL(address);
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-wrk-'));
  try {
    const script = join(folder, 'pages.lua');
    writeFileSync(
      script,
      writeScript(
        pages.map((page) => pathname + encodeURI(page)),
        gzip,
      ),
    );
    const { status, stdout, stderr } = await runTool(wrk, [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, `--timeout=${timeout}s`, '-s', script, origin]);
    const counted = /^JSON (.*)$/m.exec(stdout)?.[1];
    if (status !== 0 || counted === undefined) throw new Error(`wrk ended with ${status}: ${stdout}${stderr}`);
    const { requests, microseconds, bytes, median, slow, slowest, ...errors } = JSON.parse(counted) as Counts;
    const named = {
      connect: 'connections that failed',
      read: 'reads that failed',
      write: 'writes that failed',
      timeout: 'answers that did not come in time',
      other: 'answers that were no page',
    };
    const failures = Object.entries(named).flatMap(([key, name]) =>
      errors[key as keyof typeof errors] > 0 ? [`${errors[key as keyof typeof errors]} ${name}`] : [],
    );
    const rate = (count: number): number => (count * 1e6) / microseconds;
    return { requests, perSecond: rate(requests), bytesPerSecond: rate(bytes), median: median / 1000, slow: slow / 1000, slowest: slowest / 1000, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
