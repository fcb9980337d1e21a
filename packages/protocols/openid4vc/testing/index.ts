/** For the tests of those who use this room: the contract of a store, and a network without sockets. */
export { fetchAmong, type Party, toProtocolRequest } from './in-process.ts'
export { describeStoreContract } from './store-contract.ts'
