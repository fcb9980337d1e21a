/** One State's node: contexts and journeys behind HTTP, AS4 and the wallet protocols. */
export { type NodeConfig, NodeConfigSchema, parseNodeConfig } from './config.ts'
export { nodeStores } from './runtime/open-runtime.ts'
export { type RunningNode, startNode } from './start-node.ts'
