import { type Batch, type FrameContent, type ServerFrameType, serverFrame } from './frames.js';

/** A frame on its way to one socket. */
export interface OutgoingFrame {
  readonly type: ServerFrameType;
  /** Its number on the socket. */
  readonly seqId: number;
  /** What a client acks; `0` when there is nothing to ack. */
  readonly logId: string;
  /** The batch that it carries, when its type is `msg`. */
  readonly batch: Batch | undefined;
  readonly bytes: Uint8Array;
}

const nothing = new Uint8Array();

/** The answer to a heartbeat, or a request of the service to leave. */
export function plainFrame(type: 'hb' | 'close', seqId: number): OutgoingFrame {
  return { type, seqId, logId: '0', batch: undefined, bytes: serverFrame(type, seqId, '0') };
}

/** The answer to an entry: a position in the stream and no messages. */
export function entryFrame({ logId, cursor }: Batch, seqId: number): OutgoingFrame {
  const content = { payload: nothing, compressed: false, cursor };
  const bytes = serverFrame('im_enter_room_resp', seqId, logId, content);
  return { type: 'im_enter_room_resp', seqId, logId, batch: undefined, bytes };
}

/** A batch of messages, gzipped when there is such a form and the client takes it. */
export function batchFrame(batch: Batch, seqId: number, acceptsGzip: boolean): OutgoingFrame {
  const { payload, compressed } = packed(batch, acceptsGzip);
  return frameWith(batch, seqId, { payload, compressed, cursor: batch.cursor });
}

/** A frame around a batch whose payload is given: what stands in it need not be the batch. */
export function frameWith(batch: Batch, seqId: number, content: FrameContent): OutgoingFrame {
  const { logId } = batch;
  return { type: 'msg', seqId, logId, batch, bytes: serverFrame('msg', seqId, logId, content) };
}

/** The payload of a batch as a client gets it. */
export function packed(batch: Batch, acceptsGzip: boolean): Pick<FrameContent, 'payload' | 'compressed'> {
  const gzipped = acceptsGzip ? batch.gzipped : undefined;
  return { payload: gzipped ?? batch.bytes, compressed: gzipped !== undefined };
}
