/*
 * What recordings are made of, for programs that write, read or change them line by line. To record a room give a
 * connection the option `record`; to play one use `replayOf`. docs/recording.md describes the format.
 */
export { type Recorder, recorderOf } from './sources/recorder.js';
export {
  entryLine,
  headerLine,
  parseHeader,
  type RecordingEntry,
  type RecordingHeader,
} from './sources/recording-format.js';
export {
  type RecordedFrame,
  type RecordingItem,
  type RecordingMark,
  readRecording,
} from './sources/recording-reader.js';
