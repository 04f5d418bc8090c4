/** How far ffmpeg is with one file. */
export interface FileProgress {
  /** Length of the video so far, in milliseconds. */
  readonly timeMs: number;
  /** Size of the file so far. */
  readonly bytes: number;
  /** On average, in bits a second; undefined while it is not known. */
  readonly bitrate: number | undefined;
}

/**
 * Reads what ffmpeg writes with `-progress`: lines of `name=value`, in blocks that end with a line `progress=…`. Values that
 * are not known yet are `N/A`.
 * @returns what takes its output, in pieces as they come
 */
export function progressReader(onProgress: (progress: FileProgress) => void): (text: string) => void {
  let rest = '';
  const values = new Map<string, string>();
  const numberIn = (name: string) => {
    const value = Number.parseFloat(values.get(name) ?? '');
    return Number.isFinite(value) ? value : undefined;
  };
  return text => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/=\s*/, 2);
      values.set(name, value);
      if (name !== 'progress') continue;
      const kilobits = numberIn('bitrate');
      onProgress({
        // In millionths. There is an `out_time_ms` too; it is the same number.
        timeMs: Math.max(0, Math.round((numberIn('out_time_us') ?? 0) / 1000)),
        bytes: numberIn('total_size') ?? 0,
        bitrate: kilobits === undefined ? undefined : kilobits * 1000,
      });
      values.clear();
    }
  };
}
