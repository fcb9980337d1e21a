/** How sure a fact is: read in a named source · content read, place or count remembered · derived from sources · from memory. */
export type Confidence = 'source' | 'mixed' | 'deduced' | 'memory'
