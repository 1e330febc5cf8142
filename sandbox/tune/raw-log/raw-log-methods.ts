import { type Call, textArgument } from '../call.ts';
import { type Methods, reads } from '../method.ts';
import { Refusal } from '../refusal.ts';
import { downloadLink } from './download.ts';
import { daysKept, findLogFile, type LogType, logDays, logFiles, logTypes } from './log-files.ts';

/** The logs as they are listed and handed out (hasoffers.md 5). */
export const rawLogMethods: Methods = {
  listDateDirs: reads(
    (network, call) => ({
      logType: typeOf(call),
      dateDirs: logDays(network).map((day) => ({
        displayName: day.toFormat('LLL d, yyyy'),
        dirName: day.toFormat('yyyyMMdd'),
      })),
    }),
    'log_type',
  ),
  listLogs: reads(
    (network, call) => {
      const type = typeOf(call);
      const logDate = textArgument(call, 'date_dir');
      const logFilesOfDate = logFiles(network, type, logDate).map(({ start, filename }) => ({
        displayName: start.toFormat('LLL d, yyyy - hh:mm a').replace(/[AP]M$/, (half) => half.toLowerCase()),
        startTimestamp: String(start.toUnixInteger()),
        filename,
      }));
      return { logType: type, logDate, fetchTime: 0.15, logFiles: logFilesOfDate };
    },
    'log_type',
    'date_dir',
  ),
  getDownloadLink: reads(
    (network, call) => {
      const filename = textArgument(call, 'log_filename');
      const file = findLogFile(network, typeOf(call), filename);
      // The words are invented.
      if (file === undefined) throw new Refusal(`Log file '${filename}' does not exist.`);
      return { link: downloadLink(network, call.host, file) };
    },
    'log_type',
    'log_filename',
  ),
  // That it is a number of days by type is all that is told, the shape is INFERRED from it.
  getLogExpirations: reads(() => Object.fromEntries(logTypes.map((type) => [type, String(daysKept)]))),
};

/** The words about an unknown type are invented. */
function typeOf(call: Call): LogType {
  const word = textArgument(call, 'log_type');
  const type = logTypes.find((each) => each === word);
  if (type === undefined) throw new Refusal(`Log_type must be one of: ${logTypes.join(', ')}`);
  return type;
}
