/*
 * The video of a room, for Node: downloading needs files and the program ffmpeg.
 */
export { type VideoQualityChoice, videoQualityChoices } from './video/choose-stream.js';
export { type DownloadOptions, downloadDefaults } from './video/download-options.js';
export type { VideoClient } from './video/find-streams.js';
export { type VideoQuality, type VideoStream, videoQualities, videoStreams } from './video/qualities.js';
export { VideoDownloader, type VideoDownloaderOptions, type VideoEventMap } from './video/video-downloader.js';
export type { VideoPart, VideoProgress, VideoResult } from './video/video-part.js';
