import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { ask, network, refusal, stored } from './tune-ask.ts';
import { download, unzip } from './tune-download.ts';

const platform = network();

interface LogFile {
  readonly displayName: string;
  readonly startTimestamp: string;
  readonly filename: string;
}

function linkOf(type: string, filename: string): string {
  return ask(platform, `RawLog/getDownloadLink log_type=${type}&log_filename=${filename}`).link;
}

describe('raw logs', () => {
  it('are listed by day and by hour in UTC, newest first, until fifteen minutes after the hour', () => {
    const { logType, dateDirs } = ask(platform, 'RawLog/listDateDirs log_type=clicks');
    expect(logType).toBe('clicks');
    expect(dateDirs[0]).toEqual({ displayName: 'Mar 1, 2026', dirName: '20260301' });
    const listed = ask(platform, 'RawLog/listLogs log_type=clicks&date_dir=20260301');
    expect(listed).toMatchObject({ logType: 'clicks', logDate: '20260301', fetchTime: expect.any(Number) });
    expect(listed.logFiles).toHaveLength(11);
    expect(listed.logFiles[0]).toEqual({
      displayName: 'Mar 1, 2026 - 10:00 am',
      startTimestamp: String(Date.UTC(2026, 2, 1, 10) / 1000),
      filename: expect.stringMatching(/^20260301\/clicks-\d+-[A-Za-z]{6}\.zip$/),
    });
    expect(ask(platform, 'RawLog/listLogs log_type=clicks&date_dir=202602').logFiles).toHaveLength(28 * 24);
  });

  it('hold each conversion once, in UTC and in cents, in a ZIP of one CSV', () => {
    const conversion = stored(platform, 'conversions').find(({ datetime }) => String(datetime).startsWith('2026-02-1'));
    const time = DateTime.fromSQL(String(conversion?.datetime), { zone: 'Europe/Madrid' }).toUTC();
    const { logFiles }: { logFiles: LogFile[] } = ask(
      platform,
      `RawLog/listLogs log_type=conversions&date_dir=${time.toFormat('yyyyMMdd')}`,
    );
    const file = logFiles.find(({ startTimestamp }) => Number(startTimestamp) === time.startOf('hour').toUnixInteger());
    const link = linkOf('conversions', file?.filename ?? '');
    expect(link).toContain('http://127.0.0.1:5001/raw-logs/conversions/');
    const answer = download(platform, link);
    expect(answer).toMatchObject({ status: 200, contentType: 'application/octet-stream' });
    const { name, lines } = unzip(Buffer.from(answer.body));
    expect(`${name.slice(0, -4)}.zip`).toBe(file?.filename.split('/')[1]);
    expect(lines[0]?.split(',')).toHaveLength(57);
    const [line, ...others] = lines.filter((each) => each.includes(String(conversion?.ad_id)));
    expect(others).toEqual([]);
    expect(line).toContain(`"${conversion?.ad_id}",${conversion?.affiliate_id},${conversion?.affiliate_manager_id},`);
    expect(line).toContain(`"${time.toFormat('yyyy-MM-dd HH:mm:ss')}"`);
    expect(line).toContain(`"${Math.round(Number(conversion?.payout) * 100)}"`);
  });

  it('hold every click of a day in the file of its hour', () => {
    const { logFiles }: { logFiles: LogFile[] } = ask(platform, 'RawLog/listLogs log_type=clicks&date_dir=20260210');
    const rows = logFiles.flatMap(({ filename, startTimestamp }) => {
      const { lines } = unzip(Buffer.from(download(platform, linkOf('clicks', filename)).body));
      const hour = DateTime.fromSeconds(Number(startTimestamp), { zone: 'utc' }).toFormat('yyyy-MM-dd HH:');
      for (const line of lines.slice(1)) expect(line).toContain(`"${hour}`);
      return lines.slice(1);
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('are given out only by a signed link', () => {
    const { logFiles } = ask(platform, 'RawLog/listLogs log_type=impressions&date_dir=20260210');
    const link = linkOf('impressions', logFiles[0].filename);
    expect(download(platform, link).status).toBe(200);
    expect(download(platform, `${link}0`).status).toBe(403);
    expect(download(platform, link.replace('impressions', 'clicks')).status).toBe(403);
  });

  it('are refused for an unknown type or file', () => {
    expect(refusal(platform, 'RawLog/listDateDirs log_type=views')).toContain('clicks, conversions, impressions');
    expect(refusal(platform, 'RawLog/getDownloadLink log_type=clicks&log_filename=20260210/none.zip')).toContain(
      'none',
    );
  });
});
