/** A worker that never answers, as a layout without end would. */
process.on('message', () => undefined)
