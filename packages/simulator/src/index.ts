export { type Clock, fastClock, type ManualClock, manualClock, wallClock } from './clock.js';
export { SimulatorError, type SimulatorErrorCode } from './errors.js';
export {
  type FaultDescription,
  type FaultName,
  type FaultOptions,
  type FaultParameters,
  faultCatalog,
} from './faults/catalog.js';
export { type FaultStage, faultStages } from './faults/fault.js';
export type { Fault } from './faults/injection.js';
export type { ParameterDescription } from './faults/parameter.js';
export { type ParsedFault, parseFault } from './faults/parse-fault.js';
export { type FaultRoute, faultRoutes } from './faults/routes.js';
export { type FaultWhen, faultWhen } from './faults/schedule.js';
export type { ShareKind } from './messages/audience.js';
export type { Draft, DraftOf, MessageName, OpaqueDraft, SimulatedMessage } from './messages/draft.js';
export { defaultOptions, type SimulatorEndpoints, type SimulatorOptions } from './options.js';
export type { ApiKeyOptions } from './provider-keys.js';
export type { KeyLimits } from './quota.js';
export type { AckRecord, EntryRecord, HeartbeatRecord, PollRecord, SentFrame } from './room/records.js';
export type { GiftOptions, Room, RoomOptions, RoomStatus, Someone } from './room/room.js';
export type { WaitOptions } from './room/waiters.js';
export { type CatalogueGift, giftCatalogue } from './scenario/gifts.js';
export { type Person, personNamed } from './scenario/people.js';
export type { ScenarioKind } from './scenario/rates.js';
export { type ScenarioOptions, type ScenarioPlace, type ScenarioStep, scenario } from './scenario/scenario.js';
export { type RequestRecord, type Simulator, startSimulator } from './simulator.js';
