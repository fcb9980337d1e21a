export const eid = 1
