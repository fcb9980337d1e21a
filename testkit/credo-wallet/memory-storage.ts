/** Credo's storage in the memory of one agent: records as JSON, found by their tags. Nothing outlives the wallet. */
import {
  type AgentContext,
  type BaseRecord,
  type BaseRecordConstructor,
  InjectionSymbols,
  JsonTransformer,
  type Module,
  type Query,
  type QueryOptions,
  RecordDuplicateError,
  RecordNotFoundError,
  type StorageService,
} from '@credo-ts/core'

type Tags = Readonly<Record<string, unknown>>
interface Row {
  readonly json: string
  readonly tags: Tags
}

class MemoryStorage<T extends BaseRecord> implements StorageService<T> {
  readonly supportsCursorPagination = false
  readonly #rows = new Map<string, Row>()

  async save(_: AgentContext, record: T): Promise<void> {
    if (this.#rows.has(keyOf(record.type, record.id))) throw new RecordDuplicateError('it exists', { recordType: record.type })
    this.#write(record)
  }

  async update(_: AgentContext, record: T): Promise<void> {
    this.#get(record.type, record.id)
    record.updatedAt = new Date()
    this.#write(record)
  }

  async delete(_: AgentContext, record: T): Promise<void> {
    this.#get(record.type, record.id)
    this.#rows.delete(keyOf(record.type, record.id))
  }

  async deleteById(_: AgentContext, recordClass: BaseRecordConstructor<T>, id: string): Promise<void> {
    this.#get(recordClass.type, id)
    this.#rows.delete(keyOf(recordClass.type, id))
  }

  async getById(_: AgentContext, recordClass: BaseRecordConstructor<T>, id: string): Promise<T> {
    return read(recordClass, this.#get(recordClass.type, id))
  }

  async getAll(_: AgentContext, recordClass: BaseRecordConstructor<T>): Promise<T[]> {
    return this.#of(recordClass).map((row) => read(recordClass, row))
  }

  async findByQuery(_: AgentContext, recordClass: BaseRecordConstructor<T>, query: Query<T>, options: QueryOptions = {}): Promise<T[]> {
    const found = this.#of(recordClass).filter((row) => matches(row.tags, query as Tags))
    const from = options.offset ?? 0
    return found.slice(from, from + (options.limit ?? found.length)).map((row) => read(recordClass, row))
  }

  #of(recordClass: BaseRecordConstructor<T>): Row[] {
    return [...this.#rows].filter(([key]) => key.startsWith(keyOf(recordClass.type, ''))).map(([, row]) => row)
  }

  #get(type: string, id: string): Row {
    const row = this.#rows.get(keyOf(type, id))
    if (row === undefined) throw new RecordNotFoundError('there is none', { recordType: type })
    return row
  }

  #write(record: T): void {
    this.#rows.set(keyOf(record.type, record.id), { json: JsonTransformer.serialize(record), tags: { ...record.getTags() } })
  }
}

/** Registers the storage with an agent. */
export class MemoryStorageModule implements Module {
  register(manager: Parameters<Module['register']>[0]): void {
    manager.registerInstance(InjectionSymbols.StorageService, new MemoryStorage())
  }
}

function keyOf(type: string, id: string): string {
  return `${type}\0${id}`
}

function read<T extends BaseRecord>(recordClass: BaseRecordConstructor<T>, row: Row): T {
  const record = JsonTransformer.deserialize(row.json, recordClass)
  record.replaceTags({ ...row.tags } as never)
  return record
}

/** Credo's query language: tags that must be equal or contained, and `$and`, `$or`, `$not` with lists of such. */
function matches(tags: Tags, query: Tags): boolean {
  const { $and, $or, $not, ...plain } = query as Tags & { $and?: Tags[]; $or?: Tags[]; $not?: Tags }
  const isTagged = Object.entries(plain).every(([name, wanted]) => {
    const value = tags[name]
    if (wanted === undefined) return true
    if (Array.isArray(wanted)) return wanted.every((one) => Array.isArray(value) && value.includes(one))
    return value === wanted
  })
  return (
    isTagged &&
    ($and?.every((part) => matches(tags, part)) ?? true) &&
    ($or?.some((part) => matches(tags, part)) ?? true) &&
    ($not === undefined || ![$not].flat().some((part) => matches(tags, part)))
  )
}
